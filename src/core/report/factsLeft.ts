import type { PlacedNote } from '../annotations/placedNote';
import type { NumericClaim } from '../claims/claim';
import type { Span } from '../text/span';
import { isStale } from './noteList';

/** What is left to check of an article's figures, dates and times. */
export interface FactsLeft {
  /** All claims that can be checked. */
  readonly all: number;
  /** Those that no checked note is on, in order of the text. */
  readonly left: readonly NumericClaim[];
}

/**
 * The claims of an article that nobody has checked: no note with a status other than "unchecked" is on their words. A note
 * whose words changed since it was checked, or say something else now, does not count.
 */
export function factsLeft(claims: readonly NumericClaim[], notes: readonly PlacedNote[]): FactsLeft {
  const checkable = claims.filter(({ salience }) => salience === 'claim');
  const checked = joined(notes.flatMap(checkedSpan));
  let at = 0;
  const left = [...checkable]
    .sort((a, b) => a.start - b.start)
    .filter(claim => {
      while ((checked[at]?.end ?? Infinity) <= claim.start) at++;
      return (checked[at]?.start ?? Infinity) >= claim.end;
    });
  return { all: checkable.length, left };
}

function checkedSpan(placed: PlacedNote): readonly Span[] {
  const { note, anchor } = placed;
  const isSure = anchor?.state === 'anchored' || anchor?.state === 'moved';
  if (note.status === 'unchecked' || isStale(placed) || !isSure) return [];
  return anchor.start === null || anchor.end === null ? [] : [{ start: anchor.start, end: anchor.end }];
}

/** Spans without overlaps, in order. */
function joined(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The next claim after an offset; from the start again when there is none behind it. */
export function nextFact(left: readonly NumericClaim[], offset: number): NumericClaim | undefined {
  return left.find(({ start }) => start > offset) ?? left[0];
}
