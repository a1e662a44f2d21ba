import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import type { AlignedTexts } from './aligned';
import { weightAt } from './likeness';
import { createPairNames } from './pairNames';
import type { WordKeys, TokenColumns } from './tokens';

const tokensPerSlice = 4_000;

/**
 * Which part of a text between blank lines is which of the other, and which sentences stand often: what the same words
 * say in two places is told apart by the part that they stand in.
 */
export interface TextParts {
  /** Number of the part that each token stands in. */
  readonly aPart: Int32Array;
  readonly bPart: Int32Array;
  /** The part of the second text that has most of each part of the first, and the other way; -1 where there is none. */
  readonly toB: Int32Array;
  readonly toA: Int32Array;
  /** 1 for each token of the first text whose sentence stands in another place too. */
  readonly isRepeated: Uint8Array;
}

/** Looks a pair of aligned texts over. Linear. */
export function* surroundingsOf(texts: AlignedTexts): Sliced<TextParts> {
  const { a, b, lexicon, alignment } = texts;
  const aPart = yield* partsOf(a);
  const bPart = yield* partsOf(b);
  const toB = yield* heaviestPartners(a, lexicon, aPart, bPart, alignment.toB);
  const toA = yield* heaviestPartners(b, lexicon, bPart, aPart, alignment.toA);
  return { aPart, bPart, toB, toA, isRepeated: yield* repeatedSentences(a) };
}

/**
 * Whether a place is in a part of the text that is another one than the note's, which is elsewhere or gone: words that
 * stand often are not the note's there. Token ranges.
 */
export function isAstray({ aPart, bPart, toB, toA, isRepeated }: TextParts, note: Span, place: Span): boolean {
  for (let index = note.start; index < note.end; index++) if (isRepeated[index] === 0) return false;
  const own = aPart[note.start] ?? -1;
  const there = bPart[place.start] ?? -1;
  const home = toB[own] ?? -1;
  return home !== there && toA[there] !== own;
}

function* partsOf({ breaks }: TokenColumns): Sliced<Int32Array> {
  const parts = new Int32Array(breaks.length);
  let part = 0;
  for (const [index, strength] of breaks.entries()) {
    if (strength === 3 && index > 0) part++;
    parts[index] = part;
    if (index % tokensPerSlice === 0) yield;
  }
  return parts;
}

/** For each part of one text the part of the other that has the heaviest share of its tokens. */
function* heaviestPartners(
  from: TokenColumns,
  lexicon: WordKeys,
  parts: Int32Array,
  others: Int32Array,
  image: Int32Array,
): Sliced<Int32Array> {
  const partners = new Int32Array((parts.at(-1) ?? -1) + 1).fill(-1);
  const shares = new Map<number, number>();
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? 0;
    const other = others[image[index] ?? -1];
    if (other !== undefined) shares.set(other, (shares.get(other) ?? 0) + weightAt(from, index, lexicon));
    if (part !== parts[index + 1]) {
      partners[part] = heaviest(shares);
      shares.clear();
    }
    if (index % tokensPerSlice === 0) yield;
  }
  return partners;
}

function heaviest(shares: ReadonlyMap<number, number>): number {
  let [best, most] = [-1, 0];
  for (const [part, share] of shares) if (share > most) [best, most] = [part, share];
  return best;
}

function* repeatedSentences({ keys, breaks }: TokenColumns): Sliced<Uint8Array> {
  const isRepeated = new Uint8Array(keys.length);
  const names = createPairNames(keys.length);
  // sentence ends by the name of all words up to there
  const first = new Map<number, Span>();
  let start = 0;
  let name = 0;
  for (let index = 0; index < keys.length; index++) {
    // 0 stands before the first word, so that names and words are told apart
    name = names.nameOf(name, keys[index] ?? 0) + 1;
    if (index % tokensPerSlice === 0) yield;
    if (index + 1 < keys.length && breaks[index + 1] === 0) continue;
    const sentence = { start, end: index + 1 };
    const twin = first.get(name);
    if (twin === undefined) first.set(name, sentence);
    else for (const one of [twin, sentence]) isRepeated.fill(1, one.start, one.end);
    [start, name] = [index + 1, 0];
  }
  return isRepeated;
}
