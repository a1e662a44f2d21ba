import type { Sliced } from '../../util/sliced';
import { createCharacterReader, isMark, type CharacterReader } from './typography';

/**
 * A text as it is compared: typography, line ends and encoding accidents folded, words untouched. Each folded unit knows
 * the raw units it stands for.
 */
export interface FoldedText {
  readonly text: string;
  /** Raw offset of the beginning of each folded unit, UTF-16. */
  readonly starts: readonly number[];
  /** Raw offset of the end of each folded unit. */
  readonly ends: readonly number[];
}

/** Units read between two pauses: a quarter of a millisecond, some milliseconds in code that has not run yet. */
const unitsPerSlice = 4_096;

/** Folds a raw text for comparison. Linear; never throws, whatever the text holds. */
export function* foldText(raw: string): Sliced<FoldedText> {
  // plain English needs no tables
  let read: CharacterReader | undefined;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let pause = unitsPerSlice;
  let plainFrom = 0;
  let at = 0;
  while (at < raw.length) {
    if (at >= pause) {
      pause = at + unitsPerSlice;
      yield;
    }
    if (isPlain(raw, at)) {
      starts.push(at);
      ends.push(++at);
      continue;
    }
    read ??= createCharacterReader();
    const { folded, next } = read(raw, at);
    parts.push(raw.slice(plainFrom, at), folded);
    for (let units = folded.length; units > 0; units--) {
      starts.push(at);
      ends.push(next);
    }
    plainFrom = at = next;
  }
  parts.push(raw.slice(plainFrom));
  return { text: parts.join(''), starts, ends };
}

/** ASCII that stands for itself, takes no accent and begins nothing longer. */
function isPlain(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at);
  if (unit >= 0x80 || unit === 0x26 || unit === 0x2d || unit === 0x60 || (unit < 0x20 && unit !== 0x0a)) return false;
  return !isMark(raw.charCodeAt(at + 1));
}
