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
