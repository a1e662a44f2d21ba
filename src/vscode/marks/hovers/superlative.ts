import { l10n } from 'vscode';
import type { ArticleAnalysis } from '../../../core/story/analysis';
import { textOf, type Span } from '../../../core/text/span';
import type { StoryMarkdown } from './page';

/** A word that claims a first or an extreme. */
export function describeSuperlative(page: StoryMarkdown, { text }: ArticleAnalysis, span: Span): void {
  page.title(textOf(text, span), l10n.t('superlative'));
  page.line(l10n.t('Says that nothing came before or exceeds it: worth a check.'));
}
