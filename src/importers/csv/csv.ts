import Papa from 'papaparse';
import { isUnsureDay, statedDate, type NumericOrder } from '../../core/text/statedDate';
import { writtenDay } from '../dates';
import { decodeBytes } from '../encoding';
import type { ImportedArticle, Importer } from '../importer';
import type { LeftOut } from '../leftOut';
import { limits } from '../limits';
import { paragraphsOf } from '../paragraphs';
import { ImportProblem } from '../problem';

type Rows = readonly (readonly string[])[];

type Column = 'title' | 'date' | 'text' | 'outlet' | 'url' | 'author' | 'language';

/** Names of columns in lower case, letters only, as exports of databases, scrapers and archives write them; the surest first. */
const columnNames: Readonly<Record<Column, string>> = {
  title: 'title headline heading titel titre überschrift kop storytitle articletitle',
  date: 'date publisheddate publicationdate datepublished publishdate pubdate published publishedat timestamp time datum publicatiedatum erscheinungsdatum day created',
  text: 'text fulltext articletext body content articlebody article story maintext storytext hittext volltext texte inhalt tekst contenu snippet',
  outlet:
    'outlet source publication newspaper medium media publisher site sitename domain journal quelle zeitung bron krant',
  url: 'url link permalink address canonicalurl articleurl webaddress',
  author: 'author authors byline creator autor auteur journalist writer',
  language: 'language lang sprache langue taal',
};

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** Which column says what; a name counts once. */
function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> {
  const names = header.map(bare);
  const columns = new Map<Column, number>();
  for (const column of Object.keys(columnNames) as Column[]) {
    const index = columnNames[column]
      .split(' ')
      .map(name => names.indexOf(name))
      .find(at => at >= 0);
    if (index !== undefined) columns.set(column, index);
  }
  return columns;
}

/** A cell with markup as its text: line ends for what ends a line, the rest of the tags gone. */
function withoutMarkup(text: string): string {
  if (!/<\/?(?:p|br|div|span|a|strong|em)\b[^<>]{0,500}>/i.test(text)) return text;
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text
    .replace(/<(?:\/p|\/div|br)\b[^<>]{0,500}>/gi, '\n\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name] ?? "'");
}

/** What numeric dates of a column begin with, as a number above twelve in one of them tells; nothing where they tell both. */
function dayOrderOf(rows: Rows, column: number | undefined): NumericOrder | undefined {
  const numbers = rows.map(row => /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(row[column ?? -1] ?? ''));
  const [isDayFirst, isMonthFirst] = [1, 2].map(at => numbers.some(found => Number(found?.[at]) > 12));
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst === true ? 'dayFirst' : 'monthFirst';
}

/** The day of a cell, or what stands there when it may be read in two ways. */
function dayOf(written: string | null, order: NumericOrder | undefined): Pick<ImportedArticle, 'date' | 'unsureDay'> {
  const date = written === null ? null : (writtenDay(written, order === 'dayFirst') ?? statedDate(written, order));
  return { date, ...(date === null && written !== null && isUnsureDay(written) && { unsureDay: written }) };
}

function articleOfRow(
  row: readonly string[],
  columns: ReadonlyMap<Column, number>,
  order: NumericOrder | undefined,
): ImportedArticle {
  const cell = (column: Column): string | null => {
    const written = row[columns.get(column) ?? -1]?.trim().replace(/\s+/g, ' ') ?? '';
    return written === '' ? null : written;
  };
  return {
    title: cell('title'),
    ...dayOf(cell('date'), order),
    outlet: cell('outlet'),
    author: cell('author'),
    url: cell('url'),
    language: cell('language'),
    blocks: paragraphsOf(withoutMarkup(row[columns.get('text') ?? -1] ?? '')),
  };
}

/** Names of columns that a message has room for. */
const longestNames = 300;

/**
 * Rows of a table in which a quotation mark is missing, apart again: the last cell of one has run on into the first of the next, which
 * begins with a mark on a line of its own.
 */
function partedRows(cells: readonly string[], columns: number): Rows {
  const run = cells[columns - 1] ?? '';
  const cut = run.lastIndexOf('\n"');
  const others = cells.length - columns;
  if (columns < 2 || others <= 0 || others % (columns - 1) !== 0 || cut < 0) return [cells];
  const next = [run.slice(cut + 2), ...cells.slice(columns)];
  return [[...cells.slice(0, columns - 1), run.slice(0, cut)], ...partedRows(next, columns)];
}

function tableOf(bytes: Uint8Array): { readonly header: readonly string[]; readonly rows: Rows } {
  const { data } = Papa.parse<string[]>(decodeBytes(bytes), {
    skipEmptyLines: 'greedy',
    preview: limits.articles + 2,
  });
  const [header = [], ...rows] = data;
  return { header, rows: rows.flatMap(row => partedRows(row, header.length)) };
}

/** Tables of articles with a row for each; the first row names the columns. */
export const csvImporter: Importer = {
  kinds: ['csv'],
  read: async bytes => {
    const { header, rows } = tableOf(bytes);
    const columns = columnsOf(header);
    if (!columns.has('text')) {
      const names = new Error(
        header
          .map(name => name.trim())
          .join(', ')
          .slice(0, longestNames),
      );
      throw new ImportProblem('noTextColumn', undefined, { cause: names });
    }
    if (rows.length > limits.articles) throw new ImportProblem('tooLarge', limits.articles);
    const order = dayOrderOf(rows, columns.get('date'));
    const articles = rows.map(row => articleOfRow(row, columns, order)).filter(({ blocks }) => blocks.length > 0);
    if (articles.length === 0) throw new ImportProblem('noArticle');
    return articles;
  },
  leftOut: bytes => {
    const { header, rows } = tableOf(bytes);
    const text = columnsOf(header).get('text') ?? -1;
    return rows.flatMap((cells, index): readonly LeftOut[] => {
      const row = index + 2;
      if ((cells[text] ?? '').trim() === '') return [{ kind: 'row', row }];
      return cells.slice(header.length).some(cell => cell.trim() !== '') ? [{ kind: 'cells', row }] : [];
    });
  },
};
