import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/nlp/lexicon';
import {
  entitiesOfType,
  entityAt,
  goesBy,
  mentionsByVersion,
  titlesOf,
  wordsAround,
} from '../../../src/core/report/entityIndex';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

const texts = {
  'a.txt': 'Foreign Secretary Anna Lindqvist met Paul Okafor in Oslo on Monday. Lindqvist said the talks went well.',
  'b.txt': 'Foreign Minister Anna Lindqvist travelled to Oslo on Monday. The talks went well, Lindqvist said.',
};

let story: StoryAnalysis;
beforeAll(async () => {
  const inputs = Object.entries(texts).map(([name, text]) => ({ key: name, name, text, version: 1 }));
  story = finish(createStoryReader(await loadLexicon()).analyse(inputs));
});

describe('the index of entities', () => {
  it('lists a type with the most mentioned first', () => {
    expect(entitiesOfType(story, 'PERSON').map(({ name }) => name)).toEqual(['Anna Lindqvist', 'Paul Okafor']);
  });

  it('has the mentions of every version, also of one without', () => {
    const okafor = entitiesOfType(story, 'PERSON')[1];
    expect(mentionsByVersion(story, okafor?.id ?? '').map(({ mentions }) => mentions.length)).toEqual([1, 0]);
  });

  it('tells who is named at an offset', () => {
    const offset = texts['a.txt'].lastIndexOf('Lindqvist') + 3;
    expect(entityAt(story, 0, offset)?.entity.name).toBe('Anna Lindqvist');
    expect(entityAt(story, 0, texts['a.txt'].indexOf('talks'))).toBeUndefined();
  });

  it('tells which version gives which title', () => {
    const [lindqvist] = entitiesOfType(story, 'PERSON');
    expect([...titlesOf(lindqvist ?? { id: '', name: '', type: 'NAME', aliases: [], counts: [], roles: [] })]).toEqual([
      ['Foreign Secretary', [0]],
      ['Foreign Minister', [1]],
    ]);
  });

  it('finds names by the letters of a query, in their order', () => {
    const [lindqvist] = entitiesOfType(story, 'PERSON');
    expect(lindqvist && goesBy(lindqvist, 'alin')).toBe(true);
    expect(lindqvist && goesBy(lindqvist, 'nila')).toBe(false);
  });

  it('shows a mention with the words around it, cut between words', () => {
    const text = texts['a.txt'];
    const start = text.indexOf('Oslo');
    expect(wordsAround(text, { start, end: start + 4 }, 12)).toBe('…Okafor in Oslo on Monday.…');
  });
});
