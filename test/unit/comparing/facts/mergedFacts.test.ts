import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { common, measuredKey, shares, type Fact } from '../../../../src/core/comparing/facts/fact';
import { readTopics } from '../readTopics';

/** The facts of a text: the words of every place of each. */
function factsIn(text: string): readonly (readonly string[])[] {
  return readTopics(text).facts.map(({ topics }) =>
    topics.map(({ claim: { core } }) => text.slice(core.start, core.end)),
  );
}

/** The first fact of a text. */
function firstFact(text: string): Fact {
  const [fact] = readTopics(text).facts;
  if (fact === undefined) throw new Error(`no fact: ${text}`);
  return fact;
}

it('a range and the figure in its middle are two facts', () => {
  expect(factsIn('The quake threw up 6 to 10 metres of mud. Of the mud, 8 metres lie in the harbour.')).toHaveLength(2);
});

describe('figures of one version are one fact', () => {
  it.each([
    ['with the same attribute', 'The fire killed 23 people. In all, 23 people died in the fire.'],
    ['however the value is written', 'The fire killed twelve people. In all, 12 people died in the fire.'],
    ['in units that convert', 'The crater is 2 kilometres wide. The crater, 2,000 metres wide, was found by divers.'],
    ['of one long count of things', 'The town sold 412 lorries. A dealer took the 412 trucks.'],
    ['with an age of one person', 'Ana Brook, 41, drove the bus. Brook, 41, has been freed.'],
  ])('%s: %s', (_, text) => {
    expect(factsIn(text)).toHaveLength(1);
  });
});

describe('figures of one version are two facts', () => {
  it.each([
    ['with other attributes', 'The fire killed 23 people. It injured 23 people.'],
    ['of other things', 'The town sold 412 lorries. It bought 412 rockets.'],
    ['of other values', 'The fire killed 23 people. In all, 24 people died in the fire.'],
    ['in other currencies', 'The bridge cost $40 million. The bridge cost €40 million.'],
    ['with ages of two people', 'Ana Brook, 41, drove the bus. Tom Reeve, 41, owned it.'],
    ['of a few, which agree by chance', 'The mayor opened 3 kiosks. Elsewhere, burglars emptied 3 stalls.'],
  ])('%s: %s', (_, text) => {
    expect(factsIn(text)).toHaveLength(2);
  });
});

describe('a fact', () => {
  it('is the only one of its kind where no other figure measures such a thing', () => {
    expect(firstFact('The fire killed 23 people and injured 40.').alone).toBe(true);
    expect(firstFact('The north fire killed 23 people. The south fire killed 11 people.').alone).toBe(false);
  });

  it('stays the only one of its kind beside its own part', () => {
    expect(firstFact('The fire killed 23 people, including three children.').alone).toBe(true);
  });

  it('stays the only one of its kind beside a figure of an earlier event', () => {
    expect(firstFact('The fire killed 23 people. A previous fire killed 11 people.').alone).toBe(true);
  });

  it('has the attributes of all its places', () => {
    const fact = firstFact('The road is shut for 23 miles. A stretch of 23 miles is closed.');
    expect([...fact.attributes.keys()]).toContain('length');
  });

  it('is told as a forecast only when every place tells it so', () => {
    expect(firstFact('The dam is expected to cost $23 million.').modal).toBe(true);
    expect(firstFact('The dam is expected to cost $23 million. The dam cost $23 million.').modal).toBe(false);
  });

  it('opens its version when any place does', () => {
    const filler = 'The weather was fair. Nobody spoke. The road was dry. The shops were shut.';
    expect(firstFact(`${filler} The fire killed 23 people.`).opens).toBe(false);
    expect(firstFact(`The fire killed 23 people. ${filler} The fire killed 23 people.`).opens).toBe(true);
  });

  it('is a range when its figure has two ends', () => {
    expect(firstFact('The cable is 10 to 15 kilometres long.').range).toBe(true);
    expect(firstFact('The cable is 15 kilometres long.').range).toBe(false);
  });
});

describe('what a fact measures', () => {
  it.each([
    ['people', 'The fire killed 23 miners.', 'The fire killed 23 tourists.'],
    ['things by their group', 'The firm scrapped 40 lorries.', 'The firm scrapped 40 trucks.'],
  ])('is the same key for %s', (_, a, b) => {
    expect(measuredKey(firstFact(a))).toBe(measuredKey(firstFact(b)));
  });

  it.each([
    ['what happened', 'The fire killed 23 miners.', 'The fire injured 23 miners.'],
    ['what is counted', 'The firm scrapped 40 lorries.', 'The firm scrapped 40 planes.'],
    ['the unit', 'The bridge cost $40 million.', 'The bridge cost €40 million.'],
  ])('is another key for %s', (_, a, b) => {
    expect(measuredKey(firstFact(a))).not.toBe(measuredKey(firstFact(b)));
  });

  it('is no key when nothing tells', () => {
    expect(measuredKey(firstFact('The answer of the sphinx was 40 percent.'))).toBeUndefined();
  });
});

describe('repeating a version', () => {
  it('gives no more facts, and each at so many more places', () => {
    const sentences = [
      'The crane killed one man and injured five people.',
      'The crane was 60 metres tall.',
      'It crushed 40 stalls.',
      'Repairs will cost $23 million.',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 1 }), fc.integer({ min: 2, max: 4 }), (some, times) => {
        const once = factsIn(some.join(' '));
        const often = factsIn(Array.from({ length: times }, () => some.join(' ')).join('\n\n'));
        expect(often).toEqual(once.map(places => Array.from({ length: times }, () => places).flat()));
      }),
      { numRuns: 30 },
    );
  });
});

describe('terms in common', () => {
  const bag = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0.01, max: 1, noNaN: true }))
    .map(weights => new Map(Object.entries(weights)));

  it('weigh as in the bag that has less of them, whichever comes first', () => {
    expect(
      common(
        new Map([
          ['quay', 1],
          ['rope', 0.5],
        ]),
        new Map([
          ['quay', 0.25],
          ['sail', 1],
        ]),
      ),
    ).toBe(0.25);
    fc.assert(
      fc.property(bag, bag, (a, b) => {
        expect(common(a, b)).toBeCloseTo(common(b, a));
        expect(common(a, b) > 0).toBe(shares(a, b));
      }),
    );
  });
});
