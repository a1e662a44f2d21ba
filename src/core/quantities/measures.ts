import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { readDegreeLetter, readDegrees } from './degrees';
import { isSurname } from './nameGuard';
import { unitReading, type UnitReading } from './unitReading';
import { isPlural } from '../language/en/countNouns';
import { functionWords } from '../language/en/functionWords';
import { behindInchMark, casedUnits, speedLengths, speedTimes, unitPhrasesByStart } from '../language/en/unitForms';
import {
  gluedUnits,
  lengthSigns,
  measureUnits,
  powerWords,
  unitsBySymbol,
  type MeasureUnit,
} from '../language/en/units';

/** "km/h", "miles per hour", "kilometres an hour", "m/s" → its symbol and the index behind. */
function readSpeed(tokens: Tokens, unit: string, at: number): { symbol: string; next: number } | null {
  if (!speedLengths.has(unit) || !/^(?:\/|per|an?)$/.test(textAt(tokens, at))) return null;
  const time = speedTimes.get(wordAt(tokens, at + 1));
  if (time === undefined) return null;
  const symbol = unit === 'mi' && time === 'h' ? 'mph' : `${unit}/${time}`;
  return unitsBySymbol.has(symbol) ? { symbol, next: at + 2 } : null;
}

/** "11st" weighs, "41st" ranks. */
function isStone(tokens: Tokens, at: number): boolean {
  const before = textAt(tokens, at - 1);
  return before.length <= 2 && (!before.endsWith('1') || before === '11') && !isHyphen(tokens, at + 1);
}

/** Letters that stand off from their digits: "40 l.", "816 000 t of ore", "5 g", "120 g/km"; what they are of must not follow at once. */
function isLoneLetter(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital) return false;
  if (token.text === 'm') return true;
  const behind = tokens[at + 1];
  return /^[lgt]$/.test(token.text) && (behind?.kind !== 'word' || functionWords.has(behind.text));
}

/** "a 12 V battery": in "12 W. Main Street" no word of the text stands behind. */
function isLowerWord(token: Tokens[number] | undefined): boolean {
  return token?.kind === 'word' && !token.capital;
}

/** 12" long, a 40″ pipe, 6′ deep: the marks for inches and feet; a straight one must show that it closes no quotation. */
function readLengthMark(tokens: Tokens, at: number): UnitReading | null {
  const mark = textAt(tokens, at);
  if (!isGlued(tokens, at)) return null;
  if (mark === '″' || mark === '′') return unitReading('measure', mark === '″' ? 'in' : 'ft', at + 1);
  return mark === '"' && behindInchMark.has(wordAt(tokens, at + 1)) ? unitReading('measure', 'in', at + 1) : null;
}

/** "20 (kg)": a table's unit in brackets, as an abbreviation. */
function readBracketed(tokens: Tokens, at: number): UnitReading | null {
  const unit = measureUnits.get(wordAt(tokens, at + 1));
  const isAlone = isMark(tokens, at, '(') && isMark(tokens, at + 2, ')') && wordAt(tokens, at + 1).length <= 4;
  return unit !== undefined && isAlone ? unitReading('measure', unit.symbol, at + 3) : null;
}

/** "m2", "km3", "²": which power of a length stands glued behind it; '' when none does. */
function powerBehind(tokens: Tokens, at: number, unit: MeasureUnit): '' | '2' | '3' {
  if (unit.dimension !== 'length' || !isGlued(tokens, at)) return '';
  const raised = isMark(tokens, at, '^') && isGlued(tokens, at + 1) ? at + 1 : at;
  const power = { '²': '2', '2': '2', '³': '3', '3': '3' }[textAt(tokens, raised)];
  return power === '2' || power === '3' ? power : '';
}

/** The unit's symbol, its power or speed with it. */
function withBehind(tokens: Tokens, unit: MeasureUnit, next: number): UnitReading {
  const power = powerBehind(tokens, next, unit);
  if (power !== '')
    return unitReading('measure', `${unit.symbol}${power}`, isMark(tokens, next, '^') ? next + 2 : next + 1);
  const speed = readSpeed(tokens, unit.symbol, next);
  return unitReading('measure', speed?.symbol ?? unit.symbol, speed?.next ?? next);
}

/** Abbreviations that are read as units only right behind digits, or before a word that shows a measure. */
function readGluedUnit(tokens: Tokens, at: number, text: string): UnitReading | null {
  const token = tokens[at];
  const unit = token?.kind === 'word' ? gluedUnits.get(token.text) : undefined;
  if (token === undefined || unit === undefined) return null;
  if (unit.dimension === 'temperature') return readDegreeLetter(tokens, at);
  const needsCapital = unit.dimension === 'power' || unit.dimension === 'voltage';
  if (needsCapital && !(token.capital && (token.glued || isLowerWord(tokens[at + 1])))) return null;
  if (token.text === 'st' && !isStone(tokens, at)) return null;
  if (!token.glued && !needsCapital && !isLoneLetter(tokens, at)) return null;
  if (unit.symbol === 'px' && text.charAt(token.start) !== 'p') return null;
  if (token.glued && token.end - token.start === 1 && token.capital && !needsCapital) return null;
  return withBehind(tokens, unit, at + 1);
}

/** "metric tons", "miles per gallon", "kilowatt-hours": a unit of several words, with or without hyphens. */
export function readUnitPhrase(tokens: Tokens, at: number): UnitReading | null {
  const start = isHyphen(tokens, at) ? at + 1 : at;
  for (const { words, symbol } of unitPhrasesByStart.get(wordAt(tokens, start)) ?? []) {
    let next = start;
    for (const word of words) {
      if (next > start && isHyphen(tokens, next)) next++;
      if (textAt(tokens, next) !== word) {
        next = -1;
        break;
      }
      next++;
    }
    if (next > 0) return unitReading('measure', symbol, next);
  }
  return null;
}

/** "square kilometres", "sq. ft.", "cubic metres" */
function readPowered(tokens: Tokens, start: number, power: '2' | '3'): UnitReading | null {
  const at = isMark(tokens, start + 1, '.') || isHyphen(tokens, start + 1) ? start + 2 : start + 1;
  const base = measureUnits.get(wordAt(tokens, at)) ?? gluedUnits.get(wordAt(tokens, at));
  if (base?.dimension !== 'length') return null;
  const dotted = wordAt(tokens, at).length <= 2 && isMark(tokens, at + 1, '.') && tokens[at + 2]?.capital === false;
  return unitReading('measure', `${base.symbol}${power}`, dotted ? at + 2 : at + 1);
}

/** A unit of measure behind a number: "20-mile", "5 sq km", "35°C", "3m tall". */
export function readMeasure(tokens: Tokens, at: number, text: string): UnitReading | null {
  const start = isHyphen(tokens, at) ? at + 1 : at;
  const degrees = readDegrees(tokens, start);
  if (degrees !== null) return degrees;
  const token = tokens[start];
  if (token?.kind === 'mark') return readLengthMark(tokens, start) ?? readBracketed(tokens, start);
  const cased = token === undefined ? undefined : casedUnits.get(text.slice(token.start, token.end));
  if (cased !== undefined) return unitReading('measure', cased, start + 1);
  const word = wordAt(tokens, start);
  const power = powerWords.get(word);
  if (power !== undefined) return readPowered(tokens, start, power);
  const unit = measureUnits.get(word);
  if (unit === undefined) return readGluedUnit(tokens, start, text);
  return finishUnit(tokens, start, unit, word);
}

function finishUnit(tokens: Tokens, start: number, unit: MeasureUnit, word: string): UnitReading | null {
  // "stone walls", "foot soldiers": singular words count what stands behind them unless hyphenated or glued
  const isSingularWord = word === 'foot' || word === 'stone' || word === 'ton' || word === 'bit';
  if (isSingularWord && !isHyphen(tokens, start - 1) && isPlural(wordAt(tokens, start + 1))) return null;
  if ((word === 'bits' && tokens[start - 1]?.kind !== 'number') || isSurname(tokens, start)) return null;
  if (word === 'bpd') return unitReading('rate', 'bbl/day', start + 1);
  return withBehind(tokens, unit, start + 1);
}

/** Whether the word shows that a letter behind digits is a unit of length: "5m tall". */
export function showsLength(word: string): boolean {
  return lengthSigns.has(word);
}
