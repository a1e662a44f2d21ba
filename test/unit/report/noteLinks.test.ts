import { describe, expect, it } from 'vitest';
import { matchingPassages, versionsOfNote } from '../../../src/core/report/noteLinks';
import { textOf } from '../../../src/core/text/span';
import { ferry, readStory } from './helpers';

const story = readStory(ferry);
const [a = '', b = '', c = ''] = Object.values(ferry);

describe('the passages that a note is linked to', () => {
  it('are the best sentence of each version that tells the same', () => {
    const start = a.indexOf('hit a reef');
    const passages = matchingPassages(story, 0, { start, end: start + 10 });
    expect(passages.map(passage => [passage.article, textOf([a, b, c][passage.article] ?? '', passage)])).toEqual([
      [1, b.split('\n\n')[0]],
      [2, c.split('\n\n')[0]],
    ]);
  });

  it('are none for words that no other version has', () => {
    const start = a.indexOf('Schools on the island');
    expect(matchingPassages(story, 0, { start, end: start + 7 })).toEqual([]);
  });
});

describe('the versions of a linked note', () => {
  const versions = [
    { key: 'x/b.txt', name: 'b.txt', articleId: 'urn:b' },
    { key: 'x/c.txt', name: 'c.txt', articleId: 'urn:c' },
  ];

  it('have its passage, or miss it', () => {
    const link = { article: 'urn:b', name: 'b.txt' };
    expect(versionsOfNote([link], versions)).toEqual([
      { article: 'x/b.txt', name: 'b.txt', link },
      { article: 'x/c.txt', name: 'c.txt', link: null },
    ]);
  });

  it('are known by their names once their texts are others', () => {
    const link = { article: 'urn:older-text-of-c', name: 'c.txt' };
    expect(versionsOfNote([link], versions).map(version => version.link)).toEqual([null, link]);
  });

  it('that are copies with one IRI are known by their names, as long as one of them has the name', () => {
    const copies = ['b.txt', 'c.txt'].map(name => ({ key: `x/${name}`, name, articleId: 'urn:both' }));
    const linksOf = (name: string) =>
      versionsOfNote([{ article: 'urn:both', name }], copies).map(({ link }) => link?.name);
    expect(linksOf('c.txt')).toEqual([undefined, 'c.txt']);
    expect(linksOf('before-it-was-renamed.txt')).toEqual(['before-it-was-renamed.txt', 'before-it-was-renamed.txt']);
  });

  it('are none when it is not linked', () => {
    expect(versionsOfNote([], versions)).toEqual([]);
  });
});
