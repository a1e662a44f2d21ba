import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import { weightAt } from './likeness';
import type { WordKeys, TokenColumns } from './tokens';

/** Where each word of a text stands: token indices by key. */
export type WordIndex = ReadonlyMap<number, readonly number[]>;

/** A word that stands oftener than this tells no place. */
const mostPlaces = 60;
/** Words of a long note that vote. */
const mostVotes = 240;
/** Places whose offsets differ by less count for one another: words put in or left out between. */
const bucketSize = 8;
/** Share of the words found anywhere that must agree on a place: fewer is chance, and each look costs a millisecond. */
const leastTurnout = 0.15;
/** Places looked at closely per note. */
const mostWindows = 4;
/** Tokens looked at closely before and behind what a place must hold. */
const windowMargin = 24;

/** Indexes the words of a text, punctuation left out. */
export function* indexWords(tokens: TokenColumns): Sliced<WordIndex> {
  const index = new Map<number, number[]>();
  for (const [position, key] of tokens.keys.entries()) {
    const places = index.get(key);
    if (places === undefined) index.set(key, [position]);
    else places.push(position);
    if (position % 4_000 === 0) yield;
  }
  return index;
}

/**
 * Stretches of a text that may hold a note: where most of its words, and those around it, stand at the same distance
 * from each other (a vote over offsets, as in sequence search). Token ranges, likeliest first.
 * @param sought tokens of the note with its context
 */
export function likelyWindows(
  sought: TokenColumns,
  lexicon: WordKeys,
  text: TokenColumns,
  index: WordIndex,
): readonly Span[] {
  const votes = new Map<number, Vote>();
  let voters = 0;
  const stride = Math.ceil(sought.keys.length / mostVotes);
  for (let position = 0; position < sought.keys.length; position += stride) {
    const key = sought.keys[position] ?? -1;
    const places = index.get(key);
    if (places === undefined || places.length > mostPlaces) continue;
    voters++;
    const weight = weightAt(sought, position, lexicon) / Math.sqrt(places.length);
    for (const place of places) {
      const bucket = Math.floor((place - position) / bucketSize);
      const old = votes.get(bucket) ?? nobody;
      votes.set(bucket, { weight: old.weight + weight, voters: old.voters + 1 });
    }
  }
  return peaks(votes, voters * leastTurnout).map(bucket => windowAt(bucket * bucketSize, sought, text));
}

function windowAt(offset: number, sought: TokenColumns, text: TokenColumns): Span {
  return {
    start: Math.min(Math.max(0, offset - windowMargin), text.keys.length),
    end: Math.max(0, Math.min(text.keys.length, offset + sought.keys.length + bucketSize + windowMargin)),
  };
}

/** What speaks for an offset. */
interface Vote {
  readonly weight: number;
  readonly voters: number;
}

const nobody: Vote = { weight: 0, voters: 0 };

/** The strongest offsets, neighbours counted together and each stretch named once. */
function peaks(votes: ReadonlyMap<number, Vote>, leastVoters: number): readonly number[] {
  const around = [...votes.keys()].flatMap(bucket => {
    const [here, before, after] = [bucket, bucket - 1, bucket + 1].map(index => votes.get(index) ?? nobody);
    if (here === undefined || before === undefined || after === undefined) return [];
    if (here.voters + before.voters + after.voters < leastVoters) return [];
    return [{ bucket, sum: here.weight + (before.weight + after.weight) / 2 }];
  });
  around.sort((x, y) => y.sum - x.sum || x.bucket - y.bucket);
  const best: number[] = [];
  for (const { bucket } of around) {
    if (best.length === mostWindows) break;
    if (best.every(chosen => Math.abs(chosen - bucket) > 1)) best.push(bucket);
  }
  return best;
}
