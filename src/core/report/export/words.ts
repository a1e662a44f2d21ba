import type { Bound } from '../../language/bound';
import type { NumericClaim } from '../../claims/claim';
import type { Quantity } from '../../quantities/quantity';
import type { PlacedNote } from '../../annotations/placedNote';
import type { Status } from '../../annotations/annotation';
import type { StoryAnalysis } from '../../story/analysis';
import type { PlaceInStory } from '../../text/storyNote';
import { unitFor } from '../../language/en/plural';
import { visible } from '../../text/visible';
import { lastDayBefore } from '../../times/isoDays';
import { boundWords } from '../boundWords';
import { changeOf, isStale } from '../noteList';
import { differingRows, type FactColumn, type FactEntry, type FactKind, type RowRelation } from '../factTableModel';
import type { Handover } from './handover';
import { lazily } from '../../util/lazily';

/** Exports are documents in English: plain words for the keys of the core. */

/** How the versions of a fact stand to each other. Relations, never verdicts. */
export const relationWords: Readonly<Record<RowRelation, string>> = {
  differs: 'differs',
  titleConflict: 'different title',
  spelling: 'name written differently',
  quoteVariant: 'quoted differently',
  status: 'another status',
  wording: 'told differently',
  differentSpeaker: 'different speaker',
  attributionDropped: 'source not named everywhere',
  possible: 'possibly the same',
  bound: 'compatible',
  morePrecise: 'more precise in one',
  rounding: 'same, rounded',
  arithmetic: 'follows by arithmetic',
  same: 'same',
  onlyHere: 'only here',
  suggested: 'suggested',
};

/** What a fact is about. */
export const kindWords: Readonly<Record<FactKind, string>> = {
  figure: 'figure',
  date: 'date',
  quote: 'quotation',
  role: 'title',
  name: 'name',
  fact: 'statement',
};

/** What a person found out. */
const statusWords: Readonly<Record<Status, string>> = {
  unchecked: 'unchecked',
  verified: 'verified',
  disputed: 'disputed',
  'needs-source': 'needs source',
  error: 'error',
  unverifiable: 'unverifiable',
  'not-a-fact': 'not a fact',
};

/** The hedge of a time. */
const timeBoundWords: Readonly<Record<Bound, string>> = {
  '=': '',
  '~': 'around',
  '<~': 'just before',
  '>~': 'just after',
  '>=': 'since',
  '>': 'after',
  '<=': 'by',
  '<': 'before',
};

/** The hedge of a claim in words; empty for a plain one. */
export function boundOf({ quantity, time }: NumericClaim): string {
  return time === undefined ? boundWords[quantity?.bound ?? '='] : timeBoundWords[time.bound ?? '='];
}

const inFull = lazily(() => new Intl.NumberFormat('en', { maximumFractionDigits: 6 }));
const inShort = lazily(
  () => new Intl.NumberFormat('en', { maximumFractionDigits: 6, notation: 'compact', compactDisplay: 'long' }),
);

/** More digits than these are easier to compare in full. */
const mostDigits = 5;

/** "65.7 billion", "1,200", "12,345,678". */
function figureText(value: number): string {
  const short = Math.abs(value) < 1e6 ? '' : inShort().format(value);
  return short !== '' && short.replace(/\D/g, '').length <= mostDigits ? short : inFull().format(value);
}

/** First and last day of a claim's time; empty where it is open. */
export function daysOf({ time }: NumericClaim): { readonly from: string; readonly to: string } {
  return { from: time?.from ?? '', to: time?.to ? lastDayBefore(time.to) : '' };
}

/** The unit where it says more than the words themselves: what is counted stands in them. */
function unitOf({ kind }: NumericClaim, { value, unit }: Quantity): string {
  if (kind === 'count' || kind === 'ordinal') return '';
  return kind === 'duration' || kind === 'age' ? unitFor(value, unit) : unit;
}

/** "2024-07-08", "2023", "2023-04-01 to 2024-03-31", "… to 2024-03-31". */
function daysText(claim: NumericClaim): string {
  const { from, to } = daysOf(claim);
  if (from === to) return from;
  if (claim.time?.grain === 'year' && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  if (claim.time?.grain === 'month' && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return `${from || '…'} to ${to || '…'}`;
}

/** A claim's value as it was read: "about 65 billion USD", "since 2024-06"; empty without one, and for "first". */
function valueOf(claim: NumericClaim): string {
  const { kind, quantity, time } = claim;
  const hedge = boundOf(claim);
  if (time !== undefined) return [hedge, daysText(claim)].filter(part => part !== '').join(' ');
  if (quantity === undefined || kind === 'ordinal') return '';
  return [hedge, figureText(quantity.value), unitOf(claim, quantity)].filter(part => part !== '').join(' ');
}

/** How words were read: their value, unless they say it themselves, and their speaker. */
export function readingOf({ claim, speaker }: FactEntry, words: string): string {
  const value = claim === undefined ? '' : valueOf(claim);
  const isSaid = words.toLowerCase().startsWith(value.toLowerCase());
  return [isSaid ? '' : value, speaker === null ? '' : `source: ${visible(speaker)}`]
    .filter(part => part !== '')
    .join(' · ');
}

/** A line cut to a length that is still told apart. */
export function clipped(line: string, most: number): string {
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/**
 * The words at a place, in one line, with nothing in them that hides, turns or commands.
 * @param most where they are cut; asked for where the same words are told many times, as a text without stops is one sentence
 */
export function wordsAt({ articles }: StoryAnalysis, { article, start, end }: PlaceInStory, most = Infinity): string {
  const words = articles[article]?.text.slice(start, Math.min(end, start + most)) ?? '';
  const line = visible(words).replace(/\s+/g, ' ').trim();
  return end - start > most ? clipped(`${line} …`, most) : line;
}

/** Words in quotation marks; a quotation has its own. */
export function quoted(words: string): string {
  return /^["“«].*["”»]$/s.test(words) ? words : `“${words}”`;
}

/** Statuses that people gave, each once, marked where the text is another one since; "unchecked" where nobody did. */
export function statusOf(notes: readonly PlacedNote[]): string {
  const given = notes.flatMap(placed => {
    const checked = [placed.note.status, ...placed.note.otherStatuses].filter(status => status !== 'unchecked');
    return checked.map(status => `${statusWords[status]}${isStale(placed) ? ' (stale)' : ''}`);
  });
  return given.length === 0 ? statusWords.unchecked : [...new Set(given)].join(', ');
}

/** What became of the words of a note; empty when they are where they were and say what they said. */
export function placeWords(placed: PlacedNote): string {
  const { note, anchor } = placed;
  if (anchor?.state === 'orphan') return 'words not found any more';
  if (anchor?.state === 'review') return 'place not sure';
  const change = changeOf(placed);
  if (change !== null) return `text changed since it was noted: ${quoted(change.was)} → ${quoted(change.now)}`;
  return note.staleSince === undefined ? '' : 'text changed since it was noted';
}

/** "The Courier, 2024-07-09": outlet and day of a version, as far as they are known. */
export function publishedWords({ outlet, date, dateSource }: FactColumn): string {
  const day = date !== null && dateSource === 'inferred' ? `${date} (assumed)` : date;
  return [outlet, day].filter(part => part !== null && part !== '').join(', ');
}

/** Longer lists of names are not read. */
const mostNames = 5;

/** As many of a list as are read, and how many are left out; one alone is not left out. */
export function firstFew<T>(all: readonly T[]): { readonly few: readonly T[]; readonly more: number } {
  const few = all.length > mostNames + 1 ? all.slice(0, mostNames) : all;
  return { few, more: all.length - few.length };
}

/** "wire, digest and 7 more" */
export function namesText(names: readonly string[]): string {
  const { few, more } = firstFew(names);
  return few.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** "1 note", "3 notes". */
function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** "5 versions from 4 origins, 90 facts, 3 differences, 2 notes". */
export function sumUp({ table, story, facts, otherNotes }: Handover): string {
  const onFacts = new Set(facts.flat().flatMap(({ notes }) => notes.map(({ note }) => note.id)));
  const notes = onFacts.size + otherNotes.flat().length;
  return [
    `${counted(story.articles.length, 'version')} from ${counted(story.matches.origins.length, 'origin')}`,
    counted(table.rows.length, 'fact'),
    counted(differingRows(table).length, 'difference'),
    counted(notes, 'note'),
  ].join(', ');
}
