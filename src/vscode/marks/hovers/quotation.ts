import { l10n } from 'vscode';
import { innerSpan, quoteElsewhere, type QuoteElsewhere } from '../../../core/report/quoteVersions';
import type { StoryAnalysis } from '../../../core/story/analysis';
import { textOf } from '../../../core/text/span';
import type { StoryMarkdown } from './page';

const isWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** "quoted differently · different speaker: Randhir Jaiswal". */
function relationOf({ form, speaker, otherSpeaker }: QuoteElsewhere, otherWords: boolean): string {
  if (form === 'paraphrased') return l10n.t('without quotation marks, in other words');
  const wording = otherWords ? l10n.t('quoted differently') : l10n.t('quoted in the same words');
  const said = otherSpeaker
    ? l10n.t('different speaker: {0}', speaker ?? '')
    : speaker === null
      ? l10n.t('no speaker found')
      : l10n.t('said by {0}', speaker);
  return `${wording} · ${said}`;
}

/**
 * A quotation: who says it, and the same one in the other versions, with the words that only one of them has.
 * Tells whether a version was found that has it.
 */
export function describeQuotation(page: StoryMarkdown, story: StoryAnalysis, article: number, index: number): boolean {
  const { text = '', quotes = [] } = story.articles[article] ?? {};
  const quotation = quotes[index];
  if (quotation === undefined) return false;
  const name = story.entities.find(({ id }) => id === quotation.entity)?.name ?? quotation.speaker;
  page.title(l10n.t('Quotation'), name === null ? l10n.t('no speaker found') : l10n.t('said by {0}', name));
  const words = textOf(text, innerSpan(text, quotation));
  const found = quoteElsewhere(story, article, index, page.lowestTier);
  const tell = (there: QuoteElsewhere): { readonly differs: boolean; readonly write: () => void } => {
    const other = story.articles[there.article]?.text ?? '';
    const inner = there.form === 'quoted' ? innerSpan(other, there) : there;
    const otherWords = textOf(other, inner);
    const changes = there.changes.filter(
      ({ kind, a, b }) => kind !== 'equal' && isWords(kind === 'removed' ? textOf(words, a) : textOf(otherWords, b)),
    );
    const isOther = changes.length > 0 || there.isNoted;
    const relation = relationOf(there, isOther);
    const write = (): void => {
      if (changes.length === 0) page.version(there.article, inner, relation);
      else page.diff(there.article, inner, relation, { here: words, there: otherWords, changes: there.changes });
    };
    return { differs: isOther || there.otherSpeaker, write };
  };
  // who quotes it otherwise comes first: a card shows its beginning
  const told = found.map(tell).sort((x, y) => Number(y.differs) - Number(x.differs));
  for (const { write } of told) write();
  return found.length > 0;
}
