import type { ClaimLink, ClaimRef, NumericClaim } from '../claims/claim';
import { compareOnce } from '../claims/relations/compareOnce';
import { keptIfEqual, none, pairAt, type ByPair, type PairTable } from '../util/byPair';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { Agreeing, AgreeingClaim } from './agreeing';
import { articlePair, articlesOfPair } from './pairs/articlePair';
import { compareClaimLinks, compareClaimRefs, sameLink } from './pairs/pairLinks';

/** An article, as far as its links have consequences. */
export interface ClaimedArticle {
  readonly claims: readonly NumericClaim[];
}

/** The links of which something may follow, and what follows. */
export interface Followed {
  readonly articles: readonly ClaimedArticle[];
  readonly links: ByPair<ClaimLink>;
  readonly differing: Differing;
  readonly found: PairTable<ClaimLink>;
}

/** Links of claims that differ, by article and claim on either side; in order. */
export type Differing = readonly ReadonlyMap<number, readonly ClaimLink[]>[];

/** Links looked at between two offers to pause. */
const linksPerSlice = 256;

/** How much less sure a consequence is than the two links that it follows from. */
const loss = 0.9;

/** Two claims that differ as a third says the same as one of them. */
interface Consequence {
  readonly first: ClaimLink;
  /** Whether the claim that is handed on is the second of the link. */
  readonly isSecond: boolean;
  readonly other: ClaimRef;
  readonly there: ClaimRef;
  readonly confidence: number;
}

/** What follows for two articles from what they say the same as others, and differently. */
export function* followingFor(
  { articles, links, differing }: Followed,
  pair: readonly [number, number],
  agreeing: Agreeing,
): Sliced<readonly ClaimLink[]> {
  const consequences: Consequence[] = [];
  const due = pauseEvery(linksPerSlice);
  for (const [from, to] of [pair, [pair[1], pair[0]]] as const)
    for (const [claim, own] of differing[to] ?? none)
      for (const first of own) {
        if (due(1)) yield;
        const there = { article: to, claim };
        const here = otherSide(first, there);
        if (here.article === from) continue;
        for (const { claim: other, confidence } of agreeing(links, here, from))
          consequences.push({ first, isSecond: here === first.b, other, there, confidence });
      }
  return yield* toldInTurn({ articles, links }, pair, consequences);
}

/** Of consequences for two articles those that hold beside each other. */
function* toldInTurn(
  { articles, links }: Pick<Followed, 'articles' | 'links'>,
  pair: readonly [number, number],
  consequences: Consequence[],
): Sliced<readonly ClaimLink[]> {
  if (consequences.length === 0) return none;
  const due = pauseEvery(linksPerSlice);
  const told = toldOf(links, pair);
  for (const consequence of consequences.sort(inTurn)) {
    if (due(1)) yield;
    tell(told, consequence, articles);
  }
  return told.found;
}

/** What follows for an article with each other one: what {@link followingFor} finds for each, at the cost of a walk over its links. */
export function* followFrom(story: Followed, article: number, agreeing: Agreeing): Sliced<void> {
  const { links, differing } = story;
  const found = links.map((): Consequence[] => []);
  const due = pauseEvery(linksPerSlice);
  // what its claims agree with elsewhere differs from others
  for (const between of links.keys())
    for (const link of pairAt(links, article, between)) {
      if (due(1)) yield;
      if (link.relation !== 'same') continue;
      const [other, here] = link.a.article === article ? [link.a, link.b] : [link.b, link.a];
      for (const first of differing[between]?.get(here.claim) ?? none) {
        const there = otherSide(first, here);
        if (there.article === article) continue;
        const isSecond = first.b.article === between;
        found[there.article]?.push({ first, isSecond, other, there, confidence: link.confidence });
      }
    }
  // what its claims differ from agrees with others
  for (const [claim, own] of differing[article] ?? none)
    for (const first of own) {
      const there = { article, claim };
      const here = otherSide(first, there);
      for (const from of links.keys()) {
        if (due(1)) yield;
        if (from === article) continue;
        for (const { claim: other, confidence } of agreeing(links, here, from))
          found[from]?.push({ first, isSecond: here === first.b, other, there, confidence });
      }
    }
  for (const [other, consequences] of found.entries()) {
    if (due(1 + consequences.length)) yield;
    if (other === article) continue;
    const pair = article < other ? ([article, other] as const) : ([other, article] as const);
    const now = yield* toldInTurn(story, pair, consequences);
    story.found.set(...pair, keptIfEqual(story.found.at(...pair), now, sameLink));
  }
}

/** What is said of two articles: their claims that have a link between the two, and what follows. */
interface ToldPair {
  readonly taken: ReadonlyMap<number, Set<number>>;
  readonly found: ClaimLink[];
}

function toldOf(links: ByPair<ClaimLink>, pair: readonly [number, number]): ToldPair {
  const taken = new Map(pair.map(article => [article, new Set<number>()]));
  for (const { a, b, relation } of pairAt(links, ...pair)) {
    if (relation === 'possible') continue;
    taken.get(a.article)?.add(a.claim);
    taken.get(b.article)?.add(b.claim);
  }
  return { taken, found: [] };
}

/** Says what follows, unless one of the two claims has a link already. */
function tell(
  { taken, found }: ToldPair,
  { first, other, there, confidence }: Omit<Consequence, 'isSecond'>,
  articles: readonly ClaimedArticle[],
): void {
  if ([other, there].some(({ article, claim }) => taken.get(article)?.has(claim) === true)) return;
  const link = differsFrom(articles, other, there);
  if (link === undefined) return;
  for (const { article, claim } of [other, there]) taken.get(article)?.add(claim);
  found.push({ ...link, confidence: first.confidence * confidence * loss });
}

/** Of two that exclude each other the one counts whose links come first. */
function inTurn(x: Consequence, y: Consequence): number {
  const order = compareClaimLinks(x.first, y.first) || Number(x.isSecond) - Number(y.isSecond);
  return order || compareClaimRefs(x.other, y.other);
}

/** The link of two claims of which it is known that they are of one thing, when they do differ. */
function differsFrom(articles: readonly ClaimedArticle[], x: ClaimRef, y: ClaimRef): ClaimLink | undefined {
  const [a, b] = x.article < y.article ? [x, y] : [y, x];
  const [one, two] = [articles[a.article]?.claims[a.claim], articles[b.article]?.claims[b.claim]];
  if (one === undefined || two === undefined) return undefined;
  const { relation, reason, assumes } = compareOnce(one, two);
  return relation === 'differs' ? { a, b, relation, reason, assumes, confidence: 0 } : undefined;
}

/** What follows for all pairs of articles at once: what {@link followingFor} finds for each, at the cost of one walk. */
export function* followAll({ articles, links, differing, found }: Followed): Sliced<void> {
  const agreeing = yield* agreeingWith(links, differing);
  const pairs = new Map<number, ToldPair>();
  const due = pauseEvery(linksPerSlice);
  for (const [article, own] of differing.entries())
    for (const [, list] of [...own].sort(([x], [y]) => x - y))
      for (const first of list) {
        if (first.a.article !== article) continue;
        for (const [here, there] of endsOf(first))
          for (const { claim: other, confidence } of agreeing[here.article]?.get(here.claim) ?? none) {
            if (due(1)) yield;
            if (other.article === there.article) continue;
            const key = articlePair(other.article, there.article);
            const told = pairs.get(key) ?? toldOf(links, articlesOfPair(key));
            pairs.set(key, told);
            tell(told, { first, other, there, confidence }, articles);
          }
      }
  yield;
  for (const [key, told] of pairs) found.set(...articlesOfPair(key), told.found.length === 0 ? none : told.found);
}

/** The claims that agree with those that differ from others, by article and claim; in order. */
function* agreeingWith(
  links: ByPair<ClaimLink>,
  differing: Differing,
): Sliced<readonly ReadonlyMap<number, readonly AgreeingClaim[]>[]> {
  const agreeing = links.map(() => new Map<number, AgreeingClaim[]>());
  const due = pauseEvery(8 * linksPerSlice);
  for (const row of links)
    for (const list of row)
      for (const link of list) {
        if (due(1)) yield;
        if (link.relation !== 'same') continue;
        for (const [{ article, claim }, other] of endsOf(link)) {
          if (differing[article]?.has(claim) !== true) continue;
          const known = agreeing[article]?.get(claim);
          const one = { claim: other, confidence: link.confidence };
          if (known === undefined) agreeing[article]?.set(claim, [one]);
          else known.push(one);
        }
      }
  return agreeing;
}

export const endsOf = ({ a, b }: ClaimLink): readonly (readonly [ClaimRef, ClaimRef])[] => [
  [a, b],
  [b, a],
];

export const otherSide = ({ a, b }: ClaimLink, { article }: ClaimRef): ClaimRef => (a.article === article ? b : a);
