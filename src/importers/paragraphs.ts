import { blocksOf } from '../core/text/blocks';
import { largestArticleBytes } from '../core/text/decode';
import { flowingText } from '../core/text/seenText';
import { readStructure } from '../core/text/structure';
import { finish } from '../core/util/sliced';
import { exportedArticles } from './exports';
import { readHead } from './head';
import type { ImportedArticle, ImportedBlock } from './importer';
import { limits } from './limits';
import { ImportProblem } from './problem';

/**
 * A text's paragraphs, its wrapped lines joined.
 * @throws ImportProblem when it is longer than any export
 */
export function paragraphsOf(text: string): readonly ImportedBlock[] {
  if (text.length > limits.textCharacters) throw new ImportProblem('tooLarge', limits.textCharacters);
  const blocks = finish(blocksOf(text, { from: 0, markdown: false }));
  const told = blocks.filter(({ place }) => place === undefined);
  return told.map(({ start, end, bullet }) => {
    const as = text.slice(start, end);
    const written = (flowingText(as)?.text ?? as).replace(/\s+/g, ' ');
    return bullet ? { kind: 'item', text: written.replace(/^[-*•·–—‣▪◦●]\s+/, '') } : { kind: 'text', text: written };
  });
}

/** Blocks from the start of an article's head in which its headline may stand. */
const headBlocks = 6;

/**
 * The articles of a file that is no page: those of a database's export, else one.
 * @param stated what the source states outside its text
 * @param head index of the block at which the article's head begins
 * @throws ImportProblem when there is none, or more than an article has
 */
export function articlesInBlocks(
  blocks: readonly ImportedBlock[],
  stated: Partial<ImportedArticle> = {},
  head = 0,
): readonly ImportedArticle[] {
  const exported = exportedArticles(blocks);
  if (exported.length > 0) return exported;
  if (blocks.length === 0) throw new ImportProblem('noArticle');
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > largestArticleBytes) throw new ImportProblem('tooLarge', largestArticleBytes);
  return [articleOf(blocks.slice(0, head), blocks.slice(head), stated)];
}

/** Blocks from the start that are read for what they say of the article; no report of a day has as many. */
const statingBlocks = 2000;

/**
 * An article of which the source states nothing outside its text: headline, author and day are what its first lines say, as
 * they are read in any article.
 * @param above what stands before the article's head
 * @param stated what the source does state
 */
function articleOf(
  above: readonly ImportedBlock[],
  blocks: readonly ImportedBlock[],
  stated: Partial<ImportedArticle>,
): ImportedArticle {
  const { title, stated: said } = finish(
    readStructure(
      blocks
        .slice(0, statingBlocks)
        .map(({ text }) => text)
        .join('\n\n'),
    ),
  );
  const headline = stated.title ?? title;
  const at = blocks.slice(0, headBlocks).findIndex(({ text }) => text === headline);
  const date = stated.date ?? said.date ?? null;
  const { author, told } = readHead(blocks.slice(at + 1), date);
  return {
    outlet: said.outlet ?? null,
    author,
    url: said.url ?? null,
    language: said.language ?? null,
    ...stated,
    date,
    title: headline,
    blocks: [...above, ...blocks.slice(0, Math.max(0, at)), ...told],
  };
}
