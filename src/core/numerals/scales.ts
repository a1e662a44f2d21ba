import { isHyphen, isMark, wordAt, type Tokens } from './cursor';
import { scaleWords } from '../language/en/numberWords';

/** Nobody writes more scale words in a row; keeps "million million …" in bounds. */
export const mostScales = 3;

/** Scales, and the index behind the last; 1 when there are none. */
export interface ScaleReading {
  readonly scale: number;
  readonly next: number;
}

/** Multiplies with the scale words behind: "lakh crore", "thousand million". */
export function readScales(tokens: Tokens, at: number): ScaleReading {
  let scale = 1;
  let next = at;
  for (let count = 0; count < mostScales; count++) {
    const word = isHyphen(tokens, next) ? next + 1 : next;
    const factor = scaleWords.get(wordAt(tokens, word));
    if (factor === undefined) break;
    scale *= factor;
    next = word + 1;
    if (isMark(tokens, next, '.') && (wordAt(tokens, word) === 'mln' || wordAt(tokens, word) === 'bln')) next++;
  }
  return { scale, next };
}
