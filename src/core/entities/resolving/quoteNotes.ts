import type { StoryNote } from '../../text/storyNote';
import { textOf } from '../../text/span';
import { createMemo, type Memo } from '../../util/memo';
import type { Sliced } from '../../util/sliced';
import type { Quotation } from '../entity';

import type { NamedArticle } from './collect';

/** The words of a quotation; the same object for the same text. */
interface QuotedWords {
  readonly words: readonly string[];
  readonly joined: string;
  /** Its distinct runs of three words. */
  readonly shingles: readonly string[];
}

interface Quoted {
  readonly article: number;
  readonly quotation: Quotation;
  readonly said: QuotedWords;
}

/** How far the words of two quotations are apart. */
interface Apart {
  /** They are one quotation. */
  readonly same: boolean;
  /** What one has and the other has not; null when one is only cut short. */
  readonly why: string | null;
}

/** Reads and compares the words of quotations; each once, however often the story is read. */
export interface QuoteReader {
  readonly read: Memo<QuotedWords>;
  readonly compare: (a: QuotedWords, b: QuotedWords) => Apart;
}

/** Makes the reader of one story's quotations. */
export function createQuoteReader(): QuoteReader {
  const known = new WeakMap<QuotedWords, WeakMap<QuotedWords, Apart>>();
  return {
    read: createMemo(quote => {
      const words = wordsOf(quote);
      return { words, joined: words.join(' '), shingles: [...new Set(shinglesOf(words))] };
    }),
    compare: (a, b) => {
      const ofA = known.get(a) ?? new WeakMap<QuotedWords, Apart>();
      known.set(a, ofA);
      const apart = ofA.get(b) ?? compareWords(a, b);
      ofA.set(b, apart);
      return apart;
    },
  };
}

/** Quotations of fewer words are scare quotes and titles. */
const fewestWords = 4;
/** Two quotations are one when so large a share of the shorter one's words stands in the other. */
const sharedAtLeast = 0.7;
/** A run of words that stands in more quotations than this tells nothing, and keeps the work linear. */
const tooCommon = 40;
/** Quotations compared with their like between two offers to pause. */
const quotesPerSlice = 8;

/** Quotations that other versions give in other words, or hand to another speaker. */
export function* quoteNotes(
  articles: readonly NamedArticle[],
  quotes: readonly (readonly Quotation[])[],
  reader: QuoteReader,
): Sliced<readonly StoryNote[]> {
  const all: Quoted[] = [];
  for (const [article, own] of quotes.entries()) {
    yield;
    const text = articles[article]?.text ?? '';
    for (const quotation of own) {
      yield;
      const said = reader.read(textOf(text, quotation));
      if (said.words.length >= fewestWords) all.push({ article, quotation, said });
    }
  }
  const notes: StoryNote[] = [];
  const index = yield* shingleIndex(all);
  for (const [at, quoted] of all.entries()) {
    if (at % quotesPerSlice === 0) yield;
    const partners = new Set<number>();
    for (const shingle of quoted.said.shingles) {
      const places = index.get(shingle) ?? [];
      if (places.length <= tooCommon) for (const other of places) if (other > at) partners.add(other);
    }
    for (const other of partners) {
      const partner = all[other];
      if (partner !== undefined && partner.article !== quoted.article) notes.push(...notesOf(quoted, partner, reader));
    }
  }
  return notes;
}

function wordsOf(quote: string): readonly string[] {
  return quote
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word));
}

function shinglesOf(words: readonly string[]): readonly string[] {
  const shingles: string[] = [];
  for (let at = 0; at + 3 <= words.length; at++) shingles.push(words.slice(at, at + 3).join(' '));
  return shingles;
}

function* shingleIndex(all: readonly Quoted[]): Sliced<ReadonlyMap<string, readonly number[]>> {
  const index = new Map<string, number[]>();
  for (const [at, { said }] of all.entries()) {
    if (at % quotesPerSlice === 0) yield;
    for (const shingle of said.shingles) {
      const places = index.get(shingle);
      if (places === undefined) index.set(shingle, [at]);
      else places.push(at);
    }
  }
  return index;
}

/** Compares the words of two quotations. */
function compareWords(a: QuotedWords, b: QuotedWords): Apart {
  const onlyA = without(a.words, countsOf(b.words));
  const shared = a.words.length - onlyA.length;
  if (shared < sharedAtLeast * Math.min(a.words.length, b.words.length)) return { same: false, why: null };
  // one that is cut short says nothing else
  if (a.joined.includes(b.joined) || b.joined.includes(a.joined)) return { same: true, why: null };
  const onlyB = without(b.words, countsOf(a.words));
  return { same: true, why: `quoted in other words: ${list(onlyA)} here, ${list(onlyB)} there` };
}

function notesOf(a: Quoted, b: Quoted, { compare }: QuoteReader): readonly StoryNote[] {
  const apart = compare(a.said, b.said);
  if (!apart.same) return [];
  const places = {
    a: { article: a.article, start: a.quotation.start, end: a.quotation.end },
    b: { article: b.article, start: b.quotation.start, end: b.quotation.end },
  };
  const notes: StoryNote[] = [];
  const [left, right] = [a.quotation, b.quotation];
  if (left.entity !== undefined && right.entity !== undefined && left.entity !== right.entity) {
    const why = `the same words said by ${left.speaker ?? 'one'} here, by ${right.speaker ?? 'another'} there`;
    notes.push({ relation: 'differentSpeaker', ...places, why });
  }
  if (apart.why !== null) notes.push({ relation: 'quoteVariant', ...places, why: apart.why });
  return notes;
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that are not among the counted ones, each as often as it is left over. */
function without(words: readonly string[], counts: ReadonlyMap<string, number>): readonly string[] {
  const left = new Map(counts);
  return words.filter(word => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'nothing more' : `“${words.slice(0, 8).join(' ')}”`;
}
