import type { SourcedQuotation, Source } from '../../attribution/source';
import type { Sliced } from '../../util/sliced';
import { quotedWords, type QuotedWord } from './quotedWords';

/** What one speaker says in one go: a quotation, or several with nothing but the attribution between. */
export interface Utterance {
  readonly article: number;
  readonly quotes: readonly SourcedQuotation[];
  readonly words: readonly QuotedWord[];
  /** Its words as they are compared, in one line. */
  readonly said: string;
  /** Its distinct runs of three words. */
  readonly runs: readonly string[];
  readonly source: Source | undefined;
}

/** Longer ones are compared by their beginning: a quotation of print is shorter. */
const mostWords = 300;
/** Characters of a quotation that hold so many words, and more. */
const longestRead = 6000;

/** The utterances of one article, in order. Linear in its quotations. */
export function* utterancesOf(
  article: number,
  text: string,
  quotes: readonly SourcedQuotation[],
): Sliced<readonly Utterance[]> {
  const groups: SourcedQuotation[][] = [];
  for (const quote of quotes) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && goesOn(before, quote)) last.push(quote);
    else groups.push([quote]);
  }
  const utterances: Utterance[] = [];
  for (const group of groups) {
    yield;
    const words = wordsOf(text, group);
    const said = words.map(({ key }) => key).join(' ');
    utterances.push({ article, quotes: group, words, said, runs: runsOf(words), source: group[0]?.source });
  }
  return utterances;
}

/** The first words of an utterance; what lies far behind them is not read. */
function wordsOf(text: string, quotes: readonly SourcedQuotation[]): readonly QuotedWord[] {
  const words: QuotedWord[] = [];
  for (const [at, { start, end }] of quotes.entries()) {
    if (words.length >= mostWords) break;
    words.push(...quotedWords(text, { start, end: Math.min(end, start + longestRead) }, quotes[at + 1]));
  }
  return words.slice(0, mostWords);
}

function runsOf(words: readonly QuotedWord[]): readonly string[] {
  const runs = words.map((_, at) => words.slice(at, at + 3)).filter(({ length }) => length === 3);
  return [...new Set(runs.map(run => run.map(({ key }) => key).join(' ')))];
}

/** Two quotations that one attribution gives to their speaker. */
function goesOn({ source: a }: SourcedQuotation, { source: b }: SourcedQuotation): boolean {
  return a !== undefined && a.span.start === b?.span.start && a.span.end === b.span.end;
}
