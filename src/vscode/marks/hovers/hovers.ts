import { Hover, languages, type Disposable, type Position, type TextDocument } from 'vscode';
import { indexAt, type Span } from '../../../core/text/span';
import { rangeOf } from '../../adapters/ranges';
import { articleSelector } from '../../adapters/selector';
import type { Ports } from '../../shell/ports';
import { describeClaim } from './claim';
import { describeEntity } from './entity';
import { describeMatches } from './matches';
import { StoryMarkdown } from './page';
import { describeQuotation } from './quotation';
import { describeSuperlative } from './superlative';

const spanWith = (spans: readonly Span[], offset: number): number =>
  spans.findIndex(({ start, end }) => start <= offset && offset < end);

function hoverAt(ports: Ports<'service' | 'settings'>, document: TextDocument, position: Position): Hover | undefined {
  const offset = document.offsetAt(position);
  const place = ports.service.placeAt(document.uri.toString(), offset);
  const article = place?.analysis.articles[place.index];
  const { enabled, lowestTier } = ports.settings.current();
  if (place === undefined || article === undefined || !enabled) return undefined;
  const { analysis, index } = place;
  const page = new StoryMarkdown(analysis, lowestTier);
  const claim = spanWith(article.claims, offset);
  const mention = article.mentions[indexAt(article.mentions, offset)];
  const superlative = article.superlatives[spanWith(article.superlatives, offset)];
  const quote = spanWith(article.quotes, offset);
  const span = article.claims[claim] ?? mention ?? superlative ?? article.quotes[quote];
  if (span === undefined) return undefined;
  if (claim >= 0) describeClaim(page, analysis, { article: index, claim });
  if (mention) describeEntity(page, analysis, index, mention);
  if (superlative && claim < 0) describeSuperlative(page, article, superlative);
  const quoted = quote >= 0 && describeQuotation(page, analysis, index, quote);
  const sentence = indexAt(article.structure.sentences, offset);
  if (claim < 0 && !quoted && sentence >= 0) describeMatches(page, analysis, { article: index, sentence });
  return new Hover(page.markdown, rangeOf(document, span));
}

/** Hover on a highlight: what was recognised, and how the other versions word it. */
export function registerHovers(ports: Ports<'service' | 'settings'>): Disposable {
  return languages.registerHoverProvider(articleSelector, {
    provideHover: (document, position) => hoverAt(ports, document, position),
  });
}
