import { pauseEvery, type Sliced } from '../util/sliced';
import type { NumericClaim } from './claim';
import type { TimeValue } from '../times/timeValue';
import type { ArticleStructure } from '../text/article';
import { lazily } from '../util/lazily';
import { indexAt, shifted } from '../text/span';
import { likelyDateOrder } from '../times/dateOrder';
import { likelyCalendar, type FiscalCalendar } from '../times/fiscalCalendar';
import { dayNumber } from '../times/isoDays';
import { withLocalCurrencies, type Home } from './localCurrency';
import { resolveTime } from '../times/resolveTime';
import { timeValueOf, type Stretch, type TimeContext } from '../times/stretch';
import type { ParagraphClaims, ScannedClaim } from './scannedClaim';

/** What times of an article are resolved against. */
export interface Calendar {
  /** The article's date, ISO day; null when unknown: relative times stay open then. */
  readonly date: string | null;
  /** What any open article of the story says on fiscal years (see `findFiscalCalendar`), or a person set; first wins. */
  readonly fiscal: readonly FiscalCalendar[];
  /** How 09/07/2024 is read; by the signs of each article when not set. */
  readonly dateOrder?: 'dayFirst' | 'monthFirst';
  /** Where the story is sent from, for an article that does not tell it: whose its dollars are. */
  readonly home?: Home | null;
}

/** An article with its paragraphs scanned, in the order of `structure.paragraphs`. */
interface ScannedText {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly scanned: readonly ParagraphClaims[];
}

/** Finds the fiscal calendar when one is needed: told in the story, else that of the country named most. */
function fiscalOf(article: ScannedText, calendar: Calendar): () => FiscalCalendar | null {
  let found: FiscalCalendar | null | undefined;
  return () => {
    // a text that names no country is read once too
    if (found === undefined) found = calendar.fiscal[0] ?? likelyCalendar(article.text);
    return found;
  };
}

/** How the article writes dates in figures: as a person set, else by its own signs, sought once one is met. */
function orderOf({ text }: ScannedText, { dateOrder }: Calendar): () => boolean {
  const likely = lazily(() => likelyDateOrder(text));
  return () => (dateOrder === undefined ? likely().monthFirst : dateOrder === 'monthFirst');
}

/** "the quarter" and "a year earlier" speak of a quarter told at most so many paragraphs before. */
const quarterReach = 3;

/** A time of day is of the day that an earlier paragraph told of only where that is one of the story, so many days from the article's. */
const dayReach = 7;

/** Times of day are no antecedents: "later that year" speaks of the story. What lies a year back leaves the one told before. */
function canPrecede(claim: ScannedClaim, stretch: Stretch): boolean {
  const { when } = claim;
  const isYearBack = when?.type === 'shifted' && when.isDistance === true && when.unit === 'year';
  return when?.type !== 'clock' && !isBack(claim) && !(isYearBack && stretch.grain !== 'year');
}

/** "the year-earlier quarter" looks back: the quarter told of stays. */
function isBack({ when }: ScannedClaim): boolean {
  return when?.type === 'quarterTold' && when.years < 0;
}

function withoutWhen({
  when: _when,
  timeBound: _bound,
  ...claim
}: ScannedClaim): Omit<ScannedClaim, 'when' | 'timeBound'> {
  return claim;
}

/** Puts a scanned claim at its place in the article. */
function placed(claim: ScannedClaim, offset: number, sentence: number, time: TimeValue | null): NumericClaim {
  const rest = withoutWhen(claim);
  const isLength = time === null && rest.kind === 'date' && rest.quantity !== undefined;
  return {
    ...shifted(rest, offset),
    ...(isLength && { kind: 'duration' }),
    core: shifted(rest.core, offset),
    sentence,
    ...(time && { time: { ...time, ...(claim.timeBound && { bound: claim.timeBound }) } }),
  };
}

/** Periods that a figure of the same sentence covers. */
function coversFigures(claim: NumericClaim): boolean {
  return claim.time !== undefined && claim.kind === 'period';
}

const periodKinds: ReadonlySet<NumericClaim['kind']> = new Set([
  'money',
  'percent',
  'points',
  'count',
  'measure',
  'rate',
  'ratio',
]);

/** Claims completed between two offers to pause. */
const claimsPerSlice = 128;

/** Gives the figures of a sentence the period that the sentence names: the nearest one. */
function* withPeriods(claims: readonly NumericClaim[]): Sliced<readonly NumericClaim[]> {
  const bySentence = new Map<number, NumericClaim[]>();
  const due = pauseEvery(claimsPerSlice);
  for (const claim of claims) {
    if (due(1)) yield;
    if (
      !coversFigures(claim) &&
      !(
        claim.kind === 'date' &&
        claim.time &&
        claim.time.grain !== 'day' &&
        claim.time.grain !== 'minute' &&
        claim.time.grain !== 'hour'
      )
    )
      continue;
    const list = bySentence.get(claim.sentence) ?? [];
    list.push(claim);
    bySentence.set(claim.sentence, list);
  }
  const completed: NumericClaim[] = [];
  for (const claim of claims) {
    if (due(1)) yield;
    const near = periodKinds.has(claim.kind) ? nearestPeriod(claim, bySentence.get(claim.sentence) ?? []) : undefined;
    completed.push(near?.time ? { ...claim, subject: { ...claim.subject, period: near.time } } : claim);
  }
  return completed;
}

/** More candidates than a sentence of print has are not looked at: keeps walls of figures linear. */
const mostPeriods = 8;

function nearestPeriod(claim: NumericClaim, periods: readonly NumericClaim[]): NumericClaim | undefined {
  let best: NumericClaim | undefined;
  for (const period of periods.slice(0, mostPeriods)) {
    const distance = Math.abs(period.start - claim.start);
    const isBetter =
      best === undefined ||
      rank(period) > rank(best) ||
      (rank(period) === rank(best) && distance < Math.abs(best.start - claim.start));
    if (isBetter) best = period;
  }
  return best;
}

/** A fiscal year or quarter covers figures more surely than a month or year in passing. */
function rank(period: NumericClaim): number {
  return period.kind === 'period' ? 1 : 0;
}

/** The times that later ones of an article can speak of. */
interface Told {
  readonly antecedent: Stretch | null;
  readonly quarter: Stretch | null;
  /** Paragraph of the quarter. */
  readonly quarterAt: number;
  readonly day: Stretch | null;
}

/** What a paragraph can speak of: a headline begins anew, and a quarter is forgotten. */
function toldBefore(told: Told, paragraph: number, isHeadline: boolean, today: number | null): Told {
  const { antecedent, quarter, quarterAt, day } = told;
  const isNear = !isHeadline && paragraph <= quarterAt + quarterReach;
  const isOfStory = !isHeadline && day !== null && today !== null && Math.abs(day.from - today) <= dayReach;
  return {
    antecedent: isHeadline ? null : antecedent,
    quarter: isNear ? quarter : null,
    quarterAt,
    day: isOfStory ? day : null,
  };
}

function toldWith(told: Told, claim: ScannedClaim, stretch: Stretch | null, paragraph: number): Told {
  if (stretch === null || !canPrecede(claim, stretch)) return told;
  if (stretch.grain !== 'quarter')
    return { ...told, antecedent: stretch, day: stretch.grain === 'day' ? stretch : told.day };
  return { ...told, antecedent: stretch, quarter: stretch, quarterAt: paragraph };
}

/**
 * Completes the claims of an article: relative times and fiscal years by the calendar, antecedents by the text before,
 * sentences and periods of figures.
 * @returns claims sorted, cores disjoint, spans UTF-16 into the article; a time that hangs on an unknown date is left out
 */
export function* resolveClaims(article: ScannedText, calendar: Calendar): Sliced<readonly NumericClaim[]> {
  const fiscal = fiscalOf(article, calendar);
  const today = calendar.date === null ? null : dayNumber(calendar.date);
  const claims: NumericClaim[] = [];
  const monthFirst = orderOf(article, calendar);
  let told: Told = { antecedent: null, quarter: null, quarterAt: 0, day: null };
  const due = pauseEvery(claimsPerSlice);
  for (const [index, paragraph] of article.structure.paragraphs.entries()) {
    told = toldBefore(told, index, paragraph.kind === 'headline', today);
    for (const scanned of article.scanned[index]?.claims ?? []) {
      if (due(1)) yield;
      const context: TimeContext = { ...told, today, fiscal, monthFirst, paragraph: paragraph.kind };
      const stretch: Stretch | null = scanned.when ? resolveTime(scanned.when, context) : null;
      told = toldWith(told, scanned, stretch, index);
      const sentence = indexAt(article.structure.sentences, paragraph.start + scanned.core.start, true);
      claims.push(
        placed(scanned, paragraph.start, Math.max(0, sentence), stretch === null ? null : timeValueOf(stretch)),
      );
    }
  }
  return yield* withPeriods(yield* withLocalCurrencies(article, claims, calendar.home ?? null));
}
