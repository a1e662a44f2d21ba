import type { ClaimLink, NumericClaim } from '../../claims/claim';
import type { VagueRange } from '../../language/en/vagueCounts';
import { pairAt, type ByPair } from '../../util/byPair';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { compareCounted } from '../topic/counted';
import { countedIn, type CountedThing, type CountingArticle } from './vagueCounts';

/** Links numbers without a figure to the figures of other versions; asked again and again as a story is edited. */
export type VagueLinker = (
  articles: readonly CountingArticle[],
  known: ByPair<ClaimLink>,
) => Sliced<readonly ClaimLink[]>;

/** The things that a version counts, in figures and without. */
interface Counts {
  readonly article: number;
  readonly vague: readonly CountedThing[];
  readonly exact: readonly CountedThing[];
}

/** Two versions' numbers of one thing. */
interface Told {
  readonly vague: CountedThing;
  readonly exact: CountedThing;
  readonly common: number;
}

/** Makes the linker of one story: an article that did not change is read once, and two that did not are compared once. */
export function createVagueLinker(): VagueLinker {
  const read = new WeakMap<readonly NumericClaim[], Counts>();
  const compared = new WeakMap<Counts, WeakMap<Counts, readonly Told[]>>();
  return function* (articles, known) {
    const counts: Counts[] = [];
    for (const [index, article] of articles.entries()) {
      yield;
      const last = read.get(article.claims);
      const own = last?.article === index ? last : split(index, yield* countedIn(article, index));
      read.set(article.claims, own);
      counts.push(own);
    }
    const found: Told[] = [];
    const due = pauseEvery(16);
    for (const x of counts)
      for (const y of counts) {
        if (x === y || x.vague.length === 0 || y.exact.length === 0) continue;
        if (due(1)) yield;
        const pairs = compared.get(x)?.get(y) ?? (yield* bestPairs(x.vague, y.exact));
        compared.set(x, (compared.get(x) ?? new WeakMap<Counts, readonly Told[]>()).set(y, pairs));
        found.push(...pairs);
      }
    return (yield* withoutFigures(found, known)).map(linkOf);
  };
}

function split(article: number, counted: readonly CountedThing[]): Counts {
  return {
    article,
    vague: counted.filter(({ value }) => typeof value !== 'number'),
    exact: counted.filter(({ value }) => typeof value === 'number'),
  };
}

/** Pairs whose figure no figure of the vague version is linked to: that one says it better. */
function* withoutFigures(found: readonly Told[], known: ByPair<ClaimLink>): Sliced<readonly Told[]> {
  const kept: Told[] = [];
  const due = pauseEvery(4096);
  for (const told of found) {
    const { article, claim } = told.exact.ref;
    const links = pairAt(known, article, told.vague.ref.article);
    if (due(1 + links.length)) yield;
    const isOfFigure = ({ a, b }: ClaimLink): boolean => (a.article === article ? a : b).claim === claim;
    if (!links.some(link => link.relation !== 'possible' && isOfFigure(link))) kept.push(told);
  }
  return kept;
}

/** So much must the words around two numbers have in common, besides the thing that they count. */
const leastCommon = 0.8;
const fewestTerms = 2;

/** Numbers of one thing, each the best for the other. */
function* bestPairs(vague: readonly CountedThing[], exact: readonly CountedThing[]): Sliced<readonly Told[]> {
  const pairs: Told[] = [];
  const best = new Map<CountedThing, number>();
  const due = pauseEvery(512);
  for (const x of vague)
    for (const y of exact) {
      if (due(1)) yield;
      if (compareCounted(x, y) !== 'same') continue;
      const common = inCommon(x, y);
      if (common < leastCommon) continue;
      pairs.push({ vague: x, exact: y, common });
      for (const thing of [x, y]) best.set(thing, Math.max(best.get(thing) ?? 0, common));
    }
  return pairs.filter(pair => best.get(pair.vague) === pair.common && best.get(pair.exact) === pair.common);
}

function inCommon({ near: a, head }: CountedThing, { near: b, head: other }: CountedThing): number {
  let [common, terms] = [0, 0];
  for (const [term, weight] of a) {
    const least = term === head || term === other ? 0 : Math.min(weight, b.get(term) ?? 0);
    if (least > 0) terms += 1;
    common += least;
  }
  return terms < fewestTerms ? 0 : common;
}

function linkOf({ vague, exact, common }: Told): ClaimLink {
  const isFirst = vague.ref.article < exact.ref.article;
  const [a, b] = isFirst ? [vague, exact] : [exact, vague];
  const value = typeof exact.value === 'number' ? exact.value : 0;
  const holds = leavesRoom(vague.value, value);
  return {
    a: a.ref,
    b: b.ref,
    relation: holds ? 'morePrecise' : 'differs',
    reason: { kind: holds ? 'oneVague' : 'otherVague', words: [a.words, b.words] },
    assumes: [],
    confidence: Math.min(1, common / 2),
  };
}

const leavesRoom = (range: number | VagueRange, value: number): boolean =>
  typeof range !== 'number' && value >= range.least && value <= range.most;
