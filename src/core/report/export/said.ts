import type { StoryAnalysis } from '../../story/analysis';
import type { FactEntry } from '../factTableModel';
import { clipped, quoted, readingOf, wordsAt } from './words';

/** A whole sentence of another version may be shown; a whole page of it beside a fact cannot be read. */
const longestQuote = 320;

/** What versions have of a fact in the same words. */
export interface SaidLine {
  /** Indices of the articles, in the order in which they were given. */
  readonly articles: readonly number[];
  /** In quotation marks; empty where they are the words they are told beside. */
  readonly words: string;
  /** Value and source as they were read; empty where that says nothing more. */
  readonly read: string;
}

const quoteMarks = /[‘’‛'`“”„"«»]/g;

/** Stands at the end of quoted words in one style, behind them in another. */
const stops = new Set(["'", '.', ',', ';', ':', ' ']);

/** Words as one compares them: case, the style of quotation marks and the stops around them say nothing. */
function folded(words: string): string {
  const line = words.toLowerCase().replace(quoteMarks, "'");
  let [start, end] = [0, line.length];
  while (stops.has(line.charAt(start))) start++;
  while (end > start && stops.has(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}

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
    else
      lines.set(key, {
        words: isOwn ? '' : quoted(clipped(words, longestQuote)),
        read,
        articles: new Set([entry.article]),
      });
  }
  return [...lines.values()].map(({ articles, ...line }) => ({ ...line, articles: [...articles] }));
}
