import type { NumericClaim } from '../claims/claim';
import type { TimeValue } from '../times/timeValue';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { tellsStory } from '../text/article';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { MapTime } from './storyMapModel';

/** The time of a statement of the story; undefined for figures, and for words outside the story. */
function timeOf({ structure }: ArticleAnalysis, { time, sentence }: NumericClaim): TimeValue | undefined {
  const paragraph = structure.paragraphs[structure.sentences[sentence]?.paragraph ?? -1];
  return paragraph !== undefined && tellsStory(paragraph) && (time?.from ?? time?.to) ? time : undefined;
}

/** A time that begins is placed by its first day, one that only ends by its last. */
const placeOf = ({ from, to }: TimeValue): string => from ?? to ?? '';

/** Longer times stand before the shorter ones within them. */
const compareTimes = ({ time: a }: MapTime, { time: b }: MapTime): number =>
  placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : (a.to ?? '~') > (b.to ?? '~') ? -1 : 1;

/**
 * The times that the versions name, earliest first, those of the same stretch together.
 * @param columnOf column of each article
 */
export function* mapTimes(story: StoryAnalysis, columnOf: readonly number[]): Sliced<readonly MapTime[]> {
  const times = new Map<string, { readonly time: TimeValue; readonly marks: PlaceInStory[] }>();
  for (const [index, article] of story.articles.entries()) {
    yield;
    for (const claim of article.claims) {
      const time = timeOf(article, claim);
      if (time === undefined) continue;
      const key = `${time.from ?? ''} ${time.to ?? ''}`;
      const known = times.get(key) ?? { time, marks: [] };
      known.marks.push({ article: columnOf[index] ?? 0, start: claim.start, end: claim.end });
      times.set(key, known);
    }
  }
  for (const { marks } of times.values()) marks.sort((a, b) => a.article - b.article || a.start - b.start);
  return [...times.values()].sort(compareTimes);
}
