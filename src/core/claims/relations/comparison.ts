import type { Assumption } from '../../times/timeValue';
import type { ClaimRelation } from '../claim';

/** How two claims stand to each other by their intervals alone, given that they measure the same thing. */
export interface Comparison {
  readonly relation: Exclude<ClaimRelation, 'arithmetic' | 'possible'> | 'notComparable';
  /** One line in plain English; the same whichever claim comes first. */
  readonly why: string;
  /** What both readings took for granted. */
  readonly assumes: readonly Assumption[];
  /** Compatible, but each leans away from the other: "nearly 65" against 65.7. */
  readonly tension: boolean;
}
