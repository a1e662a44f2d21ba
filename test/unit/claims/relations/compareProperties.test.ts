import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../../src/core/language/bound';
import type { ClaimKind } from '../../../../src/core/quantities/claimKind';
import type { NumericClaim } from '../../../../src/core/claims/claim';
import type { Quantity } from '../../../../src/core/quantities/quantity';
import { compareClaims } from '../../../../src/core/claims/relations/compare';
import { closeTo, meet, roundedReading } from '../../../../src/core/claims/relations/readings';
import { intervalOf } from '../../../../src/core/quantities/interval';
import { quantity, time, told } from './claims';
import { claimReasonWords } from '../../../../src/core/report/reasonWords';

const bounds: readonly Bound[] = ['=', '~', '<~', '>~', '>=', '>', '<=', '<'];
const kinds: readonly ClaimKind[] = ['money', 'count', 'percent', 'measure', 'duration', 'ordinal'];

/** Figures as news writes them: few digits, sometimes zeros behind them, sometimes decimals or a scale. */
const notation = fc
  .tuple(
    fc.constantFrom(...bounds),
    fc.integer({ min: 1, max: 999 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('', '.1', '.25', '.70'),
    fc.constantFrom('', 'e6', 'e9'),
  )
  .map(
    ([bound, digits, zeros, decimals, scale]) =>
      `${bound === '=' ? '' : bound}${digits}${decimals === '' ? '0'.repeat(zeros) : decimals}${scale}`,
  );

const quantities = fc
  .tuple(fc.constantFrom(...kinds), notation)
  .map(([kind, figure]) => quantity(kind, figure, 'unit'));
const sameKind = fc
  .tuple(fc.constantFrom(...kinds), notation, notation)
  .map(([kind, a, b]) => [quantity(kind, a, 'unit'), quantity(kind, b, 'unit')] as const);

const day = fc
  .integer({ min: 0, max: 4000 })
  .map(days => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const times = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a >= b ? time(b, null) : time(a, b)));

function quantityOf(claim: NumericClaim): Quantity {
  if (claim.quantity === undefined) throw new Error('a quantity was expected');
  return claim.quantity;
}

describe('comparison', () => {
  it('is symmetric in all it says', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        expect(told(b, a)).toEqual(told(a, b));
      }),
    );
    fc.assert(
      fc.property(sameKind, ([a, b]) => {
        expect(told(b, a)).toEqual(told(a, b));
      }),
    );
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(told(b, a)).toEqual(told(a, b));
      }),
    );
  });

  it('finds a claim to be the same as itself', () => {
    fc.assert(
      fc.property(quantities, claim => {
        expect(compareClaims(claim, claim).relation).toBe('same');
      }),
    );
    fc.assert(
      fc.property(times, claim => {
        expect(compareClaims(claim, claim).relation).toBe('same');
      }),
    );
  });

  it('says "same" only of figures whose intervals meet', () => {
    fc.assert(
      fc.property(sameKind, ([a, b]) => {
        if (compareClaims(a, b).relation === 'same') expect(meet(quantityOf(a), quantityOf(b))).toBe(true);
      }),
    );
  });

  it('says "differs" only of figures that exclude each other, however round they are', () => {
    fc.assert(
      fc.property(sameKind, ([a, b]) => {
        if (compareClaims(a, b).relation !== 'differs') return;
        expect(meet(quantityOf(a), quantityOf(b))).toBe(false);
        for (const [x, y] of [
          [quantityOf(a), quantityOf(b)],
          [quantityOf(b), quantityOf(a)],
        ] as const) {
          const rounded = roundedReading(x, a.kind === 'money');
          if (rounded !== undefined && y.bound === '=')
            expect(y.value >= rounded.low && y.value < rounded.high).toBe(false);
        }
      }),
    );
  });

  it('never turns from compatible to conflicting when a bound is widened', () => {
    const wider = fc.tuple(
      sameKind,
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
    );
    fc.assert(
      fc.property(wider, ([[a, b], down, up]) => {
        const before = compareClaims(a, b).relation;
        const narrow = quantityOf(a);
        const widened = { ...narrow, low: narrow.low - down, high: narrow.high + up, lowOpen: false, highOpen: false };
        const after = compareClaims({ ...a, quantity: widened }, b).relation;
        if (before !== 'differs') expect(after).not.toBe('differs');
      }),
    );
  });

  it('accepts under "about" whatever it accepts without', () => {
    const pairs = fc.tuple(
      fc.constantFrom(...kinds),
      notation.filter(figure => /^\d/.test(figure)),
      notation,
    );
    fc.assert(
      fc.property(pairs, ([kind, figure, other]) => {
        const [plain, hedged, against] = [
          quantity(kind, figure, 'unit'),
          quantity(kind, `~${figure}`, 'unit'),
          quantity(kind, other, 'unit'),
        ];
        if (compareClaims(plain, against).relation !== 'differs')
          expect(compareClaims(hedged, against).relation).not.toBe('differs');
      }),
    );
  });

  it('takes a half line from a higher start as compatible with what is above both', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), fc.nat(1e6), (low, more, most) => {
        const exact = quantity('count', String(low + more + most));
        for (const start of [low, low + more])
          expect(compareClaims(quantity('count', `>=${start}`), exact).relation).toBe('bound');
      }),
    );
  });

  it('shows tension only between figures that are close', () => {
    fc.assert(
      fc.property(sameKind, ([a, b]) => {
        if (!compareClaims(a, b).tension) return;
        const [x, y] = [quantityOf(a), quantityOf(b)];
        expect(meet(closeTo(x), y) || meet(closeTo(y), x)).toBe(true);
      }),
    );
  });

  it('says why in one line', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        expect(claimReasonWords(compareClaims(a, b).reason)).toMatch(/^[^\n]{8,160}$/);
      }),
    );
  });
});

describe('readings', () => {
  it('of "close to" hold the figure and what "=" allows at the last digit', () => {
    fc.assert(
      fc.property(quantities, claim => {
        const { value, digits } = quantityOf(claim);
        const exact = { ...quantityOf(claim), ...intervalOf(value, '=', digits, claim.kind) };
        expect(meet(closeTo(exact), exact)).toBe(true);
        expect(closeTo(exact).low).toBeLessThanOrEqual(exact.low);
      }),
    );
  });
});
