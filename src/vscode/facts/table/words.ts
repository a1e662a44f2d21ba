import { l10n } from 'vscode';
import type { NumericClaim } from '../../../core/claims/claim';
import type { PageCell, PageColumn, PageRow } from '../../../core/report/factTableMessages';
import type { RowMark } from '../../../core/report/factTableNotes';
import type { FactColumn, FactEntry, FactRow } from '../../../core/report/factTableModel';
import { versionsApart } from '../../../core/report/factTableUsual';
import type { FactData } from '../../../core/report/factTableView';
import { differingWords } from '../../../core/story/differingParts';
import { fragmentAt, readSource, type ArticleSource } from '../../../core/text/sourcePlaces';
import { pauseEvery, type Sliced } from '../../../core/util/sliced';
import { factKindText, rowRelationText } from '../../ui/factWording';
import { shortened } from '../../ui/plain';
import { suggestedByText, suggestionText } from '../../ui/suggestionWording';
import { placeInSource } from '../../ui/placeInSource';
import { assumptionText, claimKindText, dateSourceText, valueText } from '../../ui/wording';
import { shownDate } from '../../ui/shownDate';

/** Longer words do not fit into a cell; the tooltip has them all. */
const longestWords = 240;
const longestTitle = 600;
/** Characters of the sentence before the words that a row is about. */
const contextBefore = 24;
const contextAfter = 160;

/** The data of the table, and the sources of the versions that were imported, by article. */
interface WordedData extends FactData {
  readonly sources: ReadonlyMap<number, ArticleSource>;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function wordsOf({ story }: FactData, { article, start, end }: FactEntry): string {
  return oneLine(shortened(story.articles[article]?.text.slice(start, end) ?? '', longestWords));
}

function sentenceOf({ story }: FactData, { article, sentence }: FactEntry): string {
  const { structure, text } = story.articles[article] ?? {};
  const span = structure?.sentences[sentence];
  return oneLine(shortened(text?.slice(span?.start ?? 0, span?.end ?? 0) ?? '', longestTitle)).trim();
}

/** The stretch of a sentence before and after an entry's words. */
function contextOf({ story }: FactData, { article, sentence, start, end }: FactEntry): [string, string] {
  const { structure, text = '' } = story.articles[article] ?? {};
  const span = structure?.sentences[sentence] ?? { start, end };
  const from = Math.max(span.start, start - contextBefore);
  const before = oneLine(text.slice(from, start));
  const clipped = from > span.start ? `…${before.slice(Math.max(0, before.indexOf(' ')))}` : before;
  const after = oneLine(text.slice(end, Math.max(end, span.end)));
  const rest = after.length > contextAfter ? `${after.slice(0, after.lastIndexOf(' ', contextAfter))} …` : after;
  return [clipped.trimStart(), rest];
}

/** A claim's value in few letters: a whole year or month without its first and last day; no line ends inside of a day. */
function shortValue(claim: NumericClaim): string {
  const { from, to, grain } = claim.time ?? {};
  if (from == null || to == null) return valueText(claim);
  if (grain === 'year' && from.endsWith('-01-01') && to.endsWith('-01-01')) return from.slice(0, 4);
  return (grain === 'month' && from.endsWith('-01') ? from.slice(0, 7) : valueText(claim)).replaceAll('-', '\u2011');
}

/** Where words stand in the source of an imported version: "p. 3"; nothing for others. */
function placeOf({ sources }: WordedData, { article, start }: FactEntry): string {
  const source = sources.get(article);
  const fragment = source === undefined ? null : fragmentAt(source, start);
  return fragment === null ? '' : placeInSource(fragment);
}

function cellOf(data: WordedData, entries: readonly FactEntry[], odd: boolean): PageCell | null {
  const [first] = entries;
  if (first === undefined) return null;
  const { claim, speaker } = first;
  const assumption = claim?.time?.assumption;
  const words = wordsOf(data, first);
  const value = claim ? shortValue(claim) : '';
  const place = placeOf(data, first);
  const notes = [
    ...(speaker === null ? [] : [l10n.t('Source: {0}', oneLine(speaker))]),
    ...(assumption === undefined ? [] : [assumptionText(assumption)]),
  ];
  return {
    words,
    // what stands there already need not be said twice
    value: [value.toLowerCase() === words.toLowerCase() ? '' : value, place].filter(part => part !== '').join(' · '),
    speaker: speaker === null ? '' : shortened(oneLine(speaker), 80),
    more: entries.length - 1,
    title: [sentenceOf(data, first), ...notes].join('\n'),
    odd,
  };
}

function pageRow(data: WordedData, row: FactRow, columns: readonly FactColumn[]): PageRow {
  const byArticle = new Map<number, FactEntry[]>();
  for (const entry of row.entries) {
    const known = byArticle.get(entry.article);
    if (known === undefined) byArticle.set(entry.article, [entry]);
    else known.push(entry);
  }
  const apart = versionsApart(data.story, row);
  const [first] = row.entries;
  const mark = data.marks.get(row.key);
  const [before, after] = first && row.kind !== 'role' ? contextOf(data, first) : ['', ''];
  return {
    key: row.key,
    kind: row.kind,
    kindText: row.kind === 'figure' && first?.claim ? claimKindText(first.claim.kind) : factKindText(row.kind),
    relation: row.relation,
    relationText: row.suggestion ? suggestionText(row.suggestion) : rowRelationText(row.relation),
    about: shortened(oneLine(row.suggestion ? suggestedByText(row.suggestion.model) : row.about), 80),
    before,
    words: first ? wordsOf(data, first) : '',
    after,
    title: [first ? sentenceOf(data, first) : '', ...row.sums.map(sum => sumText(data, sum))].join('\n'),
    sums: row.sums.map(({ formula }) => formula),
    status: mark?.status ?? null,
    statusTitle: mark ? statusTitle(mark) : '',
    stale: mark?.stale ?? false,
    change: mark ? firstChange(mark) : '',
    comment: (mark?.notes.find(({ comment }) => comment !== '') ?? mark?.notes[0])?.comment ?? '',
    cells: columns.map(({ article }) => cellOf(data, byArticle.get(article) ?? [], apart.has(article))),
  };
}

/** How many notes there are, and what changed under them since. */
function statusTitle({ notes }: RowMark): string {
  const changes = notes.flatMap(({ change }) => (change === null ? [] : [l10n.t('{0} → {1}', change.was, change.now)]));
  const count = notes.length > 1 ? [l10n.t('{0} notes', notes.length)] : [];
  return [...count, ...changes].join(' · ');
}

/** What changed under the first note whose words say something else now, as much of it as a column shows. */
function firstChange({ notes }: RowMark): string {
  const change = notes.find(one => one.change !== null)?.change ?? null;
  if (change === null) return '';
  const { was, now } = differingWords(oneLine(change.was), oneLine(change.now));
  return l10n.t('{0} → {1}', was, now);
}

/** Rows as their page shows them, with the cells of some columns. */
export function* pageRows(
  data: FactData,
  rows: readonly FactRow[],
  columns: readonly FactColumn[],
): Sliced<readonly PageRow[]> {
  const made: PageRow[] = [];
  const sources = new Map<number, ArticleSource>();
  for (const { article } of columns) {
    const source = readSource(data.story.articles[article]?.text ?? '');
    if (source !== null) sources.set(article, source);
    yield;
  }
  const worded = { ...data, sources };
  const due = pauseEvery(256);
  for (const row of rows) {
    made.push(pageRow(worded, row, columns));
    if (due(row.entries.length + columns.length)) yield;
  }
  return made;
}

/** "60 + 4 = 64: “$60 billion” (wire), “$4 billion” (wire)". */
function sumText({ story, table }: FactData, { formula, operands }: FactRow['sums'][number]): string {
  const labels = new Map(table.columns.map(({ article, label }) => [article, label]));
  const words = operands.map(
    ({ article, start, end }) =>
      `“${oneLine(story.articles[article]?.text.slice(start, end) ?? '')}” (${labels.get(article) ?? ''})`,
  );
  return `${formula}: ${words.join(', ')}`;
}

/** A version as its page shows it. */
export function pageColumn({ story, table }: FactData, column: FactColumn): PageColumn {
  const kin = table.columns.filter(({ origin, article }) => origin === column.origin && article !== column.article);
  const source = story.articles[column.article]?.date;
  return {
    key: column.key,
    label: column.label,
    details: [shownDate(column.date, column.dateSource), column.outlet ?? ''].filter(part => part !== '').join(' · '),
    title: [
      column.name,
      ...(source ? [dateSourceText(source)] : []),
      ...(kin.length > 0 ? [l10n.t('Same origin as {0}', kin.map(({ label }) => label).join(', '))] : []),
    ].join('\n'),
  };
}
