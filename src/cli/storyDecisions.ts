import { dirname, join } from 'node:path';
import { maxSettingsBytes } from '../core/annotations/sidecarFiles';
import {
  emptyStoryFile,
  parseStoryFile,
  serialiseStoryFile,
  storyFileName,
  type StoryFile,
} from '../core/annotations/storyFile';
import { checkKept } from '../core/secondReader/check';
import type { Suggestion } from '../core/secondReader/suggestion';
import type { StoryAnalysis } from '../core/story/analysis';
import { noDecisions, readDecisions, writeDecisions, type StoryDecisions } from '../core/story/decisions';
import { finish } from '../core/util/sliced';
import { createNodeSidecarFiles } from '../node/sidecarFiles';
import { UsageError, type CommandIo } from './io';
import { sidecarProblem } from './sidecars';

/**
 * What was decided about the story of a folder.
 * @throws UsageError when its file cannot be used: what a person decided is not guessed
 */
export async function readStoryDecisions(folder: string): Promise<StoryDecisions> {
  const read = await createNodeSidecarFiles().read(join(folder, storyFileName), maxSettingsBytes);
  if (!read.ok) throw unusable(read.problem, read.detail);
  return readDecisions(parsed(read.value));
}

/**
 * Changes what is decided about the story of a folder, in one transaction.
 * @throws UsageError when its file cannot be used or written; it is as it was then
 */
export async function changeDecisions(
  folder: string,
  change: (now: StoryDecisions) => Partial<StoryDecisions>,
): Promise<void> {
  const files = createNodeSidecarFiles({ sweeps: true });
  const result = await files.update(join(folder, storyFileName), bytes => {
    const file = parsed(bytes);
    return new TextEncoder().encode(serialiseStoryFile(writeDecisions(file, change(readDecisions(file)))));
  });
  if (!result.ok) throw unusable(result.problem, result.detail);
}

/** What was decided about articles, where they stand in one folder: of several nobody tells whose decisions hold. */
export async function decisionsOf(articles: readonly { readonly key: string }[]): Promise<StoryDecisions> {
  const [folder, ...others] = new Set(articles.map(({ key }) => dirname(key)));
  return folder === undefined || others.length > 0 ? noDecisions : readStoryDecisions(folder);
}

/** What was decided about articles; where that cannot be read, it is told, and the story is read without: it is not guessed. */
export async function decisionsHeld(
  articles: readonly { readonly key: string }[],
  io: CommandIo,
): Promise<{ readonly decisions: StoryDecisions; readonly isBroken: boolean }> {
  try {
    return { decisions: await decisionsOf(articles), isBroken: false };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.error(error.message);
    return { decisions: noDecisions, isBroken: true };
  }
}

/** What second readers suggest of a story, as its folder keeps it and its articles bear it out. */
export async function suggestionsOf(story: StoryAnalysis): Promise<readonly Suggestion[]> {
  const [first] = story.articles;
  return first === undefined ? [] : finish(checkKept(story, await readStoryDecisions(dirname(first.key))));
}

function parsed(bytes: Uint8Array | null): StoryFile {
  const file = bytes === null ? emptyStoryFile : parseStoryFile(bytes);
  if ('problem' in file) throw unusable(file.problem, '');
  return file;
}

const unusable = (problem: string, detail: string): UsageError =>
  new UsageError(`${storyFileName} ${sidecarProblem({ problem, detail, sidecar: null })}`);
