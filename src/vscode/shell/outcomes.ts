import { env, l10n, Uri } from 'vscode';
import type { FileProblem, Result } from '../../core/annotations/sidecarFiles';
import type { Outcome } from '../../core/annotations/storeTypes';
import type { StoryFileProblem } from '../../core/annotations/storyFile';
import { fileName, sidecarOf } from '../adapters/articleFiles';
import { decisionProblem, problemSentence } from '../ui/fileProblems';
import { tellError } from '../ui/tell';

/**
 * Tells why a change of notes was refused.
 * @param article its key; undefined where it may be any of several
 * @param draft a text that is kept as it is, and can be taken to the clipboard
 */
export async function report<T>(outcome: Outcome<T>, article: string | undefined, draft?: string): Promise<boolean> {
  if (outcome.ok) return true;
  const copy = l10n.t('Copy My Text');
  const name = article === undefined ? l10n.t('The file of the notes') : fileName(sidecarOf(Uri.parse(article, true)));
  const problem = problemSentence(outcome.problem, name);
  const sentence = draft ? l10n.t('{0} Your text is kept.', problem) : problem;
  const answer = await tellError(sentence, ...(draft ? [copy] : []));
  if (answer === copy && draft) await env.clipboard.writeText(draft);
  return false;
}

/** What became of a change of decisions about a story. */
export type DecisionOutcome = Result<null, FileProblem | StoryFileProblem>;

/** Tells why a decision about a story could not be kept. @returns whether it was kept */
export function reportDecision(outcome: DecisionOutcome): boolean {
  if (!outcome.ok) void tellError(decisionProblem(outcome.problem));
  return outcome.ok;
}
