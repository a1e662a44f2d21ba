import { minusBefore } from './amounts';
import { isHyphen, wordAt, type Tokens } from '../numerals/cursor';
import type { Draft } from './draft';
import type { Ends } from './ranges';
import { weatherWords } from '../language/en/units';

/** "temperatures dropped to minus 18": a bare figure below zero, where the weather is told. */
export function readBareTemperature(tokens: Tokens, { from, to }: Ends): Draft | null {
  const minus = minusBefore(tokens, from.first);
  if (to !== null || minus < 0 || isHyphen(tokens, from.next)) return null;
  for (let i = minus - 1; i >= Math.max(0, from.first - 9); i--) {
    if (!weatherWords.has(wordAt(tokens, i))) continue;
    const quantity = { value: -from.value, unit: '°', digits: from.digits };
    return {
      kind: 'measure',
      first: minus,
      coreNext: from.next,
      next: from.next,
      quantity,
      salience: 'claim',
    };
  }
  return null;
}

/** "20 below zero", "5 degrees below zero" */
export function readBelowZero(tokens: Tokens, { from, to, phraseFirst, next }: Ends): Draft | null {
  if (to !== null || wordAt(tokens, next) !== 'below' || wordAt(tokens, next + 1) !== 'zero') return null;
  if (from.kind !== 'count' && !from.unit.startsWith('°')) return null;
  const quantity = { value: -from.value, unit: from.unit === '' ? '°' : from.unit, digits: from.digits };
  const end = next + 2;
  return { kind: 'measure', first: from.first, coreNext: end, next: end, phraseFirst, quantity, salience: 'claim' };
}
