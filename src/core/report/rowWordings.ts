import type { StoryAnalysis } from '../story/analysis';
import { textOf } from '../text/span';
import type { FactRow } from './factTableModel';

/** Words of a fact as versions print them, in one line, and the indices of the versions that do. */
export interface RowWording {
  readonly words: string;
  readonly articles: readonly number[];
}

/** What versions say of a fact, once for all that use the same words, in the order of the entries. */
export function rowWordings(
  { articles }: Pick<StoryAnalysis, 'articles'>,
  { entries }: Pick<FactRow, 'entries'>,
): readonly RowWording[] {
  const said = new Map<string, Set<number>>();
  for (const entry of entries) {
    const words = textOf(articles[entry.article]?.text ?? '', entry).replace(/\s+/g, ' ');
    said.set(words, (said.get(words) ?? new Set<number>()).add(entry.article));
  }
  return [...said].map(([words, versions]) => ({ words, articles: [...versions] }));
}
