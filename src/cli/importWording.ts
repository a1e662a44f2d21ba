import { looksLikeSeveral } from '../core/text/exports/mayHoldSeveral';
import { finish } from '../core/util/sliced';
import { decodeBytes } from '../importers/encoding';
import type { LeftOut } from '../importers/leftOut';
import type { ImportProblemKey } from '../importers/problem';
import type { PlannedArticle } from '../importers/writing/plan';
import { sourceName, type ForeignKind, type OtherKind } from '../core/text/sourceKind';
import { counted } from './io';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

const sentences: Readonly<Record<ImportProblemKey, (limit: number | undefined, detail: string) => string>> = {
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
  noTextColumn: (_, detail) => `has no column named text, body or content; its columns are: ${detail}`,
  tooSlow: () => 'takes longer than any document and was given up',
};

/**
 * Why a file was not imported, to be put behind its name.
 * @param detail what the importer said of it
 */
export function importProblemText(key: ImportProblemKey, limit?: number, detail = ''): string {
  return sentences[key](limit, detail);
}

/** Behind the path of an article without a day: why it has none. */
export function undatedWords({ date, unsureDay }: Pick<PlannedArticle, 'date' | 'unsureDay'>): string {
  if (date !== null) return '';
  return unsureDay === undefined ? ' (no date found)' : ` (${unsureDay} may be read in two ways)`;
}

/** What of a file is in no article. */
export function leftOutWords(left: LeftOut): string {
  if (left.kind === 'row') return `row ${left.row} has no text`;
  if (left.kind === 'cells')
    return `row ${left.row} has more cells than there are columns: a quotation mark may be missing`;
  const { words, firstLine, lastLine } = left;
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}-${lastLine}`;
  return `${counted(words, 'word stands', 'words stand')} in no article, ${lines}`;
}

/** What a text is that no database wrote, and what to do with it. */
export function plainTextWords(bytes: Uint8Array, name: string): string {
  if (/\.json[l]?$/i.test(name)) return 'is JSON; a table (CSV) with columns title, date and text can be imported';
  const text = decodeBytes(bytes);
  if (text.trim() === '') return importProblemText('empty');
  if (sourceName.test(name))
    return 'is a plain text, whatever its name says; rename it to .txt, and Crossread reads it as it is';
  const plain = 'is a text, which Crossread reads as it is: crossread analyze takes it without an import';
  return finish(looksLikeSeveral(text))
    ? `${plain}. If it holds several articles, put above each: Title:, Source: and Date: lines, with a line of ten dashes between`
    : plain;
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
