import { isGlued, isHyphen, isMark, wordAt, type Tokens } from '../numerals/cursor';
import { durationUnits } from '../language/en/units';
import { unitReading, type UnitReading } from './unitReading';

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
  return unitReading('duration', unit, dotted && tokens[start + 2]?.capital === false ? start + 2 : start + 1);
}
