import { isCapitalised, type Token } from '../../text/token';
import type { Lexicon } from '../../language/lexicon';
import type { WordTags } from '../../language/tags';
import { tokenize } from '../../text/tokenize';
import type { Sliced } from '../../util/sliced';
import { type Gazetteer, type KnownName } from '../gazetteer/gazetteer';

import { readLines, sentenceStarts, type TokenLine } from './lines';

/** A paragraph taken apart, as every step of reading names sees it. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lines: readonly TokenLine[];
  /** Per token: a capital there may be owed to its place alone. */
  readonly starts: readonly boolean[];
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  /** What {@link knownAt} found before, by token: each step asks for the same places again. */
  readonly knownFrom: (readonly KnownRange[] | undefined)[];
}

/** Tokens from `first` up to `end` (exclusive). */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Takes a paragraph apart. */
export function* scanNames(text: string, lexicon: Lexicon, gazetteer: Gazetteer): Sliced<Scan> {
  const tokens = yield* tokenize(text, lexicon.tagsOf);
  yield;
  const lines = readLines(tokens);
  return { text, tokens, lines, starts: sentenceStarts(tokens, lines), lexicon, gazetteer, knownFrom: [] };
}

/** The words of a range as the gazetteer and the story compare them: lower case, one blank where there is white space. */
export function rangeKey(scan: Scan, { first, end }: TokenRange): string {
  let key = '';
  for (let at = first; at < end; at++) {
    const token = scan.tokens[at];
    if (token === undefined) break;
    key += (at > first && token.spaced ? ' ' : '') + token.norm;
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

/** The longest known name that starts at a token and ends at `limit` or before, or undefined. */
export function knownAt(scan: Scan, first: number, limit: number): KnownRange | undefined {
  const all = (scan.knownFrom[first] ??= knownRangesFrom(scan, first));
  return all.find(({ end }) => end <= limit);
}

/** All known names that start at a token, the longest first. A single word counts only for the gazetteer. */
function knownRangesFrom(scan: Scan, first: number): readonly KnownRange[] {
  const start = scan.tokens[first];
  if (start === undefined || start.kind === 'mark') return [];
  // most words are written small and start no name
  if (start.shape === 'lower' && scan.gazetteer.longestFrom(start.norm) === 0) return [];
  const found: KnownRange[] = [];
  let key = '';
  for (let at = first; at < first + longestName; at++) {
    const token = scan.tokens[at];
    if (token === undefined) break;
    key += (at > first && token.spaced ? ' ' : '') + token.norm;
    const range = knownRange(scan, { first, end: at + 1 }, key);
    if (range !== undefined) found.push(range);
  }
  return found.reverse();
}

function knownRange(scan: Scan, range: TokenRange, phrase: string): KnownRange | undefined {
  const known = scan.gazetteer.find(phrase);
  if (known !== undefined && casedLike(scan, range, known))
    return { ...range, known, tags: scan.lexicon.tagsOf(phrase) };
  const start = scan.tokens[range.first];
  if (start === undefined || !phrase.includes(' ') || !isNamed(start)) return undefined;
  const tags = scan.lexicon.tagsOf(phrase);
  return (tags & multiWordTags) !== 0 && allCapitalised(scan, range) ? { ...range, tags } : undefined;
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
