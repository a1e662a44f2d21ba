import type { Span } from './span';

/**
 * What a paragraph is to a reader. Only headline, standfirst, body and crosshead carry the story. A notice is about the text:
 * corrections, embargoes, notes to editors.
 */
export type ParagraphKind =
  'headline' | 'standfirst' | 'body' | 'crosshead' | 'caption' | 'credit' | 'teaser' | 'menu' | 'prefix' | 'notice';

/** A run of lines that belong together, without the white space around it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** The name of who says it in a transcript, where that stands. */
  readonly speaker?: Span;
  /** The tag of its language, where that is not English: only its figures are read. */
  readonly language?: string;
}

/** A sentence; `paragraph` is its paragraph's index. Every paragraph has at least one. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/** One article of a file that may hold several, or a stretch of boilerplate. */
export interface Segment extends Span {
  readonly kind: 'article' | 'boilerplate';
}

/** Where a date came from. */
export type DateSource = 'frontMatter' | 'prefix' | 'sidecar' | 'inferred';

/** What the text itself says about the article. Dates are ISO days (`YYYY-MM-DD`). */
export interface StatedDetails {
  readonly date?: string;
  readonly dateSource?: 'frontMatter' | 'prefix';
  readonly outlet?: string;
  readonly url?: string;
  readonly language?: string;
}

/** How an article is built. All lists are sorted and disjoint; spans are UTF-16 into the raw text of its file. */
export interface ArticleStructure {
  readonly segments: readonly Segment[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly title: string | null;
  readonly stated: StatedDetails;
  /** The tag of the language that it is written in, where its words are not English: `de`. */
  readonly language?: string;
}

/** An article of a file; the stretch of the file that is its own runs to the next article. */
export interface FileArticle extends Span {
  /** Counted from 1, articles without a text included. */
  readonly number: number;
  readonly structure: ArticleStructure;
}

/** Kinds of paragraphs that tell the story; the others are shown dimmed and never match. */
const storyKinds: ReadonlySet<ParagraphKind> = new Set(['headline', 'standfirst', 'body', 'crosshead']);

/** Whether a paragraph tells the story (and not a caption, credit, teaser, menu, prefix or notice). */
export function tellsStory(paragraph: Paragraph): boolean {
  return storyKinds.has(paragraph.kind);
}

/** Whether the words of a paragraph tell the story, and not its figures alone: those of other languages than English are not read. */
export function tellsInWords(paragraph: Paragraph): boolean {
  return tellsStory(paragraph) && paragraph.language === undefined;
}

/** Kinds in which nothing is read: their figures and names are those of the page, or what a paper took back. */
const unreadKinds: ReadonlySet<ParagraphKind> = new Set(['prefix', 'menu', 'notice', 'teaser']);

/** Whether figures and names of a paragraph say something of the story. */
export function isRead(paragraph: Paragraph): boolean {
  return !unreadKinds.has(paragraph.kind);
}

/** Whether figures of a paragraph are those of the story; a credit names people, with the year of a picture or of rights. */
export function hasFigures(paragraph: Paragraph): boolean {
  return isRead(paragraph) && paragraph.kind !== 'credit';
}
