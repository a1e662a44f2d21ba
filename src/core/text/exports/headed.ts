import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import { authorIn, saidIn } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { namesAuthor } from './names';
import { outletBeside } from './outletNames';
import { dayOrderOf, shapedLines, type ShapedLine } from './shapes';

/** Longest headline. */
const longestTitle = 160;

/** Lines looked at between two offers to pause. */
const linesPerSlice = 256;

/** A headline, and right below it the outlet and the day: indices of lines. */
interface Head {
  readonly title: number;
  readonly dated: number;
}

const isTitle = (text: string, line: ShapedLine | undefined): boolean =>
  line !== undefined &&
  line.gap &&
  (line.shape === 'plain' || line.shape === 'label') &&
  line.end - line.start <= longestTitle &&
  /\S\s+\S/.test(text.slice(line.start, line.end));

/** The heads of articles: each has a text below it. */
function* headsIn(text: string, lines: readonly ShapedLine[]): Sliced<readonly Head[]> {
  const due = pauseEvery(linesPerSlice);
  const heads: Head[] = [];
  for (const [dated, line] of lines.entries()) {
    if (due(1)) yield;
    const [above, below] = [lines[dated - 1], lines[dated + 1]];
    if (line.shape !== 'dated' || !isTitle(text, above) || below?.gap !== true) continue;
    heads.push({ title: dated - 1, dated });
  }
  return heads;
}

/** The lines of a text without the mark and the line of whoever handed it out, which stand below others too. */
function storyOf(lines: readonly ShapedLine[], often: ReadonlySet<string>): readonly ShapedLine[] {
  let to = lines.length;
  while (to > 0) {
    const line = lines[to - 1];
    const isFurniture = line !== undefined && (line.shape === 'rule' || line.shape === 'rights' || often.has(line.key));
    if (!isFurniture) break;
    to--;
  }
  return lines.slice(0, to);
}

/** Keys of lines that stand right above heads again and again. */
function oftenAbove(lines: readonly ShapedLine[], heads: readonly Head[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { title } of heads) {
    const key = lines[title - 1]?.key ?? '';
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/**
 * Articles that somebody put into one file, or that a service hands out, with nothing but a headline and right below it the outlet with
 * the day: "Coast Herald, 7 May 2024". All of these must have an outlet and a text, so that neither a diary nor a list is taken apart.
 */
export function* readHeaded(text: string, all: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  const order = yield* dayOrderOf(text, all);
  const lines = yield* shapedLines(text, all, order.isSure ? order.first : undefined);
  const heads = yield* headsIn(text, lines);
  if (heads.length < 2 || lines.slice(0, heads[0]?.title).some(({ shape }) => shape === 'prose')) return [];
  const often = oftenAbove(lines, heads);
  const found: ExportedArticle[] = [];
  for (const [index, { title, dated }] of heads.entries()) {
    yield;
    const [head, day] = [lines[title], lines[dated]];
    const story = storyOf(lines.slice(dated + 1, heads[index + 1]?.title), often);
    const [first] = story;
    const last = story.at(-1);
    if (head === undefined || day === undefined || first === undefined || last === undefined) return [];
    const outlet = outletBeside(text, day, order.first);
    if (outlet === undefined || day.date === null || !story.some(({ shape }) => shape === 'prose')) return [];
    const named = story.length > 1 && namesAuthor(text, first) ? first : undefined;
    const from = named === undefined ? first : (story[1] ?? first);
    found.push({
      span: { start: head.start, end: last.end },
      title: saidIn(text, head),
      titleSpan: { start: head.start, end: head.end },
      date: day.date,
      outlet,
      author: authorIn(text, named),
      body: [{ start: from.start, end: last.end }],
    });
  }
  return found;
}
