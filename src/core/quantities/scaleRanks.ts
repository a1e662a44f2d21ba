import { endsSentence, isGlued, isHyphen, wordAt, type Tokens } from '../numerals/cursor';
import { readNumeral } from '../numerals/numbers';
import type { Draft } from './draft';
import { functionWords } from '../language/en/functionWords';
import { measuringVerbs, quakeWords, stormWords, strengthNouns, tornadoScales } from '../language/en/scaleWords';

/** Magnitudes and Mach numbers of news are smaller. */
const mostMagnitude = 30;
/** No earthquake has reached it. */
const mostQuake = 10;
/** Storms have five categories, tornadoes ranks from 0 to 5. */
const highestRank = 5;
/** The storm stands at most so many tokens beside its category. */
const stormReach = 8;

function ranked(
  first: number,
  number: { first: number; next: number },
  quantity: Draft['quantity'],
  head: string,
): Draft {
  return {
    kind: head === 'category' || head === 'EF' ? 'count' : 'measure',
    first: number.first,
    coreNext: number.next,
    next: number.next,
    phraseFirst: first,
    ...(quantity && { quantity }),
    head,
    salience: 'claim',
  };
}

/** "magnitude 6.8", "a magnitude-7 quake", "Mach 2" */
export function readMagnitude(tokens: Tokens, at: number): Draft | null {
  const word = wordAt(tokens, at);
  if (word !== 'magnitude' && word !== 'mach') return null;
  let number = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  if (wordAt(tokens, number) === 'of') number++;
  const numeral = tokens[number]?.kind === 'number' ? readNumeral(tokens, number) : null;
  if (numeral === null || numeral.value > mostMagnitude) return null;
  const unit = word === 'mach' ? 'Mach' : 'magnitude';
  return ranked(at, numeral, { value: numeral.value, unit, digits: numeral.digits }, word);
}

/** "put its strength at 5.8", "measured it at 6.1": what was measured is told before, and no unit behind. */
function isMeasured(tokens: Tokens, at: number): boolean {
  const behind = wordAt(tokens, at + 1);
  if (wordAt(tokens, at - 1) !== 'at' || (behind !== '' && !functionWords.has(behind))) return false;
  const before = wordAt(tokens, at - 2);
  return strengthNouns.has(before) || (before === 'it' && measuringVerbs.has(wordAt(tokens, at - 3)));
}

/** "the 7.4 quake", "6.1 on the Richter scale": a figure with one decimal before what it is the magnitude of. */
export function readQuakeFigure(tokens: Tokens, at: number): Draft | null {
  const digits = tokens[at]?.digits;
  if (digits?.decimals !== 1 || digits.value >= mostQuake) return null;
  const numeral = readNumeral(tokens, at);
  if (numeral?.next !== at + 1) return null;
  const isRichter = wordAt(tokens, at + 1) === 'on' && wordAt(tokens, at + 3) === 'richter';
  if (!isRichter && !quakeWords.has(wordAt(tokens, at + 1)) && !isMeasured(tokens, at)) return null;
  return ranked(at, numeral, { value: numeral.value, unit: 'magnitude', digits: numeral.digits }, 'magnitude');
}

/** Whether a storm is told of near the words from `first` to `next`, in the same sentence. */
function isOfStorm(tokens: Tokens, first: number, next: number): boolean {
  for (let i = next; i < next + stormReach && !endsSentence(tokens, i); i++)
    if (stormWords.has(wordAt(tokens, i))) return true;
  for (let i = first - 1; i >= Math.max(0, first - stormReach) && !endsSentence(tokens, i); i--)
    if (stormWords.has(wordAt(tokens, i))) return true;
  return false;
}

/** "a Category 4 hurricane", "a category-two storm", "an EF4 tornado": where it stands on the scale of its kind. */
export function readCategory(tokens: Tokens, at: number): Draft | null {
  const word = wordAt(tokens, at);
  const isTornado = tornadoScales.has(word);
  if (!isTornado && word !== 'category' && word !== 'cat') return null;
  const number = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const numeral = readNumeral(tokens, number);
  if (numeral === null || numeral.value > highestRank || numeral.digits.scale !== 1) return null;
  if (isTornado && !isGlued(tokens, number)) return null;
  if (!isOfStorm(tokens, at, numeral.next)) return null;
  const unit = isTornado ? 'EF' : 'category';
  return ranked(at, { first: at, next: numeral.next }, { value: numeral.value, unit, digits: numeral.digits }, unit);
}
