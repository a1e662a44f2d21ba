import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { ArticleInput } from '../../../src/core/story/analysis';
import { fileOf, filesOf, spansOf } from '../../../src/core/story/fileParts';
import { createStoryReader } from '../../../src/core/story/reader';
import { withEdits } from '../../../src/core/story/liveEdits';
import { finish } from '../../../src/core/util/sliced';
import { nexis } from '../text/exports/nexisSamples';

const file = (name: string, text: string, details?: ArticleInput['details']): ArticleInput => ({
  key: `file:///${name}`,
  name,
  text,
  version: 1,
  ...(details && { details }),
});

const plain = 'Wall gives way\n\nThe harbour wall at Ostley broke on Monday and 14 boats sank, a witness said.\n';
const read = async (...files: readonly ArticleInput[]) => finish(createStoryReader(await loadLexicon()).analyse(files));

describe('a file of several articles', () => {
  it('is as many versions, each with its own day, beside the other files', async () => {
    const { articles } = await read(file('z.txt', plain), file('export.txt', nexis));
    expect(articles.map(({ name, date }) => [name, date?.date])).toEqual([
      ['export.txt#1', '2024-05-07'],
      ['export.txt#2', '2024-05-08'],
      ['z.txt', '2024-05-07'],
    ]);
  });

  it('has them compared with one another, in spans of the file', async () => {
    const { articles, claimLinks } = await read(file('export.txt', nexis));
    const wordsOf = ({ article, claim }: { readonly article: number; readonly claim: number }) => {
      const { start = 0, end = 0 } = articles[article]?.claims[claim] ?? {};
      return nexis.slice(start, end);
    };
    expect(claimLinks.map(({ a, b }) => [wordsOf(a), wordsOf(b)])).toContainEqual(['12 boats', 'Twelve boats']);
  });

  it('lists more than nine in the order of the file', async () => {
    const mark = (number: number): string =>
      `Document ${number} of 12\n\nFerry ${number} stops\n\nFull text: Boat ${number} did not sail on Monday.\n\nPublication date: May ${number}, 2024\n\n`;
    const rule = '_'.repeat(60);
    const text = Array.from({ length: 12 }, (_, index) => `${rule}\n\n${mark(index + 1)}`).join('');
    const { articles } = await read(file('many.txt', text));
    expect(articles.map(({ part }) => part?.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('can be dated article by article; what is said of the whole file counts where an article says nothing', async () => {
    const details = { date: '2001-01-01', language: 'en-GB', parts: { 2: { date: '2024-06-01' } } };
    const { articles } = await read(file('export.txt', nexis, details));
    expect(articles.map(({ date, details: own }) => [date?.date, own?.language])).toEqual([
      ['2024-05-07', 'en-GB'],
      ['2024-06-01', 'en-GB'],
    ]);
  });

  it('is one file to those that open it', async () => {
    const { articles } = await read(file('z.txt', plain), file('export.txt', nexis));
    expect(articles.map(fileOf)).toEqual(['file:///export.txt', 'file:///export.txt', 'file:///z.txt']);
    expect(filesOf(articles).map(({ key, name, text }) => [key, name, text])).toEqual([
      ['file:///export.txt', 'export.txt', nexis],
      ['file:///z.txt', 'z.txt', plain],
    ]);
  });

  it('gives the same versions when its versions are read again as files, with what a person said of each', async () => {
    const details = { outlet: 'The Ostley Post', parts: { 2: { date: '2024-06-01' } } };
    const { articles } = await read(file('z.txt', plain), file('export.txt', nexis, details));
    const again = await read(...filesOf(articles));
    expect(again.articles.map(({ key, part, date }) => [key, part?.start, date?.date])).toEqual(
      articles.map(({ key, part, date }) => [key, part?.start, date?.date]),
    );
    expect(again.articles.map(({ details: own }) => own)).toEqual(articles.map(({ details: own }) => own));
    expect(again.articles).toHaveLength(3);
  });

  it('gives each version the spans of the file that are its own, the first also what has no place', async () => {
    const { articles } = await read(file('export.txt', nexis));
    const starts = [null, nexis.indexOf('12 boats'), nexis.indexOf('Twelve boats lost')];
    expect(articles.map(article => spansOf(article, starts, start => start))).toEqual([
      starts.slice(0, 2),
      starts.slice(2),
    ]);
  });

  it('moves the parts along with typing', async () => {
    const { articles } = await read(file('export.txt', nexis));
    const moved = articles.map(one => withEdits(one, [{ start: 0, end: 0, text: 'So ' }], 2, `So ${nexis}`));
    expect(moved[1]?.part?.start).toBe((articles[1]?.part?.start ?? 0) + 3);
  });
});
