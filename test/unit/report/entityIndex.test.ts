import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/language/lexicon';
import {
  entitiesOfType,
  entityAt,
  fullestNames,
  goesBy,
  mentionsByVersion,
  othersNamed,
  titleConflictsOf,
  titlesOf,
  excerptAround,
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

  it('knows titles that do not fit each other', () => {
    const [lindqvist, okafor] = entitiesOfType(story, 'PERSON');
    expect(lindqvist && titleConflictsOf(story, lindqvist)).toMatchObject([{ a: { article: 0 }, b: { article: 1 } }]);
    expect(okafor && titleConflictsOf(story, okafor)).toEqual([]);
  });

  it('knows the fullest name of each version: more than one is a difference', async () => {
    const versions = {
      'a.txt':
        'Anna Maria Lindqvist spoke in Geneva. Lindqvist left on Friday. The U.S. envoy stayed in the U.S. until Sunday.',
      'b.txt':
        'Anna Lindqvist, who spoke in Geneva, left on Friday. Ms Lindqvist flew home. The US envoy stayed in the US.',
      'c.txt': 'ANNA LINDQVIST spoke in Geneva.',
    };
    const inputs = Object.entries(versions).map(([name, text]) => ({ key: name, name, text, version: 1 }));
    const other = finish(createStoryReader(await loadLexicon()).analyse(inputs));
    const names = new Map(other.entities.map(entity => [entity.name, [...fullestNames(other, entity)]]));
    expect(names.get('Anna Maria Lindqvist')).toEqual([
      ['Anna Maria Lindqvist', [0]],
      ['Anna Lindqvist', [1, 2]],
    ]);
    expect(names.get('Geneva')).toEqual([['Geneva', [0, 1, 2]]]);
    expect([...names.values()].filter(list => list.length > 1)).toHaveLength(1);
  });

  it('knows who else goes by the words of a mention', async () => {
    const text = 'Anna Lindqvist met her brother Erik Lindqvist in Oslo. Lindqvist said the talks went well.';
    const inputs = [{ key: 'a.txt', name: 'a.txt', text, version: 1 }];
    const other = finish(createStoryReader(await loadLexicon()).analyse(inputs));
    const mention = other.articles[0]?.mentions.find(({ start }) => start === text.lastIndexOf('Lindqvist'));
    expect(mention?.ambiguous).toBe(true);
    expect(mention && othersNamed(other, mention, 'Lindqvist').map(({ name }) => name)).toEqual(['Erik Lindqvist']);
  });

  it('finds names by the letters of a query, in their order', () => {
    const [lindqvist] = entitiesOfType(story, 'PERSON');
    expect(lindqvist && goesBy(lindqvist, 'alin')).toBe(true);
    expect(lindqvist && goesBy(lindqvist, 'nila')).toBe(false);
  });

  it('shows a mention with the words around it, cut between words', () => {
    const text = texts['a.txt'];
    const start = text.indexOf('Oslo');
    expect(excerptAround(text, { start, end: start + 4 }, 12)).toBe('…Okafor in Oslo on Monday.…');
  });
});
