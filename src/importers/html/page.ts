import { exportedArticles } from '../exports';
import type { ImportedArticle, ImportedBlock } from '../importer';
import { ImportProblem } from '../problem';
import { htmlBlocks, type PageBlock } from './blocks';
import { parsePage, type DomDocument } from './dom';
import { mainBlocks } from './mainText';
import { readMetadata } from './metadata';
import { rightedBy } from './plainText';
import { bareTitle } from './title';

/** The blocks of an article among which its headline may stand again. */
const headBlocks = 4;

/** Without the headline, which the article has apart. */
function withoutTitle(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const said = bareTitle(title ?? '');
  if (said === '') return blocks;
  return blocks.filter(({ text }, index) => index >= headBlocks || bareTitle(text) !== said);
}

const plain = ({ kind, text }: PageBlock): ImportedBlock => ({
  kind,
  text: text.replace(/\s*\n\s*/g, ' ').replaceAll('\t', ' '),
});

/** The article of a page. The tree is changed. */
function readArticle(
  page: DomDocument,
  html: string,
  all: readonly PageBlock[],
  location: string | null,
): ImportedArticle {
  const { plainText, ...stated } = readMetadata(page, html, all, location);
  const found = mainBlocks(page);
  const story = plainText === null ? found : rightedBy(plainText, found, all);
  return { ...stated, blocks: withoutTitle(story, stated.title).map(plain) };
}

/**
 * Reads the articles of a page: those of a database's export, else the one that the page tells.
 * @param location the address that the page was saved from, where the file's format has it
 * @throws ImportProblem when nothing on the page tells a story
 */
export function readPages(html: string, location: string | null = null): readonly ImportedArticle[] {
  const page = parsePage(html);
  const all = page.body === null ? [] : htmlBlocks(page.body);
  const exported = exportedArticles(all);
  if (exported.length > 0) return exported;
  const article = readArticle(page, html, all, location);
  if (article.blocks.length === 0) throw new ImportProblem('noArticle');
  return [article];
}
