import { isGlued, isHyphen, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { functionWords } from '../language/en/functionWords';
import { numberedNouns } from '../language/en/nameWords';
import { degreeScales, degreeSigns, letterNouns } from '../language/en/unitForms';
import { unitReading, type UnitReading } from './unitReading';

/** "Celsius", "C", "Fahrenheit" behind the word or sign for degrees. */
function scaleOf(word: string): '°C' | '°F' | null {
  return degreeScales.get(word) ?? null;
}

/** "degrees Celsius", "degrees C", "deg. F", "°F" */
export function readDegrees(tokens: Tokens, at: number): UnitReading | null {
  const sign = textAt(tokens, at);
  if (!degreeSigns.has(sign)) return null;
  const dotted =
    sign.startsWith('deg') && sign.length < 5 && textAt(tokens, at + 1) === '.' && wordAt(tokens, at + 2) !== '';
  const behind = dotted ? at + 2 : at + 1;
  const next = isHyphen(tokens, behind) ? behind + 1 : behind;
  const scale = scaleOf(wordAt(tokens, next));
  if (scale === null) return unitReading('measure', '°', at + 1);
  return unitReading('measure', scale, next + 1);
}

/**
 * A capital C or F behind digits, "35C", "1.5 C": degrees, unless a name stands before ("Boeing 777F", "seat 12F") or what it
 * is of behind ("a 13F filing").
 */
export function readDegreeLetter(tokens: Tokens, at: number): UnitReading | null {
  const letter = tokens[at];
  const scale = letter?.kind === 'word' && letter.capital && letter.text.length === 1 ? scaleOf(letter.text) : null;
  if (scale === null) return null;
  const decimals = tokens[at - 1]?.digits?.decimals ?? 0;
  if (!isGlued(tokens, at) && decimals === 0) return null;
  const before = tokens[at - 2];
  const isNamed = before?.kind === 'word' && before.capital && !functionWords.has(before.text);
  if (isNamed || numberedNouns.has(wordAt(tokens, at - 2)) || letterNouns.has(wordAt(tokens, at + 1))) return null;
  if (isGlued(tokens, at + 1) && /^[/\d]/.test(textAt(tokens, at + 1))) return null;
  return unitReading('measure', scale, at + 1);
}
