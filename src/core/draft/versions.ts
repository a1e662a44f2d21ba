import { readWords } from '../matching/words';
import { americanSpelling } from '../language/en/spelling';
import type { PassageMatch, SentenceRef } from '../matching/match';
import type { StoryAnalysis } from '../story/analysis';
import type { PlaceInStory } from '../text/storyNote';
import type { Span } from '../text/span';
import type { Sliced } from '../util/sliced';

/** The words of a version, so that any run of them can be looked up. */
export interface PrintedText {
  readonly article: number;
  /** The folded words with a blank before and behind each. */
  readonly folded: string;
  /** Where each word begins in `folded`, and where it stands in the article. */
  readonly starts: readonly number[];
  readonly spans: readonly Span[];
}

/** Folds words in the way in which versions are searched: case, marks, spelling and typography do not count. */
export function foldedWords(text: string): readonly string[] {
  return readWords(text).map(({ folded }) => americanSpelling(folded));
}

/** Reads the words of all versions but the draft. Linear in the texts. */
export function* printedTexts({ articles }: StoryAnalysis, draft: number): Sliced<readonly PrintedText[]> {
  const printed: PrintedText[] = [];
  for (const [article, { text }] of articles.entries()) {
    yield;
    if (article !== draft) printed.push(printedText(article, text));
  }
  return printed;
}

function printedText(article: number, text: string): PrintedText {
  const words = readWords(text);
  const starts: number[] = [];
  let folded = ' ';
  for (const word of words) {
    starts.push(folded.length);
    folded += `${americanSpelling(word.folded)} `;
  }
  return { article, folded, starts, spans: words.map(({ start, end }) => ({ start, end })) };
}

/** The first place in a version where words stand one after the other; undefined when they stand nowhere. */
export function placeOfWords(
  { article, folded, starts, spans }: PrintedText,
  words: readonly string[],
): PlaceInStory | undefined {
  if (words.length === 0) return undefined;
  const found = folded.indexOf(` ${words.join(' ')} `);
  if (found < 0) return undefined;
  const first = wordAt(starts, found + 1);
  const [from, to] = [spans[first], spans[first + words.length - 1]];
  return from && to && { article, start: from.start, end: to.end };
}

/** The single words that a version prints between two runs of words. */
export function wordsBetween(
  { folded }: PrintedText,
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const [head, tail] = [` ${before.join(' ')} `, ` ${after.join(' ')} `];
  const found: string[] = [];
  for (let at = folded.indexOf(head); at >= 0; at = folded.indexOf(head, at + 1)) {
    const from = at + head.length;
    const to = folded.indexOf(' ', from);
    if (to > from && folded.startsWith(tail, to)) found.push(folded.slice(from, to));
  }
  return found;
}

/** Characters before a name in which its title stands, with a given name between: "Mayor Signe Aas". */
const titleReach = 24;

/** Whether a version prints some words right before others, or with few between. */
export function standRightBefore(
  { folded }: PrintedText,
  before: readonly string[],
  words: readonly string[],
): boolean {
  const [head, tail] = [` ${before.join(' ')} `, ` ${words.join(' ')} `];
  for (let at = folded.indexOf(tail); at >= 0; at = folded.indexOf(tail, at + 1))
    if (folded.slice(Math.max(0, at - titleReach), at + 1).includes(head)) return true;
  return false;
}

/** Index of the word that begins at an offset of the folded text; binary search. */
function wordAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sentence of a version that goes with one of the draft. */
export interface MatchedSentence extends SentenceRef {
  readonly kind: PassageMatch['kind'];
}

/** Those that tell the same, not only of something near. */
export function telling(matched: readonly MatchedSentence[] | undefined): readonly MatchedSentence[] {
  return (matched ?? []).filter(({ kind }) => kind !== 'related');
}

/** Sorts things by the sentences that they stand in, and answers with those of one. Linear in the things. */
export function bySentence<Thing>(
  things: readonly Thing[],
  sentenceOf: (thing: Thing) => SentenceRef,
): (sentence: SentenceRef) => readonly Thing[] {
  const keyOf = ({ article, sentence }: SentenceRef): string => `${String(article)} ${String(sentence)}`;
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(sentenceOf(thing));
    const known = found.get(key);
    if (known === undefined) found.set(key, [thing]);
    else known.push(thing);
  }
  return sentence => found.get(keyOf(sentence)) ?? [];
}

/** The sentences of versions that match each sentence of the draft, best first. */
export function matchedSentences(
  { matches }: StoryAnalysis,
  draft: number,
): ReadonlyMap<number, readonly MatchedSentence[]> {
  const found = new Map<number, (MatchedSentence & { readonly score: number })[]>();
  for (const { a, b, kind, score } of matches.matches) {
    const [own, other] = a.article === draft ? [a, b] : b.article === draft ? [b, a] : [];
    if (own === undefined || other === undefined) continue;
    const known = found.get(own.sentence) ?? [];
    known.push({ ...other, kind, score });
    found.set(own.sentence, known);
  }
  for (const known of found.values()) known.sort((x, y) => y.score - x.score);
  return found;
}
