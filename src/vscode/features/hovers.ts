import { Hover, l10n, languages, MarkdownString, type Disposable, type Position, type TextDocument } from 'vscode';
import type { ClaimLink, NumericClaim } from '../../core/claims/claim';
import type { Entity, Mention } from '../../core/entities/entity';
import type { PassageMatch, SentenceRef } from '../../core/matching/match';
import type { StoryAnalysis } from '../../core/story/analysis';
import { versionLabels } from '../../core/story/labels';
import { indexAt, textOf, type Span } from '../../core/text/span';
import type { App } from '../app';
import { goToUri } from '../commands/places';
import { rangeOf } from '../ranges';
import { escapeMarkdown } from '../markdown';
import { articleSelector } from '../selector';
import { claimKindText, entityTypeText, relationText, tierText, valueText } from '../wording';

/** Words of other versions longer than this are cut; the link leads to the rest. */
const longestQuote = 240;

/** The only command that a hover may call: it opens an article of the story at a span. */
const trustedCommands = { enabledCommands: ['crossread.goTo'] };

const quoted = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return `“${line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line}”`;
};

/** Markdown of a story; the articles' own words go in escaped only. */
class StoryMarkdown {
  readonly markdown = new MarkdownString('', true);
  private readonly labels: readonly string[];

  constructor(private readonly story: StoryAnalysis) {
    this.markdown.isTrusted = trustedCommands;
    this.labels = versionLabels(story.articles.map(({ name }) => name));
  }

  title(words: string, details: string): void {
    this.markdown.appendMarkdown(`**${escapeMarkdown(words)}** · ${escapeMarkdown(details)}`);
  }

  line(text: string): void {
    this.markdown.appendMarkdown(`\n\n${escapeMarkdown(text)}`);
  }

  /** "001 · same: “close to $65 billion”", the label being a link to the words. */
  version(article: number, span: Span, relation: string): void {
    const { key, text } = this.story.articles[article] ?? { key: '', text: '' };
    const label = escapeMarkdown(this.labels[article] ?? '');
    const link = goToUri({ article: key, start: span.start, end: span.end });
    const words = escapeMarkdown(`${relation}: ${quoted(textOf(text, span))}`);
    this.markdown.appendMarkdown(`\n\n[${label}](${link}) · ${words}`);
  }
}

function otherSide(link: ClaimLink | PassageMatch, article: number): 'a' | 'b' {
  return link.a.article === article ? 'b' : 'a';
}

/** How the other versions word the sentence, best match of each version first. */
function describeMatches(page: StoryMarkdown, story: StoryAnalysis, { article, sentence }: SentenceRef): void {
  const best = new Map<number, PassageMatch>();
  for (const match of story.matches.matches) {
    const here = match.a.article === article ? match.a : match.b;
    if (here.article !== article || here.sentence !== sentence || match.kind === 'related') continue;
    const other = match[otherSide(match, article)].article;
    if ((best.get(other)?.score ?? -1) < match.score) best.set(other, match);
  }
  if (best.size === 0) page.line(l10n.t('No other version has this sentence.'));
  for (const [other, match] of [...best].sort(([a], [b]) => a - b)) {
    const span = story.articles[other]?.structure.sentences[match[otherSide(match, article)].sentence];
    if (span) page.version(other, span, tierText(match.kind));
  }
}

function describeClaim(page: StoryMarkdown, story: StoryAnalysis, article: number, claimIndex: number): void {
  const here = story.articles[article];
  const claim: NumericClaim | undefined = here?.claims[claimIndex];
  if (here === undefined || claim === undefined) return;
  page.title(textOf(here.text, claim), `${claimKindText(claim.kind)} · ${valueText(claim)}`);
  if (claim.attribution) page.line(l10n.t('Source named: {0}', claim.attribution.speaker));
  else if (claim.salience === 'claim') page.line(l10n.t('No source named in the sentence.'));
  const links = story.claimLinks.filter(({ a, b }) =>
    [a, b].some(ref => ref.article === article && ref.claim === claimIndex),
  );
  for (const link of links) {
    const other = link[otherSide(link, article)];
    const span = story.articles[other.article]?.claims[other.claim];
    if (span) page.version(other.article, span, relationText(link.relation));
  }
  if (links.length === 0) describeMatches(page, story, { article, sentence: claim.sentence });
}

/** The titles that the versions give, each with those that do: "President (001, 003) · Russian leader (000)". */
function titlesOf({ roles }: Entity, labels: readonly string[]): string {
  const byTitle = new Map<string, Set<string>>();
  for (const { role, article } of roles) byTitle.set(role, (byTitle.get(role) ?? new Set()).add(labels[article] ?? ''));
  return [...byTitle].map(([title, names]) => `${title} (${[...names].join(', ')})`).join(' · ');
}

function describeEntity(page: StoryMarkdown, story: StoryAnalysis, article: number, mention: Mention): void {
  const here = story.articles[article];
  const entity: Entity | undefined = story.entities.find(({ id }) => id === mention.entity);
  if (here === undefined) return;
  page.title(entity?.name ?? textOf(here.text, mention), entityTypeText(mention.type));
  if (entity === undefined) return;
  if (entity.aliases.length > 0) page.line(l10n.t('Also: {0}', entity.aliases.join(', ')));
  const labels = versionLabels(story.articles.map(({ name }) => name));
  const counts = entity.counts.map((count, index) => `${labels[index] ?? ''} ${count}×`).join(' · ');
  page.line(l10n.t('Named: {0}', counts));
  const titles = titlesOf(entity, labels);
  if (titles !== '') page.line(l10n.t('Called: {0}', titles));
  const sentence = indexAt(here.structure.sentences, mention.start);
  if (sentence >= 0) describeMatches(page, story, { article, sentence });
}

function hoverAt(app: App, document: TextDocument, position: Position): Hover | undefined {
  const place = app.service.placeOf(document.uri.toString());
  const article = place?.analysis.articles[place.index];
  if (place === undefined || article === undefined || !app.settings.current().enabled) return undefined;
  const offset = document.offsetAt(position);
  const page = new StoryMarkdown(place.analysis);
  const claim = article.claims.findIndex(({ start, end }) => start <= offset && offset < end);
  const mention = article.mentions[indexAt(article.mentions, offset)];
  const span = article.claims[claim] ?? mention;
  if (span === undefined) return undefined;
  if (claim >= 0) describeClaim(page, place.analysis, place.index, claim);
  else if (mention) describeEntity(page, place.analysis, place.index, mention);
  return new Hover(page.markdown, rangeOf(document, span));
}

/** Hover on a highlight: what was recognised, and how the other versions word it. */
export function registerHovers(app: App): Disposable {
  return languages.registerHoverProvider(articleSelector, {
    provideHover: (document, position) => hoverAt(app, document, position),
  });
}
