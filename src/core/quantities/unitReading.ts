import type { ClaimKind } from './claimKind';

/** The unit that stands behind (or before) a number. */
export interface UnitReading {
  readonly kind: ClaimKind;
  /** Normalised, see `Quantity.unit`. */
  readonly unit: string;
  /** Index of the token behind it. */
  readonly next: number;
  /** What one of it is worth in `unit`: 0.01 for cents in a currency. */
  readonly factor: number;
}

/** A unit whose figure is taken as it stands. */
export function unitReading(kind: ClaimKind, unit: string, next: number): UnitReading {
  return { kind, unit, next, factor: 1 };
}
