import { quotePlaces } from '../annotations/anchoring/quotePlaces';
import type { StoryAnalysis } from '../story/analysis';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import { ToolRefusal } from './refusal';

/** Words of a file as an agent gives them. */
interface GivenWords {
  readonly exact: string;
  /** Words right before them, where they stand in several places. */
  readonly prefix?: string | undefined;
}

/**
 * Finds the one place of words in an article. Marks, dashes and white space may differ, as models write them in their own way.
 * @throws ToolRefusal where they stand nowhere, or in several places
 */
export function* onlyPlaceOf(
  story: StoryAnalysis,
  article: number,
  { exact, prefix }: GivenWords,
): Sliced<PlaceInStory> {
  const text = story.articles[article]?.text ?? '';
  const all = yield* quotePlaces(text, exact);
  const ends = prefix === undefined ? null : new Set((yield* quotePlaces(text, prefix + exact)).map(({ end }) => end));
  const places = ends === null ? all : all.filter(({ end }) => ends.has(end));
  const [first, second] = places;
  if (first === undefined)
    throw new ToolRefusal(
      all.length === 0
        ? 'The file does not have the words of "exact". Give them as they stand there.'
        : 'The file has the words of "exact", but nowhere right behind those of "prefix".',
    );
  if (second !== undefined)
    throw new ToolRefusal(`The file has these words ${String(places.length)} times. Give more of them.`);
  return { article, start: first.start, end: first.end };
}
