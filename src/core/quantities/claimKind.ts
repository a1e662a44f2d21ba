/** What a claim measures. */
export type ClaimKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'measure'
  | 'rate'
  | 'ratio'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'date'
  | 'period'
  | 'vague';

/** How much a claim has to say: `light` only counts parties that are known ("two leaders"); `vague` has no figure. */
export type Salience = 'claim' | 'light' | 'vague';
