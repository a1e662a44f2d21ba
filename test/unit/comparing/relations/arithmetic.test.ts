import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '../../../../src/core/quantities/claimKind';
import type { Quantity } from '../../../../src/core/quantities/quantity';
import { compute, says, type Operator } from '../../../../src/core/comparing/relations/arithmetic';
import { quantity } from '../../claims/relations/claims';

/** A figure as a sum is made of it. */
function figure(kind: ClaimKind, notation: string, unit = ''): Quantity {
  const { quantity: read } = quantity(kind, notation, unit);
  if (read === undefined) throw new Error(`no figure: ${notation}`);
  return read;
}

/** Whether a figure is what two others make; the coarser of them tells how closely. */
function follows(kind: ClaimKind, told: string, operator: Operator, of: readonly [string, string], unit = ''): boolean {
  const [x, y] = [figure(kind, of[0], unit), figure(kind, of[1], unit)];
  const computed = compute(operator, x, y);
  const isShare = operator === '÷' || operator === 'growth';
  const claim = isShare ? quantity('percent', told, '%') : quantity(kind, told, unit);
  return computed !== undefined && says(claim, computed, x.digits.scale > y.digits.scale ? x : y);
}

describe('a figure that two others make', () => {
  it.each<[ClaimKind, string, Operator, [string, string]]>([
    ['money', '65.7e9', '+', ['61.44e9', '4.26e9']],
    ['money', '57.18e9', '−', ['61.44e9', '4.26e9']],
    ['money', '<~66e9', '+', ['61.44e9', '4.26e9']],
    ['count', '750', '−', ['1200', '450']],
    ['count', '25', '÷', ['12', '48']],
    ['count', '30', 'growth', ['50', '65']],
  ])('%s %s: %s of %j', (kind, told, operator, of) => {
    expect(follows(kind, told, operator, of, kind === 'money' ? 'USD' : '')).toBe(true);
  });

  it.each<[ClaimKind, string, Operator, [string, string]]>([
    ['money', '72e9', '+', ['61.44e9', '4.26e9']],
    ['money', '>66e9', '+', ['61.44e9', '4.26e9']],
    ['count', '813', '−', ['1200', '450']],
    ['count', '40', '÷', ['12', '48']],
    ['count', '50', 'growth', ['50', '65']],
  ])('is not just any: %s %s: %s of %j', (kind, told, operator, of) => {
    expect(follows(kind, told, operator, of, kind === 'money' ? 'USD' : '')).toBe(false);
  });

  it('is no time', () => {
    const { quantity: _, ...bare } = quantity('money', '1e9', 'USD');
    const x = figure('money', '1e9', 'USD');
    const computed = compute('+', x, x);
    expect(computed && says(bare, computed, x)).toBe(false);
  });

  it.each<[Operator, string, string]>([
    ['−', '3', '3'],
    ['−', '3', '5'],
    ['÷', '0', '5'],
    ['÷', '5', '5'],
    ['growth', '0', '5'],
    ['growth', '5', '0'],
  ])('%s of %s and %s means nothing', (operator, a, b) => {
    expect(compute(operator, figure('count', a), figure('count', b))).toBeUndefined();
  });

  it('lies within what its parts leave open', () => {
    const [x, y] = [figure('money', '~60e9', 'USD'), figure('money', '4e9', 'USD')];
    for (const operator of ['+', '−', '÷', 'growth'] as const) {
      const { value, low, high } = compute(operator, ...(operator === '÷' ? ([y, x] as const) : ([x, y] as const))) ?? {
        value: NaN,
        low: NaN,
        high: NaN,
      };
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });
});
