import { diffArrays } from 'diff';
import { contains, type Span } from '../text/span';
import { magnitudes } from '../language/en/numberWords';
import { americanSpelling } from '../language/en/spelling';

/** What a word diff may overlook, and what it must not break apart. */
export interface WordDiffOptions {
  /** Curly and straight quotation marks, dashes of all lengths. */
  readonly ignoreQuotes?: boolean;
  /** British and American spelling, capitals, full stops of abbreviations. */
  readonly ignoreSpelling?: boolean;
  /** Names in the two texts, kept whole. Sorted and disjoint; UTF-16 into each text. */
  readonly wholeA?: readonly Span[];
  readonly wholeB?: readonly Span[];
  /** Milliseconds after which the rest is given as one change. */
  readonly timeLimit?: number;
}

/** A stretch of the diff. One of the spans is empty for what was added or removed. UTF-16 into each text. */
export interface WordChange {
  readonly kind: 'equal' | 'removed' | 'added';
  readonly a: Span;
  readonly b: Span;
}

/** Passages of a page or two take a few milliseconds; nobody waits longer for a hover. */
const defaultTimeLimit = 50;

interface Token extends Span {
  readonly key: string;
}

/** Initials; words; figures with currency and per cent sign; any other mark. */
const pieces =
  /\p{Lu}(?:\.\p{Lu})+\.?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ.-]\p{L}[\p{L}\p{M}\p{N}]*)*|[$€£¥₹]?\p{N}+(?:[.,:]\p{N}+)*%?|[^\s\p{L}\p{N}]/gu;
const currency = /^[$€£¥₹]/u;
const figure = /^[$€£¥₹]?\p{N}/u;

/**
 * Diffs two texts word by word. Figures with their magnitude ("$65.7 billion") and the names given are one word each.
 * Covers both texts in order; white space counts for nothing.
 */
export function diffWords(a: string, b: string, options: WordDiffOptions = {}): readonly WordChange[] {
  const left = tokensOf(a, options, options.wholeA ?? []);
  const right = tokensOf(b, options, options.wholeB ?? []);
  const changes = diffArrays(left, right, {
    comparator: (x, y) => x.key === y.key,
    timeout: options.timeLimit ?? defaultTimeLimit,
  });
  if (changes === undefined) return wholesale(left, right);
  const found: WordChange[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    const kind = added ? 'added' : removed ? 'removed' : 'equal';
    const [nextI, nextJ] = [added ? i : i + count, removed ? j : j + count];
    found.push({ kind, a: covering(left, i, nextI), b: covering(right, j, nextJ) });
    [i, j] = [nextI, nextJ];
  }
  return found;
}

/** When time ran out: what both begin and end with is equal, all between was exchanged. */
function wholesale(left: readonly Token[], right: readonly Token[]): readonly WordChange[] {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head]?.key === right[head]?.key) head++;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail)?.key === right.at(-1 - tail)?.key) tail++;
  const [endA, endB] = [left.length - tail, right.length - tail];
  const parts: WordChange[] = [
    { kind: 'equal', a: covering(left, 0, head), b: covering(right, 0, head) },
    { kind: 'removed', a: covering(left, head, endA), b: covering(right, head, head) },
    { kind: 'added', a: covering(left, endA, endA), b: covering(right, head, endB) },
    { kind: 'equal', a: covering(left, endA, left.length), b: covering(right, endB, right.length) },
  ];
  return parts.filter(({ a, b }) => a.end > a.start || b.end > b.start);
}

/** From the first token to the last; empty where the next one begins when there are none. */
function covering(tokens: readonly Token[], from: number, to: number): Span {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (to > from && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  const at = last?.end ?? first?.start ?? 0;
  return { start: at, end: at };
}

function tokensOf(text: string, options: WordDiffOptions, whole: readonly Span[]): Token[] {
  const spans: Span[] = [];
  let name = 0;
  for (const found of text.matchAll(pieces)) {
    const span = { start: found.index, end: found.index + found[0].length };
    while ((whole[name]?.end ?? Infinity) <= span.start) name++;
    const inside = whole[name];
    const last = spans.at(-1);
    if (inside !== undefined && contains(inside, span) && last !== undefined && contains(inside, last)) {
      spans[spans.length - 1] = { start: last.start, end: span.end };
    } else if (last !== undefined && magnitudes.has(found[0].toLowerCase()) && joinsFigure(text, last, span)) {
      spans[spans.length - 1] = { start: last.start, end: span.end };
    } else spans.push(span);
  }
  return spans.map(span => ({ ...span, key: keyOf(text.slice(span.start, span.end), options) }));
}

/** "65 billion" and "65bn", but not "5 m": that may be metres. */
function joinsFigure(text: string, before: Span, word: Span): boolean {
  const gap = word.start - before.end;
  return figure.test(text.slice(before.start, before.end)) && (gap === 0 || (gap === 1 && word.end - word.start > 2));
}

function keyOf(surface: string, { ignoreQuotes = false, ignoreSpelling = false }: WordDiffOptions): string {
  let key = surface.replace(/\s+/gu, ' ');
  if (ignoreQuotes)
    key = key
      .replace(/[‘’ʼ`]/gu, "'")
      .replace(/[“”„«»]/gu, '"')
      .replace(/[‐‑–—]/gu, '-');
  if (!ignoreSpelling) return key;
  const folded = key.toLowerCase();
  return currency.test(folded) || figure.test(folded) ? folded : folded.split(' ').map(houseStyle).join(' ');
}

function houseStyle(word: string): string {
  return word.length > 1 ? americanSpelling(word.replaceAll('.', '')) : word;
}
