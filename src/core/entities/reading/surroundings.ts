import type { Token } from '../../text/token';
import type { TokenLine } from './lines';
import type { Scan, TokenRange } from './scan';

/** A name with what stands beside it; `left(1)` is the token before it, `right(1)` the one after. */
export interface Surroundings {
  readonly scan: Scan;
  readonly range: TokenRange;
  readonly line: TokenLine;
  left(distance: number): Token | undefined;
  right(distance: number): Token | undefined;
}
