import type { Quantity } from '../quantities/quantity';
import { unitsBySymbol } from '../language/en/units';
import type { ScannedClaim } from './scannedClaim';

/** A figure and its conversion are rounded each for itself: "240 km (150 miles)", "10 metres (33 feet)", "a mile (1.6 km)". */
const conversionSlack = 0.12;
/** Small temperatures are rounded to a degree. */
const temperatureSlack = 1.5;
/** What may stand between a figure and its conversion: a bracket or "or", with a hedge. */
const between =
  /^[^\S\n]?(?:\(|,? or )(?:or |about |around |roughly |some |nearly |almost |approximately |just over |just under |more than )?$/;
/** Longer stretches between two figures join nothing. */
const longestBetween = 24;

function degreesCelsius({ value, unit }: Quantity): number {
  return unit === '°F' ? ((value - 32) * 5) / 9 : value;
}

/** Whether two quantities tell one amount in two units; sums of money in two currencies are taken for it. */
function isConversion(kind: ScannedClaim['kind'], a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return false;
  if (kind === 'money') return true;
  if (a.unit.startsWith('°') && b.unit.startsWith('°'))
    return Math.abs(degreesCelsius(a) - degreesCelsius(b)) <= temperatureSlack;
  const [first, second] = [unitsBySymbol.get(a.unit), unitsBySymbol.get(b.unit)];
  if (first === undefined || second?.dimension !== first.dimension) return false;
  const [x, y] = [Math.abs(a.value * first.factor), Math.abs(b.value * second.factor)];
  return Math.abs(x - y) <= conversionSlack * Math.max(x, y);
}

function isTwin(text: string, a: ScannedClaim, b: ScannedClaim): boolean {
  if (a.kind !== b.kind || a.quantity === undefined || b.quantity === undefined) return false;
  const gap = b.core.start - a.core.end;
  if (gap < 1 || gap > longestBetween || !between.test(text.slice(a.core.end, b.core.start))) return false;
  const isBracket = text.slice(a.core.end, b.core.start).includes('(');
  if (isBracket && !text.slice(b.core.end, b.core.end + longestBetween).includes(')')) return false;
  return isConversion(a.kind, a.quantity, b.quantity);
}

/** Marks figures that are told once more in another unit: "240 km (150 miles)", "$50 (£39)", "5 feet, or 1.5 metres". */
export function withTwins(text: string, claims: readonly ScannedClaim[]): readonly ScannedClaim[] {
  const marked = [...claims];
  for (let i = 1; i < marked.length; i++) {
    const [a, b] = [marked[i - 1], marked[i]];
    if (a === undefined || b === undefined || a.twin !== undefined || !isTwin(text, a, b)) continue;
    marked[i - 1] = { ...a, twin: 'next' };
    marked[i] = { ...b, twin: 'previous' };
  }
  return marked;
}
