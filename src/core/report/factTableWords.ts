import { fold } from '../text/normalise';
import { indexAt, textOf } from '../text/span';
import { placeKey, type PlaceInStory } from '../text/storyNote';
import { wordsOf } from '../text/words';
import { pauseEvery, type Sliced } from '../util/sliced';
import {
  compareEntries,
  worse,
  type FactEntry,
  type RowContext,
  type RowDraft,
  type RowRelation,
} from './factTableModel';

/** Words in quotation marks that are shorter are irony or a name, not a statement. */
const fewestQuotedWords = 3;

/** Several entries that may turn out to be of one row. */
interface Group {
  readonly entries: FactEntry[];
  relation: RowRelation;
}

/** What a version says at a place. */
export function entryAt({ story }: RowContext, place: PlaceInStory, speaker: string | null): FactEntry {
  const { article, start, end } = place;
  const sentences = story.articles[article]?.structure.sentences ?? [];
  return { article, start, end, sentence: indexAt(sentences, start), speaker };
}

/** Words alone, without the marks and stops that a house style puts around them. */
function foldedWords(context: RowContext, { article, start, end }: PlaceInStory): readonly string[] {
  const text = context.story.articles[article]?.text ?? '';
  return wordsOf(text, { start, end }).map(word => fold(textOf(text, word)));
}

function inSeveralVersions({ entries }: Group): boolean {
  return entries.some(({ article }) => article !== entries[0]?.article);
}

/** Groups that a note calls the same quotation in other words become one; `groupOf` says where each place is after that. */
function* joinVariants({ story }: RowContext, groupOf: Map<string, Group>): Sliced<void> {
  const due = pauseEvery(512);
  for (const note of story.notes) {
    if (due(1)) yield;
    if (note.relation !== 'quoteVariant') continue;
    const [a, b] = [groupOf.get(placeKey(note.a)), groupOf.get(placeKey(note.b))];
    if (a === undefined || b === undefined) continue;
    const [into, from] = a.entries.length >= b.entries.length ? [a, b] : [b, a];
    into.relation = worse(worse(into.relation, from.relation), 'quoteVariant');
    if (into === from) continue;
    for (const entry of from.entries) {
      into.entries.push(entry);
      groupOf.set(placeKey(entry), into);
      if (due(1)) yield;
    }
  }
}

/** Rows of the quotations that several versions have, in the same words or in others. */
export function* quoteRows(context: RowContext): Sliced<readonly RowDraft[]> {
  const byWords = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  for (const [article, { quotes }] of context.story.articles.entries()) {
    for (const [index, quote] of quotes.entries()) {
      const entry = entryAt(context, { article, start: quote.start, end: quote.end }, quote.speaker);
      const words = foldedWords(context, entry);
      if (words.length < fewestQuotedWords) continue;
      const group = byWords.get(words.join(' ')) ?? { entries: [], relation: 'same' };
      byWords.set(words.join(' '), group);
      groupOf.set(placeKey(entry), group);
      group.entries.push(entry);
      if (index % 64 === 63) yield;
    }
    yield;
  }
  yield* joinVariants(context, groupOf);
  const rows: RowDraft[] = [];
  const due = pauseEvery(1024);
  for (const group of new Set(groupOf.values())) {
    if (due(group.entries.length)) yield;
    if (!inSeveralVersions(group)) continue;
    const entries = group.entries.sort((a, b) => compareEntries(context, a, b));
    const about = entries.find(({ speaker }) => speaker !== null)?.speaker ?? '';
    rows.push({ kind: 'quote', relation: group.relation, entries, sums: [], about });
  }
  return rows;
}

/** A row for everybody whose title or calling several versions give. */
export function* roleRows(context: RowContext): Sliced<readonly RowDraft[]> {
  const rows: RowDraft[] = [];
  const named = new Map<string, TitleGroup>();
  for (const { type, name, roles } of context.story.entities) {
    if (type !== 'PERSON') continue;
    const group: TitleGroup = { entries: [], relation: 'same', said: new Set() };
    for (const role of roles) addTitle(context, group, role);
    const titles = new Set([...group.said].map(title => title.slice(title.indexOf(' '))));
    if (titles.size > 1) group.relation = 'bound';
    named.set(name, group);
    yield;
  }
  for (const { relation, a, b, reason } of context.story.notes) {
    const group = relation === 'titleConflict' ? named.get(reason.values[0] ?? '') : undefined;
    if (group === undefined) continue;
    for (const place of [a, b]) addTitle(context, group, place);
    group.relation = worse(group.relation, 'titleConflict');
  }
  for (const [name, group] of named) {
    if (!inSeveralVersions(group)) continue;
    const entries = group.entries.sort((a, b) => compareEntries(context, a, b));
    rows.push({ kind: 'role', relation: group.relation, entries, sums: [], about: name });
  }
  return rows;
}

/** What versions call one person. */
interface TitleGroup extends Group {
  /** Version and words of each entry. */
  readonly said: Set<string>;
}

function addTitle(context: RowContext, { entries, said }: TitleGroup, place: PlaceInStory): void {
  const entry = entryAt(context, place, null);
  const key = `${place.article} ${foldedWords(context, entry).join(' ')}`;
  if (said.has(key)) return;
  said.add(key);
  entries.push(entry);
}
