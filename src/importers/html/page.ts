import { exportedArticles } from '../exports';
import { readHead } from '../head';
import type { ImportedArticle, ImportedBlock } from '../importer';
import { ImportProblem } from '../problem';
import { htmlBlocks, type PageBlock } from './blocks';
import { parsePage, type DomDocument } from './dom';
import { statesArticle } from './jsonLd';
import { mainBlocks } from './mainText';
import { readMetadata } from './metadata';
import { isListOfArticles, removeOtherArticles } from './otherArticles';
import { rightedBy } from './plainText';
import { bareTitle } from './title';

/** The blocks of an article among which its headline may stand again. */
const headBlocks = 4;

/** Words of a line that names a headline's subject above it. */
const longestKicker = 5;

/**
 * Without the headline, which the article has apart, and the line above it that names its subject.
 * @param all the blocks of the whole page: the headline may stand outside of the story
 */
function withoutTitle(
  blocks: readonly PageBlock[],
  title: string | null,
  all: readonly PageBlock[],
): readonly PageBlock[] {
  const said = bareTitle(title ?? '');
  if (said === '') return blocks;
  const isTitle = ({ text }: PageBlock): boolean => bareTitle(text) === said;
  const above = all[all.findIndex(isTitle) - 1]?.text ?? '';
  const kicker = above.split(/\s+/).length <= longestKicker && !/[.!?]["'”’»)]*$/.test(above) ? above : null;
  return blocks.filter((block, index) => index >= headBlocks || !(isTitle(block) || block.text === kicker));
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
  removeOtherArticles(page, stated.title);
  const found = mainBlocks(page);
  if (plainText === null && isListOfArticles(all, found)) throw new ImportProblem('listOfArticles');
  const story = plainText === null ? found : rightedBy(plainText, found, all);
  const { author, told } = readHead(withoutTitle(story, stated.title, all).map(plain), stated.date);
  return { ...stated, author: stated.author ?? author, blocks: told };
}

/** Whether a page says to machines that it is one article: its teasers look like the articles of an export now and then. */
const isArticle = (page: DomDocument): boolean =>
  page.querySelector('meta[property="og:type"][content="article" i], meta[property="article:published_time"]') !==
    null || statesArticle(page);

/** Share of the longest article's text below which another one is a teaser. */
const leastShare = 0.05;

const lengthOf = ({ blocks }: ImportedArticle): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Whether most articles of an export have a text, as those of a database have: a page with teasers has one. */
function areWhole(articles: readonly ImportedArticle[]): boolean {
  const lengths = articles.map(lengthOf);
  const least = lengths.reduce((longest, length) => Math.max(longest, length), 0) * leastShare;
  return lengths.filter(length => length > 0 && length >= least).length * 2 > articles.length;
}

/**
 * Reads the articles of a page: those of a database's export, else the one that the page tells.
 * @param location the address that the page was saved from, where the file's format has it
 * @throws ImportProblem when nothing on the page tells a story
 */
export function readPages(html: string, location: string | null = null): readonly ImportedArticle[] {
  const page = parsePage(html);
  const all = page.body === null ? [] : htmlBlocks(page.body);
  const exported = isArticle(page) ? [] : exportedArticles(all);
  if (areWhole(exported)) return exported;
  const article = readArticle(page, html, all, location);
  if (article.blocks.length === 0) throw new ImportProblem('noArticle');
  return [article];
}
