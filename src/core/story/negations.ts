import { clauseStarts, deniers, negators } from '../language/en/negation';
import { alternatives } from '../language/words';
import { overlap, type Span } from '../text/span';

/** A sentence with the stretch that is asked about. UTF-16 into `text`. */
export interface NotedSentence {
  readonly text: string;
  readonly sentence: Span;
  readonly note: Span;
  /** Stretches whose words are read as something else: the "no" of "no fewer than 9". */
  readonly apart: readonly Span[];
}

/** Whether what a sentence says of a stretch is negated: by its clause or by who tells it. Two negations are none. */
export function isNegated({ text, sentence, note, apart }: NotedSentence): boolean {
  const clause = clauseOf(text, sentence, note);
  let count = 0;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{M}’']+/gu)) {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (apart.some(one => overlap(one, span) > 0)) continue;
    const word = match[0].toLowerCase().replaceAll('’', "'");
    const isInClause = overlap(clause, span) > 0;
    if (deniers.has(word) || (isInClause && (negators.has(word) || word.endsWith("n't")))) count++;
  }
  return count % 2 === 1;
}

const clauseBreak = new RegExp(String.raw`[;:()—–]|,(?=\s)|\b(?:${alternatives(clauseStarts)})\b`, 'giu');
/** "The council, which met on Monday, will not": what stands in between parts nothing. */
const insertion = /,\s(?:who|whom|whose|which|where|when)\s[^,;:]*,/giu;

function clauseOf(text: string, sentence: Span, note: Span): Span {
  const isNoted = (at: number, length: number): boolean =>
    overlap(note, { start: sentence.start + at, end: sentence.start + at + length }) > 0;
  const words = text
    .slice(sentence.start, sentence.end)
    .replace(insertion, (found, at: number) => (isNoted(at, found.length) ? found : ' '.repeat(found.length)));
  let [start, end] = [sentence.start, sentence.end];
  for (const match of words.matchAll(clauseBreak)) {
    const at = sentence.start + match.index;
    if (at + match[0].length <= note.start) start = at + match[0].length;
    else if (at >= note.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}
