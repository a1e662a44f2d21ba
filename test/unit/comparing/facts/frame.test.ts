import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../../src/core/comparing/facts/frame';
import { figuresIn, onlyFigure } from '../readTopics';

/** The frames of a text's figures. */
const framesIn = (text: string): readonly Frame[] => figuresIn(text).flatMap(({ frame }) => frame ?? []);

/** Whether the last figure of a text has a property. */
const last = (text: string, property: 'modal' | 'part' | 'others' | 'past'): boolean | undefined =>
  framesIn(text).at(-1)?.[property];

describe('a figure of what may be', () => {
  it.each([
    ['a forecast', 'The flood is expected to displace 3,000 people.'],
    ['a plan', 'The council plans to plant 3,000 trees.'],
    ['a demand', 'The union wants 3,000 lockers.'],
    ['a warning', 'The agency warned of 3,000 new cases.'],
  ])('is known by %s before it', (_, text) => {
    expect(last(text, 'modal')).toBe(true);
  });

  it.each([
    ['what has happened', 'The flood displaced 3,000 people.'],
    ['a forecast of the next clause', 'The flood displaced 3,000 people; more rain is expected.'],
    ['a forecast of the clause before', 'More rain is expected; the flood displaced 3,000 people.'],
  ])('is not %s', (_, text) => {
    expect(last(text, 'modal')).toBe(false);
  });
});

describe('a part of another figure', () => {
  it.each([
    ['including', 'The collapse hurt 20 people, including three children.'],
    ['among', 'Twenty people were hurt, among them three children.'],
    ['of them', 'Twenty people were hurt, 14 of them badly.'],
    ['the utmost of several', 'Tremors shook the coast; the strongest measured 5.3 kilometres in reach.'],
  ])('is known by "%s"', (_, text) => {
    expect(last(text, 'part')).toBe(true);
  });

  it.each([
    ['what is counted of a thing', 'The mill lost 14 of the looms.'],
    ['the whole before its part', 'The collapse hurt 20 people.'],
  ])('is not %s', (_, text) => {
    expect(last(text, 'part')).toBe(false);
  });
});

it('what comes to others is known', () => {
  expect(last('One man died and 14 others were hurt.', 'others')).toBe(true);
  expect(last('One man died and 14 guests were hurt.', 'others')).toBe(false);
});

describe('what a figure is, by its own clause', () => {
  const attributes = (text: string): readonly string[] => framesIn(text).map(({ attribute }) => attribute);

  it.each([
    ['what rose to it', 'The number of dead rose to 45, with 26 people missing.', ['killed', 'missing']],
    ['the noun that it is', 'Her margin was 181,200 votes.', ['majority']],
    ['what was lost', 'The quake cost much; 43 people lost their lives.', ['killed']],
    ['jobs that are lost', 'At the mill 430 workers lost their jobs.', ['cut']],
    ['homes that are lost', 'In the fire 16 homes were lost.', ['destroyed']],
  ])('is told by %s', (_, text, expected) => {
    expect(attributes(text)).toEqual(expected);
  });

  it('is not told by the clause before, when it opens one of its own', () => {
    expect(attributes('Homes were evacuated and 720 geese were seen.')).toEqual(['']);
    expect(attributes('Police evacuated 720 guests.')).toEqual(['displaced']);
  });
});

describe('a figure of an earlier event', () => {
  it.each([
    ['a word of it', 'The previous flood displaced 3,000 people.'],
    ['how long it is ago', 'A flood some winters ago displaced 3,000 people.'],
  ])('is known by %s', (_, text) => {
    expect(last(text, 'past')).toBe(true);
  });

  it('is not one whose sentence tells of the earlier event far off', () => {
    const text =
      'The flood displaced 3,000 people in Holm, said the mayor, who, as the town knows, lost the last vote.';
    expect(last(text, 'past')).toBe(false);
  });
});

describe('what governs a figure', () => {
  it('is the surer the nearer it stands', () => {
    const [near, far] = [
      'The landslide killed 14 people.',
      'The landslide killed in the upper valley above the dam 14 people.',
    ].map(text => onlyFigure(text).frame);
    expect(near).toMatchObject({ attribute: 'killed' });
    expect(far).toMatchObject({ attribute: 'killed' });
    expect(near?.governed).toBeGreaterThan(far?.governed ?? 1);
  });

  it('is nothing beyond a clause of its own', () => {
    const text = 'The owner was killed years ago in the valley – the new firm, which makes glass, has 14 lorries.';
    expect(onlyFigure(text).frame).toMatchObject({ attribute: '', governed: 0 });
  });

  it('is never looked for beside an age', () => {
    expect(onlyFigure('Ana Brook, 41, was killed.').frame).toMatchObject({ attribute: '' });
  });
});

describe('whom an age is of', () => {
  it.each([
    ['the name before it', 'The driver, Ana Brook, 41, was unhurt.', ['ana', 'brook']],
    ['the name behind it', 'The 41-year-old Ana Brook was unhurt.', ['ana', 'brook']],
  ])('is %s', (_, text, bearer) => {
    expect(onlyFigure(text).frame?.bearer).toEqual(new Set(bearer));
  });

  it.each([
    ['Police spoke to a 41-year-old plumber.'],
    ['A 41-year-old plumber was hurt.'],
    ['The 41-year-old plumber was hurt.'],
  ])('is the noun behind it, when nobody is named: %s', text => {
    const { bearer, kin } = onlyFigure(text).frame ?? {};
    expect(bearer).toEqual(new Set());
    expect(kin).toEqual(new Set(['plumber']));
  });

  it('is asked of ages only', () => {
    expect(onlyFigure('Ana Brook sold 41 paintings.').frame).toMatchObject({ bearer: new Set(), kin: new Set() });
  });
});

describe('the words around a figure', () => {
  it('weigh the less the further off they stand', () => {
    const { bag } = onlyFigure('Divers raised 14 anchors from the harbour near the lighthouse.').frame ?? {};
    const weights = ['anchor', 'harbour', 'lighthous'].map(term => bag?.get(term) ?? 0);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(new Set(weights).size).toBe(3);
  });

  it('are neither figures nor words without a topic', () => {
    const { bag } = onlyFigure('In all, the divers had raised 14 anchors.').frame ?? {};
    expect([...(bag?.keys() ?? [])].filter(term => ['14', 'the', 'in', 'had'].includes(term))).toEqual([]);
  });

  it('name the years of the clause', () => {
    const [frame] = framesIn('The kiln burned 14 tonnes of coal in 2027.');
    expect(frame?.years).toEqual(new Set(['2027']));
  });

  it('name the countries of the clause', () => {
    expect(onlyFigure('The storm killed 14 people in Portugal.').frame?.names).toEqual(new Set(['@PT']));
  });
});
