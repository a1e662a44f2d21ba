import { isGlued, wordAt, type Tokens } from './cursor';
import { isPlural } from '../language/en/countNouns';
import { currencySigns, currencyWords, isoCodes } from '../language/en/currencies';
import { functionWords } from '../language/en/functionWords';
import { months } from '../language/en/calendar';
import { isHedgeWord } from '../language/en/hedges';
import { numberedNouns } from '../language/en/nameWords';
import { scaleWords } from '../language/en/numberWords';
import { durationUnits, gluedUnits, measureUnits, percentWords } from '../language/en/units';

/** What is counted stands at most so many words behind a figure that is grouped by a space. */
const nounReach = 3;

/** Whether a sign or code of money stands right before: "$1 943", "EUR 12 500". */
function isBehindCurrency(tokens: Tokens, first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  return before.kind === 'mark' ? currencySigns.has(before.text) : isoCodes.has(before.text) && before.capital;
}

/** Words right before that number what they name, or end a date: "Bus 12 600 metres away", "On July 12 500 people". */
function isNamedBefore(tokens: Tokens, first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (before.kind !== 'word') return before.kind === 'number' || isGlued(tokens, first);
  if (months.has(before.text) || numberedNouns.has(before.text) || before.text === 'at') return true;
  return before.capital && !functionWords.has(before.text) && !isHedgeWord(before.text);
}

/** Whether a unit, a scale or a plural stands behind, so that the digits are one figure. */
function isMeasuredBehind(tokens: Tokens, at: number): boolean {
  const unit = wordAt(tokens, at);
  if (scaleWords.has(unit) || measureUnits.has(unit) || durationUnits.has(unit) || percentWords.has(unit)) return true;
  if (gluedUnits.has(unit) || currencyWords.has(unit)) return true;
  for (let i = at; i < at + nounReach; i++) {
    const word = wordAt(tokens, i);
    if (word === '' || functionWords.has(word)) return false;
    if (isPlural(word)) return true;
  }
  return false;
}

/**
 * Whether the plain digits at a token and three more behind one space are one figure: "$1 943 million", "12 500 people".
 * Between two figures a space says little, so money must stand before or a unit or noun behind.
 */
export function isSpacedGroup(tokens: Tokens, first: number): boolean {
  const [lead, group] = [tokens[first], tokens[first + 1]];
  if (lead?.digits?.plain !== true || group?.kind !== 'number' || group.digits === null) return false;
  if (lead.text.length > 3 || lead.text.startsWith('0') || group.start !== lead.end + 1) return false;
  if (!/^\d{3}(?:\.\d{1,2})?$/.test(group.text) || tokens[first + 2]?.kind === 'number') return false;
  if (isBehindCurrency(tokens, first)) return true;
  return !isNamedBefore(tokens, first) && isMeasuredBehind(tokens, first + 2);
}
