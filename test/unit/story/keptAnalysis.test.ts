import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { ArticleInput, StoryAnalysis } from '../../../src/core/story/analysis';
import { noDecisions, type StoryDecisions } from '../../../src/core/story/decisions';
import { decodeAnalysis, encodeAnalysis } from '../../../src/core/story/keptAnalysis';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';
import { rewrittenStory } from '../../bench/newsStories';
import { versionsOf } from './editedStory';
import { readVersions } from './versionsOfStories';

const lexicon = await loadLexicon();

const inputsOf = (texts: readonly string[]): readonly ArticleInput[] =>
  texts.map((text, index) => ({ key: `${index}`, name: `${index}.txt`, text, version: 1 }));

const seeds = join(import.meta.dirname, '../../../seeds');
const sample = inputsOf(
  readdirSync(seeds)
    .sort()
    .map(name => readFileSync(join(seeds, name), 'utf8')),
);

const analyse = (inputs: readonly ArticleInput[], decisions: StoryDecisions = noDecisions): StoryAnalysis =>
  finish(createStoryReader(lexicon).analyse(inputs, decisions));

const ofSample = analyse(sample);

/** The articles as an editor would hand them over next time. */
const again = ({ articles }: StoryAnalysis): readonly ArticleInput[] =>
  articles.map(({ key, name, text, details }) => ({ key, name, text, version: 7, ...(details && { details }) }));

function roundTrip(analysis: StoryAnalysis): StoryAnalysis {
  return finish(decodeAnalysis(finish(encodeAnalysis(analysis)), again(analysis)));
}

const asOfNow = (analysis: StoryAnalysis): StoryAnalysis => ({
  ...analysis,
  articles: analysis.articles.map(article => ({ ...article, version: 7 })),
});

describe('an analysis that was kept', () => {
  const bounds = ['More than 40 people died.', 'Fewer than 60 people died, at least 42 of them at sea.'];
  const dated = readVersions().map(({ name, versions }): [string, readonly ArticleInput[]] => [
    name,
    versions.map(({ key, text, date }) => ({ key, name: key, text, version: 1, details: { date } })),
  ]);

  it.each<[string, readonly ArticleInput[]]>([
    ['the sample', sample],
    ['one event in five versions', inputsOf(versionsOf().map(lines => lines.join('\n\n')))],
    ['figures with open ends', inputsOf(bounds)],
    ['eight made-up versions', rewrittenStory(8, 400)],
    ['an empty article', inputsOf(['', 'A ferry sank.'])],
    ['no article', []],
    ...dated,
  ])('is the same as it was: %s', (_, inputs) => {
    const analysis = analyse(inputs);
    expect(roundTrip(analysis)).toEqual(asOfNow(analysis));
  });

  it('has what a person decided', () => {
    const [a, b] = ['The mayor resigned on Friday night.', 'Cows graze on the hill.'];
    const link = { a: { article: '0.txt', quote: a }, b: { article: '1.txt', quote: b }, decision: 'confirmed' };
    const decisions = { ...noDecisions, links: [link] } as unknown as StoryDecisions;
    const analysis = analyse(inputsOf([a, b]), decisions);
    expect(roundTrip(analysis)).toEqual(asOfNow(analysis));
  });

  it('is read in short steps, however much of it there is', () => {
    const analysis = analyse(rewrittenStory(10, 500));
    const lines = finish(encodeAnalysis(analysis));
    // a line ends with the member that makes it long enough; the longest member is what was read of one article
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(100_000);
    let steps = 0;
    const reading = decodeAnalysis(lines, again(analysis));
    while (reading.next().done !== true) steps++;
    expect(steps).toBeGreaterThanOrEqual(lines.length);
  });

  it('holds no sentence of an article’s running text', () => {
    const kept = finish(encodeAnalysis(ofSample)).join('\n');
    const sentences = ofSample.articles.flatMap(({ text, structure: { sentences, paragraphs } }) =>
      sentences.flatMap(({ start, end, paragraph }) =>
        paragraphs[paragraph]?.kind === 'body' && end - start > 80 ? [text.slice(start, end)] : [],
      ),
    );
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences.filter(sentence => kept.includes(JSON.stringify(sentence).slice(1, -1)))).toEqual([]);
  });

  it.each<[string, (lines: readonly string[]) => readonly string[]]>([
    ['without an article', lines => lines.filter(line => !line.startsWith('article'))],
    ['without the reasons of links', lines => lines.filter(line => !line.startsWith('reason'))],
    ['with a list of another kind', lines => [...lines, 'other[1]']],
    ['with half a line', ([first = '', ...rest]) => [first.slice(0, first.length / 2), ...rest]],
    ['with a line of anything', lines => ['anything', ...lines]],
  ])('is refused %s', (_, change) => {
    const lines = change(finish(encodeAnalysis(ofSample)));
    expect(() => finish(decodeAnalysis(lines, again(ofSample)))).toThrow();
  });
});
