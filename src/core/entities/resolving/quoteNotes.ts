import type { StoryNote } from '../../text/storyNote';
import { textOf } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import type { Quotation } from '../entity';

import type { NamedArticle } from './collect';

interface Quoted {
  readonly article: number;
  readonly quotation: Quotation;
  readonly words: readonly string[];
}

/** Quotations of fewer words are scare quotes and titles. */
const fewestWords = 4;
/** Two quotations are one when so large a share of the shorter one's words stands in the other. */
const sharedAtLeast = 0.7;
/** A run of words that stands in more quotations than this tells nothing, and keeps the work linear. */
const tooCommon = 40;

/** Quotations that other versions give in other words, or hand to another speaker. */
export function* quoteNotes(
  articles: readonly NamedArticle[],
  quotes: readonly (readonly Quotation[])[],
): Sliced<readonly StoryNote[]> {
  const all: Quoted[] = [];
  for (const [article, own] of quotes.entries()) {
    yield;
    const text = articles[article]?.text ?? '';
    for (const quotation of own) {
      const words = wordsOf(textOf(text, quotation));
      if (words.length >= fewestWords) all.push({ article, quotation, words });
    }
  }
  const notes: StoryNote[] = [];
  const index = shingleIndex(all);
  for (const [at, quoted] of all.entries()) {
    yield;
    const partners = new Set<number>();
    for (const shingle of shinglesOf(quoted.words)) {
      const places = index.get(shingle) ?? [];
      if (places.length <= tooCommon) for (const other of places) if (other > at) partners.add(other);
    }
    for (const other of partners) {
      const partner = all[other];
      if (partner !== undefined && partner.article !== quoted.article) notes.push(...notesOf(quoted, partner));
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

function shingleIndex(all: readonly Quoted[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { words }] of all.entries()) {
    for (const shingle of new Set(shinglesOf(words))) {
      const places = index.get(shingle);
      if (places === undefined) index.set(shingle, [at]);
      else places.push(at);
    }
  }
  return index;
}

function notesOf(a: Quoted, b: Quoted): readonly StoryNote[] {
  const counts = new Map<string, number>();
  for (const word of b.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const onlyA = without(a.words, counts);
  const shared = a.words.length - onlyA.length;
  if (shared < sharedAtLeast * Math.min(a.words.length, b.words.length)) return [];
  const places = {
    a: { article: a.article, start: a.quotation.start, end: a.quotation.end },
    b: { article: b.article, start: b.quotation.start, end: b.quotation.end },
  };
  const notes: StoryNote[] = [];
  const [left, right] = [a.quotation, b.quotation];
  if (left.entity !== undefined && right.entity !== undefined && left.entity !== right.entity) {
    notes.push({
      relation: 'differentSpeaker',
      ...places,
      why: `the same words said by ${left.speaker ?? 'one'} here, by ${right.speaker ?? 'another'} there`,
    });
  }
  // one that is cut short says nothing else
  if (a.words.join(' ').includes(b.words.join(' ')) || b.words.join(' ').includes(a.words.join(' '))) return notes;
  const own = new Map<string, number>();
  for (const word of a.words) own.set(word, (own.get(word) ?? 0) + 1);
  const onlyB = without(b.words, own);
  notes.push({
    relation: 'quoteVariant',
    ...places,
    why: `quoted in other words: ${list(onlyA)} here, ${list(onlyB)} there`,
  });
  return notes;
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
