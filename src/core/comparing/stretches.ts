import type { ClaimLink, NumericClaim } from '../claims/claim';
import { compareClaims } from '../claims/relations/compare';
import { kindTraits } from '../quantities/claimKind';
import { overlap, textOf, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import { compareDays } from './days/compareDays';
import { daySymbol } from './days/daySymbol';

/** An article as stretches of it are compared. */
export interface StretchedText {
  readonly text: string;
  readonly claims: readonly NumericClaim[];
}

/** Two figures or days, one of each stretch, that say how they stand to each other. */
export interface ComparedClaims extends Pick<ClaimLink, 'a' | 'b' | 'reason' | 'assumes' | 'tension'> {
  readonly relation: Exclude<ClaimLink['relation'], 'arithmetic' | 'possible'>;
}

/** What the figures and days of two stretches say of each other. */
export interface ComparedStretches {
  /** Two that can both hold; the first in the order of the words. */
  readonly agreeing: ComparedClaims | undefined;
  /** Two that exclude each other, neither of which agrees with anything in the other stretch. */
  readonly differing: ComparedClaims | undefined;
}

/** A figure of a stretch that goes on without end is not what somebody points at. */
const mostClaims = 12;

/**
 * Compares the figures and days that two stretches hold, given that they tell of one thing. Symmetric but for the order of the
 * result, which is that of the arguments.
 * @param only the claims that are looked at
 */
export function compareStretches(
  articles: readonly StretchedText[],
  a: PlaceInStory,
  b: PlaceInStory,
  only: (claim: NumericClaim) => boolean = () => true,
): ComparedStretches {
  const [inA, inB] = [claimsIn(articles[a.article], a, only), claimsIn(articles[b.article], b, only)];
  const pairs = inA.flatMap(x => inB.flatMap(y => compared(articles, [a.article, x], [b.article, y]) ?? []));
  const agreeing = pairs.filter(({ relation }) => relation !== 'differs');
  const agrees = new Set(agreeing.flatMap(pair => [`a${pair.a.claim}`, `b${pair.b.claim}`]));
  const differing = pairs.find(
    pair => pair.relation === 'differs' && !agrees.has(`a${pair.a.claim}`) && !agrees.has(`b${pair.b.claim}`),
  );
  return { agreeing: agreeing[0], differing };
}

/** Whether a claim tells a day, a clock or a stretch of the calendar. */
export function tellsTime({ kind, time }: NumericClaim): boolean {
  return kindTraits[kind].isTime || time !== undefined;
}

/** Indices of the claims that a stretch holds, if only in part: cut words do not make another figure of one. */
function claimsIn(
  article: StretchedText | undefined,
  stretch: Span,
  only: (claim: NumericClaim) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (const [index, claim] of (article?.claims ?? []).entries())
    if (claim.salience !== 'vague' && overlap(claim.core, stretch) > 0 && only(claim)) found.push(index);
  return found.slice(0, mostClaims);
}

type Side = readonly [article: number, claim: number];

function compared(articles: readonly StretchedText[], a: Side, b: Side): ComparedClaims | undefined {
  const [x, y] = [articles[a[0]]?.claims[a[1]], articles[b[0]]?.claims[b[1]]];
  if (x === undefined || y === undefined) return undefined;
  const refs = { a: { article: a[0], claim: a[1] }, b: { article: b[0], claim: b[1] } };
  if (isOpenDay(x) || isOpenDay(y)) {
    const days = dayRelation(articles, [a[0], x], [b[0], y]);
    return days && { ...refs, ...days, assumes: [] };
  }
  const { relation, reason, assumes, tension } = compareClaims(x, y);
  return relation === 'notComparable' ? undefined : { ...refs, relation, reason, assumes, ...(tension && { tension }) };
}

/** A day that no calendar fixes is known by its words alone. */
function isOpenDay({ kind, quantity, time }: NumericClaim): boolean {
  return kindTraits[kind].isTime && quantity === undefined && time?.from == null && time?.to == null;
}

function dayRelation(
  articles: readonly StretchedText[],
  ...sides: readonly [x: readonly [number, NumericClaim], y: readonly [number, NumericClaim]]
): Pick<ComparedClaims, 'relation' | 'reason'> | undefined {
  const [first, second] = sides.map(([article, { core }]) => textOf(articles[article]?.text ?? '', core));
  const [x, y] = sides.map(([article, claim]) => daySymbol(textOf(articles[article]?.text ?? '', claim)));
  if (first === undefined || second === undefined || x == null || y == null) return undefined;
  if (sides.some(([, { kind }]) => !kindTraits[kind].isTime)) return undefined;
  const relation = compareDays(x, y);
  if (relation === undefined) return undefined;
  const words = [first.replace(/\s+/g, ' '), second.replace(/\s+/g, ' ')] as const;
  return relation === 'differs'
    ? { relation, reason: { kind: 'otherDay', words } }
    : { relation: relation === 'finer' ? 'morePrecise' : 'same', reason: { kind: 'oneDay', words } };
}
