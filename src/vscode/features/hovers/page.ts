import { MarkdownString } from 'vscode';
import type { MatchTier } from '../../../core/matching/match';
import type { StoryAnalysis } from '../../../core/story/analysis';
import { versionLabels } from '../../../core/story/labels';
import { textOf, type Span } from '../../../core/text/span';
import { escapeMarkdown } from '../../markdown';
import { goToUri } from '../../placeLinks';

/** Words of other versions longer than this are cut; the link leads to the rest. */
const longestQuote = 240;

/** The only command that a hover may call: it opens an article of the story at a span. */
const trustedCommands = { enabledCommands: ['crossread.goTo'] };

const quoted = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return `“${line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line}”`;
};

/** Markdown of a story; the articles' own words go in escaped only. */
export class StoryMarkdown {
  readonly markdown = new MarkdownString('', true);
  /** Labels of the versions, by article index. */
  readonly labels: readonly string[];

  constructor(
    private readonly story: StoryAnalysis,
    /** Looser matches are not told of. */
    readonly lowestTier: MatchTier,
  ) {
    this.markdown.isTrusted = trustedCommands;
    this.labels = versionLabels(story.articles.map(({ name }) => name));
  }

  title(words: string, details: string): void {
    this.markdown.appendMarkdown(`**${escapeMarkdown(words)}** · ${escapeMarkdown(details)}`);
  }

  line(text: string): void {
    this.markdown.appendMarkdown(`\n\n${escapeMarkdown(text)}`);
  }

  /** A paragraph that tells where something is from or how sure it is, in small words. */
  aside(text: string): void {
    this.markdown.appendMarkdown(`\n\n*${escapeMarkdown(text)}*`);
  }

  /** "001 · same: “close to $65 billion”", the label being a link to the words. */
  version(article: number, span: Span, relation: string, details = ''): void {
    const { key, text } = this.story.articles[article] ?? { key: '', text: '' };
    const label = escapeMarkdown(this.labels[article] ?? '');
    const link = goToUri({ article: key, start: span.start, end: span.end });
    const words = escapeMarkdown(`${relation}: ${quoted(textOf(text, span))}`);
    this.markdown.appendMarkdown(`\n\n[${label}](${link}) · ${words}`);
    if (details !== '') this.markdown.appendMarkdown(`  \n${escapeMarkdown(details)}`);
  }
}
