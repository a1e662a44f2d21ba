import type { Comparison } from '../../claims/relations/comparison';
import { asPercent } from '../../claims/relations/fractions';
import { sameValue } from '../../claims/relations/readings';
import type { Topic } from '../topic/topic';
import { smallCount } from '../pairs/values';
import { quantityOf } from './fact';
import type { Signs } from './evidence';

/** Two places and how their figures compare. */
interface Compared {
  readonly a: Topic;
  readonly b: Topic;
  readonly comparison: Comparison;
}

/** How two figures stand to each other by their values. */
export interface Figures {
  readonly equal: boolean;
  /** A count or span of a dozen at most, which agree by chance. */
  readonly isSmall: boolean;
  /** The smaller by the larger. */
  readonly ratio: number;
  readonly digits: number;
}

/** A figure told in another unit is the same one from this share on: conversions are rounded. */
const convertedFrom = 0.96;

/** Compares two figures of one family; undefined when one has no value. */
export function compareFigures({ a, b, comparison: { relation } }: Compared): Figures | undefined {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x === undefined || y === undefined) return undefined;
  const [low, high] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  const ratio = high > 0 ? Math.max(0, low / high) : 0;
  const isConverted = x.unit === y.unit ? false : relation !== 'differs' && ratio >= convertedFrom;
  const equal = sameValue(x, y) || (a.dimension !== 'count' && isConverted);
  return {
    equal,
    isSmall: isSmall(a),
    ratio: equal ? 1 : ratio,
    digits: equal ? Math.min(writtenDigits(a), writtenDigits(b)) : Math.max(writtenDigits(a), writtenDigits(b)),
  };
}

function isSmall({ dimension, claim: { quantity } }: Topic): boolean {
  const counts = dimension === 'count' || dimension.startsWith('duration');
  return counts && quantity !== undefined && quantity.value <= smallCount;
}

/** Figures of so many digits agree by chance. */
export const fewDigits = 2;

/** Digits beyond which one more says nothing. */
const mostDigits = 4;

/** Digits of a figure as it is written, without its filling zeros. */
function writtenDigits({ claim }: Topic): number {
  const digits = String(Math.abs(asPercent(claim).quantity?.value ?? 0))
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '');
  return Math.min(mostDigits, digits.length);
}

/** From this share of the larger on the smaller is somewhat near, from the other on as near as can be. */
const nearFrom = 0.6;
const nearest = 0.95;
/** Below these shares figures are far apart, and so far that they hardly tell of one thing. */
export const farFrom = 0.35;
export const hardlyFrom = 0.06;

/** What the values say. */
export function valueSigns({ equal, isSmall, ratio, digits }: Figures, { relation }: Comparison): Signs {
  if (equal) return { digit: digits, smallCount: Number(isSmall) };
  return {
    close: Math.min(1, Math.max(0, (ratio - nearFrom) / (nearest - nearFrom))),
    far: Number(ratio < farFrom) + Number(ratio < hardlyFrom),
    rounding: Number(relation === 'rounding'),
    morePrecise: Number(relation === 'morePrecise'),
  };
}
