import type { LinkKind } from '../matching/linkKind';

/**
 * Why something that a second reader proposed is not shown.
 * - `otherFile`, `oneFile`: no version of this story, or twice the same
 * - `notFound`: the words do not stand there to the letter; `boilerplate`: they stand where nothing is read (a menu, a prefix, a correction)
 * - `ambiguous`: they stand there several times, and the sentence does not tell which
 * - `copied`: one sentence in two copies of one text
 * - `known`: the comparison found it itself, or a person decided it; `rejected`: a person said no before; `repeated`: proposed before
 * - `valuesDiffer`: told to be one fact, but the figures or days exclude each other
 * - `sameWords`, `sameSpeaker`: told to differ, but they do not
 * - `tooLong`: a sentence that cannot be kept; `tooMany`: more than are kept
 */
export const dropReasons = [
  'otherFile',
  'oneFile',
  'notFound',
  'boilerplate',
  'ambiguous',
  'copied',
  'known',
  'rejected',
  'repeated',
  'valuesDiffer',
  'sameWords',
  'sameSpeaker',
  'tooLong',
  'tooMany',
] as const;

/** One of {@link dropReasons}. */
export type DropReason = (typeof dropReasons)[number];

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
