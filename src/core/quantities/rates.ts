import type { ClaimKind } from './claimKind';
import { isHyphen, isMark, wordAt, type Tokens } from '../numerals/cursor';
import { durationUnits, gluedUnits, measureUnits, perNouns, powerWords, flowTimeWords } from '../language/en/units';
import { functionWords } from '../language/en/functionWords';
import { singularOf } from '../language/en/countNouns';

/** A rate: its unit "USD/barrel", and the token behind it. */
export interface RateReading {
  readonly unit: string;
  readonly next: number;
}

/** Singular time unit of a word, or the word of a measure or of the table above. */
function perUnit(word: string, needsTime: boolean): string | undefined {
  const time = durationUnits.get(word);
  if (time !== undefined) return time;
  if (needsTime) return undefined;
  if (perNouns.has(word)) return word;
  const measure = measureUnits.get(word);
  return measure === undefined ? undefined : singularOf(word) || measure.symbol;
}

/** "per square metre", "per cubic foot" */
function readPowered(tokens: Tokens, at: number): string | null {
  const power = powerWords.get(wordAt(tokens, at));
  const base = measureUnits.get(wordAt(tokens, at + 1));
  return power === undefined || base?.dimension !== 'length' ? null : `${base.symbol}${power}`;
}

/** Words of what flows, between an amount and the time that it flows in: "of carbon dioxide". */
const longestFlow = 4;

/** "tonnes of waste a day", "barrels of crude oil per day": the rate behind what an amount is of. */
export function readRateOfFlow(tokens: Tokens, at: number, kind: ClaimKind, unit: string): RateReading | null {
  if (wordAt(tokens, at) !== 'of') return null;
  for (let i = at + 2; i < at + 2 + longestFlow && wordAt(tokens, i - 1) !== ''; i++) {
    const time = durationUnits.get(wordAt(tokens, i + 1));
    if (flowTimeWords.has(wordAt(tokens, i)) && time !== undefined) return readRate(tokens, i, kind, unit);
    if (functionWords.has(wordAt(tokens, i - 1))) return null;
  }
  return null;
}

/** "a barrel", "per day", "/month", "per 100,000 people" behind an amount. Percentages and times stay what they are. */
export function readRate(tokens: Tokens, at: number, kind: ClaimKind, unit: string): RateReading | null {
  if (kind === 'percent' || kind === 'points' || kind === 'age') return null;
  // "$3m-a-year"
  if (isHyphen(tokens, at) && /^(?:a|an|per)$/.test(wordAt(tokens, at + 1)) && isHyphen(tokens, at + 2)) {
    const base = perUnit(wordAt(tokens, at + 3), false);
    return base === undefined ? null : { unit: `${unit}/${base}`, next: at + 4 };
  }
  const word = wordAt(tokens, at);
  const isSlash = isMark(tokens, at, '/');
  if (!isSlash && word !== 'per' && word !== 'a' && word !== 'an' && word !== 'each' && word !== 'every') return null;
  const isPer = word === 'per' || isSlash;
  if (isPer && tokens[at + 1]?.kind === 'number') {
    const base = tokens[at + 1]?.text.replaceAll(',', '') ?? '';
    const noun = singularOf(wordAt(tokens, at + 2));
    return noun === '' || isSlash ? null : { unit: `${unit}/${base} ${noun}`, next: at + 3 };
  }
  const per = wordAt(tokens, at + 1);
  const powered = isPer ? readPowered(tokens, at + 1) : null;
  if (powered !== null) return { unit: `${unit}/${powered}`, next: at + 3 };
  const needsTime = !isPer && kind !== 'money';
  const base =
    (isSlash ? gluedUnits.get(per)?.symbol : undefined) ??
    perUnit(per, needsTime || word === 'each' || word === 'every') ??
    (word === 'per' && per !== '' ? singularOf(per) : undefined);
  if (base === undefined) return null;
  // "two days a week later" and "three years a day": a length of time is spent per a longer one
  if (kind === 'duration' && !isPer && base === unit) return null;
  const behind = wordAt(tokens, at + 2);
  if (
    !isPer &&
    (behind === 'ago' || behind === 'later' || behind === 'earlier' || behind === 'after' || behind === 'before')
  )
    return null;
  return { unit: `${unit}/${base}`, next: at + 2 };
}
