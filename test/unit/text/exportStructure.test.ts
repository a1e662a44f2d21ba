import { expect, it } from 'vitest';
import { tellsStory } from '../../../src/core/text/article';
import { readArticlesIn, readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { nexis } from './exports/nexisSamples';

const articles = finish(readArticlesIn(nexis, 'a.txt'));
const words = ({ start, end }: { readonly start: number; readonly end: number }): string => nexis.slice(start, end);

it('each article of an export is read by itself, from its mark on; what stands between belongs to the former', () => {
  expect(articles.map(({ number }) => number)).toEqual([1, 2]);
  expect(articles.map(({ structure }) => structure.segments.map(one => words(one).split('\n', 1)[0]))).toEqual([
    ['1 of 2 DOCUMENTS'],
    ['2 of 2 DOCUMENTS'],
  ]);
  expect(articles.map(({ start, end }) => [start, end])).toEqual([
    [0, nexis.indexOf('2 of 2 DOCUMENTS')],
    [nexis.indexOf('2 of 2 DOCUMENTS'), nexis.length],
  ]);
});

it('each has the title, day and outlet that its fields state', () => {
  expect(articles.map(({ structure: { title, stated } }) => [title, stated.date, stated.outlet])).toEqual([
    ['Harbour wall breaks at Ostley', '2024-05-07', 'Coast Herald'],
    ['Twelve boats lost as wall gives way', '2024-05-08', 'Bay Times'],
  ]);
});

it('lines of fields tell nothing', () => {
  const told = articles.flatMap(({ structure }) => structure.paragraphs.filter(tellsStory).map(words));
  expect(told.join('\n')).not.toMatch(/LENGTH|LOAD-DATE|DOCUMENTS|Copyright/);
  expect(told.length).toBeGreaterThan(4);
});

it('paragraphs and sentences are those of its own stretch', () => {
  for (const { start, end, structure } of articles)
    for (const sentence of structure.sentences) {
      const around = structure.paragraphs[sentence.paragraph];
      expect(around && around.start <= sentence.start && sentence.end <= around.end).toBe(true);
      expect(start <= sentence.start && sentence.end <= end).toBe(true);
    }
});

it('a text of any other origin is one article', () => {
  const text = 'Ferry stops\n\nThe ferry to Hale stopped on Monday.';
  const read = finish(readArticlesIn(text, 'a.txt'));
  expect(read).toEqual([{ number: 1, start: 0, end: text.length, structure: finish(readStructure(text, 'a.txt')) }]);
});
