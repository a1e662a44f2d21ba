import type { MatchTier, PassageMatch } from '../../matching/match';
import { matchOf } from '../../matching/matchOf';
import type { ArticleStructure } from '../../text/article';
import type { PlaceInStory, StoryNote } from '../../text/storyNote';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { articlePair } from '../pairs/articlePair';
import { changedPairs } from '../pairs/changedPairs';
import { createPairFinder } from '../pairs/finder';
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
  matches: readonly PassageMatch[],
) => Sliced<readonly StoryNote[]>;

/** Makes the reader of one story; the words of an article are read once. */
export function createPoleReader(): PoleReader {
  const known = new WeakMap<ArticleStructure, readonly ToldPole[]>();
  const finder = createPairFinder();
  const keyOf = createKeys();
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
    yield* finder.update(poles.map(own => own.map(({ keys }) => keys)));
    const told = { key: poles.map(keyOf).join('|'), matches };
    const isSame = finder.takeChanged().size === 0 && last !== undefined && (yield* tellSame(last, told));
    const pairs = isSame ? last.pairs : yield* comparedPairs(poles, finder, matches);
    const excluding = isSame ? last.excluding : yield* excludingPairs(pairs);
    kept = { ...told, pairs, excluding };
    return distinct(excluding.flatMap(pair => noteOn(articles, poles, pair)));
  };
}

/** What was found, and what it follows from beside the finder's pairs. */
interface ComparedStory {
  readonly key: string;
  readonly matches: readonly PassageMatch[];
  readonly pairs: readonly PolePair[];
  readonly excluding: readonly PolePair[];
}

/** Writes down all that is compared of an article's poles. */
function createKeys(): (poles: readonly ToldPole[]) => string {
  const known = new WeakMap<readonly ToldPole[], string>();
  return poles => {
    const last = known.get(poles) ?? JSON.stringify(poles.map(({ span: _, near, ...pole }) => [pole, ...near]));
    known.set(poles, last);
    return last;
  };
}

/** Whether the same poles stand in sentences that match as before: most of what is typed is about none. */
function* tellSame(
  { key, matches, pairs }: ComparedStory,
  now: Pick<ComparedStory, 'key' | 'matches'>,
): Sliced<boolean> {
  if (key !== now.key) return false;
  const changed = changedPairs(matches, now.matches);
  const due = pauseEvery(4096);
  for (const pair of pairs) {
    if (due(1)) yield;
    if (changed.has(articlePair(pair.first, pair.second)) && tierOf(now.matches, pair) !== pair.tier) return false;
  }
  return true;
}

function tierOf(
  matches: readonly PassageMatch[],
  { first, second, x, y }: Pick<PolePair, 'first' | 'second' | 'x' | 'y'>,
): MatchTier | undefined {
  const [a, b] = [
    { article: first, sentence: x.sentence },
    { article: second, sentence: y.sentence },
  ];
  return matchOf(matches, a, b)?.kind;
}

interface PolePair {
  readonly first: number;
  readonly second: number;
  /** Among the poles of their articles. */
  readonly at: readonly [number, number];
  readonly x: ToldPole;
  readonly y: ToldPole;
  /** What both are told of, by rarity, and in how many words. */
  readonly common: number;
  readonly terms: readonly string[];
  readonly tier: MatchTier | undefined;
}

/** The fewest that two poles have in common when they are told of one thing at all. */
const leastCommon = 0.9;

function* comparedPairs(
  poles: readonly (readonly ToldPole[])[],
  finder: ReturnType<typeof createPairFinder>,
  matches: readonly PassageMatch[],
): Sliced<readonly PolePair[]> {
  const rarity = yield* rarityIn(poles);
  const pairs: PolePair[] = [];
  const due = pauseEvery(64);
  for (const first of poles.keys())
    for (let second = first + 1; second < poles.length; second++) {
      for (const [at, other] of finder.pairsOf(articlePair(first, second))) {
        if (due(1)) yield;
        const [x, y] = [poles[first]?.[at], poles[second]?.[other]];
        if (x === undefined || y?.scale !== x.scale) continue;
        const { common, terms } = inCommon(x.near, y.near, rarity);
        if (common < leastCommon) continue;
        const pair = { first, second, at: [at, other], x, y, common, terms } as const;
        pairs.push({ ...pair, tier: tierOf(matches, pair) });
      }
    }
  return pairs;
}

/** Poles counted between two offers to pause. */
const polesPerSlice = 128;

/** The fewest that a term counts, however often the story says it. */
const leastRarity = 1.2;

function* rarityIn(poles: readonly (readonly ToldPole[])[]): Sliced<(term: string) => number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { near, isLoose } of poles.flat()) {
    if (isLoose === true) continue;
    if (++total % polesPerSlice === 0) yield;
    for (const term of near.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return term => Math.max(leastRarity, Math.log(1 + total / (0.5 + (counts.get(term) ?? 0))));
}

/** Words further off than this are not what a pole is told of. */
const nearby = 0.2;

function inCommon(
  a: TermBag,
  b: TermBag,
  rarity: (term: string) => number,
): { readonly common: number; readonly terms: readonly string[] } {
  let common = 0;
  const terms: string[] = [];
  for (const [term, weight] of a) {
    const least = Math.min(weight, b.get(term) ?? 0);
    common += least * rarity(term);
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

/** Pairs on other poles, each the best for the other, where neither version says the other's pole of the same thing. */
function* excludingPairs(pairs: readonly PolePair[]): Sliced<readonly PolePair[]> {
  const best = new Map<ToldPole, Map<number, number>>();
  const same = new Map<ToldPole, Map<number, number>>();
  const raise = (of: typeof best, pole: ToldPole, article: number, common: number): void => {
    const known = of.get(pole) ?? new Map<number, number>();
    of.set(pole, known);
    known.set(article, Math.max(known.get(article) ?? 0, common));
  };
  const due = pauseEvery(256);
  for (const { first, second, x, y, common } of pairs) {
    if (due(1)) yield;
    for (const of of x.pole === y.pole ? [best, same] : [best]) {
      raise(of, x, second, common);
      raise(of, y, first, common);
    }
  }
  const standsApart = (pole: ToldPole, article: number, common: number): boolean =>
    (best.get(pole)?.get(article) ?? 0) <= common && (same.get(pole)?.get(article) ?? 0) <= saidToo * common;
  const kept: PolePair[] = [];
  for (const pair of pairs) {
    if (due(1)) yield;
    const { first, second, x, y, common } = pair;
    if (mayExclude(pair) && standsApart(x, second, common) && standsApart(y, first, common)) kept.push(pair);
  }
  return kept;
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

/** @param poles as they stand now: what was compared before may have been typed beside */
function noteOn(
  articles: readonly TellingArticle[],
  poles: readonly (readonly ToldPole[])[],
  { first, second, at }: PolePair,
): readonly StoryNote[] {
  const [x, y] = [poles[first]?.[at[0]], poles[second]?.[at[1]]];
  if (x === undefined || y === undefined) return [];
  const place = (article: number, { span }: ToldPole): PlaceInStory => ({ article, ...span });
  const words = ({ article, start, end }: PlaceInStory): string =>
    articles[article]?.text.slice(start, end).replace(/\s+/g, ' ') ?? '';
  const [a, b] = [place(first, x), place(second, y)];
  const kind = x.scale.relation === 'status' ? 'otherStatus' : 'otherTelling';
  return [{ relation: x.scale.relation, a, b, reason: { kind, values: [words(a), words(b)] } }];
}

/** One note of two sentences tells enough. */
function distinct(notes: readonly StoryNote[]): readonly StoryNote[] {
  const seen = new Set<string>();
  return notes.filter(({ a, b }) => {
    const key = `${a.article} ${a.start} ${b.article} ${b.start}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
