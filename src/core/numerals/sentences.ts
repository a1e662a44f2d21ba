import { endsSentence, type Tokens } from './cursor';

/** A stretch of tokens, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly next: number;
}

/** Splits the tokens of a paragraph into sentences, well enough for finding a clause's words and its source. */
export function splitSentences(tokens: Tokens): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue;
    let next = i + 1;
    // a closing quote belongs to the sentence that it ends
    while (next < tokens.length && tokens[next]?.glued === true && /^["”'»)]$/.test(tokens[next]?.text ?? '')) next++;
    ranges.push({ first, next });
    first = next;
    i = next - 1;
  }
  if (first < tokens.length) ranges.push({ first, next: tokens.length });
  return ranges;
}
