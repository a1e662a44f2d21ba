import { figurePrepositions } from '../language/en/negation';
import { clauseStarts, relativeWords } from '../language/en/functionWords';
import { alternatives } from '../language/words';
import { overlap, type Span } from '../text/span';
import { wordsOf } from '../text/words';

/** A sentence with the stretch that is asked about. UTF-16 into `text`. */
export interface NotedSentence {
  readonly text: string;
  readonly sentence: Span;
  readonly note: Span;
}

/** A word of a sentence, in lower case and with straight apostrophes. UTF-16 into the text. */
export interface ClauseWord extends Span {
  readonly word: string;
  readonly isCapital: boolean;
  /** Whether it stands in the clause of the stretch asked about, or joins that to the one beside it. */
  readonly isInClause: boolean;
}

const clauseBreak = new RegExp(String.raw`[;:()—–]|,(?=\s)|\b(?:${alternatives(clauseStarts)})\b`, 'giu');
/** "The council, which met on Monday, will not": what stands in between parts nothing, and tells of something else. */
const insertion = new RegExp(String.raw`,\s(?:${alternatives(relativeWords)})\s[^,;:]*,`, 'giu');

/** The words of a sentence. Linear. */
export function wordsOfSentence({ text, sentence, note }: NotedSentence): readonly ClauseWord[] {
  const own = { start: note.start - sentence.start, end: note.end - sentence.start };
  const all = text.slice(sentence.start, sentence.end);
  const main = all.replace(insertion, (found, at: number) =>
    overlap(own, { start: at, end: at + found.length }) > 0 ? found : ' '.repeat(found.length),
  );
  const clause = clauseAround(main, own);
  return wordsOf(all).map(({ start, end }) => {
    const found = all.slice(start, end);
    return {
      word: found.toLowerCase().replaceAll('’', "'"),
      isCapital: /^\p{Lu}/u.test(found),
      start: sentence.start + start,
      end: sentence.start + end,
      isInClause: main.startsWith(found, start) && start < clause.end && end > clause.start,
    };
  });
}

function clauseAround(words: string, note: Span): Span {
  let [before, start, end] = [0, 0, words.length];
  for (const match of words.matchAll(clauseBreak)) {
    const after = match.index + match[0].length;
    if (after <= note.start) [before, start] = [start, match.index];
    else if (match.index >= note.end) {
      end = after;
      break;
    }
  }
  return { start: bareFigure.test(words.slice(start, end)) ? before : start, end };
}

/** ", at 4 km" and "after 9 days" tell nothing without the clause before them. */
const bareFigure = new RegExp(
  String.raw`^[\s,(–—]*(?:(?:${alternatives(figurePrepositions)})\s)?\p{N}\S*(?:\s[\p{L}-]+){0,2}\W*$`,
  'iu',
);
