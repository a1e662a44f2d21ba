import { diffArrays } from 'diff';
import type { QuotedWord } from './quotedWords';

/** Words that stand against each other in two quotations: from an index up to another, in each. */
export interface WordGap {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** How the words of two quotations lie side by side. */
export interface QuoteAlignment {
  /** Share of the words of the sentences that have the common stretch that stand in it: of the shorter ones, and of the longer ones. */
  readonly shorter: number;
  readonly longer: number;
  /** The two have the same words, and no others. */
  readonly isWhole: boolean;
  /** Words and content words that both have there. */
  readonly words: number;
  readonly content: number;
  /** Content words among them that are no names. */
  readonly plain: number;
  /** Content words that differ within it. */
  readonly exchanged: number;
  /** Where they differ within it. */
  readonly gaps: readonly WordGap[];
  /** The common stretch in each. */
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** No more words on end are exchanged in one quotation; more are two quotations, or one that was cut openly. */
const widestGap = 3;

/** Lays two quotations side by side by their longest stretch with small gaps only; undefined when they share nothing. */
export function alignQuotes(a: readonly QuotedWord[], b: readonly QuotedWord[]): QuoteAlignment | undefined {
  const best = trimmed(withinSentences(a, b, longestChain(a, b)), a, b);
  const [first, last] = [best[0], best.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const lengths = [sentencesAround(a, first[0], last[0]), sentencesAround(b, first[1], last[1])];
  const gaps = gapsOf(best);
  const differing = gaps.flatMap(gap => [...a.slice(...gap.a), ...b.slice(...gap.b)]);
  return {
    shorter: best.length / Math.min(...lengths),
    longer: best.length / Math.max(...lengths),
    isWhole: best.length === a.length && best.length === b.length,
    words: best.length,
    content: best.filter(([at]) => a[at]?.content).length,
    plain: best.filter(([at]) => a[at]?.content === true && !/^\p{Lu}/u.test(a[at].surface)).length,
    exchanged: differing.filter(({ content }) => content).length,
    gaps,
    a: [first[0], last[0] + 1],
    b: [first[1], last[1] + 1],
  };
}

/** How many words the sentences have that two words and those between them stand in. */
function sentencesAround(words: readonly QuotedWord[], first: number, last: number): number {
  const [from, to] = boundsAround(words, first, last);
  return to - from;
}

/** The sentences that two words and those between them stand in: from an index up to another. */
export function boundsAround(words: readonly QuotedWord[], first: number, last: number): readonly [number, number] {
  let [from, to] = [first, last];
  while (from > 0 && words[from - 1]?.endsSentence === false) from--;
  while (to < words.length - 1 && words[to]?.endsSentence === false) to++;
  return [from, to + 1];
}

type Pair = readonly [a: number, b: number];

function longestChain(a: readonly QuotedWord[], b: readonly QuotedWord[]): readonly Pair[] {
  let best: readonly Pair[] = [];
  let chain: Pair[] = [];
  for (const pair of alignedPairs(a, b)) {
    const last = chain.at(-1);
    if (last !== undefined && isWide(a, b, last, pair)) chain = [];
    chain.push(pair);
    if (chain.length > best.length) best = chain;
  }
  return extended(best, a, b);
}

/** A chain with the words right before it that both have: they may have been laid beside the same words farther off. */
function extended(chain: readonly Pair[], a: readonly QuotedWord[], b: readonly QuotedWord[]): readonly Pair[] {
  let [i, j] = chain[0] ?? [0, 0];
  const before: Pair[] = [];
  while (i > 0 && j > 0 && a[i - 1]?.key === b[j - 1]?.key) before.unshift([--i, --j]);
  return [...before, ...chain];
}

/**
 * The chain again, among the words of its own sentences: in a long quotation its first words may have been laid beside the same words
 * of an earlier sentence.
 */
function withinSentences(a: readonly QuotedWord[], b: readonly QuotedWord[], chain: readonly Pair[]): readonly Pair[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return chain;
  const [inA, inB] = [boundsAround(a, first[0], last[0]), boundsAround(b, first[1], last[1])];
  if (inA[1] - inA[0] === a.length && inB[1] - inB[0] === b.length) return chain;
  const own = longestChain(a.slice(...inA), b.slice(...inB));
  return own.length <= chain.length ? chain : own.map(([i, j]) => [i + inA[0], j + inB[0]]);
}

/**
 * A few words at an end that a gap as wide parts from the rest meet by chance, unless both quotations begin or end with them, or it is a
 * word that tells and only one like "that" is left out beside it.
 */
function trimmed(chain: readonly Pair[], a: readonly QuotedWord[], b: readonly QuotedWord[]): readonly Pair[] {
  const differing = (at: number): readonly QuotedWord[] => {
    const [before, next] = [chain[at - 1], chain[at]];
    if (before === undefined || next === undefined) return [];
    return [a.slice(before[0] + 1, next[0]), b.slice(before[1] + 1, next[1])].reduce((x, y) =>
      x.length < y.length ? y : x,
    );
  };
  const tells = (from: number, to: number): boolean => chain.slice(from, to).some(([i]) => a[i]?.content);
  const isSlight = (at: number): boolean => differing(at).length === 1 && !differing(at).some(({ content }) => content);
  const isTrimmed = (at: number, from: number, to: number): boolean =>
    to - from <= differing(at).length && !(isSlight(at) && tells(from, to));
  let [from, to] = [0, chain.length];
  for (let at = 1; at < to; at++) {
    const isStart = from === 0 && chain[0]?.[0] === 0 && chain[0][1] === 0;
    if (differing(at).length === 0) continue;
    if (isStart || !isTrimmed(at, from, at)) break;
    from = at;
  }
  for (let at = to - 1; at > from; at--) {
    const isEnd = to === chain.length && chain.at(-1)?.[0] === a.length - 1 && chain.at(-1)?.[1] === b.length - 1;
    if (differing(at).length === 0) continue;
    if (isEnd || !isTrimmed(at, at, to)) break;
    to = at;
  }
  return chain.slice(from, to);
}

/** Indices of the words that both have, in order. */
function alignedPairs(a: readonly QuotedWord[], b: readonly QuotedWord[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  const keys = (words: readonly QuotedWord[]): string[] => words.map(({ key }) => key);
  for (const { added, removed, count } of diffArrays(keys(a), keys(b))) {
    if (!added && !removed) for (let step = 0; step < count; step++) pairs.push([i + step, j + step]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** Whether more words stand between two aligned pairs than are exchanged within one quotation; what is left out openly counts for none. */
function isWide(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  [i, j]: readonly [number, number],
  [nextI, nextJ]: readonly [number, number],
): boolean {
  // a word beside the ellipsis may have been aligned with one of those left out
  const open = [a[i], a[nextI], b[j], b[nextJ]].some(word => word?.afterGap === true);
  const plain = (words: readonly QuotedWord[], from: number, to: number): number =>
    words.slice(from, to).filter(({ added }) => !added).length;
  const [inA, inB] = [plain(a, i + 1, nextI), plain(b, j + 1, nextJ)];
  if (open || Math.max(inA, inB) <= widestGap) return false;
  if (nextJ - j === 1) return b[nextJ]?.opensPart === true || !areSentences(a, i + 1, nextI);
  return nextI - i > 1 || a[nextI]?.opensPart === true || !areSentences(b, j + 1, nextJ);
}

/** More words are no sentences left out of one quotation. */
const mostLeftOut = 40;

/** Whether words from an index up to another are whole sentences, or the same words shifted are: "It is new. It is |here. It is| old." */
function areSentences(words: readonly QuotedWord[], from: number, to: number): boolean {
  if (to - from > mostLeftOut) return false;
  const isWhole = (shift: number): boolean =>
    words[from + shift - 1]?.endsSentence === true && words[to + shift - 1]?.endsSentence === true;
  for (let left = 0; left <= to - from; left++) {
    if (isWhole(-left)) return true;
    if (words[from - left - 1]?.key !== words[to - left - 1]?.key) break;
  }
  for (let right = 0; right < to - from; right++) {
    if (isWhole(right)) return true;
    if (words[from + right]?.key !== words[to + right]?.key) break;
  }
  return false;
}

function gapsOf(pairs: readonly (readonly [number, number])[]): readonly WordGap[] {
  const gaps: WordGap[] = [];
  for (const [at, [i, j]] of pairs.entries()) {
    const before = pairs[at - 1];
    if (before === undefined) continue;
    const [fromA, fromB] = [before[0] + 1, before[1] + 1];
    if (fromA < i || fromB < j) gaps.push({ a: [fromA, i], b: [fromB, j] });
  }
  return gaps;
}
