import type { Alignment } from './aligned';
import type { EqualRun } from './blocks';

/** Makes two tokens each other's equal. */
export function couple({ toB, toA }: Alignment, a: number, b: number): void {
  toB[a] = b;
  toA[b] = a;
}

/** Couples the part of a block that is still free in both texts. */
export function coupleBlock(block: EqualRun, alignment: Alignment): void {
  for (let offset = 0; offset < block.length; offset++) {
    const a = block.a + offset;
    const b = block.b + offset;
    if (alignment.toB[a] === -1 && alignment.toA[b] === -1) couple(alignment, a, b);
  }
}
