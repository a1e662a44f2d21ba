import { expect, it } from 'vitest';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { nexis } from './exports/nexisSamples';

const structure = finish(readStructure(nexis, 'a.txt'));
const words = ({ start, end }: { readonly start: number; readonly end: number }): string => nexis.slice(start, end);

it('each article of an export is a stretch of its own, from its mark on', () => {
  expect(structure.segments.map(({ kind }) => kind)).toEqual(['article', 'article']);
  expect(structure.segments.map(segment => words(segment).split('\n', 1)[0])).toEqual([
    '1 of 2 DOCUMENTS',
    '2 of 2 DOCUMENTS',
  ]);
});

it('title, day and outlet are those of the first', () => {
  expect(structure).toMatchObject({
    title: 'Harbour wall breaks at Ostley',
    stated: { date: '2024-05-07', outlet: 'Coast Herald' },
  });
});

it('lines of fields tell nothing', () => {
  const told = structure.paragraphs.filter(({ kind }) => kind !== 'prefix').map(words);
  expect(told.join('\n')).not.toMatch(/LENGTH|LOAD-DATE|DOCUMENTS|Copyright/);
  expect(told.length).toBeGreaterThan(4);
});

it('sentences are those of the paragraphs', () => {
  for (const { start, end, paragraph } of structure.sentences) {
    const around = structure.paragraphs[paragraph];
    expect(around && around.start <= start && end <= around.end).toBe(true);
  }
});
