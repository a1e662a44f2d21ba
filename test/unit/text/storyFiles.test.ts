import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { nexis } from './exports/nexisSamples';
import { looksLikeArticle } from '../../../src/core/text/looksLikeArticle';
import { groupStories, type StoryCandidate } from '../../../src/core/text/storyFiles';
import { finish } from '../../../src/core/util/sliced';
import { rewrittenStory } from '../../bench/newsStories';
import { notArticles, stories } from './stories';
import { timed } from '../../support/timed';

const groups = (texts: readonly StoryCandidate[]): string[][] => finish(groupStories(texts));
const versions = (event: string): StoryCandidate[] =>
  (stories[event] ?? []).map((text, index) => ({ key: `${event} ${index}`, text }));
const everything = Object.keys(stories).flatMap(versions);
const folder = (path: string): StoryCandidate[] =>
  readdirSync(path)
    .filter(name => name.endsWith('.txt'))
    .map(name => ({ key: name, text: readFileSync(join(path, name), 'utf8') }));

const sample = folder(join(import.meta.dirname, '../../../seeds'));
const realFolder = join(import.meta.dirname, '../../../../shared/seeds');

describe('what is an article', () => {
  it.each(everything.map(({ key, text }) => [key, text]))('%s is one', (_, text) => {
    expect(looksLikeArticle(text)).toBe(true);
  });

  it.each(Object.entries(notArticles))('%s is none', (_, text) => {
    expect(looksLikeArticle(text)).toBe(false);
  });

  it('may say one word of manuals in every line', () => {
    const lines = [
      'The island halted all tests of rockets on Friday, its radio said, and will test no more before the talks.',
      'Previous tests had failed: a test in May ended in the sea, and two tests in June were called off.',
      'Neighbours doubt that the tests are over. “A test can be prepared in a day,” said Admiral Ruth Okoye in Varna.',
      'The test site lies in the hills; satellites saw trucks leave it on Thursday, a day before the tests were halted.',
      'Envoys of five countries meet in Varna next week. They want to speak of food aid, of families that were parted by the war and of the ships that were seized in spring.',
      'Whether the island’s leader will come himself is open. His sister led the last round, which ended after two hours without a word to the press and with a dinner that nobody attended.',
      'Prices of rice on the mainland fell by a tenth on the news; fishermen in the north said they would believe in peace when the patrol boats stayed in port for a whole season.',
      'In the streets of the capital, people queued for papers that carried the news on their front pages, under a photograph of the hills.',
    ];
    expect(looksLikeArticle(lines.join('\n'))).toBe(true);
  });

  it('judges a very long text by its head', timed, () => {
    const text = (stories['earthquake']?.[0] ?? '').repeat(4000);
    const started = cpuUsage();
    expect(looksLikeArticle(text)).toBe(true);
    expect(cpuUsage(started).user / 1000).toBeLessThan(200);
  });
});

describe('which articles tell one story', () => {
  it('the sample story is one', () => {
    expect(groups(sample)).toEqual([sample.map(({ key }) => key)]);
  });

  // the articles of other publishers are not part of the project; where they lie beside it they are read as well
  it.skipIf(!existsSync(realFolder))('the real articles are one', () => {
    const real = folder(realFolder);
    expect(groups(real)).toEqual([real.map(({ key }) => key)]);
  });

  it('an export of several articles is one by itself', () => {
    expect(groups([{ key: 'export', text: nexis }, ...versions('merger').slice(0, 1)])).toEqual([['export']]);
  });

  it('unrelated articles are none', () => {
    expect(groups(Object.keys(stories).flatMap(event => versions(event).slice(0, 1)))).toEqual([]);
  });

  it('a folder that mixes stories groups by event', () => {
    expect(groups([...everything, ...sample])).toEqual([
      ['earthquake 0', 'earthquake 1', 'earthquake 2'],
      ['merger 0', 'merger 1'],
      ['final 0', 'final 1'],
      sample.map(({ key }) => key),
    ]);
  });

  it('many versions of one event are one story, whatever each has alone', () => {
    const many = rewrittenStory(150, 250).map(({ key, text }) => ({ key, text }));
    expect(groups(many)).toEqual([many.map(({ key }) => key)]);
  });

  it('a brief joins the longer versions; what only has the field in common does not', () => {
    const brief = {
      key: 'brief',
      text: `Quake in Chile
At least nine people died when an earthquake shook Antofagasta in the north of Chile on Monday, officials said. Schools stay closed. The president cancelled a trip to Peru, and airlines changed routes for the day as a runway had cracks that engineers were still looking at in the evening.`,
    };
    const found = groups([...versions('earthquake'), ...versions('otherEarthquake'), brief]);
    expect(found).toEqual([['earthquake 0', 'earthquake 1', 'earthquake 2', 'brief']]);
  });

  it('the order of the files changes only the order of the answer', () => {
    const sorted = (found: string[][]): string[][] => found.map(group => [...group].sort()).sort();
    expect(sorted(groups([...everything].reverse()))).toEqual(sorted(groups(everything)));
  });

  it('what is no article is in no story, even twice', () => {
    const twice = Object.entries(notArticles).flatMap(([key, text]) => [
      { key, text },
      { key: `${key} again`, text },
    ]);
    expect(groups(twice)).toEqual([]);
  });

  it('finds quickly that 2,000 unrelated texts are no story', timed, () => {
    const places = ['Arlon', 'Bexhill', 'Cadiz', 'Dinant', 'Evora', 'Faro', 'Gouda', 'Hilo', 'Izmir', 'Jena'];
    const unrelated = Array.from({ length: 2000 }, (_, index) => {
      const name = `Q${index.toString(36).split('').reverse().join('')}ex`;
      const place = `${places[index % 10] ?? ''}${index}`;
      return {
        key: String(index),
        text: `Mayor ${name} opened the fair in ${place} on Monday. Visitors praised the show of the ${name} family. "We ${name.toLowerCase()}ed all year," ${name} said, and the crowd in ${place} sang until the evening came and the lamps of the old market went out.`,
      };
    });
    const started = cpuUsage();
    expect(groups(unrelated)).toEqual([]);
    expect(cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});
