import { unitFor } from '../../language/en/plural';
import type { Bound } from '../../language/bound';
import type { Quantity } from '../../quantities/quantity';
import type { TimeValue } from '../../times/timeValue';

/** How reports word a bound, whatever words the article used. */
const boundWords: Readonly<Record<Bound, string>> = {
  '=': '',
  '~': 'about ',
  '<~': 'nearly ',
  '>~': 'a little over ',
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
};

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

/** A score or a vote: two figures that are told as one. */
export function isTally({ unit, parts }: Quantity): boolean {
  return parts !== undefined && (unit === 'score' || unit === 'vote');
}

/** The ends of a range in their order, as it was said; undefined when there is one figure, or a ratio. */
function endsOf({ parts, low, high }: Quantity): readonly [number, number] | undefined {
  const [from, to] = parts ?? [];
  if (from === undefined || to === undefined || to <= from) return undefined;
  return low === from && high === to ? [from, to] : undefined;
}

/** A quantity as a report writes it: `at least 42 people`, `nearly 65 bn USD`, `40 %`, `10 to 15 km`, `24-10`. */
export function quantityWords(quantity: Quantity): string {
  if (isTally(quantity)) return (quantity.parts ?? []).join('-');
  const ends = endsOf(quantity);
  if (ends !== undefined) {
    const unit = quantity.unit === '' ? '' : ` ${unitFor(ends[1], quantity.unit)}`;
    return `${boundWords[quantity.bound]}${figure(ends[0])} to ${figure(ends[1])}${unit}`;
  }
  const unit = quantity.unit === '' ? '' : ` ${unitFor(quantity.value, quantity.unit)}`;
  return `${boundWords[quantity.bound]}${figure(quantity.value)}${unit}`;
}

/** A time as a report writes it: `2022`, `2022-09`, `2024-07-08`, `2023-04-01 to 2024-03-31`. */
export function timeWords(time: TimeValue): string {
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

/** The last day of a half-open stretch; the end itself when it is a clock time. */
function lastDayBefore(to: string): string {
  const milliseconds = Date.parse(to.includes('T') ? '' : `${to}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? to : new Date(milliseconds - 86_400_000).toISOString().slice(0, 10);
}
