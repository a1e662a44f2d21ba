import { pauseEvery, type Sliced } from '../../util/sliced';
import { trimmed, type Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, linesThat, readEach, saidIn } from './blocks';
import type { ExportedArticle } from './exportedArticle';

/** Fields of Factiva above the text, in it, and below it. They are the same in every language. */
const headFields = 'CLM SE HD BY CR WC PD ET SN SC NGC GC ED PG VOL LA CY'.split(' ');
const bodyFields = ['LP', 'TD'];
const tailFields = 'CT RF CO IN NS RE IPC IPD PUB ART AN DLN'.split(' ');
const fields: ReadonlySet<string> = new Set([...headFields, ...bodyFields, ...tailFields]);

/** A field's name alone, or with a column gap after it. */
const fieldAt = /^([A-Z]{2,3})(?:[\s\u00a0]{2,}|\t|[\s\u00a0]*$)/;

/** The gap is lost where a text was copied; any word of two capitals may look so. */
const narrowFieldAt = /^([A-Z]{2,3})(?:[\s\u00a0]|$)/;

/** An article with all of these has fields, however narrow their gaps. */
const sureFields = ['HD', 'PD', 'SN', 'AN'];

/** Fields looked at between two offers to pause. */
const fieldsPerSlice = 1024;

interface Field {
  readonly name: string;
  /** From its name to the next field. */
  readonly span: Span;
  readonly value: Span;
}

function* fieldsOf(text: string, lines: readonly Line[], pattern: RegExp): Sliced<readonly Field[]> {
  const nameIn = ({ start, end }: Line): string =>
    pattern.exec(text.slice(start, Math.min(end, start + 12)))?.[1] ?? '';
  const starts = yield* linesThat(lines, line => fields.has(nameIn(line)));
  const found: Field[] = [];
  const due = pauseEvery(fieldsPerSlice);
  for (const [index, line] of starts.entries()) {
    if (due(1)) yield;
    const { start } = line;
    const name = nameIn(line);
    const end = starts[index + 1]?.start ?? text.length;
    const span = { start, end: trimmed(text, { start, end }).end };
    found.push({ name, span, value: trimmed(text, { start: start + name.length, end }) });
  }
  return found;
}

/** The fields of each article; a field of the head after the text, or after the number, begins the next one. */
function* recordsOf(all: readonly Field[]): Sliced<readonly (readonly Field[])[]> {
  const due = pauseEvery(fieldsPerSlice);
  const records: Field[][] = [];
  let below = true;
  for (const field of all) {
    if (due(1)) yield;
    const isHead = headFields.includes(field.name);
    if (isHead && below) records.push([]);
    below = !isHead;
    records.at(-1)?.push(field);
  }
  return records;
}

/** The last field of an article runs on to the next article or the end of the file; its first line is enough. */
function endOf(text: string, { span }: Field): number {
  const line = text.slice(span.start, span.end).search(/\n\s*\n/);
  return line < 0 ? span.end : span.start + line;
}

/** Factiva with its two-letter fields, as text or from its HTML and RTF: HD, BY, PD, SN, LP and TD. */
export function* readFactivaFields(text: string, lines: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  const articles = yield* articlesOf(text, yield* recordsOf(yield* fieldsOf(text, lines, fieldAt)));
  return articles.length > 0
    ? articles
    : yield* articlesOf(text, (yield* recordsOf(yield* fieldsOf(text, lines, narrowFieldAt))).filter(isSure));
}

const isSure = (record: readonly Field[]): boolean =>
  sureFields.every(name => record.some(field => field.name === name)) &&
  record.some(({ name }) => bodyFields.includes(name));

function articlesOf(text: string, records: readonly (readonly Field[])[]): Sliced<readonly ExportedArticle[]> {
  return readEach(records, record => {
    const valueOf = (name: string): Span | undefined => record.find(field => field.name === name)?.value;
    const title = valueOf('HD');
    const dated = valueOf('PD');
    const [first] = record;
    const last = record.at(-1);
    if (title === undefined || dated === undefined || first === undefined || last === undefined) return null;
    return {
      span: { start: first.span.start, end: bodyFields.includes(last.name) ? last.span.end : endOf(text, last) },
      title: saidIn(text, title),
      titleSpan: title,
      date: statedDate(text.slice(dated.start, dated.end)),
      outlet: saidIn(text, valueOf('SN')),
      author: authorIn(text, valueOf('BY')),
      body: record.flatMap(({ name, value }) => (bodyFields.includes(name) && value.end > value.start ? value : [])),
    };
  });
}
