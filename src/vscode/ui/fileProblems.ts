import { l10n } from 'vscode';
import { codebookFileName, type CodebookProblem } from '../../core/annotations/codebook';
import type { FileProblem } from '../../core/annotations/sidecarFiles';
import type { StoreProblem } from '../../core/annotations/storeTypes';
import { storyFileName, type StoryFileProblem } from '../../core/annotations/storyFile';

/** Why something about a sidecar went wrong, and what to do. `name` is the sidecar's file name. */
export function problemSentence(problem: StoreProblem, name: string): string {
  const texts: Readonly<Partial<Record<StoreProblem, string>>> = {
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
    readOnly: l10n.t('{0} cannot be written: the file or its folder is read-only.', name),
    noPermission: l10n.t('{0} cannot be written: you have no permission.', name),
    diskFull: l10n.t('{0} cannot be written: the disk is full. Free some space and try again.', name),
    gone: l10n.t('{0} cannot be written: its folder is not there any more.', name),
    isDirectory: l10n.t(
      '{0} is a folder, so notes cannot be kept there. Rename the folder to take notes on this article.',
      name,
    ),
    locked: l10n.t('{0} is held by another program. Try again in a moment.', name),
    noSuchNote: l10n.t('This note was deleted in the meantime.'),
    nothingToUndo: l10n.t('There is no change of a note to undo.'),
  };
  return texts[problem] ?? l10n.t('{0} could not be read or written ({1}).', name, problem);
}

/** Why the codebook cannot be used. */
export function codebookProblem(problem: FileProblem | CodebookProblem): string {
  const name = codebookFileName;
  if (problem === 'notJson' || problem === 'notCodebook')
    return l10n.t('{0} is damaged and is left as it is. Repair it or move it away, then try again.', name);
  return problemSentence(problem, name);
}

/** Why a decision about a story could not be kept. */
export function decisionProblem(problem: FileProblem | StoryFileProblem): string {
  const name = storyFileName;
  if (problem === 'notJson' || problem === 'notStory')
    return l10n.t('{0} is damaged and is left as it is. Repair it or move it away, then try again.', name);
  return problemSentence(problem, name);
}
