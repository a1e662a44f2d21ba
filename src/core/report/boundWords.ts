import type { Bound } from '../language/bound';

/** How reports and exports word a bound, whatever words the article used; empty for a plain figure. */
export const boundWords: Readonly<Record<Bound, string>> = {
  '=': '',
  '~': 'about',
  '<~': 'nearly',
  '>~': 'a little over',
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
};
