import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { innerSpan, quoteElsewhere } from '../../../src/core/report/quoteVersions';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';
import { textOf } from '../../../src/core/text/span';

const texts = {
  'a.txt': [
    'The harbour bridge at Brenmouth was closed on Monday after cracks were found in two of its pillars.',
    '“We cannot let heavy lorries cross this bridge any more,” said Mayor Anna Lindqvist at the town hall.',
    'She called the state of the pillars “frightening and shameful” and blamed years of neglect by the port company.',
  ].join('\n\n'),
  'b.txt': [
    'Cracks in two pillars closed the harbour bridge at Brenmouth on Monday.',
    '“We cannot let any heavy lorries cross that bridge,” said Mayor Anna Lindqvist at the town hall.',
    'Mayor Anna Lindqvist called the state of the pillars frightening and shameful, and blamed neglect by the port company for years.',
  ].join('\n\n'),
  'c.txt': [
    'The harbour bridge at Brenmouth was closed on Monday after cracks were found in two of its pillars.',
    '“We cannot let heavy lorries cross this bridge any more,” said Paul Okafor, who runs the port company.',
    'Divers are to look at the rest of the bridge this week.',
  ].join('\n\n'),
};

let story: StoryAnalysis;
beforeAll(async () => {
  const inputs = Object.entries(texts).map(([name, text]) => ({ key: name, name, text, version: 1 }));
  story = finish(createStoryReader(await loadLexicon()).analyse(inputs));
});

describe('a quotation in the other versions', () => {
  it('is found in other words, with the words that only one of them has', () => {
    const [other] = quoteElsewhere(story, 0, 0, 'reworded');
    expect(other).toMatchObject({ article: 1, form: 'quoted', otherSpeaker: false });
    const quote = story.articles[0]?.quotes[0] ?? { start: 0, end: 0 };
    const here = textOf(texts['a.txt'], innerSpan(texts['a.txt'], quote));
    const removed = other?.changes.filter(({ kind }) => kind === 'removed').map(({ a }) => textOf(here, a));
    expect(removed).toEqual(['this', 'any more']);
  });

  it('is of one speaker whose name two versions spell otherwise, and noted where one goes on', async () => {
    const said = (name: string, more: string): string =>
      `The bridge at Brenmouth was closed on Monday.\n\n“This is a bad day for the whole town,” said ${name}, the mayor${more}\n\n${name} was elected in May.`;
    const both = {
      'a.txt': said('Tomas Lindqvist', '.'),
      'b.txt': said('Thomas Lindqvist', ', “but it is not the end.”'),
    };
    const inputs = Object.entries(both).map(([name, text]) => ({ key: name, name, text, version: 1 }));
    const read = finish(createStoryReader(await loadLexicon()).analyse(inputs));
    expect(read.notes.map(({ relation }) => relation)).toEqual(expect.arrayContaining(['spelling', 'quoteVariant']));
    expect(quoteElsewhere(read, 0, 0, 'reworded')).toMatchObject([{ otherSpeaker: false, isNoted: true }]);
  });

  it('is found with another speaker', () => {
    const other = quoteElsewhere(story, 0, 0, 'reworded').find(({ article }) => article === 2);
    expect(other).toMatchObject({ form: 'quoted', otherSpeaker: true, speaker: 'Paul Okafor' });
    expect(other?.changes.every(({ kind }) => kind === 'equal')).toBe(true);
  });

  it('is found where it became a paraphrase, and nowhere else', () => {
    const found = quoteElsewhere(story, 0, 1, 'reworded');
    expect(found.map(({ article, form }) => [article, form])).toEqual([[1, 'paraphrased']]);
    expect(found.map(place => textOf(texts['b.txt'], place))).toEqual([
      'Mayor Anna Lindqvist called the state of the pillars frightening and shameful, and blamed neglect by the port company for years.',
    ]);
  });

  it('is none for a quotation that is not there', () => {
    expect(quoteElsewhere(story, 0, 7, 'reworded')).toEqual([]);
    expect(quoteElsewhere(story, 9, 0, 'reworded')).toEqual([]);
  });
});

describe('the inside of a quotation', () => {
  it.each([
    ['“No comment,”', 'No comment'],
    ["'Never again.'", 'Never again'],
    ['«Oui»', 'Oui'],
    ['“”', ''],
    ['“Why?”', 'Why?'],
  ])('%s', (quotation, inside) => {
    expect(textOf(quotation, innerSpan(quotation, { start: 0, end: quotation.length }))).toBe(inside);
  });
});
