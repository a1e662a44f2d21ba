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

const seeds = join(import.meta.dirname, '../../../../shared/seeds');

describe.skipIf(!existsSync(seeds))('the real articles (skipped where they are not at hand)', () => {
  it('give the people of the story one id each', async () => {
    const texts = readdirSync(seeds)
      .sort()
      .map(file => readFileSync(join(seeds, file), 'utf8'));
    const { entities } = await storyOf(texts);
    const everywhere = entities.filter(({ counts }) => counts.every(count => count > 0)).map(({ name }) => name);
    expect(everywhere).toEqual(
      expect.arrayContaining(['Narendra Modi', 'Vladimir Putin', 'Moscow', 'India', 'Russia', 'Ukraine']),
    );
  });
});
