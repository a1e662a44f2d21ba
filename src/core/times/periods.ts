import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { decadeWords, partNouns, partWords, seasons, shiftWords } from '../language/en/calendar';
import { readNumeral } from '../numerals/numbers';
import { calendarTime } from './timeExpression';
import { readMonth, readMonthDay, readMonthWord } from './calendarDates';
import { calendarLean, leanAt } from './lean';
import { readRank } from './ranks';
import type { TimeReading } from './timeReading';
import { readYear, readYearPair, yearNumber } from './years';
import { betweenJoiners, fiscalAdjectives, lastWords, levelWords, reportPrepositions } from '../language/en/timeWords';

/** "of the last century", "of this century" behind a decade: which centuries' hundreds, and the token behind. */
function readCenturyBehind(tokens: Tokens, at: number): { century: number; next: number } | null {
  if (wordAt(tokens, at) !== 'of') return null;
  const word = wordAt(tokens, wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1);
  const next = wordAt(tokens, at + 1) === 'the' ? at + 4 : at + 3;
  if (wordAt(tokens, next - 1) !== 'century') return null;
  if (word === 'last' || word === 'past' || word === 'previous') return { century: 1900, next };
  return word === 'this' ? { century: 2000, next } : null;
}

function decade(tokens: Tokens, start: number, next: number): TimeReading {
  const behind = start < 100 ? readCenturyBehind(tokens, next) : null;
  if (behind !== null) return { when: { type: 'decade', start: behind.century + start }, next: behind.next };
  return { when: { type: 'decade', start }, next };
}

/** "1990s", "the ’50s", "nineties" */
export function readDecade(tokens: Tokens, at: number): TimeReading | null {
  const spelled = decadeWords.get(wordAt(tokens, at));
  if (spelled !== undefined) return isDecadeContext(tokens, at) ? decade(tokens, spelled, at + 1) : null;
  const isShort = isMark(tokens, at, "'") && isGlued(tokens, at + 1);
  const number = isShort ? at + 1 : at;
  const token = tokens[number];
  if (token?.digits?.plain !== true) return null;
  const suffix = isMark(tokens, number + 1, "'") && isGlued(tokens, number + 1) ? number + 2 : number + 1;
  const hasSuffix = token.possessive || (wordAt(tokens, suffix) === 's' && isGlued(tokens, suffix));
  const next = token.possessive ? number + 1 : suffix + 1;
  const { value } = token.digits;
  if (!hasSuffix || value % 10 !== 0) return null;
  if (token.text.length === 4 && value >= 1000 && value < 2200) return decade(tokens, value, next);
  if (token.text.length !== 2 || (!isShort && !isDecadeContext(tokens, at))) return null;
  return decade(tokens, value, next);
}

/** "the 90s", "the late nineties"; not "in his 40s", "temperatures in the 90s", "approval sits in the mid-30s". */
function isDecadeContext(tokens: Tokens, at: number): boolean {
  let i = at - 1;
  if (isMark(tokens, i, '-')) i--;
  if (partWords.has(wordAt(tokens, i))) i--;
  if (wordAt(tokens, i) !== 'the') return false;
  if (wordAt(tokens, i - 1) === 'into') return false;
  for (let back = i - 1; back >= i - 8; back--) if (levelWords.has(wordAt(tokens, back))) return false;
  return true;
}

/** "21st century", "the nineteenth-century" */
export function readCentury(tokens: Tokens, at: number): TimeReading | null {
  const rank = readRank(tokens, at);
  if (rank === null || rank.rank > 30) return null;
  const word = isHyphen(tokens, rank.next) ? rank.next + 1 : rank.next;
  // "the 18th and 19th centuries": each is read by itself
  const second = betweenJoiners.has(wordAt(tokens, rank.next)) ? readRank(tokens, rank.next + 1) : null;
  if (second !== null && second.rank > rank.rank && wordAt(tokens, second.next) === 'centuries')
    return { when: { type: 'century', index: rank.rank }, next: rank.next };
  return /^centur(?:y|ies)$/.test(wordAt(tokens, word))
    ? { when: { type: 'century', index: rank.rank }, next: word + 1 }
    : null;
}

interface YearOf {
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly fiscal: boolean;
  readonly next: number;
}

/** "2024", "of 2024", "of fiscal 2024", "of last year", "of the financial year" behind a quarter or half. */
function readYearOf(tokens: Tokens, from: number): YearOf {
  const none = { year: null, yearShift: null, fiscal: false, next: from };
  let at = isMark(tokens, from, ',') ? from + 1 : from;
  if (wordAt(tokens, at) === 'of' || wordAt(tokens, at) === 'in') at++;
  if (wordAt(tokens, at) === 'the') at++;
  const shift = shiftWords.get(wordAt(tokens, at));
  if (shift !== undefined) at++;
  const fiscal = fiscalAdjectives.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'fy';
  if (fiscal) at++;
  const hasYearWord = wordAt(tokens, at) === 'year';
  const year = yearNumber(tokens, fiscal && hasYearWord ? at + 1 : at);
  if (year > 0) return { year, yearShift: null, fiscal, next: (fiscal && hasYearWord ? at + 1 : at) + 1 };
  if (fiscal && isGlued(tokens, at) && tokens[at]?.text.length === 2)
    return { year: 2000 + (tokens[at]?.digits?.value ?? 0), yearShift: null, fiscal, next: at + 1 };
  if (!hasYearWord || at === from) return none;
  return { year: null, yearShift: shift ?? 0, fiscal, next: at + 1 };
}

/** "Q3 2024", "3Q24", "H1", "1H 2023": the letter and figure may stand in either order. */
export function readShortDivision(tokens: Tokens, at: number): TimeReading | null {
  const letterFirst = tokens[at]?.kind === 'word';
  const letter = wordAt(tokens, letterFirst ? at : at + 1);
  const figure = tokens[letterFirst ? at + 1 : at];
  const unit = letter === 'q' ? 'quarter' : letter === 'h' ? 'half' : null;
  if (unit === null || figure?.digits?.plain !== true || !isGlued(tokens, at + 1)) return null;
  if (tokens[letterFirst ? at : at + 1]?.capital !== true || (!letterFirst && isGlued(tokens, at))) return null;
  const index = figure.digits.value;
  if (figure.text.length !== 1 || index < 1 || index > (unit === 'quarter' ? 4 : 2)) return null;
  const glued = tokens[at + 2];
  if (glued?.digits?.plain === true && glued.glued && glued.text.length === 2)
    return {
      when: { type: 'division', unit, index, year: 2000 + glued.digits.value, yearShift: null, fiscal: false },
      next: at + 3,
    };
  if (glued?.kind === 'word' && glued.glued) return null;
  const { year, yearShift, fiscal, next } = readYearOf(tokens, at + 2);
  const lean = year === null && yearShift === null ? leanAt(tokens, at, next) : 'past';
  return { when: { type: 'division', unit, index, year, yearShift, fiscal, lean }, next };
}

/** "nine months of 2023", "six months of the year" behind "the first" */
function readOpening(tokens: Tokens, at: number): TimeReading | null {
  const numeral = readNumeral(tokens, at);
  if (numeral === null || wordAt(tokens, numeral.next) !== 'months') return null;
  if (!Number.isInteger(numeral.value) || numeral.value < 2 || numeral.value > 11) return null;
  const of = readYearOf(tokens, numeral.next + 1);
  // "in the first nine months, profit fell": of this year, where nothing follows that they are of
  const isBare = of.next === numeral.next + 1;
  const isReport = reportPrepositions.has(wordAt(tokens, at - 3)) && wordAt(tokens, at - 2) === 'the';
  if (isBare && !(isReport && /^[,.;]?$/.test(textAt(tokens, of.next)))) return null;
  const { year, yearShift, fiscal, next } = of;
  return { when: { type: 'opening', months: numeral.value, year, yearShift, fiscal }, next };
}

/** "third quarter of 2024", "first half of the year", "the second-quarter" */
export function readDivision(tokens: Tokens, at: number): TimeReading | null {
  const rank = readRank(tokens, at);
  const opening = rank?.rank === 1 ? readOpening(tokens, rank.next) : null;
  if (opening !== null) return opening;
  const isLast = lastWords.has(wordAt(tokens, at));
  const last = rank === null && isLast ? { rank: 4, next: at + 1 } : rank;
  if (last === null || last.rank > 4) return null;
  const adjective = wordAt(tokens, last.next);
  const fiscalAt = fiscalAdjectives.has(adjective) || adjective === 'calendar' ? 1 : 0;
  const word = isHyphen(tokens, last.next) ? last.next + 1 : last.next + fiscalAt;
  const text = wordAt(tokens, word);
  if (text !== 'quarter' && text !== 'half') return null;
  const of = readYearOf(tokens, word + 1);
  if (text === 'half' && (of.next === word + 1 || last.rank > 2)) return null;
  // "last quarter" alone is the one before this
  if (wordAt(tokens, at) === 'last' && of.next === word + 1) return null;
  if (isHyphen(tokens, word + 1) && /^finals?$/.test(wordAt(tokens, word + 2))) return null;
  const fiscal = of.fiscal || (fiscalAt > 0 && adjective !== 'calendar');
  const lean = of.year === null && of.yearShift === null ? leanAt(tokens, at, of.next) : 'past';
  return {
    when: { type: 'division', unit: text, index: last.rank, year: of.year, yearShift: of.yearShift, fiscal, lean },
    next: of.next,
  };
}

/** "last summer", "summer 2022", "the spring of 2023" */
export function readSeason(tokens: Tokens, at: number): TimeReading | null {
  const shift = shiftWords.get(wordAt(tokens, at));
  const word = shift === undefined ? at : at + 1;
  const season = wordAt(tokens, word);
  if (!seasons.has(season)) return null;
  const of = readYearOf(tokens, word + 1);
  if (of.year === null && of.yearShift === null) {
    if (shift === undefined) return null;
    return { when: { type: 'season', season, year: null, shift }, next: word + 1 };
  }
  if (of.year !== null) return { when: { type: 'season', season, year: of.year, shift: null }, next: of.next };
  return { when: { type: 'season', season, year: null, shift: of.yearShift }, next: of.next };
}

/** "early 2024", "mid-1990s", "late last year" is read by {@link readPart}: the word, then the time it is part of. */
export function readPart(
  tokens: Tokens,
  at: number,
  readShifted: (tokens: Tokens, at: number) => TimeReading | null,
): TimeReading | null {
  const part = partWords.get(wordAt(tokens, at));
  if (part === undefined) return null;
  let next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const isNoun = partNouns.has(wordAt(tokens, at));
  if (isNoun && wordAt(tokens, next) !== 'of') return null;
  if (wordAt(tokens, next) === 'of') next++;
  const whole = isNoun && wordAt(tokens, next) === 'the' ? readWhole(tokens, next + 1) : null;
  if (whole !== null) return { when: { type: 'part', part, of: whole.when }, next: whole.next };
  if (isNoun && wordAt(tokens, next) === 'the') next++;
  if (/^to$/.test(wordAt(tokens, next)) || (isHyphen(tokens, next) && wordAt(tokens, next + 1) === 'to')) return null;
  if (part === 'late' && readMonthDay(tokens, next) !== null) return null;
  const of =
    readDecade(tokens, next) ??
    readYearPair(tokens, next) ??
    readMonth(tokens, next) ??
    readAfterPart(tokens, next) ??
    readCentury(tokens, next) ??
    readShifted(tokens, next);
  if (of === null || (of.when.type === 'shifted' && of.when.unit === 'day')) return null;
  return { when: { type: 'part', part, of: of.when }, next: of.next };
}

/** "year", "month", "week", "decade" behind "the end of the": the current one. */
function readWhole(tokens: Tokens, at: number): TimeReading | null {
  const unit = wordAt(tokens, at);
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade') return null;
  return { when: { type: 'shifted', unit, count: 0, to: 'article' }, next: at + 1 };
}

/** A year or month that a part word makes sure of: "mid-2022", "early May". */
function readAfterPart(tokens: Tokens, at: number): TimeReading | null {
  const year = yearNumber(tokens, at);
  if (year > 0 && textAt(tokens, at + 1) !== '%') return { when: calendarTime({ year }), next: at + 1 };
  const month = readMonthWord(tokens, at);
  if (month !== null)
    return {
      when: calendarTime({ month: month.month, lean: calendarLean(tokens, at, month.next, true) }),
      next: month.next,
    };
  return readYear(tokens, at);
}
