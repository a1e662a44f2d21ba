import { l10n } from 'vscode';
import type { Note, Status } from '../core/annotations/annotation';
import { codebookFileName, type CodebookProblem } from '../core/annotations/codebook';
import type { PlacedNote } from '../core/annotations/placing';
import type { FileProblem } from '../core/annotations/sidecarFiles';
import { storyFileName, type StoryFileProblem } from '../core/annotations/storyFile';
import type { StoreNotice, StoreProblem } from '../core/annotations/storeTypes';
import type { VersionOfNote } from '../core/report/noteLinks';
import { changeOf, isLost } from '../core/report/noteList';
import { versionLabels } from '../core/story/labels';
import { shortened } from './ui/plain';

/** The user's words for a status. */
export function statusText(status: Status): string {
  const texts: Readonly<Record<Status, string>> = {
    unchecked: l10n.t('unchecked'),
    verified: l10n.t('verified'),
    disputed: l10n.t('disputed'),
    'needs-source': l10n.t('needs source'),
    error: l10n.t('error'),
    unverifiable: l10n.t('unverifiable'),
    'not-a-fact': l10n.t('not a fact'),
  };
  return texts[status];
}

/** An icon of the editor for a status. */
export function statusIcon(status: Status): string {
  const icons: Readonly<Record<Status, string>> = {
    unchecked: 'circle-large-outline',
    verified: 'pass-filled',
    disputed: 'warning',
    'needs-source': 'question',
    error: 'error',
    unverifiable: 'circle-slash',
    'not-a-fact': 'dash',
  };
  return icons[status];
}

/** What changed about a note's place, or nothing to say. */
export function placeText(placed: PlacedNote): string | undefined {
  const { note, anchor } = placed;
  const isChecked = note.status !== 'unchecked';
  const change = changeOf(placed);
  if (change !== null) {
    const [was, now] = [inLine(change.was, 80), inLine(change.now, 80)];
    return isChecked
      ? l10n.t('stale: text changed since it was checked: {0} → {1}', was, now)
      : l10n.t('text changed: {0} → {1}', was, now);
  }
  if (note.staleSince !== undefined) return l10n.t('stale: text changed since it was checked');
  if (anchor?.state === 'review') return l10n.t('place not sure');
  if (anchor?.state === 'orphan') return l10n.t('words not found any more');
  return undefined;
}

/** "also in 001, 004 · missing in 003" for a linked note; nothing for others. */
export function versionsText(versions: readonly VersionOfNote[]): string | undefined {
  if (versions.length === 0) return undefined;
  const labels = versionLabels(versions.map(({ name }) => name));
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
  if (placed.anchor?.state === 'changed') parts.push('changed');
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

/** Why something about a sidecar went wrong, and what to do. `name` is the sidecar's file name. */
export function problemSentence(problem: StoreProblem | StoreNotice, name: string): string {
  const texts: Readonly<Partial<Record<StoreProblem | StoreNotice, string>>> = {
    notJson: l10n.t('{0} is damaged: it is not valid JSON. It is left as it is.', name),
    notAnnotations: l10n.t('{0} holds no annotations. It is left as it is.', name),
    newerFormat: l10n.t(
      '{0} was written by a newer version of Crossread. Its notes are shown and cannot be changed here.',
      name,
    ),
    conflict: l10n.t('{0} holds a merge conflict. It is left as it is; both sides are shown as one.', name),
    tooLarge: l10n.t('{0} is larger than 32 MB, more than can be read. It is left as it is.', name),
    empty: l10n.t('{0} is empty. It is left as it is.', name),
    encoding: l10n.t('{0} is not UTF-8. It is left as it is.', name),
    tooDeep: l10n.t('{0} is nested too deep to be read. It is left as it is.', name),
    unreadable: l10n.t(
      '{0} could not be read; the log (Output › Crossread) has the details. It is left as it is.',
      name,
    ),
    sharedIds: l10n.t('Several notes in {0} had one id. All of them are kept, each under an id of its own.', name),
    readOnly: l10n.t('{0} cannot be written: the file or its folder is read-only.', name),
    noPermission: l10n.t('{0} cannot be written: you have no permission.', name),
    diskFull: l10n.t('{0} cannot be written: the disk is full. Free some space and try again.', name),
    gone: l10n.t('{0} cannot be written: its folder is not there any more.', name),
    isDirectory: l10n.t(
      '{0} is a folder, so notes cannot be kept there. Rename the folder to take notes on this article.',
      name,
    ),
    notPlain: l10n.t('{0} is no plain file but a device, a pipe or the like. It is neither read nor written.', name),
    outside: l10n.t('{0} is a link that leads out of its folder. It is not followed: put the file itself there.', name),
    nameTooLong: l10n.t(
      '{0} cannot be written: the file system takes no name of that length. Give the article a shorter one.',
      name,
    ),
    locked: l10n.t('{0} is held by another program. Try again in a moment.', name),
    lockLeft: l10n.t(
      '{0} cannot be written: the lock beside it, {1}, is in the way and cannot be removed. Delete it and try again.',
      name,
      `${name}.lock`,
    ),
    noSuchNote: l10n.t('This note was deleted in the meantime.'),
    nothingToUndo: l10n.t('There is no change of a note to undo.'),
  };
  return texts[problem] ?? l10n.t('{0} could not be read or written ({1}).', name, problem);
}

/** Why the codebook cannot be used. */
export function codebookProblem(problem: FileProblem | CodebookProblem): string {
  return settingsProblem(problem, codebookFileName);
}

/** Why a decision about a story could not be kept. */
export function decisionProblem(problem: FileProblem | StoryFileProblem): string {
  return settingsProblem(problem, storyFileName);
}

function settingsProblem(problem: FileProblem | CodebookProblem | StoryFileProblem, name: string): string {
  if (problem === 'tooLarge') return l10n.t('{0} is larger than 1 MB, more than is read. It is left as it is.', name);
  if (problem === 'notJson' || problem === 'notCodebook' || problem === 'notStory')
    return l10n.t('{0} is damaged and is left as it is. Repair it or move it away, then try again.', name);
  return problemSentence(problem, name);
}
