import { l10n } from 'vscode';
import type { Note } from '../../core/annotations/annotation';
import type { FactChange, PlacedNote } from '../../core/annotations/placedNote';
import type { VersionOfNote } from '../../core/report/noteLinks';
import { changeOf, isLost } from '../../core/report/noteList';
import { differingWords } from '../../core/story/differingParts';
import { versionLabels } from '../../core/story/labels';
import { placeInSource } from '../ui/placeInSource';
import { shortened } from '../ui/plain';
import { statusText } from '../ui/statusWording';

/** What changed about a note's place, old → new first: what stands behind it is cut off in a narrow view. */
export function placeText(placed: PlacedNote): string | undefined {
  const change = changeText(placed);
  const state = stateText(placed);
  if (change === undefined) return state;
  const { was, now } = differingWords(change.was, change.now);
  return [l10n.t('{0} → {1}', was, now), state].join(' — ');
}

/** What the words of a note said and what they say now, each in a line; nothing where that is the same. */
export function changeText(placed: PlacedNote): FactChange | undefined {
  const change = changeOf(placed);
  return change === null ? undefined : { was: inLine(change.was, 80), now: inLine(change.now, 80) };
}

/** Whether a note's words, or what they say, are what they were; nothing to say where they are. */
export function stateText(placed: PlacedNote): string | undefined {
  const { note, anchor } = placed;
  const isChanged = changeOf(placed) !== null;
  if (note.staleSince !== undefined || (isChanged && note.status !== 'unchecked'))
    return l10n.t('stale: text changed since it was checked');
  if (isChanged) return l10n.t('text changed');
  if (anchor?.state === 'review') return l10n.t('place not sure');
  if (anchor?.state === 'orphan') return l10n.t('words not found any more');
  return undefined;
}

/** "p. 3 of report.pdf": where a note's words stand in the file that its article was imported from. */
export function noteSourceText({ target }: Note): string | undefined {
  const source = target?.source;
  if (source === undefined) return undefined;
  const place = placeInSource(source.fragment);
  return source.name === '' ? place : l10n.t('{0} of {1}', place, source.name);
}

/** "also in 001, 004 · missing in 003" for a linked note; nothing for others. */
export function versionsText(versions: readonly VersionOfNote[]): string | undefined {
  if (versions.length === 0) return undefined;
  const labels = versionLabels(versions);
  const having = labels.filter((_, index) => versions[index]?.link !== null);
  const missing = labels.filter((_, index) => versions[index]?.link === null);
  const parts = [
    ...(having.length > 0 ? [l10n.t('also in {0}', having.join(', '))] : []),
    ...(missing.length > 0 ? [l10n.t('missing in {0}', missing.join(', '))] : []),
  ];
  return parts.join(' · ');
}

/** What menus ask of a note: "note.open", "note.resolved.lost", "note.open.changed". */
export function noteContext(placed: PlacedNote): string {
  const parts = ['note', placed.note.resolved ? 'resolved' : 'open'];
  if (isLost(placed)) parts.push('lost');
  if (changeOf(placed) !== null) parts.push('changed');
  return parts.join('.');
}

/** What menus ask of a note of another version that shows at a linked passage. */
export function linkedContext({ note }: PlacedNote): string {
  return `note.linked.${note.resolved ? 'resolved' : 'open'}`;
}

/** "verified / disputed" where a merge kept what two people said; a status that is set settles it. */
function statusesText({ status, otherStatuses }: Note): string {
  return [status, ...otherStatuses].map(statusText).join(' / ');
}

/** "disputed · Casualties · toll · resolved": status, names of codes, tags. */
export function noteSummary(note: Note, codes: readonly string[] = []): string {
  return [statusesText(note), ...codes, ...note.tags, ...(note.resolved ? [l10n.t('resolved')] : [])].join(' · ');
}

/** The words a note is on, or was on when they are lost, shortened to a line; "whole article" for a note on all of it. */
export function notedWords(placed: PlacedNote): string {
  const { note, anchor } = placed;
  if (note.target === null) return l10n.t('whole article');
  const now = isLost(placed) ? null : anchor?.now;
  return inLine(now ?? anchor?.was ?? note.target.quote?.exact ?? '', 80);
}

/** Words in a line, cut at their end. */
function inLine(words: string, longest: number): string {
  return shortened(words.replace(/\s+/g, ' ').trim(), longest);
}
