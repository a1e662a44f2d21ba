import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';

/** Tells quickly of most stretches of a text that they stand in it once. */
export interface RarePieces {
  /** Whether a piece of the stretch stands nowhere else in the text, and so the stretch does not. `false`: not known. */
  isSole(stretch: Span): boolean;
}

/** Units of a piece: three words, which most places of a text have for themselves. */
const pieceLength = 16;
const multiplier = 0x9e3779b1;
const unitsPerSlice = 100_000;

/**
 * Counts the pieces of a text by their hash (a rolling one, Karp and Rabin), so that many quotes need not be searched for
 * one by one in all of it. Linear; a byte for each unit and up to eight.
 */
export function* rarePieces(text: string): Sliced<RarePieces> {
  const mask = 2 ** Math.ceil(Math.log2(4 * text.length + 4)) - 1;
  const counts = new Uint8Array(mask + 1);
  const factor = leavingFactor();
  let hash = 0;
  for (let end = 1; end <= text.length; end++) {
    hash = rolled(hash, text, end, factor);
    const slot = slotOf(hash, mask);
    if (end >= pieceLength) counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
    if (end % unitsPerSlice === 0) yield;
  }
  return {
    isSole: ({ start, end }) => {
      let within = 0;
      for (let at = start + 1; at <= Math.min(end, text.length); at++) {
        within = rolled(within, text, at, at - start > pieceLength ? factor : 0);
        if (at - start >= pieceLength && counts[slotOf(within, mask)] === 1) return true;
      }
      return false;
    },
  };
}

/** The hash of the piece that ends at an offset, from the one before. @param factor 0 while the piece is still growing */
function rolled(hash: number, text: string, end: number, factor: number): number {
  const leaving = end > pieceLength ? text.charCodeAt(end - pieceLength - 1) : 0;
  return (Math.imul(hash, multiplier) + text.charCodeAt(end - 1) - Math.imul(leaving, factor)) | 0;
}

/** What a unit has become in the hash by the time it leaves the piece. */
function leavingFactor(): number {
  let factor = 1;
  for (let step = 0; step < pieceLength; step++) factor = Math.imul(factor, multiplier);
  return factor;
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
