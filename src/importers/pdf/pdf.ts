import type { ImportedBlock, Importer } from '../importer';
import { articlesInBlocks } from '../paragraphs';
import { ImportProblem } from '../problem';
import { inReadingOrder } from './columns';
import { withInitials } from './dropCaps';
import { withoutFootnotes } from './footnotes';
import { pdfLines } from './lines';
import { printedAddress, withoutMargins } from './margins';
import { readPdfPages } from './pages';
import { reflow } from './paragraphs';
import type { PageRuns } from './textRun';

/** Characters on a page below which it is a picture of a text. */
const leastText = 30;

/** Pages of which the first may be pictures. */
const lookedAt = 10;

/** The blocks of a document, over columns and pages. */
function blocksOf(pages: readonly PageRuns[]): readonly ImportedBlock[] {
  const characters = pages.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0), 0);
  if (characters < leastText * Math.min(pages.length, lookedAt)) throw new ImportProblem('noText');
  const told = withoutFootnotes(withoutMargins(pages));
  const columns = [...told.pages, ...told.notes].flatMap(({ page, runs }) =>
    inReadingOrder(withInitials(runs)).map(column => pdfLines(column, page)),
  );
  return reflow(columns);
}

/** Documents in PDF with a layer of text. */
export const pdfImporter: Importer = {
  kinds: ['pdf'],
  read: async bytes => {
    const pages: PageRuns[] = [];
    for await (const page of readPdfPages(bytes)) pages.push(page);
    const blocks = blocksOf(pages);
    const title = blocks.slice(0, 6).find(({ kind }) => kind === 'heading')?.text;
    const url = printedAddress(pages);
    return articlesInBlocks(blocks, { ...(title !== undefined && { title }), ...(url !== null && { url }) });
  },
};
