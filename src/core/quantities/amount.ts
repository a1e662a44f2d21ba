import type { ClaimKind } from './claimKind';
import type { Numeral } from '../numerals/numeral';
import type { WrittenDigits } from '../numerals/writtenDigits';
import type { UnitReading } from './unitReading';

/** A number with the unit that stands at it; without unit its kind is `count`. */
export interface Amount {
  readonly kind: ClaimKind;
  readonly value: number;
  readonly unit: string;
  readonly digits: WrittenDigits;
  /** Tokens: first, and behind the last. */
  readonly first: number;
  readonly next: number;
  readonly numeral: Numeral;
  /** The unit stands before the number. */
  readonly unitBefore: boolean;
}

/** A numeral in its unit; the unit's factor (cents, "MUSD") is multiplied in. */
export function withUnit(numeral: Numeral, first: number, unit: UnitReading | null, unitBefore: boolean): Amount {
  const factor = unit?.factor ?? 1;
  const digits = factor === 1 ? numeral.digits : { ...numeral.digits, scale: numeral.digits.scale * factor };
  return {
    kind: unit?.kind ?? 'count',
    value: factor === 1 ? numeral.value : Number((numeral.value * factor).toPrecision(14)),
    unit: unit?.unit ?? '',
    digits,
    first,
    next: Math.max(numeral.next, unit?.next ?? 0),
    numeral,
    unitBefore,
  };
}
