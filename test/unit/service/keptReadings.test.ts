import { describe, expect, it } from 'vitest';
import { createKeptReadings, type LineStore } from '../../../src/core/service/keptReadings';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { ArticleInput, StoryAnalysis } from '../../../src/core/story/analysis';
import { noDecisions, type StoryDecisions } from '../../../src/core/story/decisions';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

const lexicon = await loadLexicon();
const pacer = { now: () => 0, breathe: async () => undefined };
const going = { isCancellationRequested: false };

class MemoryStore implements LineStore {
  readonly files = new Map<string, readonly string[]>();
  read = async (name: string): Promise<readonly string[] | undefined> => this.files.get(name);
  write = async (name: string, lines: readonly string[]): Promise<void> => void this.files.set(name, lines);
  nameOf = async (parts: readonly string[]): Promise<string> => JSON.stringify(parts);
}

const article = (name: string, text: string): ArticleInput => ({ key: `/s/${name}`, name, text, version: 1 });
const story = [article('a', 'A ferry with 42 people sank.'), article('b', 'The ferry had 43 people on board.')];
const analyse = (inputs: readonly ArticleInput[]): StoryAnalysis =>
  finish(createStoryReader(lexicon).analyse(inputs, noDecisions));

describe('readings that are kept', () => {
  it('are found for the same articles, in any order', async () => {
    const kept = createKeptReadings(new MemoryStore(), pacer, 'build 1');
    const analysis = analyse(story);
    await kept.keep(analysis, noDecisions, going);
    expect(await kept.find(story, noDecisions, going)).toEqual(analysis);
    expect(await kept.find(story.toReversed(), noDecisions, going)).toEqual(analysis);
  });

  it.each<[string, readonly ArticleInput[], StoryDecisions, string]>([
    ['another text', [article('a', 'A ferry with 41 people sank.'), ...story.slice(1)], noDecisions, 'build 1'],
    ['another name', [{ ...article('a', story[0]?.text ?? ''), name: 'c' }, ...story.slice(1)], noDecisions, 'build 1'],
    ['one article more', [...story, article('c', 'It sank.')], noDecisions, 'build 1'],
    [
      'another day of an article',
      story.map(one => ({ ...one, details: { date: '2024-07-09' } })),
      noDecisions,
      'build 1',
    ],
    ['another decision', story, { ...noDecisions, passages: [{}] } as unknown as StoryDecisions, 'build 1'],
    ['other code', story, noDecisions, 'build 2'],
  ])('are not found for %s', async (_, articles, decisions, build) => {
    const store = new MemoryStore();
    await createKeptReadings(store, pacer, 'build 1').keep(analyse(story), noDecisions, going);
    expect(store.files.size).toBe(1);
    expect(await createKeptReadings(store, pacer, build).find(articles, decisions, going)).toBeUndefined();
  });

  it('are passed over when they are broken', async () => {
    const store = new MemoryStore();
    const kept = createKeptReadings(store, pacer, 'build 1');
    await kept.keep(analyse(story), noDecisions, going);
    for (const [name, lines] of store.files) store.files.set(name, lines.slice(1));
    expect(await kept.find(story, noDecisions, going)).toBeUndefined();
  });

  it('leave out stories with an article that could only be taken up in one long step', async () => {
    const store = new MemoryStore();
    const kept = createKeptReadings(store, pacer, 'build 1');
    const long = [article('a', 'It rained. '.repeat(20_000)), ...story.slice(1)];
    await kept.keep({ ...analyse(story), articles: long as never }, noDecisions, going);
    expect(store.files.size).toBe(0);
    expect(await kept.find(long, noDecisions, going)).toBeUndefined();
  });

  it('are not written when the story changes meanwhile', async () => {
    const store = new MemoryStore();
    const stop = { isCancellationRequested: true };
    let time = 0;
    const kept = createKeptReadings(store, { ...pacer, now: () => (time += 100) }, 'build 1');
    await kept.keep(analyse(story), noDecisions, stop);
    expect(store.files.size).toBe(0);
  });
});
