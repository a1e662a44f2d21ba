import { daySymbol } from '../comparing/days/daySymbol';
import type { NumericClaim } from '../claims/claim';
import { sameNumber } from '../claims/relations/readings';
import type { StoryAnalysis } from '../story/analysis';
import { textOf } from '../text/span';
import type { MatchedSentence } from './versions';
import { telling } from './versions';

const minutesOf: ReadonlyMap<string, number> = new Map([
  ['minute', 1],
  ['hour', 60],
]);

/**
 * Whether a stretch of time that a draft tells lies between what versions print in sentences that tell the same: "eight minutes later"
 * between 3:20 and 3:28, or "three years ago" for a year, which a draft counts from its own day.
 */
export function isBetweenTimes(
  { articles }: StoryAnalysis,
  draft: number,
  claim: NumericClaim,
  matched: readonly MatchedSentence[],
): boolean {
  if (claim.kind !== 'duration' || claim.quantity === undefined) return false;
  const times = telling(matched).flatMap(({ article, sentence }) => {
    const { text = '', claims = [] } = articles[article] ?? {};
    const days = claims.filter(one => one.sentence === sentence && one.kind === 'date');
    return days.map(day => ({ day, clock: daySymbol(textOf(text, day))?.clock }));
  });
  const { value, unit } = claim.quantity;
  if (unit === 'year' && textOf(articles[draft]?.text ?? '', claim).endsWith(counted))
    return times.some(({ day }) => day.time?.grain === 'year');
  const minutes = value * (minutesOf.get(unit) ?? Number.NaN);
  return times.some(a => times.some(b => sameNumber((b.clock ?? Number.NaN) - (a.clock ?? Number.NaN), minutes)));
}

/** A stretch that is counted from the day of the text. */
const counted = 'ago';
