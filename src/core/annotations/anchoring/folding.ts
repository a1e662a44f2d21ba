import type { Sliced } from '../../util/sliced';
import { readCharacter } from './typography';

/**
 * A text as it is compared: typography, line ends and encoding accidents folded, words untouched. Only the characters that
 * were folded are kept with their places: most stand for themselves.
 */
export interface FoldedText {
  readonly text: string;
  /** Folded characters in order; offsets are UTF-16. */
  readonly steps: readonly FoldedCharacter[];
}

/** A stretch of the raw text and what it is compared as. */
export interface FoldedCharacter {
  readonly rawStart: number;
  readonly rawEnd: number;
  /** Into the folded text; empty where the character was dropped. */
  readonly start: number;
  readonly end: number;
}

/** Raw units read between two pauses: a fifth of a millisecond, some milliseconds in code that has not run yet. */
const unitsPerSlice = 16_384;

/**
 * What does not stand for itself: all but ASCII, some of ASCII, and any letter with a mark behind it (marks as in
 * {@link isMark}).
 */
const oddCharacter =
  /[^\n -%'-,./0-Z[-_a-\x7f]|.(?=[\u0300-\u036f\u1160-\u11ff\u1ab0-\u1aff\u1dc0-\u1dff\u3099\u309a\ufe00-\ufe0f])/g;

/** Folds a raw text for comparison. Linear; never throws, whatever the text holds. */
export function* foldText(raw: string): Sliced<FoldedText> {
  const pattern = new RegExp(oddCharacter);
  const parts: string[] = [];
  const steps: FoldedCharacter[] = [];
  let pause = unitsPerSlice;
  let length = 0;
  let plainFrom = 0;
  for (let match = pattern.exec(raw); match !== null; match = pattern.exec(raw)) {
    if (match.index >= pause) {
      pause = match.index + unitsPerSlice;
      yield;
    }
    const { folded, next } = readCharacter(raw, match.index);
    pattern.lastIndex = next;
    // letters of other scripts mostly stand for themselves, too
    if (folded === raw.slice(match.index, next)) continue;
    parts.push(raw.slice(plainFrom, match.index), folded);
    const start = length + match.index - plainFrom;
    length = start + folded.length;
    steps.push({ rawStart: match.index, rawEnd: next, start, end: length });
    plainFrom = next;
  }
  parts.push(raw.slice(plainFrom));
  return { text: parts.join(''), steps };
}

/** Finds the raw offsets of folded ones that are asked for in ascending order. */
export interface RawOffsets {
  /** Where the character that a folded unit belongs to begins in the raw text. */
  startOf(folded: number): number;
  /** Where it ends. */
  endOf(folded: number): number;
}

/** Goes through a folded text once, from its beginning to its end. */
export function rawOffsets({ steps }: FoldedText): RawOffsets {
  let index = -1;
  const stepAt = (folded: number): FoldedCharacter | undefined => {
    for (let next = steps[index + 1]; next !== undefined && next.start <= folded; next = steps[index + 1]) index++;
    return steps[index];
  };
  return {
    startOf: folded => {
      const step = stepAt(folded);
      if (step === undefined) return folded;
      return folded < step.end ? step.rawStart : step.rawEnd + folded - step.end;
    },
    endOf: folded => {
      const step = stepAt(folded);
      if (step === undefined) return folded + 1;
      return folded < step.end ? step.rawEnd : step.rawEnd + folded - step.end + 1;
    },
  };
}
