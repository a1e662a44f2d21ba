import type { Quantity } from '../../quantities/quantity';
import type { TimeValue } from '../../times/timeValue';
import { lastNonZeroDigitStep } from '../../quantities/interval';
import type { Comparison } from '../../claims/relations/comparison';
import { evidence } from './evidence';
import { asPercent } from '../../claims/relations/fractions';
import { sameNumber } from '../../claims/relations/readings';
import type { Topic } from '../topic/topic';
import { inBaseUnit } from '../../claims/relations/units';

/** Figures this near to one another (smaller over larger) are likely two counts of one thing: 64 and 71 dead … */
const close = 0.85;
/** … and figures further apart than this are likely two things: any number is "more than 1,000" or not. */
const comparable = 0.5;

/** What the values say for or against the same thing: figures far apart seldom measure it, close ones often do. */
export function valueEvidence(a: Topic, b: Topic, { relation }: Comparison): number {
  const table: Readonly<Record<string, number>> = evidence.agree;
  const agree = table[a.dimension.split(':', 1)[0] ?? ''] ?? 0;
  const [p, q] = [quantityOf(a), quantityOf(b)];
  if (p === undefined || q === undefined) {
    if (relation === 'differs') return evidence.otherTime;
    return relation === 'morePrecise' ? agree * containment(a.claim.time, b.claim.time) : agree;
  }
  const ratio = p.value === q.value ? 1 : Math.max(0, Math.min(p.value / q.value, q.value / p.value));
  if (relation !== 'differs' && sameNumber(p.value, q.value)) return agree + specificity(a.dimension, p, q);
  if (relation === 'bound') return ratio >= comparable ? agree * (2 * ratio - 1) : evidence.farApart;
  if (relation === 'rounding' && Math.min(significantDigits(p), significantDigits(q)) === 1)
    return agree * evidence.oneDigit;
  if (relation !== 'differs') return agree + specificity(a.dimension, p, q);
  return ratio >= close ? evidence.closeFigures : ratio >= comparable ? 0 : evidence.farApart;
}

function quantityOf({ claim }: Topic): Quantity | undefined {
  const { kind, quantity } = asPercent(claim);
  return quantity && inBaseUnit(kind, quantity);
}

/** A day lies in its month by little chance, and in its quarter or year by much. */
function containment(a: TimeValue | undefined, b: TimeValue | undefined): number {
  const coarse = ['quarter', 'year', 'decade', 'century', 'range'];
  const fine = ['minute', 'hour', 'day', 'week'];
  const isIn = (x: TimeValue | undefined, y: TimeValue | undefined): boolean =>
    x !== undefined && y !== undefined && fine.includes(x.grain) && coarse.includes(y.grain);
  return isIn(a, b) || isIn(b, a) ? 0 : 1;
}

/** Small counts agree by chance, long and large figures hardly. */
function specificity(dimension: string, x: Quantity, y: Quantity): number {
  const value = Math.min(x.value, y.value);
  if (dimension === 'count' && value <= smallCount) return evidence.smallCount;
  const digits = Math.min(significantDigits(x), significantDigits(y));
  const size = value >= 1000 ? 2 : value >= 100 ? 1 : 0;
  return Math.min(evidence.mostSpecific, evidence.perDigit * digits + evidence.perSize * size);
}

/** Counts up to here agree by chance. */
export const smallCount = 12;

function significantDigits({ value, digits }: Quantity): number {
  const steps = Math.abs(value) / lastNonZeroDigitStep(digits);
  return steps >= 1 ? Math.floor(Math.log10(steps) + 1e-9) + 1 : 0;
}
