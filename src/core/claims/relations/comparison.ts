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

/** Makes a comparison whose words are put together when somebody asks: most pairs that are compared are dropped unread. */
export function comparison({
  relation,
  why,
  assumes,
  tension,
}: {
  readonly relation: Comparison['relation'];
  readonly why: () => string;
  readonly assumes: () => readonly Assumption[];
  readonly tension: boolean;
}): Comparison {
  return {
    relation,
    get why() {
      return why();
    },
    get assumes() {
      return assumes();
    },
    tension,
  };
}
