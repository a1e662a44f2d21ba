import type { Comparison } from '../../claims/relations/comparison';
import { compareOnce } from '../../claims/relations/compareOnce';
import { relationOfTimes } from '../../claims/relations/compareTimes';
import { compareCounted } from '../topic/counted';
import { assertedFrom, evidence, offeredFrom } from './evidence';
import { loneQualifiers, qualifiersClash } from '../topic/qualifiers';
import { rolesClash } from '../../language/en/roles';
import type { Scope } from '../topic/scope';
import type { Topic } from '../topic/topic';
import { slotOf } from '../topic/topic';
import { valueEvidence } from './values';
import type { Weighting } from '../topic/weighting';

/** Two claims that may measure the same thing, and how they compare if they do. */
export interface Pair {
  readonly a: Topic;
  readonly b: Topic;
  /** Sum of the {@link evidence}: 0.5 and more is asserted. */
  readonly score: number;
  readonly comparison: Comparison;
}

/** What scoring needs of the story. */
export interface ScoringContext {
  readonly weighting: Weighting;
  /** How well two sentences match, 0-1; 0 when they do not. */
  readonly passageScore: (a: Topic, b: Topic) => number;
  /** The figures that a period stands with. */
  readonly figuresOf: (period: Topic) => readonly Topic[];
}

/** Weighs whether two claims of one dimension measure the same thing; undefined when they cannot. Symmetric but for the order of a and b. */
export function scorePair(a: Topic, b: Topic, context: ScoringContext): Pair | undefined {
  if (!mayBeSame(a, b)) return undefined;
  const comparison = compareOnce(a.claim, b.claim);
  if (comparison.relation === 'notComparable') return undefined;
  if (comparison.relation === 'differs' && !mayDiffer(a, b)) return undefined;
  const score =
    wordEvidence(a, b, comparison, context) +
    valueEvidence(a, b, comparison) +
    kindEvidence(a, b, comparison) +
    scopeEvidence(a, b, comparison, context);
  // the dear question last, and only where it can decide
  const asks = a.claim.kind === 'period' && b.claim.kind === 'period' && score + evidence.linkedFigures >= offeredFrom;
  return { a, b, score: asks ? score + figuresEvidence(a, b, context) : score, comparison };
}

/** From this passage score on two sentences restate each other. */
const restatesFrom = 0.6;

/** What the words around the figures and the passages that they stand in say. */
function wordEvidence(a: Topic, b: Topic, { relation }: Comparison, context: ScoringContext): number {
  const { weighting } = context;
  const passage = context.passageScore(a, b);
  const restated = Math.max(0, (passage - restatesFrom) / (1 - restatesFrom));
  const near = evidence.near * weighting.similarity(a.near, b.near);
  const sentence = Math.max(weighting.similarity(a.sentence, b.sentence), passage);
  if (a.dimension === 'time')
    return (
      near +
      evidence.sentenceTime * sentence +
      (relation !== 'differs' && a.opens && b.opens ? evidence.openingTime * sentence : 0)
    );
  const weight = relation === 'differs' ? evidence.restatedDiffers : evidence.restated;
  return near + evidence.sentence * sentence + weight * restated;
}

/** What is measured: role, counted noun, and whether each article has one such figure only. */
function kindEvidence(a: Topic, b: Topic, { relation }: Comparison): number {
  let score = 0;
  if (a.role !== undefined && a.role === b.role) score += evidence.sameRole;
  const counted = a.dimension === 'count' ? compareCounted(a, b) : a.head !== '' && a.head === b.head ? 'same' : 'open';
  if (counted === 'same') score += a.head === '' ? 0 : evidence.sameHead;
  if (counted === 'kind') score += relation === 'differs' ? evidence.kindAndFigure : evidence.kindOfHead;
  if (counted === 'other') score += relation === 'differs' ? evidence.otherHeadAndFigure : evidence.otherHead;
  if (a.dimension === 'time' && relation !== 'differs')
    score += eventEvidence(a.claim.subject.role, b.claim.subject.role);
  if (a.unique && b.unique && slotOf(a) === slotOf(b)) score += evidence.unique;
  return score;
}

function eventEvidence(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a === b ? evidence.sameEvent : evidence.otherEvent;
}

/** Of whom, when and since when: what holds two figures of one kind apart. */
function scopeEvidence(a: Topic, b: Topic, { relation }: Comparison, context: ScoringContext): number {
  const differs = relation === 'differs';
  const equal =
    relation === 'same' || (a.claim.quantity !== undefined && a.claim.quantity.value === b.claim.quantity?.value);
  const lone = loneQualifiers(a.qualifiers, b.qualifiers, differs);
  let score = lone * (equal ? evidence.qualifier : evidence.qualifierAndFigure);
  if (disjoint(a.names, b.names)) score += differs ? evidence.otherNamesAndFigure : evidence.otherNames;
  if (isAside(a, b) || isAside(b, a)) score += equal ? evidence.aside : evidence.asideAndFigure;
  if (a.scope !== undefined && b.scope !== undefined)
    score += evidence.sameScope * scopeLikeness(a.scope, b.scope, context.weighting);
  if (ofOtherTimes(a, b)) score += equal ? evidence.otherPeriod : evidence.otherPeriodAndFigure;
  return score;
}

/** Whether a figure is told of a place or body that the article only touches on, and the other's sentence does not name it. */
export function isAside(x: Topic, { names }: Topic): boolean {
  for (const term of x.aside) if (!names.has(term)) return true;
  return false;
}

/** What rules two figures out whatever their words: people of other countries, another scope. */
export function contradicts(a: Topic, b: Topic): boolean {
  return disjoint(a.modifierCountries, b.modifierCountries) || (a.scope === undefined) !== (b.scope === undefined);
}

/**
 * Whether two figures that differ are told of others: both sentences name somebody or something, countries and who gives the figure apart, and
 * neither article knows a name of the other's. Reports of one form ("The museum of … opens after repairs that cost …") are of two matters then.
 */
export function areOfOthers(a: Topic, b: Topic): boolean {
  return a.claim.quantity !== undefined && knowsNone(a.articleNames, b) && knowsNone(b.articleNames, a);
}

function knowsNone(known: ReadonlySet<string>, { names, claim }: Topic): boolean {
  const source = `#${claim.attribution?.entity ?? ''}`;
  let isNamed = false;
  for (const name of names) {
    if (name === source || !name.startsWith('#')) continue;
    if (known.has(name)) return false;
    isNamed = true;
  }
  return isNamed;
}

/** Whether two figures are told of other places or other times. */
export function isElsewhere(a: Topic, b: Topic): boolean {
  return ofOtherTimes(a, b) || disjoint(a.countries, b.countries) || disjoint(a.places, b.places);
}

/** What rules two claims out whatever their words: other roles, other things counted, another scope. */
function mayBeSame(a: Topic, b: Topic): boolean {
  if (a.claim.salience !== 'claim' || b.claim.salience !== 'claim') return false;
  if (rolesClash(a.role, b.role)) return false;
  if (a.dimension === 'count' && compareCounted(a, b) === 'unlike') return false;
  if (qualifiersClash(a.qualifiers, b.qualifiers)) return false;
  if (disjoint(a.modifierCountries, b.modifierCountries)) return false;
  if ((a.scope === undefined) !== (b.scope === undefined)) return false;
  return a.scope === undefined || b.scope === undefined || scopesAgree(a.scope, b.scope);
}

/** Figures are said to differ only when nothing tells that they are of two things: another time, another place, one of them expected. */
function mayDiffer(a: Topic, b: Topic): boolean {
  if (a.claim.quantity === undefined) return true;
  return (
    !isElsewhere(a, b) && !isAside(a, b) && !isAside(b, a) && loneQualifiers(a.qualifiers, b.qualifiers, true) === 0
  );
}

/** Whether both tell the period that they cover, and the two do not overlap. */
function ofOtherTimes({ period: a }: Topic, { period: b }: Topic): boolean {
  return a !== undefined && b !== undefined && relationOfTimes(a, b).relation === 'differs';
}

/** "20 Indian soldiers" and "four Chinese soldiers". */
function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const term of a) if (b.has(term)) return false;
  return true;
}

function scopesAgree(a: Scope, b: Scope): boolean {
  return yearsMeet(a, b) || yearsMeet(b, a) || (a.years !== undefined && a.years === b.years) || sharesTerm(a, b);
}

function sharesTerm(a: Scope, b: Scope): boolean {
  for (const term of a.terms) if (b.terms.has(term)) return true;
  return false;
}

/** "in 41 years" said in the year that is 41 after the one named. */
function yearsMeet(counted: Scope, named: Scope): boolean {
  if (counted.years === undefined || named.sinceYear === undefined) return false;
  return counted.saidIn === undefined || Math.abs(counted.saidIn - counted.years - named.sinceYear) <= 1;
}

function scopeLikeness(a: Scope, b: Scope, weighting: Weighting): number {
  if (!sharesTerm(a, b)) return scopesAgree(a, b) ? 1 : 0;
  const bag = (scope: Scope): ReadonlyMap<string, number> => new Map([...scope.terms].map(term => [term, 1]));
  return weighting.similarity(bag(a), bag(b));
}

function figuresEvidence(a: Topic, b: Topic, context: ScoringContext): number {
  const [of, and] = [context.figuresOf(a), context.figuresOf(b)];
  if (of.length === 0 || and.length === 0) return 0;
  const linked = of.some(x =>
    and.some(y => x.dimension === y.dimension && (scorePair(x, y, context)?.score ?? 0) >= assertedFrom),
  );
  return linked ? evidence.linkedFigures : evidence.otherFigures;
}
