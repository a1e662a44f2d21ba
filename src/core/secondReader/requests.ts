import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { isRead } from '../text/article';
import { textOf } from '../text/span';
import { pauseEvery, type Sliced } from '../util/sliced';
import { instruction, requestVersion } from './instruction';

/** One question to a second reader. The same story and window give the same requests. */
export interface ReaderRequest {
  /** From 1. */
  readonly number: number;
  /** How many there are of the story. */
  readonly of: number;
  /** Version of the instruction, see `requestVersion`. */
  readonly request: string;
  readonly text: string;
}

/** Units of a request when nobody says otherwise: four articles of a thousand words, some 10,000 tokens. */
export const usualWindow = 40_000;
/** Less holds the instruction and hardly a sentence. */
export const smallestWindow = 4000;

/** A line of a request: a numbered sentence. */
interface Line {
  readonly article: number;
  readonly text: string;
  /** How far into its article it begins, 0-1: what stands at the same part of two versions is asked together. */
  readonly at: number;
}

/**
 * The requests of a story: the sentences that tell it, numbered as they are in their articles, the versions together. A story that does
 * not fit the window is cut into parts, and every two parts are asked together, so that no two sentences miss each other.
 * @param window UTF-16 units that one request may have
 */
export function* makeRequests(story: StoryAnalysis, window = usualWindow): Sliced<readonly ReaderRequest[]> {
  const room = Math.max(smallestWindow, window) - instruction.length - headsOf(story.articles);
  const lines = yield* linesOf(story.articles, Math.max(leastLine, Math.floor(room / 4)));
  const parts = yield* partsOf(lines, Math.max(leastLine, room));
  const pairs = parts.length < 2 ? parts : pairsOf(parts);
  const texts: string[] = [];
  for (const part of pairs) {
    yield;
    texts.push(`${instruction}\n${bodyOf(story.articles, part)}`);
  }
  return texts.map((text, index) => ({ number: index + 1, of: texts.length, request: requestVersion, text }));
}

/** A sentence is cut where it would fill a request alone; this much of it stays. */
const leastLine = 400;

const headOf = ({ name, date }: ArticleAnalysis): string =>
  `FILE ${JSON.stringify(name)}${date === null ? '' : ` (${date.date})`}\n`;

const headsOf = (articles: readonly ArticleAnalysis[]): number =>
  articles.reduce((sum, article) => sum + headOf(article).length + 2, 0);

const sentencesPerSlice = 256;

function* linesOf(articles: readonly ArticleAnalysis[], longest: number): Sliced<readonly Line[]> {
  const lines: Line[] = [];
  const due = pauseEvery(sentencesPerSlice);
  for (const [article, { text, structure }] of articles.entries())
    for (const [index, sentence] of structure.sentences.entries()) {
      if (due(1)) yield;
      const paragraph = structure.paragraphs[sentence.paragraph];
      if (paragraph === undefined || !isRead(paragraph)) continue;
      const words = textOf(text, sentence).replace(/\s+/gu, ' ');
      const line = `[${String(index + 1)}] ${words}`.slice(0, longest);
      lines.push({ article, text: `${line}\n`, at: sentence.start / text.length });
    }
  return lines;
}

/** All lines in one part when they have room, else in parts of which two have; the versions in step. */
function* partsOf(lines: readonly Line[], room: number): Sliced<readonly (readonly Line[])[]> {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (total <= room) return total === 0 ? [] : [lines];
  const ordered = [...lines].sort((x, y) => x.at - y.at || x.article - y.article);
  yield;
  const parts: Line[][] = [];
  let left = 0;
  for (const line of ordered) {
    if (line.text.length > left) {
      parts.push([]);
      left = Math.floor(room / 2);
    }
    parts.at(-1)?.push(line);
    left -= line.text.length;
  }
  return parts;
}

function pairsOf(parts: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  return parts.flatMap((first, index) => parts.slice(index + 1).map(second => [...first, ...second]));
}

function bodyOf(articles: readonly ArticleAnalysis[], lines: readonly Line[]): string {
  return articles
    .map((article, index) => {
      const own = lines.filter(line => line.article === index).sort((x, y) => x.at - y.at);
      return own.length === 0 ? '' : `${headOf(article)}${own.map(({ text }) => text).join('')}`;
    })
    .filter(body => body !== '')
    .join('\n');
}
