import type { ArticleInput, FilePart, StoryAnalysis } from '../story/analysis';
import { noDecisions, type StoryDecisions } from '../story/decisions';
import { fileOf } from '../story/fileParts';
import type { Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import { sourcesOf, type DraftReader, type StorySources } from './sources';

/** A draft among the versions of a story. */
export interface ReadDraft {
  readonly story: StoryAnalysis;
  /** Index of the draft among the articles. */
  readonly draft: number;
  /** Who says what in each article, by index. */
  readonly sources: StorySources;
}

/**
 * Reads a draft beside versions. One that holds several articles, as an export of a database does, is read article by article: none of
 * them is a version of the others.
 * @param personal what a person decided about the story of the versions
 * @returns one reading for each article of the draft, in spans of its file
 */
export function* readDraft(
  reader: DraftReader,
  versions: readonly ArticleInput[],
  draft: ArticleInput,
  personal: StoryDecisions = noDecisions,
): Sliced<readonly ReadDraft[]> {
  const beside = versions.filter(({ key }) => key !== draft.key);
  const whole = yield* readOne(reader, beside, draft, personal);
  const articles = whole.story.articles.filter(article => fileOf(article) === draft.key);
  const [first] = articles;
  if (first === undefined) return [];
  if (first.part === undefined) return [whole];
  const read: ReadDraft[] = [];
  for (const { part, details } of articles)
    if (part !== undefined)
      read.push(yield* readOne(reader, beside, { ...alone(draft, part), ...(details && { details }) }, personal));
  return read;
}

function* readOne(
  reader: DraftReader,
  versions: readonly ArticleInput[],
  draft: ArticleInput,
  personal: StoryDecisions,
): Sliced<ReadDraft> {
  const files = [...versions, draft];
  const story = yield* reader.analyse(files, personal);
  const sources = yield* sourcesOf(reader, files, personal);
  return { story, draft: story.articles.findIndex(article => fileOf(article) === draft.key), sources };
}

/** A file with one of its articles, in its place: what stands around it is blank. */
function alone({ key, name, text, version }: ArticleInput, part: FilePart): ArticleInput {
  const blank = (from: number, to: number): string => text.slice(from, to).replace(/[^\n]/gu, ' ');
  const { start, end }: Span = part;
  return { key, name, version, text: blank(0, start) + text.slice(start, end) + blank(end, text.length) };
}
