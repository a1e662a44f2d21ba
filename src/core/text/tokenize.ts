import { pauseEvery, type Sliced } from '../util/sliced';
import { seenText } from './seenText';
import { shapeOf, type Token } from './token';
import { dottedAbbreviations } from '../language/en/abbreviations';
import type { WordTags } from '../language/tags';

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const digit = /^\p{N}/u;
const blank = /\s/;

/** Looks up what a lexicon says of a lower-case word. */
export type TagLookup = (norm: string) => WordTags;

function isWordCode(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // zero-width joiners and non-joiners stand inside words of several scripts
  if (code === 0x200c || code === 0x200d) return true;
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}

/** Width in code units of the character at `index`. */
function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

const apostrophes = new Set(["'", '’', 'ʼ']);

/** End of the word that starts at `start`: letters and digits, with apostrophes inside and separators inside numbers. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isWordCode(text, end)) {
      end += widthAt(text, end);
      continue;
    }
    const mark = text.charAt(end);
    const goesOn = end > start && end + 1 < text.length && isWordCode(text, end + 1);
    if (!goesOn) break;
    const inNumber =
      (mark === '.' || mark === ',') && digit.test(text.charAt(end - 1)) && digit.test(text.charAt(end + 1));
    if (!inNumber && !apostrophes.has(mark)) break;
    end++;
  }
  return end;
}

/** Where a possessive or clitic "'s" starts at the end of a word, or the word's end. */
function possessiveStart(word: string): number {
  const at = word.length - 2;
  const last = word.charAt(at + 1);
  return at > 0 && (last === 's' || last === 'S') && apostrophes.has(word.charAt(at)) ? at : word.length;
}

/** End of an abbreviation's dots: of "U.S.", "J." and the listed ones; the word's own end when there is none. */
function dottedEnd(text: string, start: number, end: number): number {
  if (text.charAt(end) !== '.' || isDegree(text, start, end)) return end;
  if (end - start === 1) {
    let at = end;
    while (text.charAt(at) === '.' && isLetter(text, at + 1) && text.charAt(at + 2) === '.') at += 2;
    const single = text.charAt(start);
    return at > end || (single !== single.toLowerCase() && (single !== 'I' || opensInitials(text, start)))
      ? at + 1
      : end;
  }
  return end - start < 7 && dottedAbbreviations.has(text.slice(start, end).toLowerCase()) ? end + 1 : end;
}

/** The letter of "4°C." and "1.5 C." is no initial: the dot behind it ends the sentence. */
function isDegree(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !/[CFK]/.test(text.charAt(start))) return false;
  const before = text.charAt(start - 1);
  return before === '°' || before === 'º' || (before === ' ' && digit.test(text.charAt(start - 2)));
}

/** Whether "I." stands where an initial may and the pronoun does not: after a bracket, a semicolon, a comma, or at the start. */
function opensInitials(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && text.charAt(before) === ' ' && start - before < 3) before--;
  return before < 0 || '(;,/'.includes(text.charAt(before));
}

function isLetter(text: string, index: number): boolean {
  const letter = text.charAt(index);
  return letter.toLowerCase() !== letter.toUpperCase();
}

/** Where a word such as "billionHowever" falls apart: two words glued when paragraphs were joined; 0 when it does not. */
function gluedAt(word: string): number {
  const first = word.charAt(0);
  // short lower-case starts are brands: iPhone, eBay
  if (first === first.toUpperCase() || word.length < 6) return 0;
  for (let at = 3; at < word.length - 1; at++) {
    const letter = word.charAt(at);
    if (letter === letter.toLowerCase()) continue;
    const next = word.charAt(at + 1);
    return next === next.toUpperCase() ? 0 : at;
  }
  return 0;
}

/** Characters, or tokens, cut between two offers to pause. */
const partsPerSlice = 1024;

/**
 * Splits a text into words, numbers and marks. Linear in the text, lossless for what is not white space.
 * A possessive "'s" is a token of its own; hyphens are marks, so that callers decide what they join.
 */
export function* tokenize(text: string, tagsOf: TagLookup): Sliced<readonly Token[]> {
  const seen = seenText(text);
  if (seen === null) return yield* cut(text, tagsOf);
  const tokens: Token[] = [];
  const due = pauseEvery(partsPerSlice);
  for (const token of yield* cut(seen.text, tagsOf)) {
    if (due(1)) yield;
    tokens.push({ ...token, ...seen.written(token) });
  }
  return tokens;
}

function* cut(text: string, tagsOf: TagLookup): Sliced<readonly Token[]> {
  const tokens: Token[] = [];
  const due = pauseEvery(partsPerSlice);
  let at = 0;
  let spaced = true;
  const add = (start: number, end: number, kind: Token['kind'], dotted = false): void => {
    const word = text.slice(start, end);
    const norm = kind === 'mark' ? word : normalised(word, dotted);
    const tags = kind === 'word' ? tagsOf(norm) : 0;
    const shape = kind === 'word' ? shapeOf(word) : 'none';
    tokens.push({ start, end, kind, text: word, norm, spaced, dotted, shape, tags });
    spaced = false;
  };
  while (at < text.length) {
    if (due(1)) yield;
    const character = text.charAt(at);
    if (blank.test(character)) {
      spaced = true;
      at++;
    } else if (!isWordCode(text, at)) {
      const end = at + widthAt(text, at);
      add(at, end, 'mark');
      at = end;
    } else at = addWord(text, at, add);
  }
  return tokens;
}

type AddToken = (start: number, end: number, kind: Token['kind'], dotted?: boolean) => void;

/** Adds the word at `start`, with its possessive as a token of its own. @returns where it ends */
function addWord(text: string, start: number, add: AddToken): number {
  const end = wordEnd(text, start);
  const word = text.slice(start, end);
  if (digit.test(word)) {
    const cut = start + possessiveStart(word);
    add(start, cut, 'number');
    if (cut < end) add(cut, end, 'word');
    return end;
  }
  const dots = dottedEnd(text, start, end);
  if (dots > end) {
    add(start, dots, 'word', true);
    return dots;
  }
  const cut = start + possessiveStart(word);
  const glue = gluedAt(word);
  if (glue > 0) add(start, start + glue, 'word');
  add(start + glue, cut, 'word');
  if (cut < end) add(cut, end, 'word');
  return end;
}

function normalised(word: string, dotted: boolean): string {
  const lower = word.toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'");
  return dotted ? lower.replaceAll('.', '') : lower;
}
