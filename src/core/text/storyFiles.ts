import { pauseEvery, type Sliced } from '../util/sliced';
import { looksLikeArticle } from './looksLikeArticle';
import { holdsSeveralArticles } from './exports/splitExport';
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
 * How alike two texts must be to tell of one event: cosine of their weighted terms. Of 85 pairs of versions of 28 real events, 81 are at
 * 0.12 and more, of 2,918 pairs of other events 8, all of one field; higher loses briefs.
 */
const alike = 0.12;

/** A name tells more of an event than another word does. */
const nameWeight = 3;

/** Articles imagined beside those at hand, so that a term that all five share still counts as telling. */
const background = 60;

/**
 * A term that stands in more texts tells no less: it may be what a folder of one event is about. Without this bound 100 versions of one
 * made-up event were no story, as what each had alone outweighed it.
 */
const mostTelling = 8;

/** So many articles are each compared with each (200 in a fifth of a second); of more, each looks for partners by its key terms. */
const fewArticles = 250;

/** Telling terms by which an article of many looks for others, and how many of them two must share to be compared. */
const keyTerms = 24;
const sharedKeyTerms = 3;

/** Names that two versions of one event share at least; mere likeness of language shares none. */
const sharedNames = 2;

/** Articles that a key term may stand in; a story has 200 versions at most, and a longer list leads nowhere. */
const longestPosting = 250;

/** Terms looked up, or likenesses summed, between two offers to pause. */
const stepsPerSlice = 20_000;

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
    const texts = Math.min(frequency.get(term) ?? 1, mostTelling);
    const weight = (1 + Math.log(count)) * Math.log((total + background) / texts);
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

/** The most telling terms of a vector that other texts have too. */
function keysOf(vector: Vector, frequency: ReadonlyMap<string, number>): readonly string[] {
  return [...vector]
    .filter(([term]) => (frequency.get(term) ?? 0) > 1)
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

/** Articles that were compared. */
interface Compared {
  /** Likenesses by {@link pairKey}. */
  readonly scores: ReadonlyMap<number, number>;
  /** Pairs that may make a story, as they are alike enough and name the same people or places; from the most alike down. */
  readonly joining: Iterable<Pair>;
}

/** Names a pair of `count` articles, whichever comes first. */
const pairKey = (a: number, b: number, count: number): number => Math.min(a, b) * count + Math.max(a, b);

/** Steps in which likenesses are sorted: each is so short that the host is not held. */
const grades = 200;

function* alikePairs(
  vectors: readonly Vector[],
  terms: readonly Terms[],
  frequency: ReadonlyMap<string, number>,
): Sliced<Compared> {
  const postings = new Map<string, number[]>();
  const scores = new Map<number, number>();
  const joining: Pair[][] = Array.from({ length: grades + 1 }, () => []);
  const due = pauseEvery(stepsPerSlice);
  for (const [index, vector] of vectors.entries()) {
    const keys = keysOf(vector, frequency);
    const others = vectors.length <= fewArticles ? [...vectors.keys()].slice(0, index) : candidates(keys, postings);
    for (const other of others) {
      if (due(vector.size)) yield;
      const score = cosine(vector, vectors[other] ?? new Map());
      scores.set(pairKey(other, index, vectors.length), score);
      if (score < alike || !sharesNames(terms[index], terms[other])) continue;
      joining[Math.max(0, Math.floor((1 - score) * grades))]?.push({ a: other, b: index, score });
    }
    for (const key of keys) {
      const posting = postings.get(key);
      if (posting === undefined) postings.set(key, [index]);
      else posting.push(index);
    }
    yield;
  }
  return { scores, joining: sortedEach(joining) };
}

/** Sorts one list after the other, when its turn comes. */
function* sortedEach(lists: readonly (readonly Pair[])[]): Generator<Pair> {
  for (const list of lists) yield* list.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/**
 * The mean likeness between two groups that are one, against the mean within the looser of them. At 0.35 two of the 28 events were
 * joined in a folder of both, at 0.45 versions that tell it shortly were left out.
 */
const held = 0.4;

/**
 * Merges pairs from the most alike down. A group takes another in only while their members are alike on average, and nearly as much as
 * within either, so that an article on two events, or what two events of one field have in common, does not chain their stories together.
 */
function* groupsOf(count: number, { scores, joining }: Compared): Sliced<readonly (readonly number[])[]> {
  const groupOf: Group[] = Array.from({ length: count }, (_, index) => ({ members: [index], likeness: 0 }));
  const likenessOf = (one: Group, two: Group): number => {
    let sum = 0;
    for (const a of one.members) for (const b of two.members) sum += scores.get(pairKey(a, b, count)) ?? 0;
    return sum;
  };
  const refused = new Map<Group, Set<Group>>();
  const due = pauseEvery(stepsPerSlice);
  for (const { a, b } of joining) {
    const [one, two] = [groupOf[a], groupOf[b]];
    if (due(1)) yield;
    if (one === undefined || two === undefined || one === two || refused.get(one)?.has(two) === true) continue;
    if (due(one.members.length * two.members.length)) yield;
    const likeness = likenessOf(one, two);
    if (areOne(one, two, likeness)) {
      const members = [...one.members, ...two.members];
      const joined = { members, likeness: one.likeness + two.likeness + likeness };
      for (const member of members) groupOf[member] = joined;
    } else {
      refused.set(one, (refused.get(one) ?? new Set()).add(two));
      refused.set(two, (refused.get(two) ?? new Set()).add(one));
    }
  }
  return [...new Set(groupOf)].map(({ members }) => members);
}

/** Articles by their indices, and the sum of their likenesses to one another. */
interface Group {
  readonly members: readonly number[];
  readonly likeness: number;
}

/** @param likeness the sum of those between the members of one and of the other */
function areOne(one: Group, two: Group, likeness: number): boolean {
  const between = likeness / (one.members.length * two.members.length);
  const within = ({ members: { length }, likeness: sum }: Group): number =>
    length === 1 ? Infinity : sum / ((length * (length - 1)) / 2);
  const looser = Math.min(within(one), within(two));
  return between >= alike / 2 && (looser === Infinity || between >= held * looser);
}

/**
 * Groups texts by the event that they tell of, from their content alone. Texts that are no articles and articles without a
 * partner are left out, so a folder that holds no story gives no group. Finds candidates by their rarest shared
 * terms, never by comparing all pairs.
 * @returns groups of at least two keys, or of one text that holds several articles; groups and keys in the order in which the texts were given
 */
export function* groupStories(texts: readonly StoryCandidate[]): Sliced<string[][]> {
  const articles: { readonly key: string; readonly terms: Terms }[] = [];
  const stories = new Set<number>();
  const frequency = new Map<string, number>();
  for (const { key, text } of texts) {
    const isStory = yield* holdsSeveralArticles(text);
    if (isStory || looksLikeArticle(text)) {
      const terms = termsOf(text);
      for (const term of terms.counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
      if (isStory) stories.add(articles.length);
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
      frequency,
    ),
  );
  return groups
    .filter(([first = -1, second]) => second !== undefined || stories.has(first))
    .map(group => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map(group => group.flatMap(index => articles[index]?.key ?? []));
}
