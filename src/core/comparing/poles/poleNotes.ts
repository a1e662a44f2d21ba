import type { MatchTier, PassageMatch } from '../../matching/match';
import { matchIn } from '../../matching/matchOf';
import type { ArticleStructure } from '../../text/article';
import { textOf } from '../../text/span';
import type { StoryNote } from '../../text/storyNote';
import {
  changedLists,
  createPairTable,
  createPairwise,
  keptIfEqual,
  none,
  type ByPair,
  type PairGiven,
  type PairTable,
} from '../../util/byPair';
import { sameData } from '../../util/sameData';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { articlePair, articlesOfPair } from '../pairs/articlePair';
import { createPairFinder, type PairFinder } from '../pairs/finder';
import { addPairsThatShare, changedTerms } from '../pairs/sharedTerms';
import type { TermBag } from '../topic/weighting';
import { polesOf, type ToldPole } from './readPoles';

/** An article as its poles are read. */
export interface TellingArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
}

/** Finds where versions tell other things of one thing; asked again and again as a story is edited. */
export type PoleReader = (
  articles: readonly TellingArticle[],
  matches: ByPair<PassageMatch>,
) => Sliced<ByPair<StoryNote>>;

/** Makes the reader of one story; the words of an article are read once. */
export function createPoleReader(): PoleReader {
  const known = new WeakMap<ArticleStructure, readonly ToldPole[]>();
  const finder = createPairFinder();
  const write = createPairwise(notesOn);
  // taken while poles are compared: where that is broken off none is left
  let kept: ComparedStory | undefined;
  return function* (articles, matches) {
    const last = kept;
    kept = undefined;
    const poles: (readonly ToldPole[])[] = [];
    for (const { text, structure } of articles) {
      yield;
      const own = known.get(structure) ?? (yield* polesOf(text, structure));
      known.set(structure, own);
      poles.push(own);
    }
    yield* finder.update(poles.map(own => own.map(pole => pole.keys)));
    const rarity = yield* rarityIn(poles);
    const told = { poles, matches, rarity };
    const stale = yield* stalePairs(last, told, finder.takeChanged());
    const excluding = (stale && last?.excluding) ?? createPairTable(poles.length);
    const due = pauseEvery(pairsPerSlice);
    for (const key of stale ?? pairsOf(poles.length)) {
      const [first, second] = articlesOfPair(key);
      if (due(1)) yield;
      const found = yield* excludingPairs(yield* comparedPair(poles, finder, { key, matches, rarity }, due));
      excluding.set(first, second, keptIfEqual(excluding.at(first, second), found, samePlaces));
    }
    kept = { ...told, excluding };
    const versions = poles.map((own, at) => [own, articles[at]?.text ?? ''] as const);
    return yield* write(versions, [excluding.rows()]);
  };
}

/** Pairs of poles compared between two offers to pause. */
const pairsPerSlice = 64;

function* pairsOf(articles: number): Generator<number> {
  for (let first = 0; first < articles; first++)
    for (let second = first + 1; second < articles; second++) yield articlePair(first, second);
}

/** Two poles that exclude each other: where they stand among the poles of their articles. */
type PolePlaces = readonly [first: number, second: number];

const samePlaces = (x: PolePlaces, y: PolePlaces): boolean => x[0] === y[0] && x[1] === y[1];

/** What was found, and what it follows from beside the finder's pairs. */
interface ComparedStory {
  /** By article. */
  readonly poles: readonly (readonly ToldPole[])[];
  readonly matches: ByPair<PassageMatch>;
  readonly rarity: Rarity;
  readonly excluding: PairTable<PolePlaces>;
}

/** Pairs of articles that have to be compared anew; undefined for all. */
function* stalePairs(
  last: ComparedStory | undefined,
  { poles, matches, rarity }: Omit<ComparedStory, 'excluding'>,
  found: ReadonlySet<number>,
): Sliced<ReadonlySet<number> | undefined> {
  if (last?.poles.length !== poles.length || last.rarity.total !== rarity.total) return undefined;
  const stale = new Set(found);
  const changed = changedTerms(last.rarity.counts, rarity.counts);
  yield* addPairsThatShare(stale, poles, changed, ({ near }, term) => near.has(term));
  for (const [article, own] of poles.entries()) {
    if (saySame(own, last.poles[article])) continue;
    for (const other of poles.keys()) if (other !== article) stale.add(articlePair(article, other));
  }
  yield;
  for (const [a, b] of changedLists(last.matches, matches)) stale.add(articlePair(a, b));
  return stale;
}

/** Whether all that is compared of the poles of an article is as it was: the words near them are among their keys. */
function saySame(now: readonly ToldPole[], before: readonly ToldPole[] = none): boolean {
  const said = ({ span: _, near: _near, ...pole }: ToldPole): unknown => pole;
  return (
    now === before ||
    (now.length === before.length &&
      now.every((pole, at) => {
        const other = before[at];
        return pole === other || (other !== undefined && sameData(said(pole), said(other)));
      }))
  );
}

interface PolePair {
  readonly at: PolePlaces;
  readonly x: ToldPole;
  readonly y: ToldPole;
  /** What both are told of, by rarity, and in how many words. */
  readonly common: number;
  readonly terms: readonly string[];
  readonly tier: MatchTier | undefined;
}

/** The fewest that two poles have in common when they are told of one thing at all. */
const leastCommon = 0.9;

/** The poles of two articles that tell of one thing. */
function* comparedPair(
  poles: readonly (readonly ToldPole[])[],
  finder: PairFinder,
  { key, matches, rarity }: Pick<ComparedStory, 'matches' | 'rarity'> & { readonly key: number },
  due: (done: number) => boolean,
): Sliced<readonly PolePair[]> {
  const [first, second] = articlesOfPair(key);
  const pairs: PolePair[] = [];
  for (const [at, other] of finder.pairsOf(key)) {
    if (due(1)) yield;
    const [x, y] = [poles[first]?.[at], poles[second]?.[other]];
    if (x === undefined || y?.scale !== x.scale) continue;
    const { common, terms } = inCommon(x.near, y.near, rarity);
    if (common < leastCommon) continue;
    const [a, b] = [
      { article: first, sentence: x.sentence },
      { article: second, sentence: y.sentence },
    ];
    pairs.push({ at: [at, other], x, y, common, terms, tier: matchIn(matches, a, b)?.kind });
  }
  return pairs;
}

/** Poles counted between two offers to pause. */
const polesPerSlice = 128;

/** The fewest that a term counts, however often the story says it. */
const leastRarity = 1.2;

/** How often the poles of a story are told of each term, and how many there are. */
interface Rarity {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function* rarityIn(poles: readonly (readonly ToldPole[])[]): Sliced<Rarity> {
  const counts = new Map<string, number>();
  let total = 0;
  const due = pauseEvery(polesPerSlice);
  for (const { near } of poles.flatMap(own => own.filter(({ isLoose }) => isLoose !== true))) {
    if (due(1)) yield;
    total++;
    for (const term of near.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { counts, total };
}

const rarityOf = ({ counts, total }: Rarity, term: string): number =>
  Math.max(leastRarity, Math.log(1 + total / (0.5 + (counts.get(term) ?? 0))));

/** Words further off than this are not what a pole is told of. */
const nearby = 0.2;

function inCommon(
  a: TermBag,
  b: TermBag,
  rarity: Rarity,
): { readonly common: number; readonly terms: readonly string[] } {
  let common = 0;
  const terms: string[] = [];
  for (const [term, weight] of a) {
    const least = Math.min(weight, b.get(term) ?? 0);
    if (least > 0) common += least * rarityOf(rarity, term);
    if (least > nearby) terms.push(term);
  }
  return { common, terms };
}

/** So much must two poles have in common, by what else says that their sentences tell the same. */
const leastFor: Readonly<Record<MatchTier | 'apart', number>> = {
  copied: 1.1,
  edited: 1.1,
  reworded: 1.1,
  related: 1.45,
  apart: 1.8,
};
/** One word in common is chance. */
const fewestTerms = 2;
/** A version that says the same nearly as closely elsewhere says nothing else. */
const saidToo = 0.5;

/** Pairs of two versions on other poles, each the best for the other, where neither version says the other's pole of the same thing. */
function* excludingPairs(pairs: readonly PolePair[]): Sliced<readonly PolePlaces[]> {
  if (!pairs.some(mayExclude)) return none;
  const best = new Map<ToldPole, number>();
  const same = new Map<ToldPole, number>();
  const due = pauseEvery(1024);
  for (const { x, y, common } of pairs) {
    if (due(1)) yield;
    for (const of of x.pole === y.pole ? [best, same] : [best]) {
      for (const pole of [x, y]) of.set(pole, Math.max(of.get(pole) ?? 0, common));
    }
  }
  const standsApart = (pole: ToldPole, common: number): boolean =>
    (best.get(pole) ?? 0) <= common && (same.get(pole) ?? 0) <= saidToo * common;
  const excluding: PolePlaces[] = [];
  for (const pair of pairs) {
    if (due(1)) yield;
    const { x, y, common, at } = pair;
    if (mayExclude(pair) && standsApart(x, common) && standsApart(y, common)) excluding.push(at);
  }
  return excluding;
}

function mayExclude({ x, y, terms, common, tier }: PolePair): boolean {
  if (
    x.pole === y.pole ||
    x.isLoose === true ||
    y.isLoose === true ||
    terms.length < fewestTerms ||
    common < leastFor[tier ?? 'apart']
  )
    return false;
  return tier !== undefined || x.scale.relation === 'status';
}

/** What notes on two articles follow from: the poles as they stand now, as what was compared before may have been typed beside. */
type Excluded = PairGiven<readonly [poles: readonly ToldPole[], text: string], [PolePlaces]>;

/** One note of two sentences tells enough. */
function* notesOn({
  first,
  second,
  lists: [excluding],
  a: article,
  b: otherArticle,
}: Excluded): Sliced<readonly StoryNote[]> {
  const [[poles, text], [others, otherText]] = [first, second];
  if (excluding.length === 0) return none;
  yield;
  const notes = new Map<string, StoryNote>();
  for (const [at, other] of excluding) {
    const [x, y] = [poles[at], others[other]];
    const key = `${x?.span.start ?? ''} ${y?.span.start ?? ''}`;
    if (x === undefined || y === undefined || notes.has(key)) continue;
    const kind = x.scale.relation === 'status' ? 'otherStatus' : 'otherTelling';
    const values = [textOf(text, x.span), textOf(otherText, y.span)].map(words => words.replace(/\s+/g, ' '));
    const [a, b] = [
      { article, ...x.span },
      { article: otherArticle, ...y.span },
    ];
    notes.set(key, { relation: x.scale.relation, a, b, reason: { kind, values } });
  }
  return [...notes.values()];
}
