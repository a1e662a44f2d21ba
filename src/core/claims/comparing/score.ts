import type { Quantity } from '../claim';
import { lastNonZeroDigitStep } from '../interval';
import type { Comparison } from './comparison';
import { compareClaims } from './compare';
import { sameNumber } from './readings';
import type { Scope } from './scope';
import type { Topic } from './topic';
import { inBaseUnit } from './units';
import type { Weighting } from './weighting';

/** Two claims that may measure the same thing, and how they compare if they do. */
export interface Pair {
  readonly a: Topic;
  readonly b: Topic;
  /** Sum of the evidence below; asserted from {@link assertedFrom} on, offered from {@link offeredFrom}. */
  readonly score: number;
  readonly comparison: Comparison;
}

/** From this much evidence on a link is asserted. Higher loses reworded links, lower links other events of the same day. */
export const assertedFrom = 0.5;
/** From this much on a link is offered as possible. */
export const offeredFrom = 0.42;

/**
 * What each piece of evidence adds. `agree` is by what is measured: that two sums of money agree to 3 % is rarely a coincidence, that two
 * things happened on a Monday often is. Set by hand on eight stories: a visit of state, an earthquake, results and a takeover of companies,
 * a flood, a vote, a ferry, interest rates; the last two were first read with weights fixed on the others.
 */
export const evidence = {
  /** Likeness of the words around the figures, times 0-1. */
  near: 1,
  /** Likeness of the whole sentences, times 0-1. */
  sentence: 0.25,
  agree: {
    money: 0.25,
    measure: 0.3,
    rate: 0.3,
    percent: 0.25,
    points: 0.25,
    duration: 0.3,
    time: 0.25,
    ratio: 0.3,
    count: 0.25,
    age: 0.25,
    ordinal: 0.2,
  },
  /** Added to agreement: two counts of three are no news, two of 2,438 are. By digit that is not a filling zero, and for hundreds and thousands. */
  smallCount: -0.1,
  perDigit: 0.05,
  perSize: 0.05,
  mostSpecific: 0.25,
  /** Part of agreement that is left when one figure is rounded to a single digit: 2 % may be any of 1.5 to 2.5. */
  oneDigit: 0.6,
  /** Figures that differ, but little; figures that lie far apart; times that do not overlap. */
  closeFigures: 0.15,
  farApart: -0.45,
  otherTime: -0.15,
  sameRole: 0.2,
  sameHead: 0.1,
  /** The sentences name nobody and nothing in common: "Halden's profit", "its rival Volta's profit". */
  otherNames: -0.05,
  otherNamesAndFigure: -0.25,
  /** Ordinals measured against the same: both "since the invasion". Times 0-1. */
  sameScope: 0.3,
  /** A period belongs to figures that are linked, or to figures that are not. */
  linkedFigures: 0.3,
  otherFigures: -0.3,
} as const;

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
  const comparison = compareClaims(a.claim, b.claim);
  if (comparison.relation === 'notComparable') return undefined;
  const { weighting } = context;
  let score = evidence.near * weighting.similarity(a.near, b.near);
  score += evidence.sentence * Math.max(weighting.similarity(a.sentence, b.sentence), context.passageScore(a, b));
  score += valueEvidence(a, b, comparison);
  if (a.role !== undefined && a.role === b.role) score += evidence.sameRole;
  if (a.head !== '' && a.head === b.head) score += evidence.sameHead;
  if (disjoint(a.names, b.names))
    score += comparison.relation === 'differs' ? evidence.otherNamesAndFigure : evidence.otherNames;
  if (a.scope !== undefined && b.scope !== undefined)
    score += evidence.sameScope * scopeLikeness(a.scope, b.scope, weighting);
  if (a.claim.kind === 'period' && b.claim.kind === 'period') score += figuresEvidence(a, b, context);
  return { a, b, score, comparison };
}

/** What the values say for or against the same thing: figures far apart seldom measure it, close ones often do. */
function valueEvidence(a: Topic, b: Topic, { relation }: Comparison): number {
  const table: Readonly<Record<string, number>> = evidence.agree;
  const agree = table[a.dimension.split(':', 1)[0] ?? ''] ?? 0;
  const [p, q] = [quantityOf(a), quantityOf(b)];
  if (p === undefined || q === undefined) return relation === 'differs' ? evidence.otherTime : agree;
  const ratio = p.value === q.value ? 1 : Math.max(0, Math.min(p.value / q.value, q.value / p.value));
  if (relation !== 'differs' && sameNumber(p.value, q.value)) return agree + specificity(a.dimension, p, q);
  if (relation === 'bound') return ratio >= comparable ? agree * ratio : evidence.farApart;
  if (relation === 'rounding' && Math.min(significantDigits(p), significantDigits(q)) === 1)
    return agree * evidence.oneDigit;
  if (relation !== 'differs') return agree + specificity(a.dimension, p, q);
  return ratio >= close ? evidence.closeFigures : ratio >= comparable ? 0 : evidence.farApart;
}

function quantityOf({ claim }: Topic): Quantity | undefined {
  return claim.quantity && inBaseUnit(claim.kind, claim.quantity);
}

/** Small counts agree by chance, long and large figures hardly. */
function specificity(dimension: string, x: Quantity, y: Quantity): number {
  const value = Math.min(x.value, y.value);
  if (dimension === 'count' && value <= smallCount) return evidence.smallCount;
  const digits = Math.min(significantDigits(x), significantDigits(y));
  const size = value >= 1000 ? 2 : value >= 100 ? 1 : 0;
  return Math.min(evidence.mostSpecific, evidence.perDigit * digits + evidence.perSize * size);
}

const smallCount = 12;

function significantDigits({ value, digits }: Quantity): number {
  const steps = Math.abs(value) / lastNonZeroDigitStep(digits);
  return steps >= 1 ? Math.floor(Math.log10(steps) + 1e-9) + 1 : 0;
}

/** Figures this near to one another (smaller over larger) are likely two counts of one thing: 64 and 71 dead … */
const close = 0.85;
/** … and figures further apart than this are likely two things: any number is "more than 1,000" or not. */
const comparable = 0.5;

/** What rules two claims out whatever their words: other roles, other things counted, another scope. */
function mayBeSame(a: Topic, b: Topic): boolean {
  if (a.role !== undefined && b.role !== undefined && a.role !== b.role) return false;
  if (a.dimension === 'count' && !headsAgree(a.head, b.head)) return false;
  if (disjoint(a.modifierCountries, b.modifierCountries)) return false;
  if ((a.scope === undefined) !== (b.scope === undefined)) return false;
  return a.scope === undefined || b.scope === undefined || scopesAgree(a.scope, b.scope);
}

/** Nouns that versions use for one another when they count people. */
const peopleHeads: ReadonlySet<string> = new Set([
  '=person',
  '=soldier',
  '=child',
  '=job',
  '=protest',
  '=kill',
  '=hurt',
  'passeng',
  'offic',
  'patient',
  'survivor',
  'villag',
  'tourist',
  'student',
  'migrant',
  'miner',
  'lawmak',
]);

function headsAgree(a: string, b: string): boolean {
  return a === '' || b === '' || a === b || (peopleHeads.has(a) && peopleHeads.has(b));
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
