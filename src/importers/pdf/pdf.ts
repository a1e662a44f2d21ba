import { writtenDay } from '../dates';
import type { ImportedBlock, Importer } from '../importer';
import { articlesInBlocks } from '../paragraphs';
import { ImportProblem } from '../problem';
import { inReadingOrder } from './columns';
import { withInitials } from './dropCaps';
import { withoutFootnotes } from './footnotes';
import { pdfLines } from './lines';
import { printedAddress, withoutMargins } from './margins';
import { readPdfPages } from './pages';
import { reflow, type PdfBlock } from './paragraphs';
import type { PageRuns } from './textRun';

/** Characters on a page below which it is a picture of a text. */
const leastText = 30;

/** Parts of the largest type that a line of the same headline may be smaller. */
const sameType = 0.98;

/** Pages of which the first may be pictures. */
const lookedAt = 10;

/** @throws ImportProblem when the pages are pictures of a text */
function checkText(pages: readonly PageRuns[]): void {
  const characters = pages.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0), 0);
  if (characters < leastText * Math.min(pages.length, lookedAt)) throw new ImportProblem('noText');
}

/** The blocks of pages without margins, over columns and pages. */
function blocksOf(pages: readonly PageRuns[]): readonly PdfBlock[] {
  const told = withoutFootnotes(pages);
  const columns = [...told.pages, ...told.notes].flatMap(({ page, runs }) =>
    inReadingOrder(withInitials(runs)).map(column => pdfLines(column, page)),
  );
  return reflow(columns);
}

/** Whether a heading has words: a figure in large type is none. */
const hasWords = ({ kind, text }: PdfBlock): boolean => kind === 'heading' && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text);

/** Where the headline stands: in the largest type of the first page, the first of equals; -1 for none. */
function headlineIn(blocks: readonly PdfBlock[]): number {
  const [first] = blocks;
  const page = first?.places?.[0]?.fragment;
  const next = blocks.findIndex(({ places = [] }) => places[0] !== undefined && places[0].fragment !== page);
  const onFirst = next < 0 ? blocks : blocks.slice(0, next);
  const largest = onFirst.reduce((size, block) => (hasWords(block) ? Math.max(size, block.size) : size), 0);
  const found = onFirst.findIndex(block => hasWords(block) && block.size >= largest * sameType);
  return found >= 0 ? found : blocks.slice(0, 6).findIndex(({ kind }) => kind === 'heading');
}

const bare = ({ kind, text, places }: PdfBlock): ImportedBlock => ({ kind, text, ...(places && { places }) });

/** Documents in PDF with a layer of text. */
export const pdfImporter: Importer = {
  kinds: ['pdf'],
  read: async bytes => {
    const pages: PageRuns[] = [];
    for await (const page of readPdfPages(bytes)) pages.push(page);
    checkText(pages);
    const { pages: inner, head, isPrinted } = withoutMargins(pages);
    const blocks = blocksOf(inner);
    const at = headlineIn(blocks);
    const url = printedAddress(pages);
    // what a page of the web shows above its headline is its menu
    const from = isPrinted ? Math.max(0, at) : 0;
    const stated = { ...(at >= 0 && { title: blocks[at]?.text ?? null }), ...(url !== null && { url }) };
    const articles = articlesInBlocks(blocks.slice(from).map(bare), stated, Math.max(0, at - from));
    const day = head === null ? null : writtenDay(head);
    return articles.length === 1 ? articles.map(article => ({ ...article, date: article.date ?? day })) : articles;
  },
};
