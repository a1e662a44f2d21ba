import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { toStoryReport } from '../../../src/core/report/storyReport';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';
import { processorTime, slowness, timed } from '../../support/timed';
import { longestStep } from './longestStep';
import { knownWalls, randomWall, wallOf, type Wall } from './walls';

const lexicon = await loadLexicon();

function inputsOf(texts: readonly string[]): Parameters<ReturnType<typeof createStoryReader>['analyse']>[0] {
  return texts.map((text, index) => ({ key: `${index}`, name: `${index}.txt`, text, version: 0 }));
}

function analyse(...texts: readonly string[]): StoryAnalysis {
  return finish(createStoryReader(lexicon).analyse(inputsOf(texts)));
}

/** Time of the whole analysis, the report included, of two versions that both have the text. */
function timeOf(text: string): number {
  const started = processorTime();
  toStoryReport(analyse(text, text));
  return processorTime() - started;
}

/** The best of several runs, which end as soon as one is good enough. */
function bestTime(text: string, runs: number, enough: number): number {
  let best = Infinity;
  for (let run = 0; run < runs && best > enough; run++) best = Math.min(best, timeOf(text));
  return best;
}

const size = 3000;
const longer = 4;
/** What a text that is four times as long may take: n^1.3, and what the first call of a function costs. */
const growth = longer ** 1.3;
const allowance = 120;

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const quoted = ({ name }: Wall): string => JSON.stringify(name);

describe('a wall of anything', () => {
  // what is compiled at first use counts for none of them
  timeOf(knownWalls.map(wall => wall.text(2000)).join('\n\n'));

  it.each([...knownWalls, ...seeds.map(randomWall)].map(wall => [quoted(wall), wall] as const))(
    'is read in time that goes with its length: %s',
    timed,
    (_, wall) => {
      const most = growth * bestTime(wall.text(size), 2, 0) + allowance;
      expect(bestTime(wall.text(longer * size), 4, most)).toBeLessThan(most);
    },
  );

  it.each(['FY2023 May ', '$5 ', 'It cost $#. '])(
    'is read in time that goes with its length up to 64,000 characters: %j',
    timed,
    unit => {
      const wall = wallOf(unit);
      const most = growth * bestTime(wall.text(64_000 / longer), 2, 0) + allowance;
      expect(bestTime(wall.text(64_000), 4, most)).toBeLessThan(most);
    },
  );

  it.each([
    'FY2023 May ',
    '$5 ',
    'a\n\n',
    'The next day it fell. ',
    'Ana Ruiz.\n\n',
    'Two boats. Several boats. ',
    'the ferry ',
    '“we go,” Ruiz said. ',
  ])('never holds its host for ten milliseconds: %j', timed, unit => {
    const { text } = wallOf(unit, { lead: 'Published: 3 May 2024\n\n' });
    const most = 10 * slowness();
    const whole = text(32_000);
    expect(longestStep(() => createStoryReader(lexicon).analyse(inputsOf([whole, whole])), 6, most)).toBeLessThan(most);
  });
});

describe('a period that counts', () => {
  it('is no figure that it could be held against itself by', () => {
    const text = 'The pier closed, and 400 quarters later it opened.';
    expect(analyse(text, text).claimLinks.map(({ relation }) => relation)).toContain('same');
  });
});

describe('a number in a report', () => {
  const words =
    'two hundred thousand million trillion crore dozen half quarter quarters and-a-half a in to of per out every zero nil 0 1 5 ½ ' +
    '1/2 2.5 1,200 4,000,000 times -fold minus % dollars people points years ago later second third 42nd first the century decade ' +
    'nearly about at-least or-more more than - – / : . , ( ) $ € since 2023 May Monday a.m. old aged magnitude vote by';
  const digits = fc.constantFrom('9'.repeat(15), '9'.repeat(16), '9'.repeat(400), `0.${'0'.repeat(14)}1`, '1e400');
  const texts = fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words.split(' ')) }, digits), {
      minLength: 2,
      maxLength: 9,
    })
    .chain(parts => fc.constantFrom(' ', ' ', '-', '').map(joint => `It was ${parts.join(joint)} people.`));

  /** Numbers that are none, and words that tell of one, anywhere in a value. */
  function unsound(value: unknown): readonly unknown[] {
    if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
    if (typeof value === 'string') return /\b(?:NaN|Infinity|Invalid|undefined)\b/.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(unsound) : [];
  }

  it('is finite, whatever the figures', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const story = analyse(`Published: 3 May 2024\n\n${a}`, b);
        expect(unsound(toStoryReport(story))).toEqual([]);
        const values = story.articles.flatMap(({ claims }) => claims.flatMap(({ quantity }) => quantity?.value ?? []));
        expect(unsound(values)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['It cost two hundred-and-a-half dollars.', 250],
    ['It cost two hundred and a half dollars.', 250],
    ['It cost one thousand two hundred and a half dollars.', 1250],
    ['It cost two million and a half dollars.', 2_500_000],
  ])('is what a half of its last word makes it: %s', (text, value) => {
    expect(analyse(text).articles[0]?.claims[0]?.quantity?.value).toBe(value);
  });

  it.each(['9'.repeat(16), '9'.repeat(400)])(
    'is not made of digits without end: 1/%s of voters, the %sth',
    digitsWithoutEnd => {
      const text = `It was 1/${digitsWithoutEnd} of voters, the ${digitsWithoutEnd}th time.`;
      expect(analyse(text).articles[0]?.claims).toEqual([]);
    },
  );
});
