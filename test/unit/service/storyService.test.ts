import { describe, expect, it } from 'vitest';
import type { ReadingPorts } from '../../../src/core/service/storyReading';
import { StoryService, type StoryChange } from '../../../src/core/service/storyService';
import type { ArticleInput, StoryAnalysis } from '../../../src/core/story/analysis';
import type { StoryReader } from '../../../src/core/story/reader';
import { readStructure } from '../../../src/core/text/structure';
import { finish, type Sliced } from '../../../src/core/util/sliced';

const article = (key: string, text = `${key} arrived on Monday.`): ArticleInput => ({
  key,
  name: key,
  text,
  version: 1,
});

function analysisOf(inputs: readonly ArticleInput[]): StoryAnalysis {
  return {
    articles: inputs.map(input => ({
      ...input,
      structure: finish(readStructure(input.text)),
      date: null,
      claims: [],
      mentions: [],
      quotes: [],
      superlatives: [],
    })),
    entities: [],
    matches: { matches: [], clusters: [], onlyHere: [], pairs: [], origins: [] },
    claimLinks: [],
    derivations: [],
    notes: [],
  };
}

const textsOf = (articles: readonly ArticleInput[]): string => articles.map(({ text }) => text).join('\n');

/** A host whose clock stands until a test moves it, so that nothing here waits for real time. */
class Host {
  readonly changes: StoryChange[] = [];
  readonly errors: unknown[] = [];
  readings = 0;
  /** How often the reader was loaded. */
  loads = 0;
  failing = false;
  /** Called whenever a reading pauses; lets a test act in the middle of one. */
  onPause: () => void = () => undefined;
  private timers: { at: number; run: () => void }[] = [];
  private now = 0;
  private ticks = 0;
  readonly service: StoryService;

  constructor() {
    const ports: ReadingPorts = {
      // every look at the clock finds that the slice is used up
      pacer: { now: () => (this.ticks += 100), breathe: async () => this.onPause() },
      after: (milliseconds, run) => {
        const timer = { at: this.now + milliseconds, run };
        this.timers.push(timer);
        return {
          dispose: () => {
            this.timers = this.timers.filter(one => one !== timer);
          },
        };
      },
      loadReader: async () => {
        this.loads++;
        return () => this.reader();
      },
      kept: {
        find: async articles => this.kept.get(textsOf(articles)),
        keep: async analysis => void this.kept.set(textsOf(analysis.articles), analysis),
      },
      onError: error => this.errors.push(error),
    };
    this.service = new StoryService(ports);
    this.service.onDidChange(change => this.changes.push(change));
  }

  /** Lets time pass and everything that is due happen. */
  async pass(milliseconds: number): Promise<void> {
    this.now += milliseconds;
    const due = this.timers.filter(({ at }) => at <= this.now);
    this.timers = this.timers.filter(({ at }) => at > this.now);
    for (const { run } of due) run();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  }

  /** Readings of earlier windows, by the articles' texts. */
  readonly kept = new Map<string, StoryAnalysis>();

  private reader(): StoryReader {
    const counted = (): void => {
      this.readings++;
    };
    const failing = (): boolean => this.failing;
    return {
      explain: () => ({ kind: null, score: 0, shared: [], guards: [] }),
      *analyse(inputs): Sliced<StoryAnalysis> {
        counted();
        yield;
        if (failing()) throw new Error('no');
        return analysisOf(inputs);
      },
    };
  }
}

describe('the story service', () => {
  it('knows the outline of an article before the first reading ended, and its analysis after', async () => {
    const host = new Host();
    host.service.setStory('s', [article('a'), article('b')]);
    expect(host.service.placeOf('a')).toBeUndefined();
    expect(host.service.outlinesOf('a')[0]?.sentences).toHaveLength(1);
    expect(host.service.story('s')?.busy).toBe(true);
    await host.pass(0);
    expect(host.service.placeOf('b')?.index).toBe(1);
    expect(host.service.story('s')?.busy).toBe(false);
    expect(host.changes.map(({ kind }) => kind)).toEqual(['members', 'analysed']);
  });

  it('moves what is shown along with typing at once, and reads again when the typing rests', async () => {
    const host = new Host();
    host.service.setStory('s', [article('a'), article('b')]);
    await host.pass(0);
    host.service.edit('a', [{ start: 0, end: 0, text: 'So ' }], 2, 'So a arrived on Monday.');
    const shown = host.service.placeOf('a')?.analysis.articles[0];
    expect(shown?.structure.sentences[0]?.start).toBe(3);
    expect(shown?.text).toBe('So a arrived on Monday.');
    host.service.edit('a', [{ start: 0, end: 3, text: '' }], 3, 'a arrived on Monday.');
    await host.pass(1000);
    expect(host.readings).toBe(1);
    expect(host.service.story('s')?.busy).toBe(true);
    host.service.settle('a');
    await host.pass(0);
    expect(host.readings).toBe(2);
    expect(host.service.story('s')?.busy).toBe(false);
    expect(host.service.placeOf('a')?.analysis.articles[0]?.version).toBe(3);
  });

  it('names each reading: the same while its spans move, another one after the next, none before the first', async () => {
    const host = new Host();
    host.service.setStory('s', [article('a'), article('b')]);
    const id = (): number | undefined => host.service.story('s')?.readingId;
    expect(id()).toBe(0);
    await host.pass(0);
    const first = id();
    host.service.edit('a', [{ start: 0, end: 0, text: 'So ' }], 2, 'So a arrived on Monday.');
    expect(id()).toBe(first);
    host.service.settle('a');
    await host.pass(0);
    expect(new Set([0, first, id()]).size).toBe(3);
    host.failing = true;
    const last = id();
    host.service.refresh('s');
    await host.pass(0);
    expect(id()).toBe(last);
  });

  it('drops a reading that typing made stale', async () => {
    const host = new Host();
    host.service.setStory('s', [article('a'), article('b')]);
    host.onPause = () => {
      host.onPause = () => undefined;
      host.service.edit('a', [{ start: 0, end: 0, text: 'x' }], 2, 'xa arrived on Monday.');
    };
    await host.pass(0);
    expect(host.service.placeOf('a')).toBeUndefined();
    host.service.settle('a');
    await host.pass(0);
    expect(host.service.placeOf('a')?.analysis.articles[0]?.text).toBe('xa arrived on Monday.');
  });

  it('keeps the last good analysis when a reading fails, and says so', async () => {
    const host = new Host();
    host.service.setStory('s', [article('a'), article('b')]);
    await host.pass(0);
    host.failing = true;
    host.service.refresh('s');
    await host.pass(0);
    expect(host.errors).toHaveLength(1);
    expect(host.service.placeOf('a')).toBeDefined();
    expect(host.service.story('s')?.busy).toBe(false);
  });

  it('gives an article to the story that named it last', async () => {
    const host = new Host();
    host.service.setStory('one', [article('a'), article('b')]);
    host.service.setStory('two', [article('b'), article('c')]);
    await host.pass(0);
    expect(host.service.storyOf('a')?.id).toBe('one');
    expect(host.service.storyOf('b')?.id).toBe('two');
  });

  it('forgets a story that is removed, and leaves nothing running', async () => {
    const host = new Host();
    host.service.setStory('s', [article('a'), article('b')]);
    host.service.removeStory('s');
    await host.pass(1000);
    expect(host.readings).toBe(0);
    expect(host.service.stories()).toEqual([]);
    expect(host.service.storyOf('a')).toBeUndefined();
    expect(host.changes.at(-1)).toEqual({ story: 's', kind: 'removed' });
  });

  it('reads what was typed once, also where something else asked for a reading before the typing rested', async () => {
    const host = new Host();
    host.service.setStory('s', [article('a'), article('b')]);
    await host.pass(0);
    host.service.edit('a', [{ start: 0, end: 0, text: 'x' }], 2, 'xa arrived on Monday.');
    host.service.refresh('s');
    await host.pass(0);
    expect(host.service.placeOf('a')?.analysis.articles[0]?.version).toBe(2);
    host.service.settle('a');
    await host.pass(0);
    expect(host.readings).toBe(2);
  });

  it('ignores edits of documents that belong to no story', async () => {
    const host = new Host();
    host.service.edit('elsewhere', [{ start: 0, end: 0, text: 'x' }], 2, 'x');
    host.service.settle('elsewhere');
    await host.pass(0);
    expect(host.changes).toEqual([]);
  });

  describe('that an earlier window read', () => {
    const members = [article('a'), article('b')];
    const rested = 10_000;

    it('keeps a reading when the story rests, and takes it the next time without loading a reader', async () => {
      const first = new Host();
      first.service.setStory('s', members);
      await first.pass(0);
      expect(first.kept.size).toBe(0);
      await first.pass(rested);
      expect(first.kept.size).toBe(1);
      const second = new Host();
      for (const [texts, analysis] of first.kept) second.kept.set(texts, analysis);
      second.service.setStory('s', members);
      await second.pass(0);
      expect(second.service.placeOf('b')?.index).toBe(1);
      expect([second.readings, second.loads]).toEqual([0, 0]);
      expect(second.service.story('s')).toMatchObject({ busy: false, readingId: 1 });
    });

    async function fromEarlier(): Promise<Host> {
      const host = new Host();
      host.kept.set(textsOf(members), analysisOf(members));
      host.service.setStory('s', members);
      await host.pass(0);
      expect(host.readings).toBe(0);
      return host;
    }

    it('reads the story as soon as something was typed, and what is shown moves along until then', async () => {
      const host = await fromEarlier();
      host.service.edit('a', [{ start: 0, end: 0, text: 'So ' }], 2, 'So a arrived on Monday.');
      expect(host.service.placeOf('a')?.analysis.articles[0]?.structure.sentences[0]?.start).toBe(3);
      host.service.settle('a');
      await host.pass(0);
      expect(host.readings).toBe(1);
    });

    it('reads the story when a person asks to read it again, or why two sentences match', async () => {
      const refreshed = await fromEarlier();
      refreshed.service.refresh('s');
      await refreshed.pass(0);
      expect(refreshed.readings).toBe(1);
      const asked = await fromEarlier();
      const ref = { article: 0, sentence: 0 };
      expect(await asked.service.explain('s', ref, { ...ref, article: 1 })).toMatchObject({ kind: null });
      expect(asked.readings).toBe(1);
      await asked.service.explain('s', ref, { ...ref, article: 1 });
      expect(asked.readings).toBe(1);
    });

    it('keeps nothing of a story that changes before it rested', async () => {
      const host = new Host();
      host.service.setStory('s', members);
      await host.pass(0);
      host.service.edit('a', [{ start: 0, end: 0, text: 'x' }], 2, 'xa arrived on Monday.');
      await host.pass(rested);
      host.service.removeStory('s');
      expect(host.kept.size).toBe(0);
    });
  });
});
