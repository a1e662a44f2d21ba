import Papa from 'papaparse';
import { writtenDay } from '../dates';
import { decodeBytes } from '../encoding';
import type { ImportedArticle, Importer } from '../importer';
import { limits } from '../limits';
import { paragraphsOf } from '../paragraphs';
import { ImportProblem } from '../problem';

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

/** Whether numeric dates of a column have the day first: one of them has a day above twelve there. */
function hasDayFirst(rows: readonly (readonly string[])[], column: number | undefined): boolean {
  return (
    column !== undefined &&
    rows.some(row => Number(/^\s*(\d{1,2})[/.-]\d{1,2}[/.-]\d{4}/.exec(row[column] ?? '')?.[1]) > 12)
  );
}

function articleOfRow(
  row: readonly string[],
  columns: ReadonlyMap<Column, number>,
  dayFirst: boolean,
): ImportedArticle {
  const cell = (column: Column): string | null => {
    const written = row[columns.get(column) ?? -1]?.trim().replace(/\s+/g, ' ') ?? '';
    return written === '' ? null : written;
  };
  const date = cell('date');
  return {
    title: cell('title'),
    date: date === null ? null : writtenDay(date, dayFirst),
    outlet: cell('outlet'),
    author: cell('author'),
    url: cell('url'),
    language: cell('language'),
    blocks: paragraphsOf(withoutMarkup(row[columns.get('text') ?? -1] ?? '')),
  };
}

/** Tables of articles with a row for each; the first row names the columns. */
export const csvImporter: Importer = {
  kinds: ['csv'],
  read: async bytes => {
    const { data } = Papa.parse<string[]>(decodeBytes(bytes), {
      skipEmptyLines: 'greedy',
      preview: limits.articles + 2,
    });
    const [header = [], ...rows] = data;
    const columns = columnsOf(header);
    if (!columns.has('text')) throw new ImportProblem('noTextColumn');
    if (rows.length > limits.articles) throw new ImportProblem('tooLarge', limits.articles);
    const dayFirst = hasDayFirst(rows, columns.get('date'));
    const articles = rows.map(row => articleOfRow(row, columns, dayFirst)).filter(({ blocks }) => blocks.length > 0);
    if (articles.length === 0) throw new ImportProblem('noArticle');
    return articles;
  },
};
