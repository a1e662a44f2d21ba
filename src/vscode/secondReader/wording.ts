import { l10n } from 'vscode';
import type { Dropped, DropReason } from '../../core/secondReader/dropped';
import type { Choice } from '../ui/ask';

/** What came of asking a model. */
export interface AskOutcome {
  readonly model: string;
  readonly kept: number;
  readonly dropped: readonly Dropped[];
  /** Items without the form that was asked for, or too many. */
  readonly malformed: number;
  /** Answers that stop in the middle or were cut, and those that are none. */
  readonly incomplete: number;
  readonly foreign: number;
  /** What the provider said when it failed. */
  readonly problem: string | undefined;
  readonly isCancelled: boolean;
}

/** "Test Reader: suggestions kept: 12, dropped: 3. Answers that stop in the middle: 1." */
export function outcomeText(outcome: AskOutcome): string {
  const { model, kept, dropped, malformed, incomplete, foreign, problem, isCancelled } = outcome;
  const head = l10n.t('{0}: suggestions kept: {1}, dropped: {2}.', model, kept, dropped.length);
  return [
    head,
    ...(malformed > 0 ? [l10n.t('Items without the form that was asked for: {0}.', malformed)] : []),
    ...(incomplete > 0 ? [l10n.t('Answers that stop in the middle: {0}.', incomplete)] : []),
    ...(foreign > 0 ? [l10n.t('Answers that could not be read: {0}.', foreign)] : []),
    ...(isCancelled ? [l10n.t('It was stopped; what had been answered before is kept.')] : []),
    ...(problem === undefined ? [] : [l10n.t('It could not go on: {0}', problem)]),
  ].join(' ');
}

function reasonText(reason: DropReason): string {
  const texts: Readonly<Record<DropReason, string>> = {
    otherFile: l10n.t('names a file that is not of this story'),
    oneFile: l10n.t('names one version twice'),
    notFound: l10n.t('the words do not stand there to the letter'),
    boilerplate: l10n.t('the words stand where no story is told'),
    acrossParagraphs: l10n.t('the words go from one paragraph into another'),
    ambiguous: l10n.t('the words stand there several times'),
    copied: l10n.t('one sentence in copies of one text'),
    known: l10n.t('known without it'),
    rejected: l10n.t('rejected before'),
    repeated: l10n.t('proposed before'),
    valuesDiffer: l10n.t('called the same, but the figures or days exclude each other'),
    valuesAgree: l10n.t('called a difference, but both may be right'),
    noFigure: l10n.t('called a difference, but without a figure or a time in it'),
    sameWords: l10n.t('called other words, but they are the same'),
    sameSpeaker: l10n.t('called another speaker, but it is the same'),
    tooLong: l10n.t('a sentence too long to be kept'),
    tooMany: l10n.t('more than are kept of a story'),
  };
  return texts[reason];
}

/** What was dropped, as rows of a list. The words are the model's: nothing of the articles vouches for them. */
export function droppedChoices(dropped: readonly Dropped[]): readonly Choice[] {
  return dropped.map(({ reason, a, b }) => ({
    icon: 'circle-slash',
    label: reasonText(reason),
    detail: `${a.file} “${a.exact}” ↔ ${b.file} “${b.exact}”`,
  }));
}
