import type { SourcedQuotation, Source } from '../../attribution/source';
import { quotedWords, type QuotedWord } from './quotedWords';

/** What one speaker says in one go: a quotation, or several with nothing but the attribution between. */
export interface Utterance {
  readonly article: number;
  readonly quotes: readonly SourcedQuotation[];
  readonly words: readonly QuotedWord[];
  /** Its distinct runs of three words. */
  readonly runs: readonly string[];
  readonly source: Source | undefined;
}

/** Longer ones are compared by their beginning: a quotation of print is shorter. */
const mostWords = 300;

/** The utterances of one article, in order. Linear in its quotations. */
export function utterancesOf(article: number, text: string, quotes: readonly SourcedQuotation[]): readonly Utterance[] {
  const groups: SourcedQuotation[][] = [];
  for (const quote of quotes) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && goesOn(before, quote)) last.push(quote);
    else groups.push([quote]);
  }
  return groups.map(group => {
    const words = group.flatMap((quote, at) => quotedWords(text, quote, group[at + 1])).slice(0, mostWords);
    return { article, quotes: group, words, runs: runsOf(words), source: group[0]?.source };
  });
}

function runsOf(words: readonly QuotedWord[]): readonly string[] {
  const runs = words.map((_, at) => words.slice(at, at + 3)).filter(({ length }) => length === 3);
  return [...new Set(runs.map(run => run.map(({ key }) => key).join(' ')))];
}

/** Two quotations that one attribution gives to their speaker. */
function goesOn({ source: a }: SourcedQuotation, { source: b }: SourcedQuotation): boolean {
  return a !== undefined && a.span.start === b?.span.start && a.span.end === b.span.end;
}
