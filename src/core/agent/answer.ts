import { hashText } from '../util/hash';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { fileNames } from './files';
import { quoterOf } from './quote';
import { ToolRefusal } from './refusal';
import type { AgentItem, Found, ItemMaker } from './tool';

/** What every tool answers. The same story and input give the same answer, to the byte. */
export interface AgentAnswer {
  readonly format: 'crossread-answer/1';
  readonly items: readonly AgentItem[];
  /** How many items there are in all. */
  readonly total: number;
  /** Where there are more: the cursor that they follow under. */
  readonly next?: string;
}

/** An answer as JSON has at most so many bytes of UTF-8: it stays readable for models with a small window. */
export const mostAnswerBytes = 16_384;

/** What stands around the items, with the longest numbers. */
const envelopeBytes = 160;

/** More items than this in one answer are no help, however short they are. */
const mostItems = 100;

/**
 * Quotes are cut to the first of these lengths (UTF-16 units) with which an item fits into an answer. The first holds any
 * sentence but those of lists; with the last any item fits, whatever its words take in JSON.
 */
const quoteLengths = [1_000, 250, 60, 12] as const;

/** JSON of an answer, as text. */
export function answerText(answer: AgentAnswer): string {
  return JSON.stringify(answer);
}

/**
 * Puts the items that fit into an answer.
 * @param asked tool and input, without the cursor: a cursor holds for the same question about the same texts only
 * @throws ToolRefusal for a cursor of another question or of a story that has changed
 */
export function* answerOf(
  story: StoryAnalysis,
  found: Found,
  asked: string,
  cursor: string | undefined,
): Sliced<AgentAnswer> {
  const mark = yield* questionMark(story, asked);
  const from = cursor === undefined ? 0 : offsetOf(cursor, mark);
  const limit = Math.min(found.limit ?? mostItems, mostItems);
  const render = renderer(story);
  const items: AgentItem[] = [];
  const due = pauseEvery(4);
  let left = mostAnswerBytes - envelopeBytes;
  for (const maker of found.items.slice(from, from + limit)) {
    if (due(1)) yield;
    const { item, bytes } = render(maker);
    if (items.length > 0 && bytes > left) break;
    left -= bytes;
    items.push(item);
  }
  const to = from + items.length;
  const total = found.items.length;
  return { format: 'crossread-answer/1', items, total, ...(to < total && { next: `${String(to)}.${mark}` }) };
}

function renderer(story: StoryAnalysis): (maker: ItemMaker) => { readonly item: AgentItem; readonly bytes: number } {
  const encoder = new TextEncoder();
  const names = fileNames(story);
  const quoters = quoteLengths.map(longest => ({ longest, quote: quoterOf(story.articles, names, longest) }));
  return maker => {
    let [item, bytes]: [AgentItem, number] = [{}, 0];
    for (const { quote, longest } of quoters) {
      item = maker(quote, longest);
      // with the comma before the next
      bytes = encoder.encode(JSON.stringify(item)).length + 1;
      if (bytes <= mostAnswerBytes - envelopeBytes) break;
    }
    return { item, bytes };
  };
}

/** Texts that were hashed; an article that is read anew is another object. */
const hashes = new WeakMap<ArticleAnalysis, number>();

/** A hash of the question and of the texts that it is about. */
function* questionMark({ articles }: StoryAnalysis, asked: string): Sliced<string> {
  const parts = [asked];
  for (const article of articles) {
    const known = hashes.get(article);
    if (known === undefined) yield;
    const hash = known ?? hashText(article.text);
    hashes.set(article, hash);
    parts.push(`${article.key} ${String(hash)}`);
  }
  return hashText(parts.join('\n')).toString(36);
}

function offsetOf(cursor: string, mark: string): number {
  const [, offset, of] = /^(\d{1,9})\.([0-9a-z]+)$/.exec(cursor) ?? [];
  if (offset === undefined || of !== mark)
    throw new ToolRefusal(
      'This cursor is not of this question, or the texts have changed since. Ask again without "cursor".',
    );
  return Number(offset);
}
