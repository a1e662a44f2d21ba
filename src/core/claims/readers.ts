import { isGlued, wordAt, type Tokens } from '../numerals/cursor';
import type { ClaimKind } from '../quantities/claimKind';
import { readAge, readAgedNumber } from '../quantities/ages';
import { wholeDigits, type Draft } from '../quantities/draft';
import { readArticleUnit, readLengthWord } from '../quantities/articleUnits';
import { readFigure } from '../quantities/figures';
import { readCategory, readMagnitude, readQuakeFigure } from '../quantities/scaleRanks';
import { durationUnits } from '../language/en/units';
import { readNumeral } from '../numerals/numbers';
import { readOrdinal } from '../quantities/ordinals';
import { readPartPoint } from '../quantities/points';
import { readTimes } from '../quantities/multiples';
import { readFraction, readInRatio, readToRatio } from '../quantities/ratios';
import { readScore, readTally } from '../quantities/scores';
import { isComparedTo } from '../times/timeBound';
import { readTime } from '../times/readTime';
import { isPeriod } from '../times/timeReading';
import { readStopwatch } from '../quantities/stopwatch';
import { readVague } from '../quantities/vague';
import { dayWords, shiftWords } from '../language/en/calendar';
import { phrasePrepositions } from '../language/en/timeWords';

type Reader = (tokens: Tokens, at: number, text: string) => Draft | null;

/** A time as a claim. A distance in time ("two years later") keeps its figure as well. */
function readTimeDraft(tokens: Tokens, at: number): Draft | null {
  const reading = readTime(tokens, at);
  if (reading === null) return null;
  const { when, next } = reading;
  const base = {
    kind: isPeriod(when) ? ('period' as const) : ('date' as const),
    first: at,
    coreNext: next,
    next,
    when,
    head: '',
    salience: 'claim' as const,
    noHedge: true,
  };
  const phraseFirst = phraseStart(tokens, reading.first ?? at);
  const opening = wordAt(tokens, at);
  if (when.type !== 'shifted' || opening === 'the' || shiftWords.has(opening) || dayWords.has(opening))
    return { ...base, phraseFirst };
  const numeral = readNumeral(tokens, at);
  const value = numeral?.value ?? 1;
  const unit = durationUnits.get(wordAt(tokens, numeral?.next ?? at + 1)) ?? when.unit;
  return {
    ...base,
    phraseFirst,
    quantity: { value, unit, digits: numeral?.digits ?? { ...wholeDigits, spelled: true } },
    noHedge: isComparedTo(tokens, at),
  };
}

/** "on Monday", "since March": the preposition belongs to the phrase. */
function phraseStart(tokens: Tokens, first: number): number {
  return phrasePrepositions.has(wordAt(tokens, first - 1)) ? first - 1 : first;
}

/** Most certain first: what a later reader would also take must have been refused by those before. */
const figureReaders: readonly Reader[] = [
  readScoreFirst,
  readQuakeFigure,
  readStopwatch,
  readUnitFigure,
  readAge,
  readTimeDraft,
  readInRatio,
  readTally,
  readToRatio,
  readTimes,
  readFraction,
  readOrdinal,
  readScore,
  readFigure,
];

const wordReaders: readonly Reader[] = [
  readPartPoint,
  readAge,
  readAgedNumber,
  readTimeDraft,
  readInRatio,
  readTally,
  readToRatio,
  readTimes,
  readArticleUnit,
  readLengthWord,
  readOrdinal,
  readFractionUnlessScale,
  readFigure,
  readFraction,
  readMagnitude,
  readCategory,
  readVague,
];

/** The reader of each kind, the first of several: the compiler asks here for that of a new one, a test whether it is in the lists above. */
export const kindReaders: Readonly<Record<ClaimKind, Reader>> = {
  money: readFigure,
  percent: readFigure,
  points: readFigure,
  count: readFigure,
  measure: readFigure,
  rate: readFigure,
  ratio: readInRatio,
  duration: readFigure,
  age: readAge,
  ordinal: readOrdinal,
  date: readTimeDraft,
  period: readTimeDraft,
  vague: readVague,
};

/** A sports score or a vote before a range: only with words that show it. */
function readScoreFirst(tokens: Tokens, at: number): Draft | null {
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  const draft = readScore(tokens, at);
  const [a = 0, b = 0] = draft?.quantity?.parts ?? [];
  return draft !== null && (a >= b || draft.head === 'score') ? draft : null;
}

/** A figure with a sure unit goes before every other reading: "2000 dollars", "30 %". */
function readUnitFigure(tokens: Tokens, at: number, text: string): Draft | null {
  const draft = readFigure(tokens, at, text);
  if (draft === null || draft.kind === 'count' || draft.kind === 'duration') return null;
  return draft.kind === 'rate' && draft.head !== undefined ? null : draft;
}

/** "half a million" and "a quarter of a million" are numbers; "a quarter of voters" is a fraction. */
function readFractionUnlessScale(tokens: Tokens, at: number): Draft | null {
  const numeral = readNumeral(tokens, at);
  const word = wordAt(tokens, at);
  const isScaled =
    numeral !== null &&
    numeral.digits.scale > 1 &&
    (word === 'half' || word === 'a' || word === 'quarter' || word === 'three');
  return isScaled ? null : readFraction(tokens, at);
}

/** The claim that begins at a token, or null. */
export function readAt(tokens: Tokens, at: number, text: string): Draft | null {
  const token = tokens[at];
  if (token === undefined) return null;
  for (const reader of token.kind === 'number' ? figureReaders : wordReaders) {
    const draft = reader(tokens, at, text);
    if (draft !== null && hasValue(draft)) return draft;
  }
  return null;
}

/** Digits that are too many for a figure have no value: neither has what was read with them. */
function hasValue({ quantity }: Draft): boolean {
  return quantity === undefined || [quantity.value, ...(quantity.parts ?? [])].every(Number.isFinite);
}
