import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import {
  durationUnits,
  gluedUnits,
  lengthSigns,
  measureUnits,
  powerWords,
  type MeasureUnit,
} from '../language/en/units';
import { isPlural } from '../language/en/countNouns';
import type { UnitReading } from './unitReading';

function reading(kind: UnitReading['kind'], unit: string, next: number): UnitReading {
  return { kind, unit, next, factor: 1 };
}

/** "%", "per cent", "percent", "pct", "percentage points", "basis points"; a hyphen may stand before. */
export function readPercent(tokens: Tokens, at: number): UnitReading | null {
  const start = isHyphen(tokens, at) ? at + 1 : at;
  const text = textAt(tokens, start);
  let next = 0;
  if (text === '%' || text === '％' || text === '‰') next = start + 1;
  else if (text === 'percent' || text === 'pct' || text === 'p.c.' || text === 'percents') next = start + 1;
  else if (text === 'pc' && isGlued(tokens, start)) next = start + 1;
  else if (text === 'per' && wordAt(tokens, start + 1) === 'cent') next = start + 2;
  else if (
    text === 'percentage' ||
    text === 'basis' ||
    text === 'pp' ||
    text === 'ppt' ||
    text === 'bps' ||
    text === 'bp'
  )
    return readPoints(tokens, start, text);
  if (next === 0) return null;
  if (isMark(tokens, next, '.') && text === 'pct' && isGlued(tokens, next) && textAt(tokens, next + 1) !== '') next++;
  const point = isHyphen(tokens, next) ? next + 1 : next;
  const behind = wordAt(tokens, point);
  if (behind === 'point' || behind === 'points') return reading('points', 'pp', point + 1);
  return reading('percent', '%', next);
}

function readPoints(tokens: Tokens, at: number, text: string): UnitReading | null {
  if (text === 'pp' || text === 'ppt') return reading('points', 'pp', at + 1);
  if (text === 'bps' || text === 'bp') return reading('points', 'bp', at + 1);
  const point = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const word = wordAt(tokens, point);
  if (word !== 'point' && word !== 'points' && word !== 'pts') return null;
  return reading('points', text === 'basis' ? 'bp' : 'pp', point + 1);
}

/** "two-day", "75 years", "90 mins" */
export function readDuration(tokens: Tokens, at: number): UnitReading | null {
  const hyphened = isHyphen(tokens, at);
  const start = hyphened ? at + 1 : at;
  const word = wordAt(tokens, start);
  const unit = durationUnits.get(word);
  if (unit === undefined) return null;
  // "10 second-hand cars", "20 day-trippers"
  if (!hyphened && isHyphen(tokens, start + 1) && word === unit) return null;
  if ((word === 'night' || word === 'second') && !hyphened && !isGlued(tokens, start) && word === unit) return null;
  const dotted =
    word.length <= 4 && word !== unit && isMark(tokens, start + 1, '.') && wordAt(tokens, start + 2) !== '';
  return reading('duration', unit, dotted && tokens[start + 2]?.capital === false ? start + 2 : start + 1);
}

/** Units behind which "per hour" makes another unit. */
const perHour: ReadonlyMap<string, string> = new Map([
  ['km', 'km/h'],
  ['mi', 'mph'],
]);

/** "km/h", "miles per hour", "kilometres an hour", "m/s" → its symbol and the index behind. */
function readSpeed(tokens: Tokens, unit: string, at: number): { symbol: string; next: number } | null {
  const mark = textAt(tokens, at);
  const behind = wordAt(tokens, at + 1);
  const isHour = behind === 'hour' || behind === 'h' || behind === 'hr';
  if (mark === '/' || mark === 'per' || mark === 'an' || mark === 'a') {
    const symbol = isHour ? perHour.get(unit) : undefined;
    if (symbol !== undefined) return { symbol, next: at + 2 };
    const isSecond = behind === 'second' || behind === 's';
    if (isSecond && unit === 'm' && mark !== 'an') return { symbol: 'm/s', next: at + 2 };
  }
  return null;
}

/** "degrees Celsius", "degrees C", "°F" */
function readDegrees(tokens: Tokens, at: number, text: string): UnitReading | null {
  const sign = textAt(tokens, at);
  if (sign !== '°' && sign !== 'º' && sign !== 'degrees' && sign !== 'degree') return null;
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const scale = tokens[next];
  const letter = scale === undefined ? '' : text.slice(scale.start, scale.end);
  if (letter === 'C' || /^(?:celsius|centigrade)$/i.test(letter)) return reading('measure', '°C', next + 1);
  if (letter === 'F' || /^fahrenheit$/i.test(letter)) return reading('measure', '°F', next + 1);
  return reading('measure', '°', at + 1);
}

/** "11st" weighs, "41st" ranks. */
function isStone(tokens: Tokens, at: number): boolean {
  const before = textAt(tokens, at - 1);
  return before.length <= 2 && (!before.endsWith('1') || before === '11') && !isHyphen(tokens, at + 1);
}

/** Glued, or a degree letter behind a decimal figure: "1.5 C" is a temperature, "Block 5 C" is not. */
function isBesideFigure(tokens: Tokens, at: number): boolean {
  const decimals = tokens[at - 1]?.digits?.decimals ?? 0;
  return isGlued(tokens, at) || (decimals > 0 && /^[cf]$/.test(wordAt(tokens, at)));
}

/** Abbreviations that are read as units only right behind digits, or before a word that shows a measure. */
function readGluedUnit(tokens: Tokens, at: number, text: string): UnitReading | null {
  const token = tokens[at];
  const unit = token?.kind === 'word' ? gluedUnits.get(token.text) : undefined;
  if (token === undefined || unit === undefined) return null;
  const needsCapital = unit.dimension === 'temperature' || unit.dimension === 'power' || unit.symbol === 'px';
  if (needsCapital && (!token.capital || !isBesideFigure(tokens, at)) && unit.symbol !== 'px') return null;
  if (token.text === 'st' && !isStone(tokens, at)) return null;
  if (!token.glued && (token.text !== 'm' || token.capital) && unit.dimension !== 'temperature') return null;
  if (unit.symbol === 'px' && text.charAt(token.start) !== 'p') return null;
  if (token.glued && token.end - token.start === 1 && token.capital && !needsCapital) return null;
  const speed = readSpeed(tokens, unit.symbol, at + 1);
  return reading('measure', speed?.symbol ?? unit.symbol, speed?.next ?? at + 1);
}

/** A unit of measure behind a number: "20-mile", "5 sq km", "35°C", "3m tall". */
export function readMeasure(tokens: Tokens, at: number, text: string): UnitReading | null {
  const start = isHyphen(tokens, at) ? at + 1 : at;
  const degrees = readDegrees(tokens, start, text);
  if (degrees !== null) return degrees;
  const word = wordAt(tokens, start);
  if (word === 'nautical' && /^miles?$/.test(wordAt(tokens, start + 1))) return reading('measure', 'nmi', start + 2);
  if (word === 'parts' && wordAt(tokens, start + 1) === 'per') {
    const parts = { million: 'ppm', billion: 'ppb' }[wordAt(tokens, start + 2)];
    if (parts !== undefined) return reading('measure', parts, start + 3);
  }
  if (word === 'light' && /^years?$/.test(wordAt(tokens, start + 1))) return reading('measure', 'ly', start + 2);
  const power = powerWords.get(word);
  if (power !== undefined) {
    const unitAt = isMark(tokens, start + 1, '.') || isHyphen(tokens, start + 1) ? start + 2 : start + 1;
    const base = measureUnits.get(wordAt(tokens, unitAt)) ?? gluedUnits.get(wordAt(tokens, unitAt));
    return base?.dimension === 'length' ? reading('measure', `${base.symbol}${power}`, unitAt + 1) : null;
  }
  const unit = measureUnits.get(word);
  if (unit === undefined) return readGluedUnit(tokens, start, text);
  return finishUnit(tokens, start, unit, word);
}

function finishUnit(tokens: Tokens, start: number, unit: MeasureUnit, word: string): UnitReading | null {
  // "stone walls", "foot soldiers": singular words count what stands behind them unless hyphenated or glued
  const isSingularWord = word === 'foot' || word === 'stone' || word === 'ton' || word === 'bit';
  if (isSingularWord && !isHyphen(tokens, start - 1) && isPlural(wordAt(tokens, start + 1))) return null;
  if (word === 'bits') return null;
  const next = start + 1;
  const speed = readSpeed(tokens, unit.symbol, next);
  if (speed !== null) return reading('measure', speed.symbol, speed.next);
  if (word === 'bpd') return reading('rate', 'bbl/day', next);
  const square = textAt(tokens, next);
  if ((square === '²' || square === '³') && unit.dimension === 'length')
    return reading('measure', `${unit.symbol}${square === '²' ? '2' : '3'}`, next + 1);
  return reading('measure', unit.symbol, next);
}

/** Whether the word shows that a letter behind digits is a unit of length: "5m tall". */
export function showsLength(word: string): boolean {
  return lengthSigns.has(word);
}
