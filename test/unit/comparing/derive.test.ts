import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/core/comparing/relations/arithmetic';
import { linkClaims } from '../../../src/core/comparing/link';
import { finish } from '../../../src/core/util/sliced';
import { quantity } from '../claims/relations/claims';
import { markedArticle } from './markedStory';

/** `fact = operand, operand: formula` for each derivation of a story; each text is an article of 2031. */
function derived(...texts: readonly string[]): readonly string[] {
  const story = texts.map(text => markedArticle(text, '2031-05-06'));
  const fact = (ref: { readonly article: number; readonly claim: number }): string =>
    story[ref.article]?.facts[ref.claim] ?? '';
  const { derivations } = finish(linkClaims(story, () => 0));
  return derivations.map(
    ({ result, operands, formula }) => `${fact(result)} = ${operands.map(fact).join(', ')}: ${formula}`,
  );
}

const flows =
  'Exports to Norland stood at {$3.26 billion|money 3.26e9 USD|exports}, while imports from Norland stood at {$21.4 billion|money 21.4e9 USD|imports}.';

describe('sums and differences', () => {
  it('of imports and exports give the whole trade and its balance', () => {
    expect(
      derived(
        flows,
        'Trade with Norland reached {$24.7 billion|money 24.7e9 USD|trade} last year.',
        'The trade deficit with Norland widened to {a little over $18 billion|money >~18e9 USD|deficit}.',
      ),
    ).toEqual(['trade = imports, exports: 21.4 + 3.26 = 24.66', 'deficit = imports, exports: 21.4 − 3.26 = 18.14']);
  });

  it('of revenue and costs give the profit', () => {
    const text =
      'Revenue came to {$9.5 million|money 9.5e6 USD|revenue} and costs to {$7.2 million|money 7.2e6 USD|costs}. The profit was {$2.3 million|money 2.3e6 USD|profit}.';
    expect(derived(text)).toEqual(['profit = revenue, costs: 9.5 − 7.2 = 2.3']);
  });

  it('are taken from the article itself when they fit there', () => {
    const own =
      'Imports from Norland touched {$20 billion|money 20e9 USD|own imports} and exports to it {$3 billion|money 3e9 USD|own exports}. Trade with Norland came close to {$24 billion|money ~24e9 USD|own trade}.';
    expect(derived(flows, own)).toEqual(['own trade = own imports, own exports: 20 + 3 = 23']);
  });

  it('are not offered when they do not fit, or when the roles do not', () => {
    expect(derived(flows, 'Trade with Norland reached {$40 billion|money 40e9 USD|trade}.')).toEqual([]);
    expect(derived(flows, 'Investment in Norland reached {$24.7 billion|money 24.7e9 USD|investment}.')).toEqual([]);
    expect(derived(flows, 'Trade with Norland reached {€24.7 billion|money 24.7e9 EUR|trade}.')).toEqual([]);
  });
});

describe('percentages', () => {
  it.each([
    [
      'a part of a whole',
      '{12|count 12 seat|part} of the {48 seats|count 48 seat|whole}, or {25 percent|percent 25 %|share}, went to women.',
      'share = part, whole: 12 ÷ 48 = 25 %',
    ],
    [
      'a growth',
      'Sales rose {30 percent|percent 30 %|growth} from {$50 million|money 50e6 USD|before} to {$65 million|money 65e6 USD|now}.',
      'growth = before, now: (65000000 − 50000000) ÷ 50000000 = 30 %',
    ],
  ])('follow from %s', (_, text, derivation) => {
    expect(derived(text)).toEqual([derivation]);
  });

  it('do not follow from figures that give another one', () => {
    expect(
      derived(
        '{12|count 12 seat|part} of the {48 seats|count 48 seat|whole}, or {40 percent|percent 40 %|share}, went to women.',
      ),
    ).toEqual([]);
  });
});

describe('spans of years', () => {
  const counted = 'It was the first visit to Norland by a head of state in {29 years|duration 29 year|span}.';
  const named = 'No head of state had made a visit to Norland since {2002|date 2002|year}.';

  it('lead to the year that another version names', () => {
    expect(derived(counted, named)).toEqual(['year = span: 2031 − 29 = 2002']);
  });

  it('are links between the versions, too', () => {
    const story = [counted, named].map(text => markedArticle(text, '2031-05-06'));
    expect(finish(linkClaims(story, () => 0)).links).toMatchObject([
      { relation: 'arithmetic', reason: { kind: 'formula', formula: '2031 − 29 = 2002' } },
    ]);
  });

  it('need the article’s year, the right year and a common subject', () => {
    const story = [counted, named].map(text => ({ ...markedArticle(text, '2031-05-06'), date: null }));
    expect(finish(linkClaims(story, () => 0)).derivations).toEqual([]);
    expect(derived(counted, 'No head of state had made a visit to Norland since {2003|date 2003|year}.')).toEqual([]);
    expect(derived(counted, 'The brewery in Oldham closed in {2002|date 2002|year}.')).toEqual([]);
  });
});

describe('what two figures give', () => {
  it.each([
    ['+', '61.44e9', '4.26e9', 65.7e9, '61.44 + 4.26 = 65.7'],
    ['−', '61.44e9', '4.26e9', 57.18e9, '61.44 − 4.26 = 57.18'],
    ['+', '2e9', '300e6', 2.3e9, '2000 + 300 = 2300'],
    ['−', '1200', '450', 750, '1200 − 450 = 750'],
    ['÷', '12', '48', 25, '12 ÷ 48 = 25 %'],
    ['growth', '50', '65', 30, '(65 − 50) ÷ 50 = 30 %'],
  ] as const)('%s of %s and %s', (operator, a, b, value, formula) => {
    const [x, y] = [quantity('money', a, 'USD').quantity, quantity('money', b, 'USD').quantity];
    const computed = x && y && compute(operator, x, y);
    expect(computed?.value).toBeCloseTo(value, 3);
    expect(computed?.formula).toBe(formula);
    expect(computed && computed.low <= computed.value && computed.value <= computed.high).toBe(true);
  });

  it('is nothing for a part above its whole', () => {
    const [x, y] = [quantity('count', '48').quantity, quantity('count', '12').quantity];
    expect(x && y && compute('÷', x, y)).toBeUndefined();
    expect(x && y && compute('−', y, x)).toBeUndefined();
  });
});
