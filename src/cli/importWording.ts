import type { ImportProblemKey } from '../importers/problem';
import type { ForeignKind, OtherKind } from '../core/text/sourceKind';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

const sentences: Readonly<Record<ImportProblemKey, (limit: number | undefined) => string>> = {
  unknownKind: () =>
    'is of no kind that can be imported (web page, PDF, Word, mail, RTF, CSV, subtitles); save it as one of these',
  empty: () => 'is empty; save or download it again',
  tooLarge: limit =>
    limit === undefined
      ? 'needs more memory than any document'
      : limit < 100_000
        ? `has more than ${limit} articles`
        : `is larger than any article (over ${megabytes(limit)}); save only the pages with the article`,
  tooManyPages: limit => `has more than ${limit ?? 'the usual number of'} pages`,
  tooDeep: () => 'is nested deeper than any document',
  broken: () => 'is damaged or not what it says it is; save or download it again',
  encrypted: () => 'asks for a password; save it without one, or print it as a PDF',
  noText: () => 'has no text, only pictures of pages; recognise its text (OCR) first',
  noArticle: () => 'has no text that reads like an article',
  listOfArticles: () => 'is a list of articles, not one; save the pages that it leads to',
  attached: () => 'is a mail with its article in an attached file; save that file and import it',
  noTextColumn: () => 'has no column named text, body or content',
  tooSlow: () => 'takes longer than any document and was given up',
};

/** Why a file was not imported, to be put behind its name. */
export function importProblemText(key: ImportProblemKey, limit?: number): string {
  return sentences[key](limit);
}

const kindTexts: Readonly<Record<Exclude<OtherKind, 'oldWord'>, string>> = {
  html: 'is a web page',
  mhtml: 'is a saved web page (MHTML)',
  pdf: 'is a PDF',
  docx: 'is a Word document',
  rtf: 'is Rich Text (RTF)',
  csv: 'is a table (CSV)',
};

/** What a file is that was given as an article, and what to do. */
export function notTextText(kind: OtherKind): string {
  return kind === 'oldWord' ? foreignText(kind) : `${kindTexts[kind]}: crossread import brings it in`;
}

const foreignTexts: Readonly<Record<ForeignKind, string>> = {
  oldWord: 'is an old Word document (.doc); save it as .docx first',
  outlook: 'is an Outlook message (.msg); save it as .eml or as HTML first',
  openDocument: 'is an OpenDocument text (.odt); save it as .docx first',
  spreadsheet: 'is a spreadsheet; save it as .csv first',
  archive: 'is an archive (.zip); unpack it and import the files in it',
};

/** What a file is that another program must save anew, and as what. */
export const foreignText = (kind: ForeignKind): string => foreignTexts[kind];

/** What a text is that gives no article by itself. @param isMisnamed its name says another kind */
export function plainText(isMisnamed: boolean): string {
  return isMisnamed
    ? 'is a plain text, whatever its name says; rename it to .txt, and Crossread reads it as it is'
    : 'is a text, which Crossread reads as it is';
}
