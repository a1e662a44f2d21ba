import { createCache } from '../../util/memo';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { exchangedWords, readWording, type ExchangedWords, type ReadWording } from './exchangedWords';

/** What two wordings of a sentence exchange. */
export type WordingComparer = (a: string, b: string) => Sliced<readonly ExchangedWords[]>;

/** Wordings that are remembered, and pairs of them: as many as a story of 200 versions has. */
const wordingsKept = 20_000;
/** Wordings of which the words are remembered, too. */
const readKept = 2048;
/** More wordings than are ever read while a story is open. */
const mostWordings = 2 ** 26;
/** Pairs compared between two offers to pause. */
const pairsPerSlice = 8;

/** Makes a comparer that compares two wordings once, however many versions have them. */
export function createWordingComparer(): WordingComparer {
  const numbers = createCache<string, number>(wordingsKept);
  const known = createCache<number, readonly ExchangedWords[]>(wordingsKept);
  const read = createCache<number, ReadWording>(readKept);
  const due = pauseEvery(pairsPerSlice);
  let next = 0;
  const numberOf = (words: string): number => {
    const number = numbers.get(words) ?? next++ % mostWordings;
    numbers.set(words, number);
    return number;
  };
  const wordingOf = (number: number, words: string): ReadWording => {
    const known = read.get(number) ?? readWording(words);
    read.set(number, known);
    return known;
  };
  return function* (a, b) {
    const [x, y] = [numberOf(a), numberOf(b)];
    const key = x * mostWordings + y;
    const last = known.get(key);
    if (last !== undefined) return last;
    if (due(1)) yield;
    const found = exchangedWords(wordingOf(x, a), wordingOf(y, b));
    known.set(key, found);
    return found;
  };
}
