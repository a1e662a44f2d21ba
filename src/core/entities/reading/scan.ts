import { isCapitalised, type Token } from '../../nlp/token';
import type { Lexicon } from '../../nlp/lexicon';
import type { WordTags } from '../../nlp/wordTags';
import { phraseKey, type Gazetteer, type KnownName } from '../gazetteer/gazetteer';

import { readLines, sentenceStarts, type Line } from './lines';

/** A paragraph taken apart, as every step of reading names sees it. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
  /** Per token: a capital there may be owed to its place alone. */
  readonly starts: readonly boolean[];
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
}

/** Tokens from `first` up to `end` (exclusive). */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Takes a paragraph apart. */
export function scanParagraph(text: string, lexicon: Lexicon, gazetteer: Gazetteer): Scan {
  const tokens = lexicon.tokens(text);
  const lines = readLines(tokens);
  return { text, tokens, lines, starts: sentenceStarts(tokens, lines), lexicon, gazetteer };
}

/** The words of a range as the gazetteer and the story compare them: lower case, one blank where there is white space. */
export function keyOf(scan: Scan, { first, end }: TokenRange): string {
  let key = '';
  for (let at = first; at < end; at++) {
    const token = scan.tokens[at];
    if (token === undefined) break;
    key += (at > first && token.spaced ? ' ' : '') + phraseKey(token.text);
  }
  return key;
}

/** A name that the gazetteer or the lexicon knows, over a range of tokens. */
export interface KnownRange extends TokenRange {
  readonly known?: KnownName;
  readonly tags: WordTags;
}

/** Names of the gazetteer and the lexicon have at most so many tokens, hyphens and marks counted. */
const longestName = 7;

/** The longest known name that starts at a token, or undefined. A single word counts only for the gazetteer. */
export function knownAt(scan: Scan, first: number, limit: number): KnownRange | undefined {
  const start = scan.tokens[first];
  if (start === undefined || start.kind === 'mark') return undefined;
  const last = Math.min(limit, first + longestName);
  const ends: { end: number; key: string }[] = [];
  let key = '';
  for (let at = first; at < last; at++) {
    const token = scan.tokens[at];
    if (token === undefined || (at > first && token.newLine)) break;
    key += (at > first && token.spaced ? ' ' : '') + phraseKey(token.text);
    ends.push({ end: at + 1, key });
  }
  for (const { end, key: phrase } of ends.reverse()) {
    const range = { first, end };
    const known = scan.gazetteer.find(phrase);
    if (known !== undefined && casedLike(scan, range, known))
      return { ...range, known, tags: scan.lexicon.tagsOf(phrase) };
    if (end - first > 1 && phrase.includes(' ')) {
      const tags = scan.lexicon.tagsOf(phrase);
      if ((tags & multiWordTags) !== 0 && isNamed(start) && allCapitalised(scan, range)) return { ...range, tags };
    }
  }
  return undefined;
}

/** person, place, organisation, demonym of {@link wordTag}. */
const multiWordTags = 4 | 8 | 16 | 32;

function allCapitalised(scan: Scan, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) {
    const token = scan.tokens[at];
    if (token?.kind === 'word' && !isCapitalised(token) && token.norm.length > 3) return false;
  }
  return true;
}

/** Whether the text writes the name with its capitals: "US" is no "us", "Who" no "WHO". */
function casedLike(scan: Scan, range: TokenRange, known: KnownName): boolean {
  const token = scan.tokens[range.first];
  if (token === undefined) return false;
  if (range.end - range.first > 1) return (isNamed(token) || startsLower(known.name)) && allCapitalised(scan, range);
  if (!isCapitalised(token)) return false;
  const isAcronym = known.name === known.name.toUpperCase();
  return !isAcronym || token.shape === 'ALL' || token.shape === 'I' || (known.name.length > 3 && token.tags === 0);
}

function isNamed(token: Token): boolean {
  return token.kind === 'number' || isCapitalised(token);
}

function startsLower(name: string): boolean {
  const first = name.charAt(0);
  return first === first.toLowerCase();
}
