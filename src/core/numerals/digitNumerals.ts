import { endsSentence, isGlued, isHyphen, isMark, wordAt, type Tokens } from './cursor';
import { readAndHalf, readFractionBehind, readPartOfUnit } from './fractions';
import { withoutNoise, type Numeral } from './numeral';
import { readScales } from './scales';
import { isSpacedGroup } from './spacedGroups';
import { dottedScales, scaleLetters, spacedScaleLetters, isSureScale } from '../language/en/numberWords';

/** The whole digits of a number: its value, zeros at its end, and the token behind. */
interface Whole {
  readonly value: number;
  readonly decimals: number;
  readonly trailingZeros: number;
  readonly plain: boolean;
  readonly next: number;
}

/** The digits at a token; with a group of three behind a space ("1 943") where nothing else can be meant. */
function readWhole(tokens: Tokens, first: number): Whole | null {
  const run = tokens[first]?.digits;
  if (run === null || run === undefined || Number.isNaN(run.value)) return null;
  const { value, decimals, trailingZeros, plain } = run;
  if (!isSpacedGroup(tokens, first)) return { value, decimals, trailingZeros, plain, next: first + 1 };
  const group = tokens[first + 1]?.digits;
  const rest = group?.value ?? 0;
  const zeros = rest === 0 ? 3 + trailingZeros : (group?.trailingZeros ?? 0);
  return {
    value: value * 1000 + rest,
    decimals: group?.decimals ?? 0,
    trailingZeros: zeros,
    plain: false,
    next: first + 2,
  };
}

/** Scale behind digits: words, sure letters, or the index of letters that may be a unit as well. */
function readScaleBehind(tokens: Tokens, at: number): { scale: number; next: number; doubtful?: number } {
  const scales = readScales(tokens, at);
  if (scales.scale !== 1) return scales;
  const letters = wordAt(tokens, at);
  const factor = scaleLetters.get(letters);
  if (factor === undefined) return scales;
  if (isSureScale(letters)) {
    const dotted = dottedScales.has(letters) && isMark(tokens, at + 1, '.') && !endsSentence(tokens, at + 1);
    return { scale: factor, next: dotted ? at + 2 : at + 1 };
  }
  return isGlued(tokens, at) || spacedScaleLetters.has(letters) ? { ...scales, doubtful: at } : scales;
}

/** A number that begins with digits. */
export function readDigitNumeral(tokens: Tokens, first: number): Numeral | null {
  const whole = readWhole(tokens, first);
  if (whole === null) return null;
  const part = readPartOfUnit(tokens, first);
  if (part !== null) return part;
  let { value, decimals, next } = whole;
  const isSmall = whole.plain && value < 1000 && tokens[next]?.kind === 'number';
  const fraction = isSmall ? readFractionBehind(tokens, next) : null;
  const behind = fraction ?? (whole.plain ? readAndHalf(tokens, next) : null);
  if (behind !== null) {
    value += behind.add;
    decimals = 2;
    next = behind.next;
  }
  const { scale, next: end, doubtful } = readScaleBehind(tokens, next);
  // "3 million and a half"
  const half = scale > 12 && decimals === 0 ? readAndHalf(tokens, end) : null;
  const isHalf = half !== null && !isHyphen(tokens, half.next) && !isScaleAt(tokens, half.next);
  const digits = {
    decimals: isHalf ? 1 : decimals,
    trailingZeros: behind === null && !isHalf ? whole.trailingZeros : 0,
    scale,
    spelled: false,
  };
  return {
    value: withoutNoise((value + (isHalf ? half.add : 0)) * scale),
    digits,
    first,
    next: isHalf ? half.next : end,
    plain: whole.plain && scale === 1 && behind === null,
    ...(doubtful !== undefined && { doubtfulScale: doubtful }),
  };
}

function isScaleAt(tokens: Tokens, at: number): boolean {
  return readScales(tokens, at).scale !== 1;
}

/** The same number with the doubtful scale letters ("5m", "5 mil.") taken as a scale. */
export function withScaleLetter(tokens: Tokens, numeral: Numeral): Numeral {
  const at = numeral.doubtfulScale;
  if (at === undefined) return numeral;
  const letters = wordAt(tokens, at);
  const scale = scaleLetters.get(letters) ?? 1;
  const { value, digits, first } = numeral;
  const dotted = letters === 'mil' && isMark(tokens, at + 1, '.') && tokens[at + 2]?.capital === false;
  return {
    value: withoutNoise(value * scale),
    digits: { ...digits, scale },
    first,
    next: dotted ? at + 2 : at + 1,
    plain: false,
  };
}
