import type { Tokens } from './cursor';

/** A stretch of tokens, half-open. */
export interface SentenceRange {
  readonly first: number;
  readonly next: number;
}

/** The tokens of a paragraph by sentence. */
export function sentenceRanges(tokens: Tokens): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let first = 0;
  for (let next = 1; next <= tokens.length; next++) {
    if (tokens[next]?.sentence === tokens[first]?.sentence) continue;
    ranges.push({ first, next });
    first = next;
  }
  return ranges;
}
