import type { Lexicon, Tokens } from './tokens';

/** Which token of one text is which of the other; -1 where there is none. Token indices. */
export interface Alignment {
  /** For each token of the first text its equal in the second. */
  readonly toB: Int32Array;
  /** For each token of the second text its equal in the first. */
  readonly toA: Int32Array;
  /** For each token of the first text without an equal the token that stands in its place. */
  readonly replacedBy: Int32Array;
}

/** Two aligned texts: the one that notes were made on and the one that they are sought in. */
export interface AlignedTexts {
  readonly a: Tokens;
  readonly b: Tokens;
  readonly lexicon: Lexicon;
  readonly alignment: Alignment;
}
