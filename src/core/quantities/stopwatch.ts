import { isGlued, isMark, wordAt, type Tokens } from '../numerals/cursor';
import { wholeDigits, type Draft } from './draft';
import { raceWords } from '../language/en/timeWords';

/** The word that shows a race stands at most so many tokens before its time: "a course record of 2:04:11". */
const raceReach = 6;

/** Minutes and seconds are two digits, seconds with a fraction or without. */
function sixtieth(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  const isPart = isMark(tokens, at - 1, ':') && isGlued(tokens, at - 1) && token?.glued === true;
  if (!isPart || token.kind !== 'number' || !/^[0-5]\d(?:\.\d+)?$/.test(token.text)) return null;
  return Number(token.text);
}

function isOfRace(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - raceReach; i--) if (raceWords.has(wordAt(tokens, i))) return true;
  return false;
}

/** "won in 2:04:11", "ran a record 3:49.6": hours, minutes and seconds, or minutes and seconds with a fraction. */
export function readStopwatch(tokens: Tokens, first: number): Draft | null {
  const start = tokens[first];
  if (start?.digits?.plain !== true || start.text.length > 2) return null;
  const second = sixtieth(tokens, first + 2);
  if (second === null) return null;
  const third = sixtieth(tokens, first + 4);
  const isSure = third !== null || !Number.isInteger(second) || tokens[first + 2]?.text.includes('.') === true;
  if (!isSure || !isOfRace(tokens, first)) return null;
  const next = third === null ? first + 3 : first + 5;
  const [value, unit] =
    third === null
      ? [start.digits.value + second / 60, 'minute']
      : [start.digits.value + second / 60 + third / 3600, 'hour'];
  const quantity = { value: Number(value.toPrecision(8)), unit, digits: { ...wholeDigits, decimals: 4 } };
  return { kind: 'duration', first, coreNext: next, next, quantity, head: '', salience: 'claim' };
}
