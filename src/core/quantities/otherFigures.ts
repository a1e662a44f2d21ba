import type { Bound } from '../language/bound';
import { boundsBefore, euroScales, gluedSymbols, longMiles, otherJoiners, scales } from '../language/other/figureWords';
import { alternatives } from '../language/words';
import type { DigitRun } from '../numerals/digits';
import { withoutNoise } from '../numerals/numeral';
import { countedInWords } from '../language/other/numberWords';
import { readOtherDigits, type FigureHabit } from '../numerals/otherDigits';
import type { WordNumber } from '../numerals/otherNumberWords';
import { phraseBeforeReader, phraseReader } from '../numerals/otherPhrases';
import type { Span } from '../text/span';
import { readOtherClock, type OtherClock } from '../times/otherClocks';
import type { ClaimKind } from './claimKind';
import { boundedQuantity, type Figure } from './draft';
import { currencyBefore, isUntold, otherUnitAt, type OtherUnit } from './otherUnits';
import type { Quantity } from './quantity';

/** A figure in a text that is not English. */
export interface OtherFigure extends Span {
  readonly core: Span;
  readonly kind: ClaimKind;
  /** What is counted, in the words of the text; empty where nothing tells. */
  readonly noun: string;
  readonly quantity: Quantity;
}

/** What was found at some digits: perhaps a figure, and where reading goes on. */
export interface OtherReading {
  readonly figure: OtherFigure | null;
  readonly next: number;
}

const scaleAt = phraseReader(scales);
const euroScaleAt = phraseReader(euroScales);
const boundAt = phraseBeforeReader(boundsBefore);
const joinerAt = phraseReader(new Map(Array.from(otherJoiners, word => [word, word])));

interface Scaled {
  readonly scale: number;
  readonly end: number;
  /** The scale had the sign of the euro. */
  readonly euro: boolean;
}

/** "Mio.", "mil millones", "Md€" behind the digits. */
function scaleBehind(text: string, at: number, language: string): Scaled {
  const euro = euroScaleAt(text, at);
  if (euro !== null) return { scale: euro.value, end: euro.end, euro: true };
  let [scale, end] = [1, at];
  for (let words = 0; words < 2; words++) {
    const found = scaleAt(text, end);
    if (found === null || (longMiles.has(language) && /^mil$/i.test(text.slice(found.start, found.end)))) break;
    scale *= found.value;
    const isDotted = text.charAt(found.end) === '.' && /^\s?[\p{L}€$£]/u.test(text.slice(found.end + 1, found.end + 4));
    end = found.end + (isDotted ? 1 : 0);
  }
  return { scale, end, euro: false };
}

const dash = /\s?[–-]\s?(?=\d)/y;

interface Ends {
  readonly from: DigitRun;
  readonly to: DigitRun | null;
  readonly end: number;
}

/** The digits at an offset, with those of the other end of a range: "10-15", "10 bis 15". */
function endsAt(text: string, at: number, habit: FigureHabit): Ends | null {
  const from = readOtherDigits(text, at, habit);
  if (from === null) return null;
  const end = at + from.length;
  dash.lastIndex = end;
  const joined = dash.exec(text);
  const word = joined === null ? joinerAt(text, end) : null;
  const second = joined === null ? (word === null ? -1 : word.end + 1) : end + joined[0].length;
  const to = second < 0 ? null : readOtherDigits(text, second, habit);
  return to === null || to.value <= from.value ? { from, to: null, end } : { from, to, end: second + to.length };
}

/** What is glued before digits makes them part of a name, a number of something, an address: "F-16", "G20", "3/4". */
const gluedBefore = /(?:[\p{L}\p{N}_/:#@§]|[\p{L}\p{N}][.,–-])$/u;
/** A clock, a part of a name, of a fraction: "14:30", "14h30", "34-jährige", "3/4". */
const gluedBehind = /^(?:[:/]\d|[hH]\d|[-–]\p{L}|[\p{L}_])/u;
const unitGlued = new RegExp(String.raw`^(?:${alternatives(gluedSymbols)})(?![\p{L}\p{N}])`, 'iu');

/** Letters before digits that are those of a currency: "US$12". */
const isMoneyBefore = (before: string): boolean => /[€$£¥₽₹₺₴]\s?$/.test(before);

function isGlued(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (gluedBefore.test(before) && !isMoneyBefore(before)) return true;
  const behind = text.slice(end, end + 6);
  return gluedBehind.test(behind) && !unitGlued.test(behind);
}

function figureOf(ends: Ends, { scale }: Scaled, unit: string, negative: boolean): Figure {
  const { from, to } = ends;
  const sign = negative ? -1 : 1;
  const last = to ?? from;
  const digits = { decimals: last.decimals, trailingZeros: last.trailingZeros, scale, spelled: false };
  const low = withoutNoise(from.value * scale * sign);
  if (to === null) return { value: low, unit, digits };
  const high = withoutNoise(to.value * scale);
  return { value: withoutNoise((low + high) / 2), unit, digits, parts: [low, high], isRange: true };
}

/** A figure that says nothing but its digits is one of many things: a year, a number of something. */
function tellsNothing({ from }: Ends, { scale }: Scaled, unit: OtherUnit | null): boolean {
  return unit === null && from.plain && scale === 1;
}

/** Whether what may be an hour of the clock is no amount: "um 6.40 Meter" is one, "a las 6.40 horas" none. */
function mayBeHour({ sure }: OtherClock, unit: OtherUnit | null): boolean {
  if (unit === null || (unit.kind === 'duration' && unit.unit === 'hour')) return true;
  return sure && unit.kind === 'count';
}

/** "−0,3 %", behind a blank. */
const minusBefore = /(?:^|[\s(])[−-]$/;

/** Reads the figure that begins with the digits at an offset. */
export function readOtherFigure(text: string, at: number, habit: FigureHabit): OtherReading {
  const ends = endsAt(text, at, habit);
  if (ends === null) return { figure: null, next: at + 1 };
  const none: OtherReading = { figure: null, next: ends.end };
  if (!Number.isFinite(ends.from.value) || isGlued(text, at, ends.end)) return none;
  const scaled = scaleBehind(text, ends.end, habit.language);
  const before = currencyBefore(text, at);
  const unit = scaled.euro || before !== null ? null : otherUnitAt(text, scaled.end, habit.language);
  const money = scaled.euro ? 'EUR' : before?.unit;
  const clock = money === undefined && scaled.scale === 1 ? readOtherClock(text, at) : null;
  if (clock !== null && mayBeHour(clock, unit)) return { figure: null, next: clock.end };
  if (money === undefined && (unit?.kind ?? 'count') === 'count' && isUntold(text, scaled.end)) return none;
  if (money === undefined && tellsNothing(ends, scaled, unit)) return none;
  const kind = money === undefined ? (unit?.kind ?? 'count') : 'money';
  const isNegative = minusBefore.test(text.slice(Math.max(0, at - 2), at));
  const start = before?.start ?? (isNegative ? at - 1 : at);
  return told(text, start, { ends, scaled, unit, money, kind, isNegative });
}

/** What is known of a figure. */
interface Told {
  readonly ends: Ends;
  readonly scaled: Scaled;
  readonly unit: OtherUnit | null;
  readonly money: string | undefined;
  readonly kind: ClaimKind;
  readonly isNegative: boolean;
}

/** The figure, with the words that bound it. @param coreStart where it starts without them */
function told(text: string, coreStart: number, { ends, scaled, unit, money, kind, isNegative }: Told): OtherReading {
  const figure = figureOf(ends, scaled, money ?? unit?.unit ?? '', isNegative);
  const hedge = boundAt(text, coreStart);
  const bound: Bound = ends.to === null ? (hedge?.value ?? '=') : '=';
  const words = bound === '=' ? '' : text.slice(hedge?.start, hedge?.end);
  const end = unit?.end ?? scaled.end;
  const coreEnd = (unit?.noun ?? '') === '' ? end : scaled.end;
  return {
    figure: {
      start: words === '' ? coreStart : (hedge?.start ?? coreStart),
      end,
      core: { start: coreStart, end: coreEnd },
      kind,
      noun: unit?.noun ?? '',
      quantity: boundedQuantity(figure, kind, bound, words),
    },
    next: end,
  };
}

/** Whether a word for a number is one here: what it counts is known, and one is no article before millions alone. */
function countsSomething({ value }: WordNumber, { scale }: Scaled, unit: OtherUnit | null): boolean {
  if (value === 1 && scale === 1) return false;
  if (unit === null) return false;
  return unit.kind !== 'count' || unit.unit === 'person' || countedInWords.has(unit.noun) || scale > 1;
}

/** Reads the figure that begins with a number in words: "zwölf Menschen", "deux millions d’euros". */
export function readOtherWordFigure(text: string, at: number, number: WordNumber, language: string): OtherReading {
  const none: OtherReading = { figure: null, next: number.end };
  const scaled = scaleBehind(text, number.end, language);
  const unit = scaled.euro ? null : otherUnitAt(text, scaled.end, language);
  if (!countsSomething(number, scaled, unit) || isUntold(text, scaled.end)) return none;
  const from: DigitRun = {
    length: number.end - at,
    value: number.value,
    decimals: 0,
    trailingZeros: 0,
    plain: true,
  };
  const ends: Ends = { from, to: null, end: number.end };
  return told(text, at, { ends, scaled, unit, money: undefined, kind: unit?.kind ?? 'count', isNegative: false });
}
