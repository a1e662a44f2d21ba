import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '../../../../src/core/quantities/claimKind';
import { compareClaims } from '../../../../src/core/claims/relations/compare';
import { claimReasonWords } from '../../../../src/core/report/reasonWords';
import type { NumericClaim } from '../../../../src/core/claims/claim';
import { quantity, told } from './claims';

type Row = readonly [kind: ClaimKind, unit: string, a: string, b: string, relation: string];

function check(rows: readonly Row[]): void {
  it.each(rows)('%s %s: %s against %s is %s', (kind, unit, a, b, relation) => {
    expect(compareClaims(quantity(kind, a, unit), quantity(kind, b, unit)).relation).toBe(relation);
  });
}

const whyOf = (a: NumericClaim, b: NumericClaim): string => claimReasonWords(compareClaims(a, b).reason);

describe('figures without a bound', () => {
  describe('are read as half of their last digit when they have decimals or do not end in zeros', () =>
    check([
      ['money', 'USD', '65.7e9', '65.7e9', 'same'],
      ['money', 'USD', '65.7e9', '65.72e9', 'rounding'],
      ['money', 'USD', '65.7e9', '65.749e9', 'rounding'],
      ['money', 'USD', '65.7e9', '65.8e9', 'differs'],
      ['money', 'USD', '4e9', '4.26e9', 'rounding'],
      ['money', 'USD', '4e9', '4.6e9', 'differs'],
      ['percent', '%', '3.2', '3.24', 'rounding'],
      ['percent', '%', '3.2', '3.3', 'differs'],
      ['percent', '%', '33', '33.4', 'rounding'],
      ['measure', 'magnitude', '6.8', '6.9', 'differs'],
      ['rate', 'km/h', '120', '120', 'same'],
    ]));

  describe('that are round may stand for half of their last digit that is not a zero', () =>
    check([
      ['money', 'USD', '60e9', '61.44e9', 'rounding'],
      ['money', 'USD', '60e9', '57e9', 'rounding'],
      ['money', 'USD', '60e9', '64.9e9', 'rounding'],
      ['money', 'USD', '60e9', '65e9', 'differs'],
      ['money', 'USD', '60e9', '54.9e9', 'differs'],
      ['money', 'USD', '60e9', '50e9', 'differs'],
      ['money', 'EUR', '1200', '1234', 'rounding'],
      ['money', 'EUR', '1200', '1250', 'differs'],
      ['count', 'house', '2400', '2438', 'rounding'],
      ['count', 'house', '2400', '2470', 'differs'],
      ['measure', 'km', '300', '312', 'rounding'],
    ]));

  describe('that count little mean just that number', () =>
    check([
      ['count', 'person', '42', '42', 'same'],
      ['count', 'person', '42', '43', 'differs'],
      ['count', 'person', '4', '4', 'same'],
      ['count', 'soldier', '20', '24', 'differs'],
      ['percent', '%', '40', '43', 'differs'],
      ['ordinal', '', '1', '1', 'same'],
      ['ordinal', '', '1', '3', 'differs'],
      ['age', 'year', '37', '38', 'differs'],
      ['duration', 'day', '2', '3', 'differs'],
    ]));
});

describe('approximate figures', () => {
  describe('close to one reach two digits or 3 % to both sides', () =>
    check([
      ['money', 'USD', '~65e9', '65.7e9', 'morePrecise'],
      ['money', 'USD', '~65e9', '67e9', 'morePrecise'],
      ['money', 'USD', '~65e9', '69e9', 'differs'],
      ['money', 'USD', '~65e9', '~65e9', 'same'],
      ['money', 'USD', '~65e9', '<~65e9', 'same'],
      ['money', 'USD', '~65e9', '~66e9', 'bound'],
      ['money', 'USD', '~65e9', '65e9', 'bound'],
      ['count', 'person', '~9000', '9200', 'morePrecise'],
      ['count', 'person', '~9000', '9400', 'rounding'],
      ['count', 'person', '~9000', '9600', 'differs'],
    ]));

  describe('leaning to a side are compatible with what lies just beyond, under tension', () => {
    check([
      ['money', 'USD', '<~65e9', '65.7e9', 'morePrecise'],
      ['money', 'USD', '<~65e9', '64.2e9', 'morePrecise'],
      ['money', 'USD', '>~57e9', '57.18e9', 'morePrecise'],
      ['money', 'USD', '>~57e9', '56.2e9', 'morePrecise'],
      ['money', 'USD', '<~65e9', '>~65e9', 'bound'],
      ['money', 'USD', '<~65e9', '70.2e9', 'differs'],
      ['money', 'USD', '<~61.44e9', '60e9', 'rounding'],
    ]);

    it.each([
      ['<~65e9', '65.7e9', true],
      ['<~65e9', '64.2e9', false],
      ['>~57e9', '57.18e9', false],
      ['>~57e9', '56.2e9', true],
      ['<~65e9', '>~65e9', true],
      ['~65e9', '65.7e9', false],
    ])('%s against %s: tension %s', (a, b, tension) => {
      expect(compareClaims(quantity('money', a, 'USD'), quantity('money', b, 'USD')).tension).toBe(tension);
    });
  });
});

describe('half lines', () => {
  describe('that meet are compatible', () =>
    check([
      ['count', 'person', '>=42', '>36', 'bound'],
      ['count', 'person', '>=42', '45', 'bound'],
      ['count', 'person', '>=42', '42', 'bound'],
      ['count', 'person', '>=42', '>=42', 'same'],
      ['count', 'person', '<=50', '>=42', 'bound'],
      ['count', 'person', '<50', '~49', 'bound'],
      ['percent', '%', '>40', '>40', 'same'],
      ['percent', '%', '>40', '40', 'bound'],
      ['percent', '%', '>=40', '<=40', 'bound'],
    ]));

  describe('that do not meet conflict', () =>
    check([
      ['count', 'person', '>=42', '37', 'differs'],
      ['count', 'person', '>=42', '<40', 'differs'],
      ['count', 'person', '>40', '<40', 'differs'],
      ['count', 'person', '<=50', '51', 'differs'],
      ['money', 'USD', '>62e9', '60e9', 'differs'],
    ]));

  it('with the same figure as an exact one are compatible under tension', () => {
    const comparison = compareClaims(quantity('count', '>42'), quantity('count', '42'));
    expect(comparison).toMatchObject({ relation: 'bound', tension: true });
    expect(claimReasonWords(comparison.reason)).toBe('same figure, but taken strictly 42 and more than 42 do not meet');
  });
});

describe('units of one family', () => {
  it.each([
    ['measure', ['210', 'mm'], ['21', 'cm'], 'same'],
    ['measure', ['42.195', 'km'], ['26.2', 'mi'], 'rounding'],
    ['measure', ['5', 'km'], ['5', 'mi'], 'differs'],
    ['measure', ['2.5', 't'], ['2500', 'kg'], 'same'],
    ['measure', ['>200', 'mm'], ['21', 'cm'], 'bound'],
    ['duration', ['48', 'hour'], ['2', 'day'], 'same'],
    ['duration', ['18', 'month'], ['1.5', 'year'], 'same'],
    ['duration', ['3', 'week'], ['20', 'day'], 'rounding'],
    ['duration', ['3', 'week'], ['30', 'day'], 'differs'],
    ['duration', ['1', 'month'], ['30', 'day'], 'rounding'],
    ['duration', ['26', 'week'], ['0.5', 'year'], 'rounding'],
    ['duration', ['17', 'century'], ['1700', 'year'], 'same'],
    ['duration', ['40', 'month'], ['2', 'year'], 'differs'],
    ['duration', ['9', 'hour'], ['9', 'day'], 'differs'],
  ] as const)('%s: %s against %s is %s', (kind, [a, ofA], [b, ofB], relation) => {
    const [x, y] = [quantity(kind, a, ofA), quantity(kind, b, ofB)];
    expect(compareClaims(x, y).relation).toBe(relation);
    expect(told(y, x)).toEqual(told(x, y));
  });

  it('are named as they were written', () => {
    const why = whyOf(quantity('measure', '42.195', 'km'), quantity('measure', '26.2', 'mi'));
    expect(why).toContain('42.195 km');
    expect(why).toContain('26.2 mi');
  });
});

describe('sums of money', () => {
  it.each([
    ['are one in two currencies at a rate that there was', ['3.6e6', 'GBP'], ['4.2e6', 'EUR'], 'rounding'],
    ['are two where no rate makes them one', ['3.6e6', 'GBP'], ['36e6', 'EUR'], 'differs'],
    ['are never one for their digits alone', ['4.2e6', 'EUR'], ['4.2e6', 'CHF'], 'differs'],
  ] as const)('%s', (_, [a, ofA], [b, ofB], relation) => {
    const comparison = compareClaims(quantity('money', a, ofA), quantity('money', b, ofB));
    expect(comparison.relation).toBe(relation);
    expect(compareClaims(quantity('money', b, ofB), quantity('money', a, ofA)).relation).toBe(relation);
  });

  it('are the same with and without what they are per', () => {
    expect(compareClaims(quantity('money', '61', 'EUR'), quantity('rate', '61', 'EUR/share')).relation).toBe('same');
  });
});

describe('what is not compared', () => {
  it.each([
    [quantity('money', '65e9', 'USD'), quantity('money', '65e9', 'XTS')],
    [quantity('money', '65', 'USD'), quantity('rate', '70', 'USD/share')],
    [quantity('money', '65', 'USD'), quantity('rate', '65', 'EUR/share')],
    [quantity('money', '65e9', 'USD'), quantity('count', '65e9', 'USD')],
    [quantity('percent', '40', '%'), quantity('points', '40', '%')],
    [quantity('measure', '5', 'km'), quantity('measure', '5', 'kg')],
    [quantity('measure', '30', '°C'), quantity('measure', '30', '°F')],
    [quantity('duration', '41', 'year'), quantity('age', '41', 'year')],
  ])('another unit or kind', (a, b) => {
    const comparison = compareClaims(a, b);
    expect(comparison.relation).toBe('notComparable');
    expect(whyOf(a, b)).toContain('are not compared');
  });

  it('but what is counted may have another name', () => {
    expect(compareClaims(quantity('count', '42', 'person'), quantity('count', '42', 'resident')).relation).toBe('same');
  });
});

describe('reasons', () => {
  it.each([
    ['65e9', '65e9', 'both say 65 bn USD'],
    ['65.7e9', '65.70e9', 'both say 65.7 bn USD'],
    ['60e9', '61.44e9', '60 bn USD is 61.44 bn USD rounded to its last digit that is not a zero'],
    ['~65e9', '65.7e9', 'about 65 bn USD leaves room for 65.7 bn USD'],
    ['<~65e9', '65.7e9', '65.7 bn USD is close, but above nearly 65 bn USD'],
    ['>=42e6', '>36e6', 'more than 36 m USD and at least 42 m USD can both hold'],
    ['40e6', '55e6', '40 m USD and 55 m USD exclude each other'],
    ['>40e6', '<40e6', 'less than 40 m USD and more than 40 m USD exclude each other'],
    ['~40e6', '<~40e6', 'same figure, both approximate: about 40 m USD and nearly 40 m USD'],
    ['40e6', '>=40e6', 'same figure under another bound: 40 m USD and at least 40 m USD'],
    ['<~40e6', '>~40e6', 'a little over 40 m USD and nearly 40 m USD lean to opposite sides'],
  ])('%s against %s', (a, b, why) => {
    const [x, y] = [quantity('money', a, 'USD'), quantity('money', b, 'USD')];
    expect(whyOf(x, y)).toBe(why);
    expect(whyOf(y, x)).toBe(why);
  });
});
