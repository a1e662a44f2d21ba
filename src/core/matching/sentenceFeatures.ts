import { hashText } from '../util/hash';
import { sortedSet } from './hash';
import { americanSpelling } from '../language/en/spelling';
import { readTerms, type Term } from './terms';
import { readWordsOfParagraph, type Word } from './words';

/** All that matching knows of a sentence from its text alone; shared by all sentences with the same text. */
export interface SentenceFeatures {
  readonly text: string;
  readonly words: readonly Word[];
  /** Hash of each word, spelling folded, in order: for equality and edit distance. */
  readonly wordIds: Uint32Array;
  /** The same in ascending order: to count words in common. */
  readonly sortedWords: Uint32Array;
  readonly terms: readonly Term[];
  /** Hashes of runs of four characters of the folded words, distinct and ascending. */
  readonly grams: Uint32Array;
  /** Hash of each word as spelled, in order: for the measure of copying. */
  readonly written: Uint32Array;
}

/** Longer sentences are no sentences; what stands beyond takes no part in matching. */
const longestSentence = 600;
const gramLength = 4;

/** Reads a sentence. Linear in its text; only its first {@link longestSentence} words count. */
export function readSentence(text: string): SentenceFeatures {
  const words = readWordsOfParagraph(text, longestSentence);
  const spelled = words.map(word => americanSpelling(word.folded));
  const wordIds = Uint32Array.from(spelled, hashText);
  return {
    text,
    words,
    wordIds,
    sortedWords: wordIds.toSorted(),
    terms: readTerms(words),
    grams: gramsOf(` ${spelled.join(' ')} `),
    written: Uint32Array.from(words, word => hashText(word.folded)),
  };
}

function gramsOf(text: string): Uint32Array {
  const grams = new Set<number>();
  for (let index = 0; index + gramLength <= text.length; index++) {
    grams.add(hashText(text.slice(index, index + gramLength)));
  }
  return sortedSet(grams);
}
