import { expect, it } from 'vitest';
import { areOtherBounds } from '../../../../src/core/claims/relations/otherBounds';
import { quantity } from './claims';

const both = (a: string, b: string): readonly boolean[] => [
  areOtherBounds(quantity('count', a, 'person'), quantity('count', b, 'person')),
  areOtherBounds(quantity('count', b, 'person'), quantity('count', a, 'person')),
];

it.each([
  ['>=42', '>=65'],
  ['>50', '>=65'],
  ['<=15', '<=20'],
  ['>=7', '>=9'],
])('%s and %s are bounds of which the closer one was not known to both', (a, b) => {
  expect(both(a, b)).toEqual([true, true]);
});

it.each([
  ['the same figure', '>=42', '>42'],
  ['round figures for a close bound', '>40', '>=42'],
  ['round figures for a close bound from above', '<50', '<=46'],
  ['two sides', '>=42', '<=65'],
  ['no bound', '42', '>=65'],
])('not %s: %s and %s', (_, a, b) => {
  expect(both(a, b)).toEqual([false, false]);
});
