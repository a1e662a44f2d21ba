import type { Sliced } from '../util/sliced';
import { looksLikeArticle } from './looksLikeArticle';
import { commonWords } from '../language/en/newsWords';
import { wordsOf } from './words';

/** A text that may be an article, under the key that its owner knows it by. */
export interface StoryCandidate {
  readonly key: string;
  readonly text: string;
}

/** Characters of a text that its terms are taken from; the event is named in the first paragraphs. */
const sampled = 12_000;

/**
 * How alike two texts must be to tell of one event: cosine of their weighted terms. Versions of one event were seen at 0.21
 * and more, other events of the same field at 0.06 and less; lower joins follow-ups of a running story, higher loses briefs.
 */
const alike = 0.15;

/** A name tells more of an event than another word does. */
const nameWeight = 3;

/** Articles imagined beside those at hand, so that a term that all five share still counts as telling. */
const background = 60;

/** Telling terms by which an article looks for others, and how many of them two must share to be compared. */
const keyTerms = 24;
const sharedKeyTerms = 3;

/** Names that two versions of one event share at least; mere likeness of language shares none. */
const sharedNames = 2;

/** Articles that a key term may stand in; a story has 200 versions at most, and a longer list leads nowhere. */
const longestPosting = 250;

/** Comparisons between two offers to pause; a text is compared with few others. */
const slice = 4;

type Vector = ReadonlyMap<string, number>;

const shortForm = (word: string): string =>
  word
    .replace(/['’ʼ]s$|['’ʼ]$/u, '')
    .toLowerCase()
    .replace(/(?:[^aeious]|e)s$/, end => end.slice(0, -1));

/** Words that tell nothing of an event, and their short forms. */
const commonTerms: ReadonlySet<string> = new Set([...commonWords].flatMap(word => [word, shortForm(word)]));

/** Whether the word that starts at `start` has its capital inside a sentence, so that it is a name and no mere opening. */
function isNamed(text: string, start: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /^\p{Lu}/u.test(word) && /[\p{L}\p{Nd},’'”"]\s$|[-–—“"‘'(]$/u.test(before);
}

/** What a text is about. */
interface Terms {
  /** Terms with how often they stand in it, names counted more. */
  readonly counts: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
}

function termsOf(text: string): Terms {
  const head = text.slice(0, sampled);
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { start, end } of wordsOf(head)) {
    const word = head.slice(start, end);
    const term = shortForm(word);
    if (term.length < 3 || commonTerms.has(term)) continue;
    const named = isNamed(head, start, word);
    const figure = /^\d/.test(word);
    // years and small numbers stand in every text
    if (figure ? /^\d{1,2}$|^(?:19|20)\d\d$/.test(term) : !named && term.length < 5) continue;
    if (named) names.add(term);
    counts.set(term, (counts.get(term) ?? 0) + (named ? nameWeight : 1));
  }
  return { counts, names };
}

/** Whether two texts name enough of the same people, places or bodies. */
function sharesNames(a: Terms | undefined, b: Terms | undefined): boolean {
  let shared = 0;
  for (const name of a?.names ?? []) if (b?.names.has(name) === true && ++shared >= sharedNames) return true;
  return false;
}

/** Terms weighted by how often a text has them and how few texts do; length 1. */
function vectorOf(terms: ReadonlyMap<string, number>, frequency: ReadonlyMap<string, number>, total: number): Vector {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of terms) {
    const weight = (1 + Math.log(count)) * Math.log((total + background) / (frequency.get(term) ?? 1));
    vector.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** The most telling terms of a vector. */
function keysOf(vector: Vector): readonly string[] {
  return [...vector]
    .sort(([termA, a], [termB, b]) => b - a || (termA < termB ? -1 : 1))
    .slice(0, keyTerms)
    .map(([term]) => term);
}

/** Indices of the articles before `index` that share enough key terms with it, by way of the postings. */
function candidates(keys: readonly string[], postings: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>();
  for (const key of keys) {
    const posting = postings.get(key) ?? [];
    if (posting.length > longestPosting) continue;
    for (const other of posting) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count >= sharedKeyTerms).map(([other]) => other);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function* alikePairs(vectors: readonly Vector[], terms: readonly Terms[]): Sliced<readonly Pair[]> {
  const postings = new Map<string, number[]>();
  const pairs: Pair[] = [];
  for (const [index, vector] of vectors.entries()) {
    const keys = keysOf(vector);
    for (const other of candidates(keys, postings)) {
      const score = cosine(vector, vectors[other] ?? new Map());
      if (score >= alike && sharesNames(terms[index], terms[other])) pairs.push({ a: other, b: index, score });
    }
    for (const key of keys) {
      const posting = postings.get(key);
      if (posting === undefined) postings.set(key, [index]);
      else posting.push(index);
    }
    if (index % slice === 0) yield;
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/**
 * Merges pairs from the most alike down. A group takes another in only while their members are alike on average, so that an
 * article on two events does not chain their stories together.
 */
function* groupsOf(count: number, pairs: readonly Pair[]): Sliced<readonly (readonly number[])[]> {
  const groups: number[][] = Array.from({ length: count }, (_, index) => [index]);
  const groupOf = groups.slice();
  const scores = new Map(pairs.map(({ a, b, score }) => [a * count + b, score]));
  const meanScore = (one: readonly number[], two: readonly number[]): number => {
    let sum = 0;
    for (const a of one) for (const b of two) sum += scores.get(Math.min(a, b) * count + Math.max(a, b)) ?? 0;
    return sum / (one.length * two.length);
  };
  for (const [index, { a, b }] of pairs.entries()) {
    const [one, two] = [groupOf[a] ?? [], groupOf[b] ?? []];
    if (one === two || meanScore(one, two) < alike / 2) continue;
    one.push(...two);
    for (const member of two) groupOf[member] = one;
    if (index % 64 === 0) yield;
  }
  return [...new Set(groupOf)].filter(group => group.length > 1);
}

/**
 * Groups texts by the event that they tell of, from their content alone. Texts that are no articles and articles without a
 * partner are left out, so a folder that holds no story gives no group. Finds candidates by their rarest shared
 * terms, never by comparing all pairs.
 * @returns groups of at least two keys; groups and keys in the order in which the texts were given
 */
export function* groupStories(texts: readonly StoryCandidate[]): Sliced<string[][]> {
  const articles: { readonly key: string; readonly terms: Terms }[] = [];
  const frequency = new Map<string, number>();
  for (const { key, text } of texts) {
    if (looksLikeArticle(text)) {
      const terms = termsOf(text);
      for (const term of terms.counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
      articles.push({ key, terms });
    }
    yield;
  }
  const vectors: Vector[] = [];
  for (const { terms } of articles) {
    vectors.push(vectorOf(terms.counts, frequency, articles.length));
    yield;
  }
  const groups = yield* groupsOf(
    articles.length,
    yield* alikePairs(
      vectors,
      articles.map(({ terms }) => terms),
    ),
  );
  return groups
    .map(group => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map(group => group.flatMap(index => articles[index]?.key ?? []));
}
