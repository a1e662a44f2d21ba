import type { Assumption } from '../../times/timeValue';
import type { ClaimRelation } from '../claim';
import type { ClaimReason, PairReasonKind, Told } from '../reason';

/** How two claims stand to each other by their intervals alone, given that they measure the same thing. */
export interface Comparison {
  readonly relation: Exclude<ClaimRelation, 'arithmetic' | 'possible'> | 'notComparable';
  readonly reason: ClaimReason;
  /** What both readings took for granted. */
  readonly assumes: readonly Assumption[];
  /** Compatible, but each leans away from the other: "nearly 65" against 65.7. */
  readonly tension: boolean;
}

/** The reason that names `x` before `y`. */
export function orderedReason(kind: PairReasonKind, x: Told, y: Told): ClaimReason {
  return { kind, told: [toldBy(x), toldBy(y)], unordered: false };
}

/** A reason of two of which none comes first. */
export function unorderedReason(kind: PairReasonKind, x: Told, y: Told): ClaimReason {
  return { kind, told: [toldBy(x), toldBy(y)], unordered: true };
}

/** Without the places of the claim: what was compared once holds wherever the same is said again. */
function toldBy({ kind, quantity, time }: Told): Told {
  return { kind, ...(quantity && { quantity }), ...(time && { time }) };
}
