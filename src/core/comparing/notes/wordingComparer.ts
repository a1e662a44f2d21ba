import { createCache } from '../../util/memo';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { topicWords } from '../topic/words';
import { exchangedWords, type ExchangedWords } from './exchangedWords';

/** What two wordings of a sentence exchange. */
export type WordingComparer = (a: string, b: string) => Sliced<readonly ExchangedWords[]>;

/** Wordings that are remembered, and pairs of them: as many as a story of 200 versions has. */
const wordingsKept = 20_000;
/** More wordings than are ever read while a story is open. */
const mostWordings = 2 ** 26;
/** Pairs compared between two offers to pause. */
const pairsPerSlice = 8;

/** Makes a comparer that compares two wordings once, however many versions have them. */
export function createWordingComparer(): WordingComparer {
  const numbers = createCache<string, number>(wordingsKept);
  const known = createCache<number, readonly ExchangedWords[]>(wordingsKept);
  const due = pauseEvery(pairsPerSlice);
  let next = 0;
  const numberOf = (words: string): number => {
    const number = numbers.get(words) ?? next++ % mostWordings;
    numbers.set(words, number);
    return number;
  };
  return function* (a, b) {
    const key = numberOf(a) * mostWordings + numberOf(b);
    const last = known.get(key);
    if (last !== undefined) return last;
    if (due(1)) yield;
    const found = compared(a, b);
    known.set(key, found);
    return found;
  };
}

function compared(a: string, b: string): readonly ExchangedWords[] {
  const [x, y] = [topicWords(a, { start: 0, end: a.length }), topicWords(b, { start: 0, end: b.length })];
  return exchangedWords([a, b], x, y);
}
