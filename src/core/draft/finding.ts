import type { PlaceInStory } from '../text/storyNote';
import type { Span } from '../text/span';

/** What of a draft was held against the versions: a figure, a day or time, a name, words in quotation marks, or what a sentence says. */
export type DraftSubject = 'figure' | 'day' | 'name' | 'quotation' | 'statement';

/**
 * What came of it. `same`: printed so; `rounding`: printed more or less exactly; `withinBound`: it only agrees with a bound ("at least
 * 40"); `differs`: the versions print something else of the same thing; `notPrinted`: no version prints it. Of quotations: `verbatim`,
 * `altered`, `cut`: to the letter, without words beside that turn it round; `notFound`.
 */
export type DraftVerdict = (typeof draftVerdicts)[number];

/** All verdicts. */
export const draftVerdicts = [
  'same',
  'rounding',
  'withinBound',
  'differs',
  'notPrinted',
  'verbatim',
  'altered',
  'cut',
  'notFound',
] as const;

/** One thing that was checked; the span is UTF-16 into the draft. */
export interface DraftFinding extends Span {
  readonly subject: DraftSubject;
  readonly verdict: DraftVerdict;
  /** Where versions print it, or print something else; in file order, none when nothing was found. */
  readonly at: readonly PlaceInStory[];
  /** Places in versions that tell the same thing otherwise, when others agree. */
  readonly against: readonly PlaceInStory[];
}

/** The verdicts that a person has to look at before the draft goes out. */
const alarms: ReadonlySet<DraftVerdict> = new Set(['differs', 'notPrinted', 'altered', 'cut', 'notFound']);

/** Whether a finding needs a person. */
export function isAlarm({ verdict }: DraftFinding): boolean {
  return alarms.has(verdict);
}

const marks = /^["“”„‘’«»\s]+|["“”„‘’«»\s]+$/gu;

/** Words as they can stand in quotation marks of ours: in one line, without their own around them. */
export function bareWords(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(marks, '');
}
