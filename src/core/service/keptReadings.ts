import type { ArticleInput, StoryAnalysis } from '../story/analysis';
import type { StoryDecisions } from '../story/decisions';
import { decodeAnalysis, encodeAnalysis } from '../story/keptAnalysis';
import { storyOrder } from '../story/storyOrder';
import { runInSlices, type CancellationToken, type Pacer } from '../util/sliced';

/** Where lines of text are kept by a name; what it cannot read or write it leaves alone, without an error. */
export interface LineStore {
  /** The lines of a name, whole and unchanged as they were written, else undefined. */
  read(name: string): Promise<readonly string[] | undefined>;
  write(name: string, lines: readonly string[]): Promise<void>;
  /** A name that is the same for the same parts only, and does not tell them. */
  nameOf(parts: readonly string[]): Promise<string>;
}

/** Readings of stories from earlier windows. */
export interface KeptReadings {
  /** The reading of just these articles and decisions, when it is kept. */
  find(
    articles: readonly ArticleInput[],
    decisions: StoryDecisions,
    token: CancellationToken,
  ): Promise<StoryAnalysis | undefined>;
  /** Keeps a reading; `decisions` are those that it was made with. */
  keep(analysis: StoryAnalysis, decisions: StoryDecisions, token: CancellationToken): Promise<void>;
}

/** A longer article is read anew: what is read of it would be parsed in one piece, which holds the editor. */
const longestKept = 200_000;

/**
 * Keeps readings as lines of text.
 * @param build names the code that reads: what another version of it read is not found
 */
export function createKeptReadings(store: LineStore, pacer: Pacer, build: string): KeptReadings {
  const nameOf = (articles: readonly ArticleInput[], decisions: StoryDecisions): Promise<string> =>
    store.nameOf([
      build,
      JSON.stringify(decisions),
      ...articles.flatMap(({ key, name, text, details }) => [key, name, text, JSON.stringify(details ?? null)]),
    ]);
  return {
    async find(articles, decisions, token) {
      if (articles.some(({ text }) => text.length > longestKept)) return undefined;
      const sorted = [...articles].sort(storyOrder);
      const lines = await store.read(await nameOf(sorted, decisions));
      if (lines === undefined || token.isCancellationRequested) return undefined;
      try {
        return await runInSlices(decodeAnalysis(lines, sorted), pacer, token);
      } catch {
        // not ours, although it has our name: the story is read as if there were none
        return undefined;
      }
    },
    async keep(analysis, decisions, token) {
      // an export of many articles is longer than what is kept
      if (analysis.articles.some(({ text, part }) => text.length > longestKept || part !== undefined)) return;
      const lines = await runInSlices(encodeAnalysis(analysis), pacer, token);
      if (lines !== undefined) await store.write(await nameOf(analysis.articles, decisions), lines);
    },
  };
}
