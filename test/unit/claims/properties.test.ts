import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanParagraph } from '../../../src/core/claims/scan';
import type { ScannedClaim } from '../../../src/core/claims/scannedClaim';
import { finish } from '../../../src/core/util/sliced';
import { claimsOf } from './readings';

const only = (text: string): ScannedClaim | undefined => {
  const { claims } = finish(scanParagraph(text));
  return claims.length === 1 ? claims[0] : undefined;
};

const valueOf = (text: string): number | undefined => only(text)?.quantity?.value;

/** Words and signs that the grammar gives a meaning, to be thrown together in any order. */
const pieces = fc.constantFrom(
  ...'5 42 2019 1,200 3.5 10-15 24-10 9/7/2024 2023-24 half a an the of in to from between and million billion dozen per cent % $ € Rs. USD dollars cents May March Monday last next week year years ago later first second third quarter Q3 FY24 mid- -year-old nearly over at least up 5ft 10in km/h °C 9.30pm GMT ’50s 1990s one two three thirds , . ; : ( ) “ ” - – said people killed will'.split(
    ' ',
  ),
);
const jumble = fc.array(pieces, { maxLength: 40 }).map(words => words.join(' '));
const anyText = fc.oneof(jumble, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }));

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English words of a number below a thousand million. */
function spell(value: number): string {
  if (value < 20) return ones[value] ?? '';
  if (value < 100) return (tens[Math.floor(value / 10)] ?? '') + (value % 10 ? `-${ones[value % 10] ?? ''}` : '');
  const [size, word] = value < 1000 ? [100, 'hundred'] : value < 1e6 ? [1000, 'thousand'] : [1e6, 'million'];
  const rest = value % size;
  const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${spell(Math.floor(value / size))} ${word}${rest ? joint + spell(rest) : ''}`;
}

const western = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const indian = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 0 });

describe('value → text → value', () => {
  it('reads grouped digits of the West and of India', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e12 }), value => {
        expect(valueOf(`They sent ${western.format(value)} soldiers.`)).toBe(value);
        expect(valueOf(`They sent ${indian.format(value)} soldiers.`)).toBe(value);
      }),
    );
  });
  it('reads numbers in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), value => {
        expect(valueOf(`They sent ${spell(value)} soldiers.`)).toBe(value);
      }),
    );
  });
  it('reads sums with decimals under every scale', () => {
    const scales = [
      ['million', 1e6],
      ['bn', 1e9],
      ['trillion', 1e12],
      ['crore', 1e7],
      ['lakh', 1e5],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...scales), (cents, [word, scale]) => {
        expect(valueOf(`They paid $${(cents / 100).toFixed(2)} ${word}.`)).toBeCloseTo((cents / 100) * scale, -1);
      }),
    );
  });
  it('reads every day in the orders of print', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, day => {
        const iso = day.toISOString().slice(0, 10);
        const words = (options: Intl.DateTimeFormatOptions, locale: string): string =>
          new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day);
        const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
        for (const written of [iso, iso.replaceAll('-', '/'), words(long, 'en-GB'), words(long, 'en-US')]) {
          expect(claimsOf(`It began on ${written}.`).map(claim => claim.time?.from)).toEqual([iso]);
        }
      }),
    );
  });
});

describe('spans', () => {
  it('are sorted and disjoint, lie in the text, and hold their core', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0;
        for (const claim of claimsOf(text)) {
          expect(claim.start).toBeGreaterThanOrEqual(end);
          expect(claim.core.start).toBeGreaterThanOrEqual(claim.start);
          expect(claim.core.end).toBeGreaterThan(claim.core.start);
          expect(claim.end).toBeGreaterThanOrEqual(claim.core.end);
          expect(claim.end).toBeLessThanOrEqual(text.length);
          end = claim.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('quantities and times', () => {
  it('hold their value, and times run forward', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { quantity, time } of claimsOf(text)) {
          if (quantity) {
            expect(Number.isNaN(quantity.value)).toBe(false);
            expect(quantity.low).toBeLessThanOrEqual(quantity.value);
            expect(quantity.high).toBeGreaterThanOrEqual(quantity.value);
          }
          if (time?.from != null && time.to != null) expect(time.from < time.to).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
  it('depend on nothing but the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(finish(scanParagraph(text))).toEqual(finish(scanParagraph(text)));
      }),
    );
  });
});
