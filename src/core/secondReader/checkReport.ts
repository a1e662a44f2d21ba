import type { ClaimRelation } from '../claims/claim';
import type { LinkKind } from '../matching/linkKind';
import type { StoryAnalysis } from '../story/analysis';
import { textOf } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Answer } from './answer';
import type { Checked } from './check';
import { dropReasons, type Dropped, type DropReason } from './dropped';
import type { Suggestion } from './suggestion';

/** Words of a version, to the letter. Offsets are UTF-16 into the file. */
export interface SuggestedWords {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** A suggestion for people and programs outside the editor. */
export interface SuggestedPair {
  readonly kind: LinkKind;
  readonly relation: ClaimRelation;
  readonly a: SuggestedWords;
  readonly b: SuggestedWords;
  /** Who proposed it, when (ISO day), and the version of the request. */
  readonly model: string;
  readonly date: string;
  readonly request: string;
}

/** What of an answer could not be read. */
export interface AnswerTrouble extends Omit<Answer, 'items'> {
  readonly answer: string;
  readonly items: number;
}

/** What `crossread second-reader --answers … --json` prints. */
export interface SecondReaderReport {
  readonly format: 'crossread-second-reader/1';
  readonly answers: readonly AnswerTrouble[];
  readonly kept: readonly SuggestedPair[];
  readonly dropped: readonly Dropped[];
}

/** A suggestion with the words that it is about. */
export function suggestedPair({ articles }: StoryAnalysis, suggestion: Suggestion): SuggestedPair {
  const words = (place: PlaceInStory): SuggestedWords => {
    const { name = '', text = '' } = articles[place.article] ?? {};
    return { file: name, start: place.start, end: place.end, exact: textOf(text, place) };
  };
  const { kind, relation, a, b, proposal } = suggestion;
  const { model, date, request } = proposal;
  return { kind, relation, a: words(a), b: words(b), model, date, request };
}

/** What came of one answer, by its name. */
export function answerTrouble(answer: string, { items, ...trouble }: Answer): AnswerTrouble {
  return { answer, items: items.length, ...trouble };
}

/** The report on answers that were checked one after the other. */
export function secondReaderReport(
  story: StoryAnalysis,
  answers: readonly AnswerTrouble[],
  checked: readonly Checked[],
): SecondReaderReport {
  return {
    format: 'crossread-second-reader/1',
    answers,
    kept: checked.flatMap(({ suggestions }) => suggestions.map(one => suggestedPair(story, one))),
    dropped: checked.flatMap(({ dropped }) => dropped),
  };
}

/** How many were dropped for each reason, in the order of the reasons. */
export function countedReasons(dropped: readonly Dropped[]): readonly (readonly [DropReason, number])[] {
  const counts = dropReasons.map(reason => [reason, dropped.filter(one => one.reason === reason).length] as const);
  return counts.filter(([, count]) => count > 0);
}
