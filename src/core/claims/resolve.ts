import { pauseEvery, type Sliced } from '../util/sliced';
import type { NumericClaim } from './claim';
import type { TimeValue } from '../times/timeValue';
import type { ArticleStructure } from '../text/article';
import { indexAt, shifted } from '../text/span';
import { likelyCalendar, type FiscalCalendar } from '../times/fiscalCalendar';
import { dayNumber } from '../times/isoDays';
import { resolveTime } from '../times/resolveTime';
import { timeValueOf, type Stretch, type TimeContext } from '../times/stretch';
import type { ParagraphClaims, ScannedClaim } from './scannedClaim';

/** What times of an article are resolved against. */
export interface Calendar {
  /** The article's date, ISO day; null when unknown: relative times stay open then. */
  readonly date: string | null;
  /** What any open article of the story says on fiscal years (see `findFiscalCalendar`), or a person set; first wins. */
  readonly fiscal: readonly FiscalCalendar[];
  /** How 09/07/2024 is read; day first when not set. */
  readonly dateOrder?: 'dayFirst' | 'monthFirst';
}

/** An article with its paragraphs scanned, in the order of `structure.paragraphs`. */
export interface ScannedText {
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

/** Times of captions and bylines are no antecedents: "later that year" speaks of the story. */
function canPrecede(claim: ScannedClaim): boolean {
  return claim.when?.type !== 'clock';
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
  return {
    ...shifted(rest, offset),
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

/**
 * Completes the claims of an article: relative times and fiscal years by the calendar, antecedents by the text before,
 * sentences and periods of figures.
 * @returns claims sorted, cores disjoint, spans UTF-16 into the article; a time that hangs on an unknown date is left out
 */
export function* resolveClaims(article: ScannedText, calendar: Calendar): Sliced<readonly NumericClaim[]> {
  const fiscal = fiscalOf(article, calendar);
  const today = calendar.date === null ? null : dayNumber(calendar.date);
  const claims: NumericClaim[] = [];
  let antecedent: Stretch | null = null;
  const due = pauseEvery(claimsPerSlice);
  for (const [index, paragraph] of article.structure.paragraphs.entries()) {
    if (paragraph.kind === 'headline') antecedent = null;
    for (const scanned of article.scanned[index]?.claims ?? []) {
      if (due(1)) yield;
      const context: TimeContext = { today, antecedent, fiscal, monthFirst: calendar.dateOrder === 'monthFirst' };
      const stretch: Stretch | null = scanned.when ? resolveTime(scanned.when, context) : null;
      if (stretch !== null && canPrecede(scanned)) antecedent = stretch;
      const sentence = indexAt(article.structure.sentences, paragraph.start + scanned.core.start, true);
      claims.push(
        placed(scanned, paragraph.start, Math.max(0, sentence), stretch === null ? null : timeValueOf(stretch)),
      );
    }
  }
  return yield* withPeriods(claims);
}
