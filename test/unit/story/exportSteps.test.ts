import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { createStoryReader } from '../../../src/core/story/reader';
import { splitExportInSlices } from '../../../src/core/text/exports/splitExport';
import { finish, type Sliced } from '../../../src/core/util/sliced';
import { rewrittenStory } from '../../bench/newsStories';
import { slowness, timed } from '../../support/timed';
import { samples } from '../text/exports/samples';
import { longestStep } from './longestStep';

const lexicon = await loadLexicon();

/** One file as Nexis writes it, with so many versions of one event. */
function exportOf(versions: number, words: number): string {
  const records = rewrittenStory(versions, words).map(({ text }, at) =>
    [
      `${' '.repeat(30)}${at + 1} of ${versions} DOCUMENTS`,
      `${' '.repeat(28)}Coast Herald ${at}`,
      `${' '.repeat(28)}May ${1 + (at % 28)}, 2024 Tuesday`,
      `Warehouse burns down in Lindholm ${at}`,
      'BYLINE: By Kim Roe',
      text,
      'LOAD-DATE: May 29, 2024',
    ].join('\n\n'),
  );
  return records.join('\n\n\n');
}

const analysing = (text: string): Sliced<{ readonly articles: readonly unknown[] }> =>
  createStoryReader(lexicon).analyse([{ key: 'export', name: 'export.txt', text, version: 0 }]);

describe('a file of many articles', () => {
  it.each(samples)('is split without holding its host for ten milliseconds: $form', timed, ({ text }) => {
    const most = 10 * slowness();
    const long = text.repeat(Math.ceil(200_000 / text.length));
    expect(longestStep(() => splitExportInSlices(long), 6, most)).toBeLessThan(most);
  });

  it('is compared without holding its host for ten milliseconds', timed, () => {
    const text = exportOf(40, 250);
    const most = 10 * slowness();
    expect(finish(analysing(text)).articles).toHaveLength(40);
    expect(longestStep(() => analysing(text), 6, most)).toBeLessThan(most);
  });
});
