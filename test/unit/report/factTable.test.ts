import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { factTable } from '../../../src/core/report/factTable';
import type { FactRow, FactTable } from '../../../src/core/report/factTableModel';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';
import { readStory } from './helpers';

/** Two versions of a flood, and a third that differs. */
const flood = {
  'a.txt': [
    'date 2031-05-06',
    'At least 42 people were killed when the dam above Tolna burst on Monday, officials said.',
    'The province put the damage at 65 million dollars, of which 61 million fell on farms.',
    'Rescue teams from four countries reached the valley before dawn and searched the mud for survivors.',
  ].join('\n\n'),
  'b.txt': [
    'date 2031-05-07',
    'At least 42 people were killed when the dam above Tolna burst on Monday, officials said.',
    'The province put the damage at 65 million dollars, of which 61 million fell on farms.',
    'A choir of 300 children sang in the cathedral of Lenz on Sunday.',
  ].join('\n\n'),
  'c.txt': [
    'date 2031-05-05',
    'Exactly 37 people were killed when the dam above Tolna burst on Monday.',
    'Rescue teams from four countries reached the valley before dawn and searched the mud for survivors.',
  ].join('\n\n'),
};

const wordsOf = (story: StoryAnalysis, row: FactRow): readonly string[] =>
  row.entries.map(({ article, start, end }) => `${article} ${story.articles[article]?.text.slice(start, end) ?? ''}`);

const rowWith = (story: StoryAnalysis, table: FactTable, words: string): FactRow | undefined =>
  table.rows.find(row => wordsOf(story, row).some(one => one.endsWith(words)));

describe('a row of what one version quotes', () => {
  const quoted = 'We closed the bakery early because flour prices had doubled';
  const told = 'bakery was closed early as flour prices had doubled';
  const story = readStory({
    'a.txt': `A mill burned down in Tolna on Monday.\n\n“${quoted},” Lena Arvo said.`,
    'b.txt': `A mill burned down in Tolna on Monday.\n\nLena Arvo said that the ${told}.`,
  });

  it('has the words in which another tells it', () => {
    const row = rowWith(story, finish(factTable(story)), told);
    expect(row && wordsOf(story, row)).toEqual([`0 ${quoted}`, `1 ${told}`]);
    expect(row).toMatchObject({ kind: 'quote', relation: 'quoteVariant' });
  });
});

describe('the fact table', () => {
  const story = readStory(flood);
  const table = finish(factTable(story));

  it('has a column for each version, in order of date', () => {
    expect(table.columns.map(({ label, date }) => `${label} ${date ?? ''}`)).toEqual([
      'c 2031-05-05',
      'a 2031-05-06',
      'b 2031-05-07',
    ]);
  });

  it('puts what measures the same thing into one row, in order of the columns', () => {
    const killed = rowWith(story, table, '37 people');
    expect(killed && wordsOf(story, killed).map(words => words.replace('Exactly ', ''))).toEqual([
      '2 37 people',
      '0 At least 42 people',
      '1 At least 42 people',
    ]);
    expect(killed?.relation).toBe('differs');
  });

  it('keeps two figures of one version apart', () => {
    const damage = rowWith(story, table, '65 million dollars');
    const farms = rowWith(story, table, '61 million');
    expect(damage).not.toBe(farms);
    expect(damage?.entries.map(({ article }) => article)).toEqual([0, 1]);
    expect(damage?.relation).toBe('same');
  });

  it('shows a figure of one version as only here', () => {
    const choir = rowWith(story, table, '300 children');
    expect(choir).toMatchObject({ kind: 'figure', relation: 'onlyHere' });
    expect(choir?.entries.length).toBe(1);
  });

  it('starts with what differs and ends with what only one version has', () => {
    expect(table.rows[0]?.relation).toBe('differs');
    expect(table.rows.at(-1)?.relation).toBe('onlyHere');
  });

  it('gives every row a key of its own, and the same one when figures are added before it', () => {
    const keys = table.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const longer = readStory({ ...flood, 'b.txt': `${flood['b.txt']}\n\nSome 5,000 sandbags were brought from Lenz.` });
    const after = new Set(finish(factTable(longer)).rows.map(({ key }) => key));
    expect(keys.filter(key => !after.has(key))).toEqual([]);
  });

  it('names the source that a version gives', () => {
    const killed = rowWith(story, table, '37 people');
    expect(killed?.entries.map(({ speaker }) => speaker)).toEqual([null, 'officials', 'officials']);
  });

  it('has statements without figures that several versions make', () => {
    const quiet = {
      'a.txt': 'Bells rang from the old church tower while fishermen carried candles along the harbour wall.',
      'b.txt': 'Bells rang from the old church tower while fishermen carried candles along the harbour wall.',
    };
    const told = readStory(quiet);
    expect(finish(factTable(told)).rows.map(({ kind, relation, entries }) => [kind, relation, entries.length])).toEqual(
      [['fact', 'same', 2]],
    );
  });

  it('is empty for an empty story and for texts without words', () => {
    expect(finish(factTable(readStory({}))).rows).toEqual([]);
    expect(finish(factTable(readStory({ 'a.txt': '', 'b.txt': '\ud800 \u202e' }))).rows).toEqual([]);
  });
});

describe('the fact table of the sample story', () => {
  const folder = join(import.meta.dirname, '../../../seeds');
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
  const articles = names.map(name => ({ key: name, name, text: readFileSync(join(folder, name), 'utf8'), version: 1 }));
  let story: StoryAnalysis;
  let table: FactTable;
  beforeAll(async () => {
    story = finish(createStoryReader(await loadLexicon()).analyse(articles));
    table = finish(factTable(story));
  });
  const ofKind = (kind: FactRow['kind']): readonly FactRow[] => table.rows.filter(row => row.kind === kind);

  it('has quotations that several versions have', () => {
    const quote = ofKind('quote').find(row => wordsOf(story, row).some(words => words.includes('greatly benefit')));
    expect(quote).toMatchObject({ relation: 'same', about: 'Narendra Modi' });
    expect(quote?.entries.length).toBe(2);
  });

  it('has the titles that versions give to people, and where they differ', () => {
    const kwatra = ofKind('role').find(({ about }) => about.includes('Kwatra'));
    expect(kwatra?.relation).toBe('titleConflict');
    expect(kwatra && wordsOf(story, kwatra).map(words => words.slice(2).toLowerCase())).toEqual([
      'external affairs minister',
      'foreign secretary',
      'foreign secretary',
    ]);
  });

  it('marks the figure whose source a version leaves out', () => {
    expect(rowWith(story, table, 'at least 42 people')?.relation).toBe('attributionDropped');
  });

  it('says of a source that is left out what was said, and not of the parties beside', () => {
    const said = 'Trade between the two countries came to 4 million tons last year';
    const texts = { 'a.txt': `${said}, the minister Ann Lee said.`, 'b.txt': `${said}.` };
    const read = readStory(texts);
    const marked = finish(factTable(read)).rows.filter(({ relation }) => relation === 'attributionDropped');
    expect(marked.map(row => row.entries.map(({ start, end }) => said.slice(start, end)))).toEqual([
      ['4 million tons', '4 million tons'],
    ]);
  });

  it('writes out the calculation that leads to a figure', () => {
    const total = rowWith(story, table, 'close to $65 billion');
    expect(total?.sums.map(({ formula, operands }) => [formula, operands.length])).toEqual([['60 + 4 = 64', 2]]);
  });

  it('has every link between claims in a row', () => {
    const rows = table.rows.map(row => new Set(row.entries.map(({ article, start }) => `${article} ${start}`)));
    const missing = story.claimLinks
      .filter(({ relation }) => relation !== 'possible')
      .filter(({ a, b }) => {
        const keys = [a, b].map(ref => `${ref.article} ${story.articles[ref.article]?.claims[ref.claim]?.start ?? -1}`);
        return !rows.some(row => keys.every(key => row.has(key)));
      });
    expect(missing).toEqual([]);
  });
});

describe('a name that versions write otherwise', () => {
  it('is one row, with the words of each version', async () => {
    const texts = ['The mayor, Ann Connor, resigned.', 'Ann Conner resigned.', 'On Monday Ann Connor resigned.'];
    const inputs = texts.map((text, at) => ({ key: `${at}.txt`, name: `${at}.txt`, text, version: 1 }));
    const story = finish(createStoryReader(await loadLexicon()).analyse(inputs));
    const row = finish(factTable(story)).rows.find(({ kind }) => kind === 'name');
    expect(row).toMatchObject({ relation: 'spelling', about: 'Ann Connor' });
    expect(row && wordsOf(story, row)).toEqual(['0 Ann Connor', '1 Ann Conner', '2 Ann Connor']);
  });
});
