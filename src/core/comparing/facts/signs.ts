import type { Comparison } from '../../claims/relations/comparison';
import { compareOnce } from '../../claims/relations/compareOnce';
import { attributesApart, attributesOpposed, countsAnything, isChange, isSingular } from '../../language/en/attributes';
import { groupsOfOthers } from '../../language/en/qualifiers';
import { areOfOthers, contradicts, isAside, isElsewhere } from '../pairs/score';
import { loneQualifiers, qualifiersClash } from '../topic/qualifiers';
import type { Topic } from '../topic/topic';
import { evidenceFor, weighSigns, type FactEvidence, type Signs } from './evidence';
import type { Fact } from './fact';
import { countedLikeness, quantityOf, shares } from './fact';
import type { Figures } from './figures';
import { compareFigures, farFrom, fewDigits, hardlyFrom, valueSigns } from './figures';

/** The places of a fact that are looked at: the first ones tell it most fully. */
export const placesRead = 6;

/**
 * What two facts say of each other by themselves, and how their figures compare; undefined when they are ruled out. Symmetric. Signs are 0
 * or 1, or count.
 */
export function holdTogether(a: Fact, b: Fact): HeldPair | undefined {
  const best = bestPlaces(a, b);
  if (best === undefined) return undefined;
  const { comparison } = best;
  const figures = compareFigures(best);
  if (figures === undefined || isRuledOut(a, b, best, figures)) return undefined;
  const table = evidenceFor(comparison, figures.equal);
  const signs: Signs = {
    bias: 1,
    ...valueSigns(figures, comparison),
    ...thingSigns(a, b, figures),
    ...nameSigns(a, b),
    ...scopeSigns(a, b, best),
  };
  return { a, b, comparison, equal: figures.equal, table, logOdds: weighSigns(signs, table) };
}

/** What is known of two facts whatever the rest of the story says. */
export interface HeldPair {
  readonly a: Fact;
  readonly b: Fact;
  readonly comparison: Comparison;
  /** Both give the same value. */
  readonly equal: boolean;
  readonly table: FactEvidence;
  /** What the signs come to. */
  readonly logOdds: number;
}

interface Places {
  readonly a: Topic;
  readonly b: Topic;
  readonly comparison: Comparison;
}

const relationOrder: readonly Comparison['relation'][] = ['same', 'morePrecise', 'rounding', 'bound', 'differs'];

/** The two places that agree best. */
function bestPlaces(a: Fact, b: Fact): Places | undefined {
  let best: Places | undefined;
  let rank = relationOrder.length;
  for (const x of a.topics.slice(0, placesRead)) {
    for (const y of b.topics.slice(0, placesRead)) {
      const comparison = compareOnce(x.claim, y.claim);
      const own = relationOrder.indexOf(comparison.relation);
      if (own < 0 || own >= rank) continue;
      rank = own;
      best = { a: x, b: y, comparison };
    }
  }
  return best;
}

/** From this share on the smaller of two figures that can both hold is the larger one rounded. */
const roundedFrom = 0.9;
/** Attributes told right beside both figures, and other ones, leave room for chance only where the figures have few digits. */
const firmly = 0.7;
/** What rules two facts out whatever their words. */
function isRuledOut(a: Fact, b: Fact, { a: x, b: y, comparison }: Places, { equal, ratio, digits }: Figures): boolean {
  if (contradicts(x, y)) return true;
  if (areOpposed(a, b) || (clashOf(a, b) >= firmly && !(equal && isSpecific(a, digits)))) return true;
  if (!equal && qualifiersClash(x.qualifiers, y.qualifiers)) return true;
  // a target is not missed by rounding, what it was before is no difference to what it is, and four more are not five in all
  const isRounded = comparison.relation !== 'differs' && ratio >= roundedFrom;
  if (!equal && groupsThatPart(a, b, isRounded).some(group => x.qualifiers.has(group) !== y.qualifiers.has(group)))
    return true;
  if (!equal && (isOfPlaceOnly(x, y) || isOfPlaceOnly(y, x))) return true;
  if (comparison.relation !== 'differs') return false;
  if (areOfOthers(x, y) || isElsewhere(x, y) || isPartByKind(a, b)) return true;
  // three robbers and six paintings: neither their nouns nor their verbs make one thing of them
  if (a.dimension === 'count' && countedLikeness(a, b) === 'other' && !shares(a.attributes, b.attributes)) return true;
  // 51 of one owner's books and 160 books in all: so far apart, figures of one noun are of one thing only by their verb
  if (ratio < farFrom && !shares(a.attributes, b.attributes)) return true;
  return ratio < hardlyFrom || x.qualifiers.has('when') !== y.qualifiers.has('when');
}

/** Whether two equal figures hardly agree by chance: sums of money come in few digits, and a story tells of few of them. */
const isSpecific = ({ topics: [first] }: Fact, digits: number): boolean =>
  digits > fewDigits || first?.claim.kind === 'money';

/** Four of them are no five in all; yet "nearly 30 of his calls" are the 28 that somebody counted, and all the others are no part. */
function groupsThatPart(a: Fact, b: Fact, isRounded: boolean): readonly string[] {
  const areWhole = [a, b].some(({ others, part }) => others && !part);
  return groupsOfOthers.filter(group => !(group === 'partial' && isRounded) && !(group === 'besides' && areWhole));
}

/** Whether one figure is of a place and the other of all the land. */
function isOfPlaceOnly(x: Topic, y: Topic): boolean {
  return y.qualifiers.get('extent') === 'all' && !x.qualifiers.has('extent') && x.places.size > 0;
}

/** Whether what their words make of them is of opposite sides, or a part and its whole. */
function areOpposed(a: Fact, b: Fact): boolean {
  if (shares(a.attributes, b.attributes)) return false;
  const told = ({ attributes, topics }: Fact): readonly string[] => [...attributes.keys(), topics[0]?.role ?? ''];
  return told(a).some(x => told(b).some(y => attributesOpposed(x, y)));
}

/** What is measured. */
function thingSigns(a: Fact, b: Fact, figures: Figures): Signs {
  const same = shares(a.attributes, b.attributes);
  const alone = a.alone && b.alone;
  const counted = a.dimension === 'count' && !countAnything(a, b) ? countedLikeness(a, b) : 'open';
  const ofPeople = counted === 'same' && (isPeople(a) || isPeople(b));
  return {
    alone: Number(alone),
    sameAttribute: Number(same && (figures.equal || tellsThing(a, b))),
    crowd: Number(same && !alone),
    singular: Number(same && alone && [...a.attributes.keys()].some(isSingular)),
    // what has so many digits is no coincidence, whatever word governs it
    otherAttribute: clashOf(a, b) * (figures.equal && figures.digits > fewDigits ? 0.5 : 1),
    sameThing: Number(counted === 'same' && !ofPeople),
    people: Number(ofPeople),
    kindOfThing: Number(counted === 'kind') + Number(counted === 'kind' && isPartByKind(a, b)),
    otherWord: Number(counted === 'other'),
    otherThing: Number(counted === 'unlike'),
  };
}

function countAnything({ attributes: a }: Fact, { attributes: b }: Fact): boolean {
  return [...a.keys()].some(name => b.has(name) && countsAnything(name));
}

/** Much rises by some percent on one day: that two figures are a growth does not say of what. */
function tellsThing(a: Fact, b: Fact): boolean {
  return [...a.attributes.keys()].some(name => b.attributes.has(name) && !isChange(name));
}

/** Fewer officers than people: they may be some of them. */
function isPartByKind(a: Fact, b: Fact): boolean {
  const [x, y] = [a.topics[0], b.topics[0]];
  const [p, q] = [x && quantityOf(x)?.value, y && quantityOf(y)?.value];
  if (x === undefined || y === undefined || p === undefined || q === undefined) return false;
  return p < q ? x.group.startsWith(`${y.group}:`) : q < p && y.group.startsWith(`${x.group}:`);
}

/** How surely two facts have other attributes, 0-1. How much something rose is no level, even of what no word names. */
function clashOf({ attributes: a }: Fact, { attributes: b }: Fact): number {
  if (shares(a, b)) return 0;
  const change = (of: Fact['attributes']): number => Math.max(of.get('growth') ?? 0, of.get('decline') ?? 0);
  if (a.size === 0 || b.size === 0) return Math.max(change(a), change(b));
  let apart = 1;
  for (const x of a.keys()) for (const y of b.keys()) apart = Math.min(apart, attributesApart(x, y));
  return apart * Math.min(Math.max(...a.values()), Math.max(...b.values()));
}

function isPeople({ topics }: Fact): boolean {
  return topics.some(({ group }) => group === 'person');
}

/** Of whom or what. */
function nameSigns(a: Fact, b: Fact): Signs {
  const shared = shares(a.names, b.names);
  const signs = {
    sharedName: Number(shared),
    otherNames: Number(!shared && a.names.size > 0 && b.names.size > 0),
    otherModifiers: Number(haveOtherModifiers(a, b)),
  };
  if (a.dimension !== 'age') return signs;
  if (a.bearer.size > 0 && b.bearer.size > 0) {
    const same = shares(a.bearer, b.bearer);
    return { ...signs, sameBearer: Number(same), otherBearer: Number(!same) };
  }
  return { ...signs, age: 1, sameBearer: shares(a.kin, b.kin) ? 0.5 : 0 };
}

/** Whether both say of which people or things by a name, and not by the same one. */
function haveOtherModifiers({ topics: [x] }: Fact, { topics: [y] }: Fact): boolean {
  if (x === undefined || y === undefined || x.modifierNames.size === 0 || y.modifierNames.size === 0) return false;
  return !shares(x.modifierNames, y.modifierNames);
}

/** Groups of qualifiers that a version hardly leaves out: expected, a year before, a rival's, women's, net. */
const tellingGroups = ['stage', 'when', 'whose', 'sex', 'tax'];

/** When, of which part, and how told. */
function scopeSigns(a: Fact, b: Fact, best: Places): Signs {
  const { qualifiers: p } = best.a;
  const { qualifiers: q } = best.b;
  return {
    qualifiers: Number(qualifiersClash(p, q)),
    loneQualifier: loneQualifiers(p, q, best.comparison.relation === 'differs'),
    elsewhere: Number(isElsewhere(best.a, best.b)),
    aside: Number(isAside(best.a, best.b) || isAside(best.b, best.a)),
    otherStage: tellingGroups.filter(group => p.has(group) !== q.has(group)).length,
    opens: Number(a.opens && b.opens),
    early: Number(a.early && b.early),
    modal: Number(a.modal !== b.modal),
    general: Number(a.general !== b.general),
    part: Number(a.part !== b.part),
    past: Number(a.past !== b.past),
    light: Number(a.light || b.light),
    range: Number(a.range !== b.range),
    oneYear: Number(a.years.size > 0 !== b.years.size > 0),
    otherYears: Number(a.years.size > 0 && b.years.size > 0 && !shares(a.years, b.years)),
  };
}
