import type { LinkKind } from '../matching/linkKind';

/**
 * Why something that a second reader proposed is not shown.
 * - `otherFile`, `oneFile`: no version of this story, or twice the same
 * - `notFound`: the words do not stand there to the letter; `boilerplate`: they stand where nothing is read (a menu, a prefix, a correction)
 * - `acrossParagraphs`: they begin in one paragraph and end in another, so that two statements would be one
 * - `ambiguous`: they stand there several times, and the sentence does not tell which
 * - `copied`: one sentence in two copies of one text
 * - `known`: the comparison found it itself, or a person decided it; `rejected`: a person said no before; `repeated`: proposed before
 * - `valuesDiffer`: told to be one fact, but the figures or days exclude each other
 * - `valuesAgree`: told to exclude each other, but both may be right: one is rounder, or a bound; `noFigure`: nothing in either could
 * - `sameWords`, `sameSpeaker`: told to differ, but they do not
 * - `tooLong`: a sentence that cannot be kept; `tooMany`: more than are kept
 */
export const dropReasons = [
  'otherFile',
  'oneFile',
  'notFound',
  'boilerplate',
  'acrossParagraphs',
  'ambiguous',
  'copied',
  'known',
  'rejected',
  'repeated',
  'valuesDiffer',
  'valuesAgree',
  'noFigure',
  'sameWords',
  'sameSpeaker',
  'tooLong',
  'tooMany',
] as const;

/** One of {@link dropReasons}. */
export type DropReason = (typeof dropReasons)[number];

/** Each reason in English, for behind the words that it is about. The editor has the same words in the languages that it speaks. */
export const dropReasonWords: Readonly<Record<DropReason, string>> = {
  otherFile: 'names a file that is not of this story',
  oneFile: 'names one version twice',
  notFound: 'the words do not stand there to the letter',
  boilerplate: 'the words stand where no story is told',
  acrossParagraphs: 'the words go from one paragraph into another',
  ambiguous: 'the words stand there several times',
  copied: 'one sentence in copies of one text',
  known: 'known without it',
  rejected: 'rejected before',
  repeated: 'proposed before',
  valuesDiffer: 'called the same, but the figures or days exclude each other',
  valuesAgree: 'called a difference, but both may be right',
  noFigure: 'called a difference, but without a figure or a time in it',
  sameWords: 'called other words, but they are the same',
  sameSpeaker: 'called another speaker, but it is the same',
  tooLong: 'a sentence too long to be kept',
  tooMany: 'more than are kept of a story',
};

/** Whether a result is a reason and not what was asked for. */
export function isDropReason(result: unknown): result is DropReason {
  return typeof result === 'string';
}

/** A proposal that did not stand the checks; its words are those of the answer, cut where they are long. */
export interface Dropped {
  readonly reason: DropReason;
  readonly kind: LinkKind;
  readonly a: { readonly file: string; readonly exact: string };
  readonly b: { readonly file: string; readonly exact: string };
}
