import type { NumericClaim } from '../claims/claim';
import { inOrder, type ClaimReason, type PairReasonKind } from '../claims/reason';
import { unitFor } from '../language/en/plural';
import { isTally, rangeEnds, type Quantity } from '../quantities/quantity';
import type { NoteReason } from '../text/storyNote';
import { lastDayBefore } from '../times/isoDays';
import type { TimeValue } from '../times/timeValue';
import { boundWords } from './boundWords';

/** The reasons of a report in English, whatever the language of the editor: programs read them. */

/** `x` and `y` as the two claims are worded. */
const pairWords: Readonly<Record<PairReasonKind, (x: string, y: string) => string>> = {
  same: (x, y) => (x === y ? `both say ${x}` : `${x} and ${y} are the same`),
  sameResult: (x, y) => `${x} and ${y} are the same result`,
  otherResult: (x, y) => `${x} and ${y} are different results`,
  bothApproximate: (x, y) => `same figure, both approximate: ${x} and ${y}`,
  otherBound: (x, y) => `same figure under another bound: ${x} and ${y}`,
  strictlyApart: (x, y) => `same figure, but taken strictly ${x} and ${y} do not meet`,
  leanApart: (x, y) => `${x} and ${y} lean to opposite sides`,
  exclude: (x, y) => `${x} and ${y} exclude each other`,
  canBothHold: (x, y) => `${x} and ${y} can both hold`,
  rounding: (x, y) => `${x} is a rounding of ${y}`,
  roundedDigits: (x, y) => `${x} is ${y} rounded to its last digit that is not a zero`,
  leavesRoom: (x, y) => `${x} leaves room for ${y}`,
  closeAbove: (x, y) => `${x} is close, but above ${y}`,
  closeBelow: (x, y) => `${x} is close, but below ${y}`,
  sameTime: x => `both name ${x}`,
  apart: (x, y) => `${x} and ${y} do not overlap`,
  mayBeOne: (x, y) =>
    `${x} and ${y} may be one: a weekday or day without its year is read by how the sentence tells it`,
  within: (x, y) => `${x} lies in ${y}`,
  overlap: (x, y) => `${x} and ${y} overlap`,
};

/** Why two claims stand to each other as they do, in a line: "both say 65 bn USD". */
export function claimReasonWords(reason: ClaimReason): string {
  switch (reason.kind) {
    case 'sameWords':
      return `both say ${reason.words}`;
    case 'oneDay':
      return `${reason.words.join(' and ')} are one day`;
    case 'otherDay':
      return `${reason.words.join(' and ')} are other days`;
    case 'oneVague':
      return `${reason.words.join(' and ')} can both hold`;
    case 'otherVague':
      return `${reason.words.join(' and ')} exclude each other`;
    case 'formula':
      return reason.formula;
    case 'otherUnits': {
      const units = reason.units.map(unit => (unit === '' ? 'no unit' : unit)).sort();
      return `${units.join(' and ')} are not compared`;
    }
    case 'noFigure':
      return 'one of them has no figure to compare';
    default:
      return pairWords[reason.kind](...inOrder(reason, toldWords));
  }
}

function toldWords({ quantity, time }: Pick<NumericClaim, 'quantity' | 'time'>): string {
  if (quantity !== undefined) return quantityWords(quantity);
  return time === undefined ? '' : timeWords(time);
}

/** In what two places differ, in a line. */
export function noteReasonWords({ kind, values }: NoteReason): string {
  const [first = '', second = '', third = ''] = values;
  const told = (words: string): string => (words === '' ? 'nothing more' : `“${words}”`);
  const texts: Readonly<Record<NoteReason['kind'], () => string>> = {
    otherSource: () => `one version names ${first} as the source, the other ${second}`,
    sourceDropped: () => `one version gives ${first || second} as the source, the other states it as a fact`,
    otherSpeaker: () => `the same words said by ${first} here, by ${second} there`,
    otherWords: () => `quoted in other words: ${told(first)} here, ${told(second)} there`,
    otherEnd: () => `quoted to another end: ${told(first)} here, ${told(second)} there`,
    toldHere: () => `told in its own words here: “${first}”, quoted there: “${second}”`,
    toldThere: () => `quoted here: “${first}”, told in its own words there: “${second}”`,
    otherTitle: () => `${first}: “${second}” here, “${third}” there`,
    otherSpelling: () => `“${first}” here, “${second}” there`,
    otherStatus: () => `what became of it: “${first}” here, “${second}” there`,
    otherTelling: () => `told otherwise: “${first}” here, “${second}” there`,
    exchangedWords: () => `told otherwise: “${first}” here, “${second}” there`,
  };
  return texts[kind]();
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, ' tn'],
  [1e9, ' bn'],
  [1e6, ' m'],
];

/** A number as a report writes it, without trailing noise: `65.7 bn`, `1,200`, `0.25`. */
function figure(value: number): string {
  for (const [scale, word] of scales) {
    if (Math.abs(value) >= scale) return `${trimmed(value / scale)}${word}`;
  }
  return Math.abs(value) >= 10_000 ? grouped(value) : trimmed(value);
}

/** At most six decimals: enough for every figure of an article, too few for the noise of binary fractions. */
function trimmed(value: number): string {
  return String(Number(value.toFixed(6))).replace('-', '\u2212');
}

function grouped(value: number): string {
  const [whole = '', fraction] = trimmed(value).split('.');
  const parts: string[] = [];
  const digits = whole.replace('\u2212', '');
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? '\u2212' : ''}${parts.join(',')}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A quantity as a report writes it: `at least 42 people`, `nearly 65 bn USD`, `40 %`, `10 to 15 km`, `24-10`. */
export function quantityWords(quantity: Quantity): string {
  if (isTally(quantity)) return (quantity.parts ?? []).join('-');
  const { value, bound, unit } = quantity;
  const [low, high = value] = rangeEnds(quantity) ?? [];
  const figures = low === undefined ? figure(value) : `${figure(low)} to ${figure(high)}`;
  return [boundWords[bound], figures, unitFor(high, unit)].filter(part => part !== '').join(' ');
}

/** A time as a report writes it: `2022`, `2022-09`, `2024-07-08`, `2023-04-01 to 2024-03-31`. */
function timeWords(time: TimeValue): string {
  const { from, to } = time;
  if (from === null) return to === null ? 'an open time' : `until ${lastDayBefore(to)}`;
  if (to === null) return `since ${from}`;
  if (time.grain === 'year' && from.endsWith('-01-01') && nextYear(from) === to) return from.slice(0, 4);
  if (time.grain === 'month') return from.slice(0, 7);
  const last = lastDayBefore(to);
  return from.includes('T') || last === from ? from : `${from} to ${last}`;
}

function nextYear(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-01-01`;
}
