import type { Comparison } from '../../claims/relations/comparison';
import { compareClaims } from '../../claims/relations/compare';
import { sameNumber } from '../../claims/relations/readings';
import type { Quantity } from '../../quantities/quantity';
import { loneQualifiers, qualifiersClash } from '../topic/qualifiers';
import { contradicts, isElsewhere } from '../pairs/score';
import { isSingular } from '../../language/en/attributes';
import type { Topic } from '../topic/topic';
import type { TermBag, Weighting } from '../topic/weighting';
import type { FactEvidence } from './evidence';
import { compatibleFigures, equalFigures, excludingFigures } from './evidence';
import type { Fact } from './fact';
import { countedLikeness, quantityOf, shares, smallCount } from './fact';

/** Two facts of two versions that may measure one thing, and how they compare if they do. */
export interface FactPair {
  readonly a: Fact;
  readonly b: Fact;
  /** 0-1: how sure it is that both measure one thing. */
  readonly score: number;
  readonly comparison: Comparison;
  /** Both give the same value. */
  readonly equal: boolean;
}

/** What scoring needs of the story. */
export interface FactContext {
  readonly weighting: Weighting;
  /** How well the sentences of two figures match, 0-1. */
  readonly passageScore: (a: Topic, b: Topic) => number;
  /** How sure it is from the two claims alone, 0-1; 0 when they were not linked. */
  readonly claimScore: (a: Topic, b: Topic) => number;
}

/** The places of a fact that are looked at: the first ones tell it most fully. */
const placesRead = 6;

/** Weighs whether two facts of one dimension measure one thing; undefined when their figures cannot be compared. Symmetric. */
export function scoreFacts(a: Fact, b: Fact, context: FactContext): FactPair | undefined {
  const best = bestPlaces(a, b, context);
  if (best === undefined) return undefined;
  const { comparison } = best;
  const figures = compareFigures(best.a, best.b);
  if (figures === undefined || isRuledOut(a, b, best, figures)) return undefined;
  const table = figures.equal ? equalFigures : comparison.relation === 'differs' ? excludingFigures : compatibleFigures;
  const sum =
    table.bias +
    table.near * likeness(a.bag, b.bag, context.weighting) +
    table.passage * best.passage +
    table.claims * Math.min(1, best.claims) +
    valueEvidence(figures, comparison, table) +
    thingEvidence(a, b, table) +
    nameEvidence(a, b, table) +
    scopeEvidence(a, b, best, table);
  return { a, b, score: 1 / (1 + Math.exp(-sum)), comparison, equal: figures.equal };
}

interface Places {
  readonly a: Topic;
  readonly b: Topic;
  readonly comparison: Comparison;
  readonly passage: number;
  readonly claims: number;
}

const relationOrder: readonly Comparison['relation'][] = ['same', 'morePrecise', 'rounding', 'bound', 'differs'];

/** The two places that agree best, with the best that any two say for it. */
function bestPlaces(a: Fact, b: Fact, { passageScore, claimScore }: FactContext): Places | undefined {
  let best: Pick<Places, 'a' | 'b' | 'comparison'> | undefined;
  let rank = relationOrder.length;
  let [passage, claims] = [0, 0];
  for (const x of a.topics.slice(0, placesRead)) {
    for (const y of b.topics.slice(0, placesRead)) {
      passage = Math.max(passage, passageScore(x, y));
      claims = Math.max(claims, claimScore(x, y));
      const comparison = compareClaims(x.claim, y.claim);
      const own = relationOrder.indexOf(comparison.relation);
      if (own < 0 || own >= rank) continue;
      rank = own;
      best = { a: x, b: y, comparison };
    }
  }
  return best && { ...best, passage, claims };
}

/** Attributes told right beside both figures, and other ones, leave room for chance only where the figures have few digits … */
const firmly = 0.7;
/** … as these. */
const fewDigits = 2;

/** What rules two facts out whatever their words. */
function isRuledOut(a: Fact, b: Fact, { a: x, b: y, comparison }: Places, { equal, ratio, digits }: Figures): boolean {
  if (contradicts(x, y)) return true;
  if (clashOf(a, b) >= firmly && !(equal && digits > fewDigits)) return true;
  if (!equal && qualifiersClash(x.qualifiers, y.qualifiers)) return true;
  return comparison.relation === 'differs' && (ratio < hardlyFrom || isElsewhere(x, y));
}

interface Figures {
  readonly equal: boolean;
  /** A count or span of a dozen at most, which agree by chance. */
  readonly isSmall: boolean;
  /** The smaller by the larger. */
  readonly ratio: number;
  readonly digits: number;
}

function compareFigures(a: Topic, b: Topic): Figures | undefined {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x === undefined || y === undefined) return undefined;
  const [low, high] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  const equal = sameNumber(x.value, y.value);
  return {
    equal,
    isSmall: isSmall(a),
    ratio: equal ? 1 : high > 0 ? Math.max(0, low / high) : 0,
    digits: Math.max(tellingDigits(x), tellingDigits(y)),
  };
}

function isSmall({ dimension, claim: { quantity } }: Topic): boolean {
  const counts = dimension === 'count' || dimension.startsWith('duration');
  return counts && quantity !== undefined && quantity.value <= smallCount;
}

/** Digits beyond which one more says nothing. */
const mostDigits = 4;

/** Digits of a value without its filling zeros. */
function tellingDigits({ value }: Quantity): number {
  const digits = String(Math.abs(value))
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '');
  return Math.min(mostDigits, digits.length);
}

/** From this share of the larger on the smaller is somewhat near, from the other on as near as can be. */
const nearFrom = 0.6;
const nearest = 0.95;
/** Below these shares figures are far apart, and so far that they hardly tell of one thing. */
const farFrom = 0.35;
const hardlyFrom = 0.06;

function valueEvidence(
  { equal, isSmall, ratio, digits }: Figures,
  { relation }: Comparison,
  table: FactEvidence,
): number {
  if (equal) return table.digit * digits + (isSmall ? table.smallCount : 0);
  const near = Math.min(1, Math.max(0, (ratio - nearFrom) / (nearest - nearFrom)));
  const far = Number(ratio < farFrom) + Number(ratio < hardlyFrom);
  const reading = relation === 'rounding' ? table.rounding : relation === 'morePrecise' ? table.morePrecise : 0;
  return table.close * near + table.far * far + reading;
}

/** What is measured. */
function thingEvidence(a: Fact, b: Fact, table: FactEvidence): number {
  const same = shares(a.attributes, b.attributes);
  const bothAlone = a.alone && b.alone;
  let sum = bothAlone ? table.alone : 0;
  if (same) sum += table.sameAttribute + (bothAlone ? 0 : table.crowd);
  else sum += table.otherAttribute * clashOf(a, b);
  if (same && bothAlone && [...a.attributes.keys()].some(isSingular)) sum += table.singular;
  if (a.dimension !== 'count') return sum;
  switch (countedLikeness(a, b)) {
    case 'same':
      return sum + (isPeople(a) || isPeople(b) ? table.people : table.sameThing);
    case 'kind':
      return sum + table.kindOfThing;
    case 'other':
      return sum + table.otherWord;
    case 'unlike':
      return sum + table.otherThing;
    case 'open':
      return sum;
  }
}

/** How surely two facts have other attributes, 0-1. How much something rose is no level, even of what no word names. */
function clashOf({ attributes: a }: Fact, { attributes: b }: Fact): number {
  if (shares(a, b)) return 0;
  const change = (of: Fact['attributes']): number => Math.max(of.get('growth') ?? 0, of.get('decline') ?? 0);
  if (a.size === 0 || b.size === 0) return Math.max(change(a), change(b));
  return Math.min(Math.max(...a.values()), Math.max(...b.values()));
}

function isPeople({ topics }: Fact): boolean {
  return topics.some(({ group }) => group === 'person');
}

/** Of whom or what. */
function nameEvidence(a: Fact, b: Fact, table: FactEvidence): number {
  let sum = 0;
  if (shares(a.names, b.names)) sum += table.sharedName;
  else if (a.names.size > 0 && b.names.size > 0) sum += table.otherNames;
  if (a.dimension !== 'age') return sum;
  if (a.bearer.size > 0 && b.bearer.size > 0)
    return sum + (shares(a.bearer, b.bearer) ? table.sameBearer : table.otherBearer);
  return sum + table.age + (shares(a.kin, b.kin) ? table.sameBearer / 2 : 0);
}

/** Groups of qualifiers that a version hardly leaves out: expected, a year before, a rival's, women's, net. */
const tellingGroups = ['stage', 'when', 'whose', 'sex', 'tax'];

/** When, of which part, and how told. */
function scopeEvidence(a: Fact, b: Fact, best: Places, table: FactEvidence): number {
  const { qualifiers: p } = best.a;
  const { qualifiers: q } = best.b;
  const clash = qualifiersClash(p, q) ? 1 : 0;
  const lone = loneQualifiers(p, q, best.comparison.relation === 'differs');
  const other = tellingGroups.filter(group => p.has(group) !== q.has(group)).length;
  let sum = table.qualifiers * clash + table.loneQualifier * lone + table.otherStage * other;
  if (a.opens && b.opens) sum += table.opens;
  if (a.modal !== b.modal) sum += table.modal;
  if (a.part !== b.part) sum += table.part;
  if (a.past !== b.past) sum += table.past;
  if (a.light || b.light) sum += table.light;
  if (a.range !== b.range) sum += table.range;
  if (a.years.size > 0 !== b.years.size > 0) sum += table.oneYear;
  else if (a.years.size > 0 && !shares(a.years, b.years)) sum += table.otherYears;
  return sum;
}

/** Bags of less rarity than this are not called alike for a word or two. */
const leastRarity = 6;

/** How alike the words around two figures are: what they share, held against the smaller bag, so that long sentences do not dilute. */
function likeness(a: TermBag, b: TermBag, { rarity }: Weighting): number {
  let [shared, ofA, ofB] = [0, 0, 0];
  for (const [term, weight] of a) {
    const rare = rarity(term);
    ofA += weight * rare;
    shared += Math.min(weight, b.get(term) ?? 0) * rare;
  }
  for (const [term, weight] of b) ofB += weight * rarity(term);
  return shared / Math.max(leastRarity, Math.min(ofA, ofB));
}
