import type { ClaimRef } from '../../claims/claim';
import type { MatchTier } from '../../matching/match';
import type { Sliced } from '../../util/sliced';
import { mostInArticle } from '../pairs/pairCounts';
import { compareDays, type DayRelation } from './compareDays';
import { bothExact, onlyNames, otherSaying, scoreDays } from './dayScore';
import type { Day } from './readDays';
import type { StoryCalendar } from './storyCalendar';

/** Two days of two versions that may be of one event, the lower article first. */
export interface Candidate {
  readonly x: Day;
  readonly y: Day;
  readonly tier: MatchTier | undefined;
  /** What both say happened, by rarity. */
  readonly event: number;
}

/** Two days that can be compared, and how sure it is that they are of one event. */
export interface DayPair extends Candidate {
  readonly relation: Exclude<DayRelation, undefined>;
  /** One is the day that something was said, the other is not, or somebody else spoke. */
  readonly otherSaying: boolean;
  /** Both are times of the calendar. Stories with dates tell of more days, and their claims were compared as times before. */
  readonly dated: boolean;
  /** Log-odds. */
  readonly score: number;
}

/** Whether two pairs say the same of the same days. */
export function sameDayPair(one: DayPair, other: DayPair): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.tier === other.tier &&
    one.relation === other.relation &&
    one.score === other.score &&
    one.dated === other.dated &&
    one.otherSaying === other.otherSaying
  );
}

/** Compares two days; undefined when neither tells of the other. */
export function pairDays(candidate: Candidate, calendar: StoryCalendar): DayPair | undefined {
  const { x, y, tier, event } = candidate;
  const dated = [x, y].every(({ claim: { time } }) => time?.from != null && time.grain !== 'year');
  const relation =
    x.fixed !== undefined && y.fixed !== undefined
      ? byCalendar(x, y)
      : compareDays(inCalendar(x, calendar), inCalendar(y, calendar));
  if (relation === undefined) return undefined;
  const saying = otherSaying(x.event, y.event);
  const score = scoreDays({
    relation,
    event,
    tier,
    isExact: bothExact(x.symbol, y.symbol),
    isYear: x.symbol.year !== undefined && y.symbol.year !== undefined,
    isMonth: isMonth(x.symbol) && isMonth(y.symbol),
    ofOtherYear: isOfYear(x.symbol, y.symbol) || isOfYear(y.symbol, x.symbol),
    // the day of a month is the same whether it is still to come or over when a version is written
    otherStage: !bothExact(x.symbol, y.symbol) && x.event.isAhead !== y.event.isAhead,
    opens: x.opens && y.opens,
    isUnique: x.isUnique && y.isUnique,
    otherSaying: saying,
    onlyNames: onlyNames(x.event, y.event),
  });
  return { x, y, tier, event, relation, otherSaying: saying, dated, score };
}

/** A day by the calendar of the story; "last year" of a version whose day is known is one year. */
function inCalendar({ symbol, claim }: Day, calendar: StoryCalendar): Day['symbol'] {
  const from = symbol.stretch === undefined ? undefined : claim.time?.from;
  return from == null ? calendar(symbol) : { ...symbol, years: [Number(from.slice(0, 4))] };
}

/** No more than a month, or what lies to the version's own day: much happens in one week. */
const isMonth = ({ month, dayOfMonth, stretch }: Day['symbol']): boolean =>
  stretch !== undefined || (month !== undefined && dayOfMonth === undefined);

const isOfYear = (dated: Day['symbol'], { weekday, month, year }: Day['symbol']): boolean =>
  dated.year !== undefined && weekday !== undefined && month === undefined && year === undefined;

const byCalendar = (x: Day, y: Day): 'same' | 'differs' => (x.fixed === y.fixed ? 'same' : 'differs');

/** Days counted between two offers to pause. */
const daysPerSlice = 128;

/** How many of the events of a story's days have each term, and how many there are. */
export interface EventTerms {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Counts the terms of all events. */
export function* countEvents(days: readonly (readonly Day[])[]): Sliced<EventTerms> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { event } of days.flat()) {
    if (++total % daysPerSlice === 0) yield;
    for (const term of event.terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { counts, total };
}

/** How rare a term is among the events. */
export const rarityIn =
  ({ counts, total }: EventTerms) =>
  (term: string): number =>
    Math.log(1 + total / (0.5 + (counts.get(term) ?? 0)));

/** More articles than a story has. */
const mostArticles = 2 ** 14;

/** A claim of one version against another version, as a key. */
export const sideKey = ({ article, claim }: ClaimRef, other: number): number =>
  (article * mostInArticle + claim) * mostArticles + other;

/** Both sides of a pair, as keys. */
export const sidesOf = ({ x, y }: Candidate): readonly [number, number] => [
  sideKey(x.ref, y.ref.article),
  sideKey(y.ref, x.ref.article),
];
