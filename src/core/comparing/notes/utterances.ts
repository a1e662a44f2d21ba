import type { SourcedQuotation, Source } from '../../attribution/source';
import { stopWords } from '../../language/en/functionWords';
import { smallNumbers } from '../../language/en/numberWords';
import { americanSpelling } from '../../matching/spelling';
import { readWords } from '../../matching/words';
import type { Span } from '../../text/span';

/** A word of a quotation. UTF-16 into the article. */
export interface QuotedWord extends Span {
  /** Folded, in American spelling, numbers in digits; what quotations are compared by. */
  readonly key: string;
  /** As it is written. */
  readonly surface: string;
  /** Says what the quotation is about. */
  readonly content: boolean;
  /** In brackets: put in by whoever quotes. */
  readonly added: boolean;
  /** An ellipsis stands before it: words were left out openly. */
  readonly afterGap: boolean;
  /** A full stop, question or exclamation mark stands behind it. */
  readonly endsSentence: boolean;
}

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
const brackets = /\[[^\][]{0,80}\]|\([^()]{0,80}\)/gu;

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
    const words = group.flatMap((quote, at) => wordsOf(text, quote, group[at + 1])).slice(0, mostWords);
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

function wordsOf(text: string, { start, end }: Span, next: Span | undefined): readonly QuotedWord[] {
  const quoted = text.slice(start, end);
  const added = [...quoted.matchAll(brackets)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  let [bracket, behind] = [0, 0];
  // "…,” he said. “They …": a comma ends what an attribution follows, unless the next part begins small
  const goesOn = next !== undefined && /^\P{L}*\p{Ll}/u.test(text.slice(next.start, next.start + 8));
  return readWords(quoted).map(word => {
    while ((added[bracket]?.to ?? Infinity) <= word.start) bracket++;
    const gap = quoted.slice(behind, word.start);
    behind = word.end;
    const key = americanSpelling(word.folded);
    return {
      start: word.start + start,
      end: word.end + start,
      key: String(smallNumbers.get(key) ?? key),
      surface: quoted.slice(word.start, word.end),
      content: !stopWords.has(word.folded),
      added: (added[bracket]?.from ?? Infinity) <= word.start,
      afterGap: /\.\.|…/u.test(gap),
      endsSentence:
        /^[.!?]/u.test(quoted.charAt(word.end)) ||
        (!goesOn && !/[\p{L}\p{N}]/u.test(quoted.slice(word.end, word.end + 4)) && word.end + 4 >= quoted.length),
    };
  });
}
