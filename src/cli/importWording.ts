import type { ImportProblemKey } from '../importers/problem';
import type { FileKind, OtherKind } from '../core/text/sourceKind';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

const sentences: Readonly<Record<ImportProblemKey, (limit: number | undefined) => string>> = {
  unknownKind: () => 'is of no kind that can be imported (web page, PDF, Word, mail, RTF, CSV, subtitles)',
  tooLarge: limit =>
    limit === undefined
      ? 'needs more memory than any document'
      : limit < 100_000
        ? `has more than ${limit} articles`
        : `is larger than any article (over ${megabytes(limit)})`,
  tooManyPages: limit => `has more than ${limit ?? 'the usual number of'} pages`,
  tooDeep: () => 'is nested deeper than any document',
  broken: () => 'is damaged or not what it says it is',
  encrypted: () => 'asks for a password',
  noText: () => 'has no text, only pictures of pages; recognise its text (OCR) first',
  noArticle: () => 'has no text that reads like an article',
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
  return kind === 'oldWord' ? otherKindWords(kind) : `${kindTexts[kind]}: crossread import brings it in`;
}

/** Why a file of a kind that no importer reads was left out. */
export function otherKindWords(kind: Exclude<FileKind, 'text'>): string {
  return kind === 'oldWord'
    ? 'is an old Word document (.doc); save it as .docx first'
    : importProblemText('unknownKind');
}
