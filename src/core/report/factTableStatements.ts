import type { SentenceRef } from '../matching/match';
import { indexAt } from '../text/span';
import type { PlaceInStory, StoryNote } from '../text/storyNote';
import { pauseEvery, type Sliced } from '../util/sliced';
import { compareEntries, worse, type FactEntry, type RowContext, type RowDraft } from './factTableModel';

/** More sentences than an article has; a number is looked up faster than words. */
const mostSentences = 2 ** 32;
const sentenceKey = ({ article, sentence }: SentenceRef): number => article * mostSentences + sentence;

/** Entries or sentences between two pauses. */
const sliceSize = 2048;

function sentenceEntry({ story }: RowContext, { article, sentence }: SentenceRef): readonly FactEntry[] {
  const found = story.articles[article]?.structure.sentences[sentence];
  return found ? [{ article, start: found.start, end: found.end, sentence, speaker: null }] : [];
}

/** Whether a row says what happened, so that the statement around it need not have a row of its own. */
const isFigure = ({ kind, relation }: RowDraft): boolean => kind === 'figure' && relation !== 'onlyHere';

/** Statements that several versions make and whose figures have no row. */
function* factRows(context: RowContext, rows: readonly RowDraft[]): Sliced<readonly RowDraft[]> {
  const told = new Set<number>();
  const due = pauseEvery(sliceSize);
  for (const row of rows) {
    if (isFigure(row) || row.kind === 'quote') for (const entry of row.entries) told.add(sentenceKey(entry));
    if (due(row.entries.length)) yield;
  }
  const made: RowDraft[] = [];
  for (const cluster of context.story.matches.clusters) {
    if (due(cluster.length)) yield;
    if (cluster.some(ref => told.has(sentenceKey(ref)))) continue;
    const entries = cluster.flatMap(ref => sentenceEntry(context, ref)).sort((a, b) => compareEntries(context, a, b));
    if (entries.length > 1) made.push({ kind: 'fact', relation: 'same', entries, sums: [], about: '' });
  }
  return made;
}

/** Which rows stand in a sentence. */
function* rowsBySentence(rows: readonly RowDraft[]): Sliced<ReadonlyMap<number, readonly number[]>> {
  const bySentence = new Map<number, number[]>();
  const due = pauseEvery(sliceSize);
  for (const [index, row] of rows.entries()) {
    for (const entry of row.entries) {
      const key = sentenceKey(entry);
      const known = bySentence.get(key);
      if (known === undefined) bySentence.set(key, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
    if (due(row.entries.length)) yield;
  }
  return bySentence;
}

const isSpeakerNote = ({ relation }: StoryNote): boolean =>
  relation === 'differentSpeaker' || relation === 'attributionDropped';

/** Whether the two sides give their words to different sources. */
function speakersDiffer(row: RowDraft, a: SentenceRef, b: SentenceRef): boolean {
  const of = (ref: SentenceRef) => row.entries.find(entry => sentenceKey(entry) === sentenceKey(ref))?.speaker ?? null;
  return of(a) !== of(b);
}

/** Lengths of time, ordinals and parties ("the two countries") stand in statements of all kinds; a source is rarely given for their sake. */
const isMainFigure = ({ kind, entries }: RowDraft): boolean =>
  kind === 'figure' &&
  entries.some(({ claim }) => claim?.salience === 'claim' && claim.kind !== 'duration' && claim.kind !== 'ordinal');

/** The rows that a note on two sentences is about: the surest of the figures said in both, else what else is said there. */
function rowsOfNote(
  rows: readonly RowDraft[],
  shared: readonly number[],
  a: SentenceRef,
  b: SentenceRef,
): readonly number[] {
  const those = (fits: (row: RowDraft) => boolean): readonly number[] =>
    shared.filter(index => fits(rows[index] ?? neverRow));
  const main = those(isMainFigure);
  const choices = [
    main.filter(index => speakersDiffer(rows[index] ?? neverRow, a, b)),
    main,
    those(({ kind }) => kind === 'quote' || kind === 'fact'),
    those(({ kind }) => kind === 'figure'),
  ];
  return choices.find(choice => choice.length > 0) ?? [];
}

const neverRow: RowDraft = { kind: 'fact', relation: 'same', entries: [], sums: [], about: '' };

/**
 * Adds the rows of statements to those of figures, quotations and titles, and marks the rows where versions name different
 * sources or none. A note that no row fits gets a row of its two sentences.
 */
export function* statementRows(context: RowContext, rows: readonly RowDraft[]): Sliced<readonly RowDraft[]> {
  const all = [...rows, ...(yield* factRows(context, rows))];
  const bySentence = yield* rowsBySentence(all);
  const refOf = ({ article, start }: PlaceInStory): SentenceRef => ({
    article,
    sentence: indexAt(context.story.articles[article]?.structure.sentences ?? [], start),
  });
  for (const [index, note] of context.story.notes.entries()) {
    if (index % 64 === 0) yield;
    if (!isSpeakerNote(note)) continue;
    const [a, b] = [refOf(note.a), refOf(note.b)];
    const inB = new Set(bySentence.get(sentenceKey(b)));
    const shared = (bySentence.get(sentenceKey(a)) ?? []).filter(one => inB.has(one));
    const about = rowsOfNote(all, shared, a, b);
    for (const one of about) {
      const row = all[one];
      if (row !== undefined) all[one] = { ...row, relation: worse(row.relation, note.relation) };
    }
    if (about.length > 0) continue;
    const entries = [a, b].flatMap(ref => sentenceEntry(context, ref)).sort((x, y) => compareEntries(context, x, y));
    if (entries.length > 0) all.push({ kind: 'fact', relation: note.relation, entries, sums: [], about: '' });
  }
  return all;
}
