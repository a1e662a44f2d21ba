import { l10n } from 'vscode';
import type { FactColumn, FactEntry, FactRow } from '../../../core/report/factTableModel';
import type { PageCell, PageColumn, PageRow } from '../../../core/report/factTableMessages';
import type { FactData } from '../../../core/report/factTableView';
import { assumptionText, claimKindText, dateSourceText, valueText } from '../../wording';
import { factKindText, rowRelationText } from './texts';

/** Longer words do not fit into a cell; the tooltip has them all. */
const longestWords = 240;
const longestTitle = 600;
/** Characters of the sentence before the words that a row is about. */
const contextBefore = 28;
const contextAfter = 120;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function wordsOf({ story }: FactData, { article, start, end }: FactEntry): string {
  return oneLine(cut(story.articles[article]?.text.slice(start, end) ?? '', longestWords));
}

function sentenceOf({ story }: FactData, { article, sentence }: FactEntry): string {
  const { structure, text } = story.articles[article] ?? {};
  const span = structure?.sentences[sentence];
  return oneLine(cut(text?.slice(span?.start ?? 0, span?.end ?? 0) ?? '', longestTitle)).trim();
}

/** The stretch of a sentence before and after an entry's words. */
function contextOf({ story }: FactData, { article, sentence, start, end }: FactEntry): [string, string] {
  const { structure, text = '' } = story.articles[article] ?? {};
  const span = structure?.sentences[sentence] ?? { start, end };
  const from = Math.max(span.start, start - contextBefore);
  const before = oneLine(text.slice(from, start));
  const clipped = from > span.start ? `…${before.slice(Math.max(0, before.indexOf(' ')))}` : before;
  return [clipped.trimStart(), oneLine(text.slice(end, Math.max(end, Math.min(span.end, end + contextAfter))))];
}

/** The surname, or the last word of an office: the same person is named in many ways. */
const lastWord = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? '';

const agreeing: ReadonlySet<FactRow['relation']> = new Set(['same', 'onlyHere', 'arithmetic', 'possible']);

/** What is compared between the versions of a row: who says it, or the value; undefined where there is nothing to compare. */
function comparedText(data: FactData, { relation }: FactRow, entry: FactEntry): string | undefined {
  if (agreeing.has(relation)) return undefined;
  if (relation === 'attributionDropped') return entry.speaker === null ? '' : 'named';
  if (relation === 'differentSpeaker') return entry.speaker === null ? undefined : lastWord(entry.speaker);
  return entry.claim ? valueText(entry.claim) : wordsOf(data, entry).toLowerCase();
}

/** The text that most versions of a row agree on; of who names a source and who does not, the naming. */
function usualText({ relation }: FactRow, texts: readonly (string | undefined)[]): string | undefined {
  if (relation === 'attributionDropped') return 'named';
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function cellOf(
  data: FactData,
  row: FactRow,
  entries: readonly FactEntry[],
  usual: string | undefined,
): PageCell | null {
  const [first] = entries;
  if (first === undefined) return null;
  const { claim, speaker } = first;
  const assumption = claim?.time?.assumption;
  const words = wordsOf(data, first);
  const value = claim ? valueText(claim) : '';
  const compared = comparedText(data, row, first);
  const notes = [
    ...(speaker === null ? [] : [l10n.t('Source: {0}', oneLine(speaker))]),
    ...(assumption === undefined ? [] : [assumptionText(assumption)]),
  ];
  return {
    words,
    // what stands there already need not be said twice
    value: value.toLowerCase() === words.toLowerCase() ? '' : value,
    speaker: speaker === null ? '' : cut(oneLine(speaker), 80),
    more: entries.length - 1,
    title: [sentenceOf(data, first), ...notes].join('\n'),
    odd: usual !== undefined && compared !== undefined && compared !== usual,
  };
}

/** A row as its page shows it, with the cells of some columns. */
export function pageRow(data: FactData, row: FactRow, columns: readonly FactColumn[]): PageRow {
  const byArticle = new Map<number, FactEntry[]>();
  for (const entry of row.entries) byArticle.set(entry.article, [...(byArticle.get(entry.article) ?? []), entry]);
  const firsts = [...byArticle.values()].flatMap(([first]) => first ?? []);
  const usual = usualText(
    row,
    firsts.map(entry => comparedText(data, row, entry)),
  );
  const [first] = firsts;
  const mark = data.marks.get(row.key);
  const [before, after] = first && row.kind !== 'role' ? contextOf(data, first) : ['', ''];
  return {
    key: row.key,
    kind: row.kind,
    kindText: row.kind === 'figure' && first?.claim ? claimKindText(first.claim.kind) : factKindText(row.kind),
    relation: row.relation,
    relationText: rowRelationText(row.relation),
    about: cut(oneLine(row.about), 80),
    before,
    words: first ? wordsOf(data, first) : '',
    after,
    title: [first ? sentenceOf(data, first) : '', ...row.sums.map(sum => sumText(data, sum))].join('\n'),
    sums: row.sums.map(({ formula }) => formula),
    status: mark?.status ?? null,
    statusTitle: mark && mark.notes.length > 1 ? l10n.t('{0} notes', mark.notes.length) : '',
    stale: mark?.stale ?? false,
    comment: (mark?.notes.find(({ comment }) => comment !== '') ?? mark?.notes[0])?.comment ?? '',
    cells: columns.map(({ article }) => cellOf(data, row, byArticle.get(article) ?? [], usual)),
  };
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
  const date = column.date ?? l10n.t('no date');
  const source = story.articles[column.article]?.date;
  return {
    key: column.key,
    label: column.label,
    details: [column.dateSource === 'inferred' ? l10n.t('{0} (assumed)', date) : date, column.outlet ?? '']
      .filter(part => part !== '')
      .join(' · '),
    title: [
      column.name,
      ...(source ? [dateSourceText(source)] : []),
      ...(kin.length > 0 ? [l10n.t('Same origin as {0}', kin.map(({ label }) => label).join(', '))] : []),
    ].join('\n'),
  };
}
