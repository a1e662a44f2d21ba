import { frontMatterText } from '../../core/text/frontMatter';
import { sourcePairs, type SourceFile } from '../../core/text/sourcePlaces';
import { largestArticleBytes } from '../../core/text/decode';
import { version } from '../../../package.json';
import type { ImportedArticle } from '../importer';
import { ImportProblem } from '../problem';
import { articleFileName, baseName } from './fileNames';
import { markdownText } from './markdown';

/** An article that is to be written. */
export interface PlannedArticle {
  /** Name of its file, with its ending. */
  readonly file: string;
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
  /** What stands in the place of a day that may be read in two ways. */
  readonly unsureDay?: string;
  readonly outlet: string | null;
  readonly words: number;
}

/** What an import writes beside a source. */
export interface ImportPlan {
  /** Name of the folder for several articles; null when the one article stands beside its source. */
  readonly folder: string | null;
  readonly articles: readonly PlannedArticle[];
}

/** Bytes that are left for the front matter. */
const headerBytes = 100_000;

/** Told in each article, so that one knows what a later version would read otherwise. */
const converter = `crossread ${version}`;

/** Longest values of a front matter; a source may say anything. */
const longestValue = 500;
const longestAddress = 2000;

/** A value on one line, and no longer than any. */
const value = (said: string | null, longest = longestValue): string =>
  (said ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);

/**
 * An article as the file that is written: what is known of it, then its text.
 * @throws ImportProblem when the file would be too large to be read as an article
 */
function articleText(article: ImportedArticle, source: SourceFile): string {
  const title = value(article.title);
  const { text, places } = markdownText(title === '' ? null : title, article.blocks);
  if (new TextEncoder().encode(text).length > largestArticleBytes - headerBytes)
    throw new ImportProblem('tooLarge', largestArticleBytes);
  const pairs = frontMatterText([
    ['title', title],
    ['date', value(article.date)],
    ['outlet', value(article.outlet)],
    ['author', value(article.author)],
    ['url', value(article.url, longestAddress)],
    ['lang', value(article.language)],
    ['attachments', value((article.attachments ?? []).join(', '))],
    ...sourcePairs(source, places, converter),
  ]);
  return pairs + text;
}

const wordCount = ({ blocks }: ImportedArticle): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0), 0);

/**
 * Which files an import writes, and what stands in them. Whatever the source says is a value or a text there.
 * @param source name of the source and SHA-256 of its bytes
 */
export function planImport(articles: readonly ImportedArticle[], source: SourceFile): ImportPlan {
  const name = baseName(source.file);
  const several = articles.length > 1;
  return {
    folder: several ? `${name}.articles` : null,
    articles: articles.map((article, index) => ({
      file: `${several ? articleFileName(article, index, articles.length) : name}.md`,
      text: articleText(article, source),
      title: article.title,
      date: article.date,
      ...(article.unsureDay !== undefined && { unsureDay: article.unsureDay }),
      outlet: article.outlet,
      words: wordCount(article),
    })),
  };
}
