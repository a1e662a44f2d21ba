import type { MatchTier } from '../../../core/matching/match';
import type { WordChange } from '../../../core/matching/worddiff';
import type { StoryAnalysis } from '../../../core/story/analysis';
import { fileOf } from '../../../core/story/fileParts';
import { versionLabels } from '../../../core/story/labels';
import { fragmentAt, readSource } from '../../../core/text/sourcePlaces';
import { textOf, type Span } from '../../../core/text/span';
import { escapeMarkdown } from '../../ui/markdown';
import { placeInSource } from '../../ui/placeInSource';
import { goToUri } from '../../ui/placeLinks';
import { shortened } from '../../ui/plain';
import { pageMarkdown } from '../../ui/rendered';

/** Words of other versions longer than this are cut; the link leads to the rest. */
const longestQuote = 240;

/** The only command that a hover may call: it opens an article of the story at a span. */
const trustedCommands = ['crossread.goTo'];

const quoted = (words: string): string => {
  return `“${shortened(words.replace(/\s+/g, ' '), longestQuote)}”`;
};

/** The words of a passage here and in another version, and how the one becomes the other. */
interface WordsCompared {
  readonly here: string;
  readonly there: string;
  readonly changes: readonly WordChange[];
}

/** "close to ~~nearly~~ **65** billion": what only stands here is struck through, what only stands there is bold. */
function comparedWords({ here, there, changes }: WordsCompared): string {
  let line = '';
  for (const { kind, a, b } of changes) {
    const words = (kind === 'removed' ? textOf(here, a) : textOf(there, b)).replace(/\s+/g, ' ');
    const mark = kind === 'equal' || !/[\p{L}\p{N}]/u.test(words) ? '' : kind === 'removed' ? '~~' : '**';
    // marks that stand apart from their words would not be read as such
    line += `${line === '' || /^[^\p{L}\p{N}]/u.test(words) ? '' : ' '}${mark}${escapeMarkdown(words)}${mark}`;
  }
  return `“${line}”`;
}

/** Markdown of a story; the articles' own words go in escaped only. */
export class StoryMarkdown {
  readonly markdown = pageMarkdown(trustedCommands);
  /** Labels of the versions, by article index. */
  readonly labels: readonly string[];

  constructor(
    private readonly story: StoryAnalysis,
    /** Looser matches are not told of. */
    readonly lowestTier: MatchTier,
  ) {
    this.labels = versionLabels(story.articles);
  }

  /** Begins a section. */
  title(words: string, details: string): void {
    const rule = this.markdown.value === '' ? '' : '\n\n---\n\n';
    this.markdown.appendMarkdown(`${rule}**${escapeMarkdown(words)}** · ${escapeMarkdown(details)}`);
  }

  /** "p. 3": where words stand in the source of an imported version; empty for others. */
  placeOf(article: number, start: number): string {
    const source = readSource(this.story.articles[article]?.text ?? '');
    const fragment = source && fragmentAt(source, start);
    return fragment ? placeInSource(fragment) : '';
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
    const { text = '' } = this.story.articles[article] ?? {};
    this.row(article, span, `${escapeMarkdown(relation)}: ${escapeMarkdown(quoted(textOf(text, span)))}`);
    if (details !== '') this.markdown.appendMarkdown(`  \n${escapeMarkdown(details)}`);
  }

  /** As `version`, with the words compared to those here. */
  diff(article: number, span: Span, relation: string, words: WordsCompared): void {
    this.row(article, span, `${escapeMarkdown(relation)}: ${comparedWords(words)}`);
  }

  private row(article: number, { start, end }: Span, markdown: string): void {
    const place = this.placeOf(article, start);
    const label = escapeMarkdown(this.labels[article] ?? '');
    const link = goToUri({ article: fileOf(this.story.articles[article]), start, end });
    this.markdown.appendMarkdown(
      `\n\n[${label}](${link}) · ${place === '' ? '' : `${escapeMarkdown(place)} · `}${markdown}`,
    );
  }
}
