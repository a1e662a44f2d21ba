import type { RoleKind } from '../language/en/roles';
import type { ClaimKind } from '../quantities/claimKind';

/** Which table of roles speaks for the claims of a kind; null when none does. */
export const roleKinds: Readonly<Record<ClaimKind, RoleKind | null>> = {
  money: 'money',
  rate: 'money',
  count: 'count',
  vague: 'count',
  measure: 'measure',
  percent: 'percent',
  points: 'percent',
  ratio: 'percent',
  age: null,
  duration: 'time',
  ordinal: 'time',
  date: 'time',
  period: 'time',
};
