import { pauseEvery, type Sliced } from '../util/sliced';
import { compareSentenceRefs } from './corrections';
import type { PassageMatch, SentenceRef } from './match';

/** Links, or pairs of sentences, looked at between two offers to pause. */
const linksPerSlice = 2048;

/** So few pairs of sentences are sooner looked at again than it is noted that one of them is not linked. */
const fewPairs = 64;

/** Only links of these clusters hold sentences together. */
export const isStrong = ({ kind }: PassageMatch): boolean => kind !== 'related';

/** By the first member. */
export function compareFirst(x: readonly SentenceRef[], y: readonly SentenceRef[]): number {
  const [first, second] = [x[0], y[0]];
  return first === undefined || second === undefined ? 0 : compareSentenceRefs(first, second);
}

/**
 * Fact clusters by complete linkage: sentences join only when every two of them are linked, so that nothing chains
 * from one fact to the next. Best links first; `related` links do not count. Sorted by first member.
 * @param matches sorted as the matcher gives them
 */
export function* clusterFacts(matches: readonly PassageMatch[]): Sliced<readonly (readonly SentenceRef[])[]> {
  const { sentences, from, to, scores } = yield* numberedLinks(matches);
  const { areLinked } = yield* neighboursBy(sentences.length, from, to);
  const clusters = new Clusters(sentences.length);
  const due = pauseEvery(linksPerSlice);
  for (const link of yield* byStrength(scores)) {
    if (due(1)) yield;
    const [x, y] = [clusters.of(from[link] ?? 0), clusters.of(to[link] ?? 0)];
    if (x === y || clusters.areApart(x, y)) continue;
    const [some, others] = [clusters.members(x), clusters.members(y)];
    if (yield* haveAllLinks(some, others, areLinked, due)) clusters.join(x, y);
    else if (some.length * others.length > fewPairs) clusters.part(x, y);
  }
  const found: (readonly SentenceRef[])[] = [];
  for (const members of clusters.joined()) {
    if (due(members.length)) yield;
    found.push(members.flatMap(number => sentences[number] ?? []).sort(compareSentenceRefs));
  }
  return found.sort(compareFirst);
}

/** Links by the numbers of their sentences, in three lists that run in parallel. */
interface NumberedLinks {
  readonly sentences: readonly SentenceRef[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly scores: Float64Array;
}

function* numberedLinks(matches: readonly PassageMatch[]): Sliced<NumberedLinks> {
  const numbers: number[][] = [];
  const sentences: SentenceRef[] = [];
  const numberOf = ({ article, sentence }: SentenceRef): number =>
    ((numbers[article] ??= [])[sentence] ??= sentences.push({ article, sentence }) - 1);
  const [from, to] = [new Uint32Array(matches.length), new Uint32Array(matches.length)];
  const scores = new Float64Array(matches.length);
  const due = pauseEvery(linksPerSlice);
  let count = 0;
  for (const match of matches) {
    if (due(1)) yield;
    if (!isStrong(match)) continue;
    from[count] = numberOf(match.a);
    to[count] = numberOf(match.b);
    scores[count++] = match.score;
  }
  return { sentences, from: from.subarray(0, count), to: to.subarray(0, count), scores: scores.subarray(0, count) };
}

/** Says whether two sentences are linked. */
interface Neighbours {
  readonly areLinked: (x: number, y: number) => boolean;
}

/** The next free place of a stretch, which is taken then. */
function taken(next: Uint32Array, stretch: number): number {
  const place = next[stretch] ?? 0;
  next[stretch] = place + 1;
  return place;
}

/** Who is linked to whom: one list of all, in which each sentence has its stretch, in order. */
function* neighboursBy(sentences: number, from: Uint32Array, to: Uint32Array): Sliced<Neighbours> {
  const starts = new Uint32Array(sentences + 1);
  const due = pauseEvery(linksPerSlice);
  for (const ends of [from, to])
    for (const end of ends) {
      if (due(1)) yield;
      starts[end + 1] = (starts[end + 1] ?? 0) + 1;
    }
  for (let at = 0; at < sentences; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const all = new Uint32Array(2 * from.length);
  const next = starts.slice();
  for (const [at, x] of from.entries()) {
    if (due(1)) yield;
    const y = to[at] ?? 0;
    all[taken(next, x)] = y;
    all[taken(next, y)] = x;
  }
  for (let at = 0; at < sentences; at++) {
    const own = all.subarray(starts[at], starts[at + 1]);
    if (due(own.length)) yield;
    own.sort();
  }
  const areLinked = (x: number, y: number): boolean => {
    const end = starts[x + 1] ?? 0;
    let [low, high] = [starts[x] ?? 0, end];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    return low < end && all[low] === y;
  };
  return { areLinked };
}

function* haveAllLinks(
  some: readonly number[],
  others: readonly number[],
  areLinked: Neighbours['areLinked'],
  due: (done: number) => boolean,
): Sliced<boolean> {
  for (const one of some)
    for (const other of others) {
      if (due(1)) yield;
      if (!areLinked(one, other)) return false;
    }
  return true;
}

/** Links are put in order in so many parts at most, so that no long list has to be sorted at once. */
const mostParts = 2 ** 14;

/** Indices of the links, the best first; equals in their order. */
function* byStrength(scores: Float64Array): Sliced<Uint32Array> {
  const parts = Math.min(mostParts, scores.length);
  const partOf = (score: number): number => Math.round((1 - Math.min(1, Math.max(0, score))) * (parts - 1));
  const starts = new Uint32Array(parts + 1);
  const due = pauseEvery(linksPerSlice);
  for (const score of scores) {
    if (due(1)) yield;
    starts[partOf(score) + 1] = (starts[partOf(score) + 1] ?? 0) + 1;
  }
  for (let at = 0; at < parts; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const order = new Uint32Array(scores.length);
  const next = starts.slice();
  for (const [at, score] of scores.entries()) {
    if (due(1)) yield;
    order[taken(next, partOf(score))] = at;
  }
  const scoreOf = (link: number): number => scores[link] ?? 0;
  for (let part = 0; part < parts; part++) {
    const own = order.subarray(starts[part], starts[part + 1]);
    if (due(1 + own.length)) yield;
    if (own.some(link => scoreOf(link) !== scoreOf(own[0] ?? link))) own.sort((x, y) => scoreOf(y) - scoreOf(x));
  }
  return order;
}

/** Clusters that grow from single sentences; each goes by the number of one of them. */
class Clusters {
  private readonly clusterOf: Uint32Array;
  private readonly grown = new Map<number, number[]>();
  /** Clusters that can never join, by either of them. */
  private readonly apart = new Map<number, Set<number>>();

  constructor(sentences: number) {
    this.clusterOf = Uint32Array.from({ length: sentences }, (_, at) => at);
  }

  of(sentence: number): number {
    return this.clusterOf[sentence] ?? sentence;
  }

  members(cluster: number): readonly number[] {
    return this.grown.get(cluster) ?? [cluster];
  }

  /** Those of more than one sentence. */
  joined(): Iterable<readonly number[]> {
    return this.grown.values();
  }

  areApart(x: number, y: number): boolean {
    return this.apart.get(x)?.has(y) === true;
  }

  /** Notes that two clusters, however they grow, can never join. */
  part(x: number, y: number): void {
    for (const [one, other] of [
      [x, y],
      [y, x],
    ] as const) {
      const known = this.apart.get(one);
      if (known === undefined) this.apart.set(one, new Set([other]));
      else known.add(other);
    }
  }

  /** Joins two clusters; the smaller goes into the larger. */
  join(x: number, y: number): void {
    const [into, from] = this.members(x).length >= this.members(y).length ? [x, y] : [y, x];
    const moved = this.members(from);
    const members = this.grown.get(into) ?? [into];
    for (const sentence of moved) {
      this.clusterOf[sentence] = into;
      members.push(sentence);
    }
    this.grown.set(into, members);
    this.grown.delete(from);
    for (const other of this.apart.get(from) ?? []) {
      this.apart.get(other)?.delete(from);
      this.part(into, other);
    }
    this.apart.delete(from);
  }
}
