import type { Sliced } from '../../util/sliced';
import type { AlignedTexts, Alignment } from './aligned';
import { heaviestChain, uniqueBlocks, type EqualRun, type KeyRanges } from './blocks';
import { coupleBlock } from './coupling';
import { partExchanged } from './exchanged';
import { fillGaps } from './gaps';
import { gatherSentences } from './gather';
import { slideBlocks } from './slide';
import type { WordKeys, TokenColumns } from './tokens';

/** A passage that moved is believed from this many tokens on; shorter runs are phrases that stand anywhere. */
const shortestMove = 8;
/** A whole line or sentence that moved is believed from as many tokens on as have to be unique. */
const shortestLine = 4;
/** Sequences of four tokens that occur once tie the texts together. */
const order = 2;

/**
 * Aligns two texts by tokens: sequences that occur once in both (also where they moved), then what lies between in order,
 * then what is left over in both and moved. Nearly linear; long stretches that have nothing in common stay unaligned.
 */
export function* align(a: TokenColumns, b: TokenColumns, lexicon: WordKeys): Sliced<Alignment> {
  const alignment = {
    toB: new Int32Array(a.keys.length).fill(-1),
    toA: new Int32Array(b.keys.length).fill(-1),
    replacedBy: new Int32Array(a.keys.length).fill(-1),
  };
  yield;
  if (sameKeys(a, b)) {
    coupleBlock({ a: 0, b: 0, length: a.keys.length }, alignment);
    return alignment;
  }
  yield;
  yield* coupleUnique(a, b, alignment);
  yield* slideBlocks(a, b, alignment);
  const texts = { a, b, lexicon, alignment };
  yield* settle(texts);
  if (yield* coupleLeftOver(a, b, alignment, lexicon)) yield* settle(texts);
  return alignment;
}

/** Fills what lies between the coupled passages, and puts right what pairing in order got wrong. */
function* settle(texts: AlignedTexts): Sliced<void> {
  const { a, b, alignment, lexicon } = texts;
  yield* fillGaps(a, b, alignment, lexicon);
  yield* slideBlocks(a, b, alignment);
  yield* gatherSentences(texts);
  yield* partExchanged(texts);
}

function sameKeys(a: TokenColumns, b: TokenColumns): boolean {
  if (a.keys.length !== b.keys.length) return false;
  for (let index = 0; index < a.keys.length; index++) if (a.keys[index] !== b.keys[index]) return false;
  return true;
}

/** Couples what occurs once in both texts: the chain that keeps its order, then passages that moved. */
function* coupleUnique(a: TokenColumns, b: TokenColumns, alignment: Alignment): Sliced<void> {
  const blocks = yield* uniqueBlocks(wholeOf(a, b, a.keys, b.keys), order);
  const chain = yield* heaviestChain(blocks);
  yield;
  for (const block of blocks) if (chain.has(block)) coupleBlock(block, alignment);
  yield* coupleMoved(
    blocks.filter(block => !chain.has(block)),
    a,
    b,
    alignment,
  );
}

function* coupleMoved(
  blocks: readonly EqualRun[],
  a: TokenColumns,
  b: TokenColumns,
  alignment: Alignment,
): Sliced<boolean> {
  const moved = blocks.filter(block => isPassage(block, a, b));
  for (const block of moved.sort((x, y) => y.length - x.length)) coupleBlock(block, alignment);
  yield;
  return moved.length > 0;
}

/** Whether a run of equal tokens is long enough to be known wherever it stands, or a whole line or sentence in both texts. */
function isPassage({ a: aAt, b: bAt, length }: EqualRun, a: TokenColumns, b: TokenColumns): boolean {
  if (length >= shortestMove) return true;
  if (length < shortestLine) return false;
  return opens(a, aAt) && opens(b, bAt) && opens(a, aAt + length) && opens(b, bAt + length);
}

function opens({ breaks }: TokenColumns, index: number): boolean {
  return index >= breaks.length || (breaks[index] ?? 0) > 0;
}

/**
 * Couples what is left over in both texts and occurs once in what is left over: in a text that repeats itself, a passage
 * that moved is known by its old place and its new one.
 * @returns whether there was any
 */
function* coupleLeftOver(a: TokenColumns, b: TokenColumns, alignment: Alignment, lexicon: WordKeys): Sliced<boolean> {
  const { toA, toB, replacedBy } = alignment;
  if (!hasFreePassage(toB) || !hasFreePassage(toA)) return false;
  // no two coupled tokens are the same any more
  let next = lexicon.words.length;
  const aKeys = a.keys.map((key, index) => (toB[index] === -1 ? key : next++));
  yield;
  const bKeys = b.keys.map((key, index) => (toA[index] === -1 ? key : next++));
  yield;
  const blocks = yield* uniqueBlocks(wholeOf(a, b, aKeys, bKeys), order);
  // a short line that is left over here and there is one that stands often
  const found = blocks.filter(({ length }) => length >= shortestMove);
  for (const { a: from, length } of found) replacedBy.fill(-1, from, from + length);
  return yield* coupleMoved(found, a, b, alignment);
}

/** Whether a passage that may have moved belongs to nothing. */
function hasFreePassage(image: Int32Array): boolean {
  let run = 0;
  for (const other of image) {
    run = other === -1 ? run + 1 : 0;
    if (run >= shortestMove) return true;
  }
  return false;
}

function wholeOf(a: TokenColumns, b: TokenColumns, aKeys: Int32Array, bKeys: Int32Array): KeyRanges {
  return {
    aKeys,
    bKeys,
    aBreaks: a.breaks,
    bBreaks: b.breaks,
    a: { start: 0, end: aKeys.length },
    b: { start: 0, end: bKeys.length },
  };
}
