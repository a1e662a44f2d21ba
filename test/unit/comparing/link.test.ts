import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimLink, ClaimRef } from '../../../src/core/claims/claim';
import type { ClaimLinks } from '../../../src/core/comparing/link';
import { linkClaims } from '../../../src/core/comparing/link';
import { finish } from '../../../src/core/util/sliced';
import type { MarkedArticle } from './markedStory';
import { markedArticle } from './markedStory';
import { quakeStory } from './quakeStory';
import { resultsStory } from './resultsStory';

const unmatched = (): number => 0;
const linksOf = (story: readonly MarkedArticle[]): ClaimLinks => finish(linkClaims(story, unmatched));
const asserted = ({ links }: ClaimLinks): readonly ClaimLink[] =>
  links.filter(({ relation }) => relation !== 'possible');

const factOf = (story: readonly MarkedArticle[], { article, claim }: ClaimRef): string =>
  story[article]?.facts[claim] ?? '';

/** How many of the pairs that state the same fact are linked, and how many of the links are such pairs. */
function quality(story: readonly MarkedArticle[]): { precision: number; recall: number } {
  const links = asserted(linksOf(story));
  const right = links.filter(({ a, b }) => factOf(story, a) === factOf(story, b)).length;
  let wanted = 0;
  for (const [at, article] of story.entries()) {
    for (const later of story.slice(at + 1)) {
      wanted += article.facts.reduce((sum, fact) => sum + later.facts.filter(other => other === fact).length, 0);
    }
  }
  return { precision: right / links.length, recall: right / wanted };
}

/** The relation between the claims of one fact in two one-sentence articles; undefined when they are not linked. */
function relationOf(a: string, b: string): string | undefined {
  const story = [markedArticle(a, '2031-05-06'), markedArticle(b, '2031-05-06')];
  return linksOf(story).links.find(link => factOf(story, link.a) === factOf(story, link.b))?.relation;
}

describe('linking whole stories', () => {
  // without entities and matched passages, which add to both in a real analysis
  it.each([
    ['an earthquake', quakeStory, 0.9, 0.75],
    ["a company's results", resultsStory, 0.95, 0.8],
  ])('finds most facts of %s and little else', (_, story, precision, recall) => {
    const found = quality(story);
    expect(found.precision).toBeGreaterThanOrEqual(precision);
    expect(found.recall).toBeGreaterThanOrEqual(recall);
  });

  it('says how the death tolls of an earthquake stand to each other', () => {
    const links = asserted(linksOf(quakeStory)).filter(({ a, b }) =>
      [a, b].every(ref => factOf(quakeStory, ref) === 'dead'),
    );
    const relations = links.map(({ a, b, relation }) => `${a.article}-${b.article} ${relation}`);
    expect(relations).toEqual(['0-1 same', '0-2 bound', '0-3 bound', '1-2 bound', '1-3 bound', '2-3 same']);
  });

  it('gives each pair once, in file order, of different articles', () => {
    const { links } = linksOf([...quakeStory, ...resultsStory]);
    const keys = links.map(({ a, b }) => [a.article, a.claim, b.article, b.claim]);
    expect(links.every(({ a, b }) => a.article < b.article)).toBe(true);
    expect(new Set(keys.map(String)).size).toBe(keys.length);
    expect(keys).toEqual(
      keys.toSorted((x, y) => x.map((part, at) => part - (y[at] ?? 0)).find(step => step !== 0) ?? 0),
    );
    expect(links.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
  });

  it('links nothing across stories that share no subject', () => {
    const both = asserted(linksOf([...quakeStory, ...resultsStory]));
    const crossing = both.filter(({ a, b }) => a.article < quakeStory.length && b.article >= quakeStory.length);
    expect(crossing).toEqual([]);
  });

  it('finds the same whenever it is asked', () => {
    expect(linksOf(quakeStory)).toEqual(linksOf(quakeStory));
  });
});

describe('two claims are linked', () => {
  it.each([
    [
      'when a toll has grown',
      'The fire in the hotel killed {19 people|count 19 person|dead}, the mayor said.',
      'The mayor said {21 people|count 21 person|dead} had died in the fire at the hotel.',
      'differs',
    ],
    [
      'when one rounds the other',
      'The bridge over the Lane cost {$61.4 million|money 61.4e6 USD|cost} to build.',
      'Building the bridge over the Lane cost {$60 million|money 60e6 USD|cost}.',
      'rounding',
    ],
    [
      'when nouns that count people differ',
      'The ferry carried {112 passengers|count 112 passenger|aboard} when it sank.',
      'There were {112 people|count 112 person|aboard} on the ferry when it sank.',
      'same',
    ],
    [
      'when one names a month and the other the year',
      'The museum in Elmstead burned down in {March 2019|date 2019-03|fire}.',
      'The museum in Elmstead burned down in {2019|date 2019|fire}.',
      'morePrecise',
    ],
  ])('%s', (_, a, b, relation) => {
    expect(relationOf(a, b)).toBe(relation);
  });
});

describe('two claims are not linked', () => {
  it.each([
    [
      'when one counts the dead and the other the wounded',
      'The blast at the mill killed {12 workers|count 12 worker|x}.',
      'The blast at the mill injured {12 workers|count 12 worker|x}.',
    ],
    [
      'when one is imports and the other exports',
      'Imports from Norland reached {$4 billion|money 4e9 USD|x} last year.',
      'Exports to Norland reached {$4 billion|money 4e9 USD|x} last year.',
    ],
    [
      'when one is a share and the other a growth',
      'Wind supplied {40 percent|percent 40 %|x} of the power in Norland.',
      'Wind power in Norland grew by {40 percent|percent 40 %|x}.',
    ],
    [
      'when people of other countries are counted',
      'The crash killed {three French tourists|count 3 tourist|x} near the lake.',
      'The crash killed {three German tourists|count 3 tourist|x} near the lake.',
    ],
    [
      'when only the day is the same',
      'Parliament debates the budget on {Tuesday|date 2031-05-06|x}.',
      'The trial of two bankers opened on {Tuesday|date 2031-05-06|x}.',
    ],
    [
      'when an ordinal holds since something else',
      'It was her {first win|ordinal 1|x} since the injury in Turin.',
      'It was her {first win|ordinal 1|x} since she changed her trainer.',
    ],
    [
      'when the figures lie far apart',
      'The strike closed {12 schools|count 12 school|x} in the north.',
      'The strike closed {900 schools|count 900 school|x} across the country.',
    ],
  ])('%s', (_, a, b) => {
    expect(relationOf(a, b) ?? 'possible').toBe('possible');
  });

  it('as a difference when another claim of the article agrees', () => {
    const story = [
      markedArticle(
        'At least {20 miners|count >=20 miner|north} died in the north pit and {four|count 4 miner|south} in the south pit.',
        '2031-05-06',
      ),
      markedArticle(
        'In the north pit {20 miners|count 20 miner|north} died, in the south pit {four|count 4 miner|south}.',
        '2031-05-06',
      ),
    ];
    expect(asserted(linksOf(story)).map(({ a, b }) => `${factOf(story, a)} ${factOf(story, b)}`)).toEqual([
      'north north',
      'south south',
    ]);
  });
});

describe('hostile stories', () => {
  it('are linked without end or error, whatever the texts', () => {
    const marked = fc
      .tuple(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('42|count 42 person', '$5|money 5 USD', '2031|date 2031'),
        fc.string({ maxLength: 80 }),
      )
      .map(([before, claim, behind]) =>
        markedArticle(
          `${before.replaceAll(/[{}|]/g, '')} {${claim}|x} ${behind.replaceAll(/[{}|]/g, '')}`,
          '2031-05-06',
        ),
      );
    fc.assert(
      fc.property(fc.array(marked, { maxLength: 4 }), story => {
        for (const { a, b } of linksOf(story).links) expect(a.article).toBeLessThan(b.article);
      }),
      { numRuns: 60 },
    );
  });

  it('of thousands of claims that are all alike give a bounded number of links per claim', () => {
    const article = markedArticle('{42 people|count 42 person|x} were killed in the flood. '.repeat(50), '2031-05-06');
    const story = Array.from({ length: 40 }, () => article);
    expect(linksOf(story).links.length).toBeLessThan(100 * 50 * 40);
  });

  it('of one endless sentence are read in windows', () => {
    const article = markedArticle(`Killed: ${'{42|count 42 person|x} and '.repeat(1500)}more`, '2031-05-06');
    expect(linksOf([article, article]).links.length).toBeGreaterThan(0);
  });
});
