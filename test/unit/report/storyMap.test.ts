import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factTable } from '../../../src/core/report/factTable';
import { lineOf, storyMap } from '../../../src/core/report/storyMap';
import type { MapEnd, MapWishes, StoryMap } from '../../../src/core/report/storyMapModel';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { finish } from '../../../src/core/util/sliced';
import { ferry, readStory } from './helpers';

const everything: MapWishes = { lowest: 'related', pinned: [] };

const mapOf = (story: StoryAnalysis, wishes = everything): StoryMap =>
  finish(storyMap(story, finish(factTable(story)), wishes));

const names = ({ columns }: StoryMap): readonly string[] => columns.map(({ name }) => name);

/** A version with a stated day before its paragraphs. */
const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

function wordsAt(story: StoryAnalysis, { columns }: StoryMap, end: MapEnd): string {
  return story.articles[columns[end.column]?.article ?? -1]?.text.slice(end.start, end.end) ?? '';
}

describe('the columns of the story map', () => {
  it('stand in order of date', () => {
    const story = readStory({
      'a.txt': dated('2024-03-07', ferry['a.txt']),
      'b.txt': dated('2024-03-05', ferry['b.txt']),
      'c.txt': dated('2024-03-06', ferry['c.txt']),
    });
    expect(names(mapOf(story))).toEqual(['b.txt', 'c.txt', 'a.txt']);
  });

  it('stand beside each other when versions of one day share their wording', () => {
    const other = 'Farmers in the valley sold their first apples of the year to a baker from the coast on Friday.';
    const story = readStory({
      'a.txt': ferry['a.txt'],
      'b.txt': other,
      'c.txt': `${ferry['a.txt']}\n\nMore is awaited.`,
    });
    const map = mapOf(story);
    expect(names(map)).toEqual(['a.txt', 'c.txt', 'b.txt']);
    expect(map.origins.map(({ columns }) => columns)).toEqual([[0, 1]]);
    expect(map.origins[0]?.most).toBeGreaterThan(0.9);
  });

  it('begin with the pinned versions, in the order in which they were pinned', () => {
    const story = readStory(ferry);
    const map = mapOf(story, { ...everything, pinned: [2, 0] });
    expect(names(map)).toEqual(['c.txt', 'a.txt', 'b.txt']);
    expect(map.columns.map(({ pinned }) => pinned)).toEqual([true, true, false]);
  });

  it('pass over pins of versions that are not there', () => {
    expect(names(mapOf(readStory(ferry), { ...everything, pinned: [9] }))).toHaveLength(3);
  });

  it('have a cell for each paragraph that tells the story', () => {
    const story = readStory(ferry);
    const [first] = mapOf(story).columns;
    expect(first?.cells).toHaveLength(4);
    expect(first?.words).toBe(ferry['a.txt'].split(/\s+/).length);
  });
});

describe('a cell', () => {
  it('tells what only its version has', () => {
    const alone = 'Farmers in the valley sold their first apples of the year to a baker on Friday.';
    const story = readStory({ ...ferry, 'a.txt': `${ferry['a.txt']}\n\n${alone}` });
    const cell = mapOf(story).columns[0]?.cells[4];
    expect(cell?.partners).toEqual([]);
    expect(cell?.onlyHere).toEqual([{ start: cell?.start, end: cell?.end }]);
  });

  it('names the cells of other versions that tell the same, with the closest tier', () => {
    const first = mapOf(readStory(ferry)).columns[0]?.cells[0];
    expect(first?.partners[0]).toEqual({ column: 1, cells: [0], tier: 'copied' });
    expect(first?.partners[1]).toMatchObject({ column: 2, cells: [0] });
  });

  it('counts the places where another version differs', () => {
    const story = readStory({
      'a.txt': 'The flood killed 12 people in the town of Arden on Monday, the mayor said.',
      'b.txt': 'The flood killed 19 people in the town of Arden on Monday, the mayor said.',
    });
    const map = mapOf(story);
    expect(map.columns.map(({ cells }) => cells[0]?.differences)).toEqual([1, 1]);
    expect(map.differences.map(({ kind }) => kind)).toEqual(['differs']);
    const [difference] = map.differences;
    expect(difference && [difference.a, difference.b].map(end => wordsAt(story, map, end))).toEqual([
      expect.stringContaining('12'),
      expect.stringContaining('19'),
    ]);
  });
});

describe('ribbons', () => {
  it('lead from cells to cells of the next column, each two once', () => {
    const story = readStory(ferry);
    const map = mapOf(story);
    expect(map.ribbons.every(({ a, b }) => b.column === a.column + 1)).toBe(true);
    const pairs = map.ribbons.map(({ a, b }) => `${a.column} ${a.cell} ${b.cell}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const [first] = map.ribbons;
    expect(first).toMatchObject({ a: { column: 0, cell: 0 }, b: { column: 1, cell: 0 }, tier: 'copied' });
    expect(first && wordsAt(story, map, first.a)).toBe(first && wordsAt(story, map, first.b));
  });

  it('leave out what is looser than wished', () => {
    const map = mapOf(readStory(ferry), { lowest: 'copied', pinned: [] });
    expect(map.ribbons.map(({ tier }) => tier)).toEqual(['copied']);
  });

  it('join a pinned pair that does not follow in time', () => {
    const story = readStory(ferry);
    const map = mapOf(story, { ...everything, pinned: [0, 2] });
    expect(map.ribbons.some(({ a, b }) => a.column === 0 && b.column === 1)).toBe(true);
    expect(map.columns[1]?.name).toBe('c.txt');
  });
});

describe('the times', () => {
  it('are the dates that versions name, earliest first, the same ones together', () => {
    const story = readStory({
      'a.txt': dated('2024-03-05', 'The bridge opened on 4 March 2024. It had been planned in 1998 by the county.'),
      'b.txt': dated('2024-03-05', 'On March 4, 2024 the new bridge opened to cars, the county said.'),
    });
    const { times } = mapOf(story);
    expect(times.map(({ time }) => time.from)).toEqual(['1998-01-01', '2024-03-04']);
    expect(times[1]?.marks.map(({ article }) => article)).toEqual([0, 1]);
    const [mark] = times[0]?.marks ?? [];
    expect(story.articles[0]?.text.slice(mark?.start, mark?.end)).toBe('1998');
  });
});

describe('any text', () => {
  it('has a picture whose ends lie within their cells', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const map = mapOf(readStory({ 'a.txt': one, 'b.txt': `${one}\n\n${two}` }));
        for (const { a, b } of map.ribbons)
          for (const end of [a, b]) {
            const cell = map.columns[end.column]?.cells[end.cell];
            expect(end.start).toBeGreaterThanOrEqual(cell?.start ?? Infinity);
            expect(end.end).toBeLessThanOrEqual(cell?.end ?? -1);
          }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps its offsets in one line', () => {
    expect(lineOf('one\r\ntwo\tthree', { start: 0, end: 14 })).toBe('one  two three');
  });
});
