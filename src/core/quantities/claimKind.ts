import type { RoleKind } from '../language/en/roles';

/** What holds of every claim of a kind. */
interface KindTraits {
  /** Which table of roles speaks for it; null when none does. */
  readonly roles: RoleKind | null;
  /** It is counted, not measured: a plain whole number means just that number. */
  readonly exact: boolean;
  /** Its round figures are often rounded ones, however small. */
  readonly roundsFreely: boolean;
  /**
   * The unit is the `noun` that is counted, which each version words in its own way; or it has to be the `same` one, or one that converts,
   * to be compared; or it is the `only` one of the kind.
   */
  readonly unit: 'noun' | 'same' | 'only';
  /** It tells when, and has no figure that is compared. */
  readonly isTime: boolean;
}

const plain = { roles: null, exact: false, roundsFreely: false, unit: 'only', isTime: false } as const;

/** A kind of claims is one of these: whoever adds one is led to the rest by the compiler. */
const traits = {
  money: { ...plain, roles: 'money', roundsFreely: true, unit: 'same' },
  percent: { ...plain, roles: 'percent' },
  points: { ...plain, roles: 'percent' },
  count: { ...plain, roles: 'count', exact: true, unit: 'noun' },
  measure: { ...plain, roles: 'measure', roundsFreely: true, unit: 'same' },
  rate: { ...plain, roles: 'money', roundsFreely: true, unit: 'same' },
  ratio: { ...plain, roles: 'percent', exact: true },
  duration: { ...plain, roles: 'time', unit: 'same' },
  age: { ...plain, exact: true },
  ordinal: { ...plain, roles: 'time', exact: true, unit: 'noun' },
  date: { ...plain, roles: 'time', isTime: true },
  period: { ...plain, roles: 'time', isTime: true },
  vague: { ...plain, roles: 'count' },
} as const satisfies Readonly<Record<string, KindTraits>>;

/** What a claim measures. */
export type ClaimKind = keyof typeof traits;

/** What holds of the claims of each kind. */
export const kindTraits: Readonly<Record<ClaimKind, KindTraits>> = traits;

/** How much a claim has to say: `light` only counts parties that are known ("two leaders"); `vague` has no figure. */
export type Salience = 'claim' | 'light' | 'vague';
