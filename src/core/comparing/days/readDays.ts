import type { ClaimRef, NumericClaim } from '../../claims/claim';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { ItemKeys } from '../pairs/finder';
import { civil, dayNumber } from '../../times/isoDays';
import type { ReferringUnit } from '../../language/en/dayWords';
import { datelineEnd } from '../../text/dateline';
import { openingSentences } from '../topic/named';
import type { LinkableArticle } from '../topic/topic';
import { dayEvent, type DayEvent } from './dayEvent';
import { daySymbol, type CalendarDay, type DaySymbol } from './daySymbol';
import { dayAmong, liesToOwnDay, ownWeekdays } from './ownDay';
import { referredDay, referringUnit } from './referredDay';

/** A claim of a day. */
export interface Day {
  readonly ref: ClaimRef;
  readonly claim: NumericClaim;
  /** The words of its core. */
  readonly words: string;
  readonly symbol: DaySymbol;
  /** It stands in the dateline of a paragraph: "LONDON, March 12 (Reuters) -". */
  readonly isOfDateline: boolean;
  /** The symbol as a key. */
  readonly name: string;
  /** The day of the calendar, when it is fixed to one. */
  readonly fixed?: string;
  readonly event: DayEvent;
  readonly opens: boolean;
  /** The only one of its article that names this day so. */
  readonly isUnique: boolean;
  /** What days of other versions are looked up by. */
  readonly keys: ItemKeys;
}

/** Reads the days of a story, again and again as it is edited; the words of a claim are read once. */
export type DayReader = (articles: readonly LinkableArticle[]) => Sliced<readonly (readonly Day[])[]>;

/** More days in one sentence are a list, which says nothing of what happened when. */
const mostDays = 6;

/** What is read of a claim alone. */
interface ReadDay {
  readonly words: string;
  readonly symbol: DaySymbol | null;
  /** What it takes from a day told before. */
  readonly refers: ReferringUnit | undefined;
  /** How it lies to the own day of its version, where that is all that tells. */
  readonly lies: number | undefined;
  readonly isOfDateline: boolean;
  readonly event: DayEvent;
  keys?: ItemKeys;
}

/** Makes the reader of one story. */
export function createDayReader(): DayReader {
  const known = new WeakMap<NumericClaim, ReadDay>();
  const readBefore = new WeakMap<LinkableArticle, { readonly index: number; readonly days: readonly Day[] }>();
  const readOf = function* (own: LinkableArticle, article: number): Sliced<readonly Day[]> {
    const found: Found[] = [];
    const undated: Undated[] = [];
    const due = pauseEvery(32);
    for (const [index, claim] of yield* daysOf(own)) {
      if (due(1)) yield;
      const read = known.get(claim) ?? readDay(claim, own);
      known.set(claim, read);
      const symbol =
        read.refers === undefined ? read.symbol : referredDay(read.refers, claim.sentence, found.slice(-mostDays));
      const ref = { article, claim: index };
      if (symbol !== null) found.push({ ref, claim, read, symbol });
      else if (read.lies !== undefined) undated.push({ ref, claim, read, lies: read.lies });
    }
    const named = undated.length === 0 ? found : [...found, ...placedAmong(undated, ownWeekdays(found))].sort(inText);
    return yield* completed(named, own.structure.sentences.length > openingSentences);
  };
  return function* (articles) {
    const days: (readonly Day[])[] = [];
    for (const [index, article] of articles.entries()) {
      yield;
      const last = readBefore.get(article);
      const own = last?.index === index ? last.days : yield* readOf(article, index);
      readBefore.set(article, { index, days: own });
      days.push(own);
    }
    return days;
  };
}

interface Found {
  readonly ref: ClaimRef;
  readonly claim: NumericClaim;
  readonly read: ReadDay;
  readonly symbol: DaySymbol;
}

/** A day told by the own day of its version: "last night". */
interface Undated extends Omit<Found, 'symbol'> {
  readonly lies: number;
}

function placedAmong(undated: readonly Undated[], own: readonly number[]): readonly Found[] {
  return undated.flatMap(({ lies, ...day }) => {
    const symbol = dayAmong(own, lies, day.read.words);
    return symbol === null ? [] : [{ ...day, symbol }];
  });
}

const inText = (one: Found, other: Found): number => one.ref.claim - other.ref.claim;

function* daysOf({ claims }: LinkableArticle): Sliced<readonly (readonly [number, NumericClaim])[]> {
  const days: (readonly [number, NumericClaim])[] = [];
  const inSentence = new Map<number, number>();
  const due = pauseEvery(1024);
  for (const [index, claim] of claims.entries()) {
    if (due(1)) yield;
    if (claim.kind !== 'date' && !isStretch(claim)) continue;
    const before = inSentence.get(claim.sentence) ?? 0;
    inSentence.set(claim.sentence, before + 1);
    if (before < mostDays) days.push([index, claim]);
  }
  return days;
}

/** A stretch of the calendar that is told by itself: a century, a decade, "between February and December 2017". */
function isStretch({ kind, time }: NumericClaim): boolean {
  return kind === 'period' && time?.anchor === 'explicit' && time.from !== null && time.to !== null;
}

/** The day that a claim lies to the article's day, where that is known: "yesterday", "this morning". */
function toldDay({ time }: NumericClaim): CalendarDay | undefined {
  if (time?.anchor !== 'articleDate' || !['day', 'hour', 'minute'].includes(time.grain)) return undefined;
  const day = dayNumber(time.from?.slice(0, 10) ?? '');
  if (day === null) return undefined;
  const { year, month, day: dayOfMonth } = civil(day);
  return { year, month, dayOfMonth };
}

function symbolOf(claim: NumericClaim, text: string): DaySymbol | null {
  const { from, to } = claim.time ?? {};
  if (claim.kind === 'period') return from == null || to == null ? null : { range: [from, to] };
  return daySymbol(text.slice(claim.start, claim.end), toldDay(claim));
}

function readDay(claim: NumericClaim, { text, structure }: LinkableArticle): ReadDay {
  const words = text.slice(claim.core.start, claim.core.end).replace(/\s+/g, ' ');
  const symbol = symbolOf(claim, text);
  const sentence = structure.sentences[claim.sentence] ?? claim;
  const isOfDateline = claim.end <= datelineEnd(text, sentence);
  const refers = claim.kind === 'date' ? referringUnit(text.slice(claim.start, claim.end)) : undefined;
  const lies = symbol === null && claim.kind === 'date' ? liesToOwnDay(words) : undefined;
  return { words, symbol, refers, lies, isOfDateline, event: dayEvent(claim, text, sentence) };
}

/** @param goesOn the article has more than an opening: in one of few sentences, neither the first nor the only one tells anything */
function* completed(days: readonly Found[], goesOn: boolean): Sliced<readonly Day[]> {
  const counts = new Map<string, number>();
  const nameOf = (symbol: DaySymbol): string => JSON.stringify(Object.entries(symbol).sort());
  const due = pauseEvery(64);
  for (const { symbol } of days) {
    if (due(1)) yield;
    counts.set(nameOf(symbol), (counts.get(nameOf(symbol)) ?? 0) + 1);
  }
  const completed: Day[] = [];
  for (const { ref, claim, read, symbol } of days) {
    if (due(1)) yield;
    // what it refers to may change with the text before it
    const ofItself = read.refers === undefined && read.lies === undefined;
    const keys = (ofItself ? read.keys : undefined) ?? keysOf(symbol, read.event);
    read.keys = keys;
    const { time } = claim;
    completed.push({
      ref,
      claim,
      words: read.words,
      symbol,
      isOfDateline: read.isOfDateline,
      name: nameOf(symbol),
      ...(time?.grain === 'day' && time.from !== null && { fixed: time.from }),
      event: read.event,
      opens: goesOn && claim.sentence < openingSentences,
      isUnique: goesOn && counts.get(nameOf(symbol)) === 1,
      keys,
    });
  }
  return completed;
}

/** Days are looked up by so many words of their events … */
const termsUsed = 8;
/** … and by what they name; an equal day tells as much as a word beside it. */
const valueWeight = 1;
/** Where a story has few days, any two may meet. */
const kindWeight = 0.1;

/** Kinds of time that are compared with each other: weekdays and days of a month stand for one another. */
function comparableKinds(symbol: DaySymbol): readonly string[] {
  const { weekday, month, dayOfMonth, quarter, year, clock, stretch, range, among } = symbol;
  const kinds = {
    day: among ?? weekday ?? dayOfMonth ?? stretch ?? range,
    month: month ?? stretch ?? range,
    quarter,
    year: year ?? stretch ?? range,
    clock,
  };
  return Object.entries(kinds).flatMap(([kind, value]) => (value === undefined ? [] : [kind]));
}

function keysOf(symbol: DaySymbol, { terms }: DayEvent): ItemKeys {
  const used = [...terms].sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1)).slice(0, termsUsed);
  return [
    ...Object.entries(symbol).map(([field, value]) => ({ key: `${field}=${value}`, weight: valueWeight })),
    ...(symbol.among ?? []).map(weekday => ({ key: `weekday=${weekday}`, weight: valueWeight })),
    ...comparableKinds(symbol).flatMap(kind => [
      { key: kind, weight: kindWeight },
      ...used.map(([term, weight]) => ({ key: `${kind}|${term}`, weight })),
    ]),
  ];
}
