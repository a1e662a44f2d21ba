import { l10n } from 'vscode';
import { codebookFileName, type CodebookProblem } from '../../core/annotations/codebook';
import type { FileProblem } from '../../core/annotations/sidecarFiles';
import type { StoreNotice, StoreProblem } from '../../core/annotations/storeTypes';
import { storyFileName, type StoryFileProblem } from '../../core/annotations/storyFile';

/** Why something about a sidecar went wrong, and what to do. `name` is the sidecar's file name. */
export function problemSentence(problem: StoreProblem | StoreNotice, name: string): string {
  const texts: Readonly<Partial<Record<StoreProblem | StoreNotice, string>>> = {
    notJson: l10n.t('{0} is damaged: it is not valid JSON. It is left as it is.', name),
    doubledKey: l10n.t(
      '{0} has a key twice in one object, of which only one could be kept. It is left as it is.',
      name,
    ),
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
