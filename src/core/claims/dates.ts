import type { ArticleStructure, DateSource } from '../text/article';
import { tellsStory } from '../text/article';
import type { Sliced } from '../util/sliced';
import { dayNumber, isoDay, weekdayOf } from '../times/isoDays';
import type { ParagraphClaims } from './scannedClaim';
import type { TimeExpression } from '../times/timeExpression';

/** An article whose day is sought. */
export interface DatedText {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly scanned: readonly ParagraphClaims[];
  /** ISO day that a person set; wins over all. */
  readonly sidecarDate?: string;
}

/** The day of an article and where it is from. */
export interface FoundDate {
  readonly date: string;
  readonly source: DateSource;
}

/** Undated versions are sought so many days around the dated ones: a story is told within about a week. */
const daysAround = 7;

/** A day that is announced was written so; one read as past may only lack a verb that tells. */
const announcedWeight = 1.5;

type Weekday = Extract<TimeExpression, { type: 'weekday' }>;

/** The weekdays without "last" or "next" that an article's story tells. */
function weekdaysOf({ structure, scanned }: DatedText): readonly Weekday[] {
  return structure.paragraphs.flatMap((paragraph, index) => {
    if (!tellsStory(paragraph)) return [];
    const claims = scanned[index]?.claims ?? [];
    return claims.flatMap(({ when }) =>
      when?.type === 'weekday' && when.shift === null && when.week === undefined ? [when] : [],
    );
  });
}

/** The day that a weekday means in an article of the day `today`. */
function dayMeant({ weekday, lean }: Weekday, today: number): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return lean !== 'past' ? today + ahead : today - ((7 - ahead) % 7);
}

/** Days that the dated versions tell of, with how often. */
function* daysTold(
  dated: readonly { readonly article: DatedText; readonly day: number }[],
): Sliced<ReadonlyMap<number, number>> {
  const days = new Map<number, number>();
  for (const { article, day } of dated) {
    yield;
    for (const weekday of weekdaysOf(article)) {
      const meant = dayMeant(weekday, day);
      days.set(meant, (days.get(meant) ?? 0) + 1);
    }
  }
  return days;
}

/**
 * The day on which an undated version fits best: its weekdays, read by their tenses, should fall on days that the dated
 * versions tell of. Among days that fit alike the one nearest to a dated version is taken, the earlier of two.
 */
function* bestDay(article: DatedText, anchors: readonly number[], told: ReadonlyMap<number, number>): Sliced<number> {
  const weekdays = weekdaysOf(article);
  const nearest = (day: number): number => Math.min(...anchors.map(anchor => Math.abs(anchor - day)));
  let best = anchors[0] ?? 0;
  let bestScore = -Infinity;
  const candidates = new Set(
    anchors.flatMap(anchor => Array.from({ length: 2 * daysAround + 1 }, (_, i) => anchor - daysAround + i)),
  );
  for (const day of [...candidates].sort((a, b) => a - b)) {
    yield;
    const agreeing = weekdays.filter(weekday => told.has(dayMeant(weekday, day)));
    const weights = agreeing.map(({ lean }) => (lean === 'future' ? announcedWeight : 1));
    const score = weights.reduce((sum, weight) => sum + weight, 0) - nearest(day) / 100;
    if (score > bestScore) [best, bestScore] = [day, score];
  }
  return best;
}

function statedDate({ structure, sidecarDate }: DatedText): FoundDate | null {
  if (sidecarDate !== undefined && dayNumber(sidecarDate) !== null) return { date: sidecarDate, source: 'sidecar' };
  const { date, dateSource } = structure.stated;
  return date !== undefined && dayNumber(date) !== null ? { date, source: dateSource ?? 'frontMatter' } : null;
}

/**
 * The day of each article: set by a person, stated in its text, or else inferred from the dated versions so that weekdays
 * and tenses agree (a preview in which Monday lies ahead is older than the report of Monday's meeting).
 * @returns one entry per article, null when no version of the story is dated
 */
export function* inferDates(articles: readonly DatedText[]): Sliced<readonly (FoundDate | null)[]> {
  const stated = articles.map(statedDate);
  const dated = articles.flatMap((article, index) => {
    const day = dayNumber(stated[index]?.date ?? '');
    return day === null ? [] : [{ article, day }];
  });
  if (dated.length === 0) return stated;
  const told = yield* daysTold(dated);
  const anchors = [...new Set(dated.map(({ day }) => day))].slice(0, 31);
  const found: FoundDate[] = [];
  for (const [index, article] of articles.entries())
    found.push(stated[index] ?? { date: isoDay(yield* bestDay(article, anchors, told)), source: 'inferred' });
  return found;
}
