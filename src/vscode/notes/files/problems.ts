import { commands, Disposable, l10n, Uri } from 'vscode';
import { isRepairable } from '../../../core/annotations/parseSidecar';
import type { ProblemEvent, QuestionEvent } from '../../../core/annotations/storeTypes';
import { fileName } from '../../adapters/articleFiles';
import { problemSentence } from '../../ui/fileProblems';
import { tell, tellError, tellWarning } from '../../ui/tell';
import type { NotePorts } from '../ports';

async function tellProblem(
  ports: NotePorts<'log' | 'notes'>,
  { article, path, problem, detail, salvaged }: ProblemEvent,
): Promise<void> {
  const uri = Uri.parse(path, true);
  ports.log.warn(path, problem, detail);
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
  // the editor itself says so when it cannot open what is too large or a folder; a device it would read without end
  const mayBeOpened = problem !== 'notPlain' && problem !== 'outside';
  const answer = await tellWarning(
    sentence,
    ...(isRepairable(problem) ? [repair] : []),
    ...(mayBeOpened ? [open] : []),
  );
  if (answer === open) await commands.executeCommand('vscode.open', uri);
  if (answer !== repair) return;
  const outcome = await ports.notes.repair(article);
  void (outcome.ok
    ? tell(l10n.t('The damaged file was kept as {0}.', fileName(Uri.parse(outcome.value, true))))
    : tellError(problemSentence(outcome.problem, fileName(uri))));
}

/** Two people changed the same of a note: the note holds what both wrote, and one of them has to look. */
async function ask(ports: NotePorts<'notes'>, { article, path, questions }: QuestionEvent): Promise<void> {
  const ids = new Set(questions.map(({ id }) => id));
  const notes = (ports.notes.notes(article)?.notes ?? []).filter(({ note }) => ids.has(note.id));
  const name = fileName(Uri.parse(article, true));
  const sentence =
    notes.length === 0
      ? l10n.t('Somebody else changed the same details of {0} as you. Both versions were kept.', name)
      : notes.length === 1
        ? l10n.t('Somebody else changed the same note on {0} as you. It holds both versions: keep what is right.', name)
        : l10n.t(
            'Somebody else changed the same {0} notes on {1} as you. They hold both versions: keep what is right.',
            notes.length,
            name,
          );
  const show = notes.length === 0 ? l10n.t('Open File') : l10n.t('Go to Note');
  if ((await tellWarning(sentence, show)) !== show) return;
  const [first] = notes;
  if (first) await commands.executeCommand('crossread.goToNote', { article, note: first.note.id });
  else await commands.executeCommand('vscode.open', Uri.parse(path, true));
}

/** Tells a person once about a sidecar that cannot be read or written, and about notes that somebody else changed too. */
export function registerNoteProblems(ports: NotePorts<'log' | 'notes'>): Disposable {
  return Disposable.from(
    ports.notes.onProblem(event => void tellProblem(ports, event)),
    ports.notes.onQuestions(event => void ask(ports, event)),
  );
}
