import { commands, Disposable, l10n, Uri, window } from 'vscode';
import { isRepairable } from '../../../core/annotations/parseSidecar';
import type { ProblemEvent } from '../../../core/annotations/storeTypes';
import { fileName } from '../../adapters/articleFiles';
import type { App } from '../../app';
import { problemSentence } from '../../noteWording';

async function tell(app: App, { article, path, problem, detail, salvaged }: ProblemEvent): Promise<void> {
  const uri = Uri.parse(path, true);
  app.log.warn(path, problem, detail);
  const open = l10n.t('Open File');
  const repair = l10n.t('Set Aside and Go On');
  const saved =
    salvaged === 0
      ? ''
      : salvaged === 1
        ? l10n.t('One note in it could be read.')
        : l10n.t('{0} notes in it could be read.', salvaged);
  const goOn = l10n.t('Set it aside to take notes on this article, or repair it by hand.');
  const sentence = [problemSentence(problem, fileName(uri)), saved, isRepairable(problem) ? goOn : ''].join(' ').trim();
  const answer = await window.showWarningMessage(sentence, ...(isRepairable(problem) ? [repair] : []), open);
  // the editor itself says so when it cannot open what is too large or a folder
  if (answer === open) await commands.executeCommand('vscode.open', uri);
  if (answer !== repair) return;
  const outcome = await app.notes.repair(article);
  void (outcome.ok
    ? window.showInformationMessage(
        l10n.t('The damaged file was kept as {0}.', fileName(Uri.parse(outcome.value, true))),
      )
    : window.showErrorMessage(problemSentence(outcome.problem, fileName(uri))));
}

/** Tells a person once about a sidecar that cannot be read or written. */
export function registerNoteProblems(app: App): Disposable {
  return Disposable.from(app.notes.onProblem(event => void tell(app, event)));
}
