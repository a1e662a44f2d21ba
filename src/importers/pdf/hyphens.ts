import { keepsHyphen } from '../../core/text/lineEnds';

/** A word at a line's end that goes on in the next line. */
const cut = /(\p{L}[\p{L}\p{M}'’-]*)[-\u00ad\u2010]$/u;
const rest = /^(\p{Ll}[\p{L}\p{M}'’]*)/u;

/**
 * Joins two lines of a paragraph. A hyphen at the end of the first goes with the line end, unless the document writes the
 * word with it elsewhere, or it is one of two words by its parts.
 * @param lines all lines of the document
 */
export function hyphenJoiner(lines: readonly string[]): (before: string, after: string) => string {
  const whole = new Set(lines.flatMap(line => line.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu) ?? []));
  return (before, after) => {
    const [, head] = cut.exec(before.slice(-60)) ?? [];
    const [, tail] = rest.exec(after.slice(0, 60)) ?? [];
    if (head === undefined || tail === undefined) {
      // a cut word that goes on with a capital or a number keeps its hyphen: "Mid-" "2024"
      return /[\p{L}\p{Nd}][-\u2010]$/u.test(before) && /^[\p{L}\p{Nd}]/u.test(after)
        ? before + after
        : `${before.replace(/\u00ad$/, '')} ${after}`;
    }
    const hyphened = `${head}-${tail}`.toLowerCase();
    const joined = (head + tail).toLowerCase();
    const isKnown = whole.has(hyphened) !== whole.has(joined);
    const keeps = head.includes('-') || (isKnown ? whole.has(hyphened) : keepsHyphen(head, tail));
    return keeps ? before + after : before.slice(0, -1) + after;
  };
}
