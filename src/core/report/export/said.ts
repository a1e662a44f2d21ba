import type { StoryAnalysis } from '../../story/analysis';
import type { FactEntry } from '../factTableModel';
import { clipped, readingOf, wordsAt } from './words';

/** A whole sentence of another version may be shown; a whole page of it beside a fact cannot be read. */
const longestQuote = 320;

/** What versions have of a fact in the same words. */
export interface SaidLine {
  /** Indices of the articles, in the order in which they were given. */
  readonly articles: readonly number[];
  /** Empty where they are the words they are told beside. */
  readonly words: string;
  /** Value and source as they were read; empty where that says nothing more. */
  readonly read: string;
}

const quoteMarks = /[‘’‛'`“”„"«»]/g;

/** Words as one compares them: case and the style of quotation marks say nothing. */
const folded = (words: string): string => words.toLowerCase().replace(quoteMarks, "'");

/**
 * What versions have of a fact, a line for all that have it in the same words and read alike.
 * @param own the entry that the lines are told beside: its words and its reading are not repeated
 */
export function saidLines(
  story: StoryAnalysis,
  entries: readonly FactEntry[],
  own: FactEntry | null = null,
): readonly SaidLine[] {
  const ownWords = own && wordsAt(story, own);
  const ownRead = own && readingOf(own, '');
  const lines = new Map<string, { readonly words: string; readonly read: string; readonly articles: Set<number> }>();
  for (const entry of entries) {
    const words = wordsAt(story, entry);
    const isOwn = ownWords !== null && folded(words) === folded(ownWords);
    const read = readingOf(entry, '') === ownRead ? '' : readingOf(entry, words);
    const key = `${isOwn ? '' : folded(words)}\n${read}`;
    const known = lines.get(key);
    if (known) known.articles.add(entry.article);
    else lines.set(key, { words: isOwn ? '' : clipped(words, longestQuote), read, articles: new Set([entry.article]) });
  }
  return [...lines.values()].map(({ articles, ...line }) => ({ ...line, articles: [...articles] }));
}
