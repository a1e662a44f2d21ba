import { hashText } from '../util/hash';
import { isCommonWord } from './commonWords';
import { stemOf } from './lexicon';
import { fullMonthNames } from '../language/en/calendar';
import { stopWords } from '../language/en/functionWords';
import { magnitudes, smallNumbers } from '../language/en/numberWords';
import { placeAt } from './places';
import { americanSpelling } from '../language/en/spelling';
import type { NamePhrase } from './storyNames';
import type { Word } from './words';

/** What a term is, which decides what sharing it or not means. */
export type TermKind = 'word' | 'name' | 'place' | 'figure' | 'year' | 'month';

/** A unit of meaning in a sentence, the same for all ways to write it. */
export interface Term {
  /** Hash of `text`, for fast comparison. */
  readonly id: number;
  /** Stem or concept: `condemn`, `country:RU`, `#65000000000`. */
  readonly text: string;
  readonly kind: TermKind;
  /** Part of what every news text says; counts half. */
  readonly common: boolean;
  /** Index of its first word, and how many words it takes. */
  readonly word: number;
  readonly words: number;
}

const months: ReadonlySet<string> = new Set([...fullMonthNames].map(month => stemOf(month.toLowerCase())));

/** Terms of a sentence in order, without stop words. */
export function readTerms(words: readonly Word[]): readonly Term[] {
  const folded = words.map(word => word.folded);
  const terms: Term[] = [];
  let index = 0;
  while (index < words.length) {
    index += termsAt(words, folded, index, terms);
  }
  return terms;
}

/** Pushes the terms that begin at a word; returns how many words they take. */
function termsAt(words: readonly Word[], folded: readonly string[], index: number, terms: Term[]): number {
  const word = words[index];
  if (word === undefined) return 1;
  const figure = figureAt(words, index);
  if (figure !== undefined) {
    terms.push(figureTerm(figure.value, index, figure.length, word));
    return figure.length;
  }
  if (word.capital) {
    const found = placeAt(folded, index);
    if (found !== undefined && !(found.length === 1 && word.folded === 'us' && !word.shouted)) {
      terms.push(term(`country:${found.place.code}`, 'place', false, index, found.length));
      if (found.place.city)
        terms.push(term(folded.slice(index, index + found.length).join(' '), 'place', false, index, found.length));
      return found.length;
    }
  }
  pushWordTerm(word, index, terms);
  return 1;
}

function pushWordTerm(word: Word, index: number, terms: Term[]): void {
  const american = americanSpelling(word.folded);
  if (stopWords.has(american) && !(word.capital && american === 'may' && index > 0)) return;
  const text = stemOf(american);
  if (word.capital && months.has(text)) terms.push(term(text, 'month', false, index, 1));
  else terms.push(term(text, word.capital && index > 0 ? 'name' : 'word', isCommonWord(american), index, 1));
}

function term(text: string, kind: TermKind, common: boolean, word: number, words: number): Term {
  return { id: hashText(text), text, kind, common, word, words };
}

function figureTerm(value: number, index: number, length: number, word: Word): Term {
  const year = length === 1 && word.kind === 'number' && value >= 1800 && value < 2100 && Number.isInteger(value);
  return term(`#${value}`, year ? 'year' : 'figure', value < 6 && length === 1, index, length);
}

/** Reads a figure with its magnitude: `65 billion`, `three dozen`, `twenty-two`. */
function figureAt(
  words: readonly Word[],
  index: number,
): { readonly value: number; readonly length: number } | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const digits = word.kind === 'number' ? Number(word.folded) : undefined;
  let value = digits ?? smallNumbers.get(word.folded);
  if (value === undefined || !Number.isFinite(value) || (word.folded === 'one' && digits === undefined))
    return undefined;
  let length = 1;
  const units = smallNumbers.get(words[index + 1]?.folded ?? '');
  if (digits === undefined && value >= 20 && value % 10 === 0 && units !== undefined && units > 0 && units < 10) {
    value += units;
    length++;
  }
  for (let next = words[index + length]; next !== undefined; next = words[index + length]) {
    const scale = magnitudes.get(next.folded);
    // "5m" is five million; "5 m" may be metres
    if (scale === undefined || (next.folded.length === 1 && next.start !== words[index + length - 1]?.end)) break;
    value *= scale;
    length++;
  }
  return { value, length };
}

/**
 * The terms of a sentence with each name phrase as one term, called as the story calls it for short.
 * @param phrases sorted and disjoint, by word index
 */
export function withNames(terms: readonly Term[], phrases: readonly NamePhrase[]): readonly Term[] {
  if (phrases.length === 0) return terms;
  const kept = terms.filter(term => !phrases.some(({ from, to }) => from <= term.word && term.word < to));
  const named = phrases.map(({ from, to, name }) => term(stemOf(name), 'name', false, from, to - from));
  return [...kept, ...named].sort((x, y) => x.word - y.word);
}
