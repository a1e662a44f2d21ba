import { expect, it } from 'vitest';
import type { FactEntry } from '../../../src/core/report/factTableModel';
import { rowWordings } from '../../../src/core/report/rowWordings';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

it('the wordings of a fact stand once each, in one line, with all versions that use them', () => {
  const texts = ['At least 14 boats sank.', 'Some 16\nboats sank.', 'At least 14 boats sank again.'];
  const inputs = texts.map((text, at) => ({ key: `${at}`, name: `${at}.txt`, text, version: 1 }));
  const story = finish(createStoryReader(null).analyse(inputs));
  const entryOf = (article: number, words: string): FactEntry => {
    const start = (story.articles[article]?.text ?? '').indexOf(words);
    return { article, start, end: start + words.length, sentence: 0, speaker: null };
  };
  const entries = [entryOf(0, '14 boats'), entryOf(1, '16\nboats'), entryOf(2, '14 boats'), entryOf(0, '14 boats')];
  expect(rowWordings(story, { entries })).toEqual([
    { words: '14 boats', articles: [0, 2] },
    { words: '16 boats', articles: [1] },
  ]);
});
