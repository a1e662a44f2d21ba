import type { PlacedNote } from '../../annotations/placedNote';
import { visible } from '../../text/visible';
import type { Sliced } from '../../util/sliced';
import { detailOf } from '../articleDetails';
import type { FactEntry, FactRow } from '../factTableModel';
import { toCsv, type CsvCell } from './csv';
import type { Handover, NumberedFact } from './handover';
import { boundOf, daysOf, kindWords, placeWords, readingOf, relationWords, statusOf, wordsAt } from './words';

/** A sentence is told in the row of each of its figures: a page without a stop would make a table of gigabytes. */
const longestSentence = 1000;

/** Rows made between two pauses. */
const sliceSize = 100;

const lines = (parts: readonly string[]): string => [...new Set(parts.filter(part => part !== ''))].join('\n');

const commentsOf = (notes: readonly PlacedNote[]): string => lines(notes.map(({ note }) => note.comment));
const sourcesOf = (notes: readonly PlacedNote[]): string => lines(notes.flatMap(({ note }) => note.sources));

/** "close to $65 billion [about 65 billion USD · source: officials]": the words, and how they were read. */
function cellOf({ story }: Handover, entry: FactEntry): string {
  const words = wordsAt(story, entry);
  const read = readingOf(entry, words);
  return read === '' ? words : `${words} [${read}]`;
}

function wideRow(handover: Handover, row: FactRow, number: number, notes: readonly PlacedNote[]): readonly CsvCell[] {
  const versions = handover.table.columns.map(({ article }) =>
    lines(row.entries.filter(entry => entry.article === article).map(entry => cellOf(handover, entry))),
  );
  return [
    number,
    kindWords[row.kind],
    relationWords[row.relation],
    row.about,
    ...versions,
    lines(row.sums.map(({ formula }) => formula)),
    statusOf(notes),
    commentsOf(notes),
    sourcesOf(notes),
  ];
}

/** Notes of every row, in order of the versions. */
function notesByNumber({ facts }: Handover): ReadonlyMap<number, readonly PlacedNote[]> {
  const byNumber = new Map<number, PlacedNote[]>();
  for (const { number, notes } of facts.flat()) {
    if (notes.length > 0) byNumber.set(number, [...(byNumber.get(number) ?? []), ...notes]);
  }
  return byNumber;
}

/** The fact table as CSV: a row for each fact, a column for each version in order of date. */
export function* toWideCsv(handover: Handover): Sliced<string> {
  const { table } = handover;
  const names = table.columns.map(({ name }) => name);
  const rows: (readonly CsvCell[])[] = [
    ['no', 'kind', 'relation', 'about', ...names, 'arithmetic', 'status', 'note', 'source'],
  ];
  const notes = notesByNumber(handover);
  for (const [index, row] of table.rows.entries()) {
    rows.push(wideRow(handover, row, index + 1, notes.get(index + 1) ?? []));
    if (index % sliceSize === 0) yield;
  }
  return toCsv(rows);
}

const longColumns = [
  'no', 'kind', 'relation', 'about', 'file', 'outlet', 'date', 'sentence', 'words', 'value', 'low', 'high', 'unit', 'bound',
  'from', 'to', 'speaker', 'status', 'note', 'tags', 'source', 'start', 'end',
] as const; // prettier-ignore

const finite = (value: number | undefined): CsvCell => (value !== undefined && Number.isFinite(value) ? value : null);

function valueCells({ claim }: FactEntry): readonly CsvCell[] {
  const quantity = claim?.quantity;
  const days = claim === undefined ? { from: '', to: '' } : daysOf(claim);
  const figure = [finite(quantity?.value), finite(quantity?.low), finite(quantity?.high)];
  return [...figure, quantity?.unit ?? '', claim === undefined ? '' : boundOf(claim), days.from, days.to];
}

function longRow({ story }: Handover, { number, row, entry, notes }: NumberedFact): readonly CsvCell[] {
  const article = story.articles[entry.article];
  const sentence = article?.structure.sentences[entry.sentence];
  const tags = [...new Set(notes.flatMap(({ note }) => note.tags))].join(', ');
  return [
    number,
    kindWords[row.kind],
    relationWords[row.relation],
    row.about,
    article?.name ?? '',
    (article && detailOf(article, 'outlet')?.value) ?? '',
    article?.date?.date ?? '',
    sentence ? wordsAt(story, { article: entry.article, ...sentence }, longestSentence) : '',
    wordsAt(story, entry),
    ...valueCells(entry),
    visible(entry.speaker ?? ''),
    statusOf(notes),
    commentsOf(notes),
    tags,
    sourcesOf(notes),
    entry.start,
    entry.end,
  ];
}

/** A note that stands on no fact, so that none is left behind. */
function noteRow({ story }: Handover, index: number, placed: PlacedNote): readonly CsvCell[] {
  const article = story.articles[index];
  const { note, anchor } = placed;
  const place = placeWords(placed);
  const row: Readonly<Partial<Record<(typeof longColumns)[number], CsvCell>>> = {
    kind: 'note',
    relation: place,
    file: article?.name ?? '',
    outlet: (article && detailOf(article, 'outlet')?.value) ?? '',
    date: article?.date?.date ?? '',
    words: (anchor?.now ?? anchor?.was ?? '').replace(/\s+/g, ' '),
    status: statusOf([placed]),
    note: note.comment,
    tags: note.tags.join(', '),
    source: lines(note.sources),
    start: anchor?.start ?? null,
    end: anchor?.end ?? null,
  };
  return longColumns.map(name => row[name] ?? '');
}

/** Every fact of every version in a row of its own, in order of the versions and their texts; other notes follow. */
export function* toLongCsv(handover: Handover): Sliced<string> {
  const rows: (readonly CsvCell[])[] = [longColumns];
  for (const { article } of handover.table.columns) {
    for (const [index, fact] of (handover.facts[article] ?? []).entries()) {
      rows.push(longRow(handover, fact));
      if (index % sliceSize === 0) yield;
    }
    for (const note of handover.otherNotes[article] ?? []) rows.push(noteRow(handover, article, note));
  }
  return toCsv(rows);
}
