import { Hover, languages, type Disposable, type Position, type TextDocument } from 'vscode';
import { indexAt } from '../../../core/text/span';
import type { App } from '../../app';
import { rangeOf } from '../../ranges';
import { articleSelector } from '../../selector';
import { describeClaim } from './claim';
import { describeEntity } from './entity';
import { StoryMarkdown } from './page';

function hoverAt(app: App, document: TextDocument, position: Position): Hover | undefined {
  const place = app.service.placeOf(document.uri.toString());
  const article = place?.analysis.articles[place.index];
  const { enabled, lowestTier } = app.settings.current();
  if (place === undefined || article === undefined || !enabled) return undefined;
  const offset = document.offsetAt(position);
  const page = new StoryMarkdown(place.analysis, lowestTier);
  const claim = article.claims.findIndex(({ start, end }) => start <= offset && offset < end);
  const mention = article.mentions[indexAt(article.mentions, offset)];
  const span = article.claims[claim] ?? mention;
  if (span === undefined) return undefined;
  if (claim >= 0) describeClaim(page, place.analysis, { article: place.index, claim });
  else if (mention) describeEntity(page, place.analysis, place.index, mention);
  return new Hover(page.markdown, rangeOf(document, span));
}

/** Hover on a highlight: what was recognised, and how the other versions word it. */
export function registerHovers(app: App): Disposable {
  return languages.registerHoverProvider(articleSelector, {
    provideHover: (document, position) => hoverAt(app, document, position),
  });
}
