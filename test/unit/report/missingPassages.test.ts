import { describe, expect, it } from 'vitest';
import { missingPassages, onlyInVersion } from '../../../src/core/report/missingPassages';
import { dimmedParagraphs, passageMarks } from '../../../src/core/report/passageMarks';
import { matchingSentence } from '../../../src/core/report/passageStep';
import type { SentenceRef } from '../../../src/core/matching/match';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { textOf } from '../../../src/core/text/span';
import { ferry, readStory } from './helpers';

const read = readStory(ferry);
const isSchools = ({ article, sentence }: SentenceRef): boolean => article === 0 && sentence === 3;
/** The schools stand in the first version alone, whatever the matcher makes of so short a story. */
const story: StoryAnalysis = {
  ...read,
  matches: {
    ...read.matches,
    matches: read.matches.matches.filter(({ a, b }) => !isSchools(a) && !isSchools(b)),
    onlyHere: [{ article: 0, sentence: 3 }],
  },
};
const [a = '', b = ''] = Object.values(ferry);
const museum = 'The mayor of Sandoy opened a new museum of whaling.';
const withMuseum = readStory({ ...ferry, 'd.txt': b, 'e.txt': museum });

describe('what a version lacks', () => {
  it('is what at least two others tell, in the words of the first', () => {
    const missing = missingPassages(withMuseum, 4);
    expect(missing.map(({ words }) => words)).toContain(a.split('\n\n')[2]);
    expect(missing.every(({ toldBy }) => toldBy.length > 1 && !toldBy.includes(4))).toBe(true);
  });

  it('leaves out what the version has itself', () => {
    expect(missingPassages(story, 0)).toEqual([]);
  });

  it('is told by most versions first', () => {
    const counts = missingPassages(withMuseum, 4).map(({ toldBy }) => toldBy.length);
    expect(counts).toEqual([...counts].sort((x, y) => y - x));
    expect(counts.length).toBeGreaterThan(1);
  });
});

describe('what only one version has', () => {
  it('is listed in the order of its text', () => {
    expect(onlyInVersion(story, 0).map(({ words }) => words)).toEqual([a.split('\n\n')[3]]);
    expect(onlyInVersion(story, 2)).toEqual([]);
  });

  it('comes with its place', () => {
    const [only] = onlyInVersion(story, 0);
    expect(only && textOf(a, only)).toBe(only?.words);
  });
});

describe('marks of an article', () => {
  it('tell of each sentence how closely another version has it', () => {
    const marks = passageMarks(story, 0, 'reworded');
    const words = (kind: 'copied' | 'onlyHere'): readonly string[] =>
      marks.get(kind)?.map(span => textOf(a, span)) ?? [];
    expect(words('copied')).toEqual([a.split('\n\n')[0]]);
    expect(words('onlyHere')).toEqual([a.split('\n\n')[3]]);
  });

  it('leave out what is looser than wanted, without calling it unique', () => {
    const marks = passageMarks(story, 0, 'copied');
    expect(marks.get('reworded')).toEqual([]);
    expect(marks.get('onlyHere')).toHaveLength(1);
  });

  it('dim what does not tell the story', () => {
    const text = `${a}\n\nRead more\n\nSubscribe to our newsletter\n\nAdvertisement`;
    const page = readStory({ ...ferry, 'a.txt': text });
    const dimmed = page.articles.slice(0, 1).flatMap(({ structure }) => dimmedParagraphs(structure));
    expect(dimmed.map(span => textOf(text, span)).join(' ')).toContain('Subscribe');
    expect(dimmed.some(span => textOf(text, span).includes('ferry'))).toBe(false);
  });
});

describe('keeping versions in step', () => {
  it('finds the sentence of the other version that matches the one at the cursor', () => {
    const span = matchingSentence(story, { article: 0, offset: 10 }, 1, 'reworded');
    expect(span && textOf(b, span)).toBe(b.split('\n\n')[0]);
  });

  it('finds none where the other version has nothing like it, or there is no sentence', () => {
    expect(matchingSentence(story, { article: 0, offset: a.length - 3 }, 1, 'reworded')).toBeUndefined();
    expect(matchingSentence(story, { article: 9, offset: 0 }, 1, 'reworded')).toBeUndefined();
  });
});
