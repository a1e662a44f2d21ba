import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readNames } from '../../../src/core/entities/read';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { finish } from '../../../src/core/util/sliced';

import { storyOf } from './support';

const lexicon = await loadLexicon();

describe('superlatives', () => {
  it.each<[string, readonly string[]]>([
    ['the largest party', ['largest']],
    ['an all-time high', ['all-time high']],
    ['his first visit', ['first']],
    ['for the first time', ['first time']],
    ['the most populous country', ['most populous']],
    ['most people left', []],
    ['the worst-ever flood', ['worst-ever']],
    ['a record high', ['record high']],
    ['at least 40 men', []],
    ['first, we met', []],
    ["It is the world's second-largest economy.", ['second-largest']],
    ['A record-breaking year ended with a record $3bn.', ['record-breaking', 'record']],
    ['It broke the world record.', ['world record']],
    ['He did his best; it was on record.', []],
  ])('in “%s”', (text, expected) => {
    const { superlatives } = finish(readNames(text, lexicon));
    expect(superlatives.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('notes on titles', () => {
  const notes = async (first: string, second: string): Promise<readonly string[]> =>
    (await storyOf([first, second])).notes.map(({ relation }) => relation);

  it('tell of two offices for one person', async () => {
    expect(await notes('Foreign Secretary Hugh Penrose left.', 'Health Minister Hugh Penrose left.')).toEqual([
      'titleConflict',
    ]);
  });

  it.each([
    ['Prime Minister Ana Ruiz left.', 'Party leader Ana Ruiz left.'],
    ['Prime Minister Ana Ruiz left.', 'Premier Ana Ruiz left.'],
    ['The former minister Ana Ruiz left.', 'Finance Minister Ana Ruiz left.'],
    ['Mr Vega left.', 'President Vega left.'],
    ['spokeswoman Ana Ruiz left.', 'spokesperson Ana Ruiz left.'],
    ['prosecutor Ana Ruiz left.', 'US Attorney Ana Ruiz left.'],
    ['Property tycoon Ana Ruiz left.', 'Party treasurer Ana Ruiz left.'],
  ])('do not take %s against %s for one', async (first, second) => {
    expect(await notes(first, second)).toEqual([]);
  });
});

const seeds = join(import.meta.dirname, '../../../../shared/seeds');

describe.skipIf(!existsSync(seeds))('the real articles (skipped where they are not at hand)', () => {
  it('give the people of the story one id each, and one conflict of titles', async () => {
    const texts = readdirSync(seeds)
      .sort()
      .map(file => readFileSync(join(seeds, file), 'utf8'));
    const { entities, notes } = await storyOf(texts);
    const everywhere = entities.filter(({ counts }) => counts.every(count => count > 0)).map(({ name }) => name);
    expect(everywhere).toEqual(
      expect.arrayContaining(['Narendra Modi', 'Vladimir Putin', 'Moscow', 'India', 'Russia', 'Ukraine']),
    );
    const conflicts = notes.filter(({ relation }) => relation === 'titleConflict');
    expect(conflicts.length).toBeGreaterThan(0);
    for (const { reason } of conflicts) expect(reason.values[0]).toBe('Vinay Mohan Kwatra');
  });
});
