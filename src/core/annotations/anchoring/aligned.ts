import type { WordKeys, TokenColumns } from './tokens';

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
  readonly a: TokenColumns;
  readonly b: TokenColumns;
  readonly lexicon: WordKeys;
  readonly alignment: Alignment;
}

/** For each token of the first text, where the run of tokens ends that are neighbours in the second text as well. */
export function runEnds({ toB }: Alignment): Int32Array {
  const ends = new Int32Array(toB.length);
  for (let index = toB.length - 1; index >= 0; index--) {
    const here = toB[index] ?? -1;
    ends[index] = here === -1 ? index : toB[index + 1] === here + 1 ? (ends[index + 1] ?? 0) : index + 1;
  }
  return ends;
}
