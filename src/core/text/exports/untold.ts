import { finish, pauseEvery, type Sliced } from '../../util/sliced';
import { linesInSlices, type Line } from '../lines';
import type { Span } from '../span';
import type { ExportedArticle } from './exportedArticle';
import { isCitation } from './cited';
import { readBareLabel, readLabel } from './labels';
import { markers } from './markers';

/** Words of a file that read like those of an article, and stand in none. UTF-16. */
export interface Untold extends Span {
  readonly words: number;
}

/** Lines looked at between two offers to pause. */
const linesPerSlice = 512;

/** Longest notice of rights. */
const longestNotice = 900;

/** Shortest block that is told by its full stop, and by its length alone. */
const shortestTold = 20;
const shortestLong = 130;

/** Words of the shortest sentence: "The wall broke." */
const fewestWords = 3;

/** Blocks with the same words stand in a file so often at least when they are its furniture. */
const oftenEnough = 3;

/** Shortest line that goes on in the next. */
const shortestWrapped = 36;

/** An entry of a table of contents. */
const listed = /^\d{1,4}[.)]\s/;

const endsSentence = /[.!?…][\])"'”’»]{0,3}$/;

/** Blocks that only databases write. */
const notices = [
  markers.address,
  markers.rightsEnd,
  markers.copyright,
  markers.europresseCertificate,
  markers.nexisUniTail,
  markers.agencyEnd,
];

const isNotice = (written: string): boolean =>
  isCitation(written) || (written.length <= longestNotice && notices.some(mark => mark.test(written)));

/** Whether a block of lines tells something. */
const isTold = (written: string): boolean =>
  written.length >= (endsSentence.test(written) ? shortestTold : shortestLong) &&
  /\p{Ll}/u.test(written) &&
  !isNotice(written);

const wordsOf = (written: string): number => written.match(/\S*[\p{L}\p{Nd}]\S*/gu)?.length ?? 0;

/** Where titles and bodies stand, in order. */
function coveredBy(articles: readonly ExportedArticle[]): readonly Span[] {
  const spans = articles.flatMap(({ titleSpan, body }) => (titleSpan === null ? body : [titleSpan, ...body]));
  return spans.toSorted((a, b) => a.start - b.start);
}

/** A block of lines in no article; `apart` when a line of an article stands above it. */
interface Block extends Span {
  readonly apart: boolean;
}

/** Blocks of lines in no article, without the lines of fields. */
function* blocksOutside(text: string, lines: readonly Line[], covered: readonly Span[]): Sliced<readonly Block[]> {
  const due = pauseEvery(linesPerSlice);
  const blocks: Block[] = [];
  let [next, before] = [0, 0];
  let [open, apart, isValue, wide] = [false, false, false, false];
  for (const line of lines) {
    if (due(1)) yield;
    const gap = (text.slice(before, line.start).match(/\r\n?|\n/g)?.length ?? 0) > 1;
    before = line.end;
    for (let span = covered[next]; span !== undefined && span.end <= line.start; span = covered[++next]);
    const inside = covered[next];
    const label = readLabel(text, line);
    const bare = label === null ? readBareLabel(text, line) : null;
    if (gap && open) [open, isValue] = [false, false];
    if (inside !== undefined && inside.start < line.end) {
      [open, apart, isValue] = [false, true, false];
    } else if ((label !== null && label.field !== 'body') || bare !== null) {
      // what an abstract or a correction says stands below its name too
      isValue = bare !== null ? bare !== 'body' : label?.field === 'abstract';
      open = false;
    } else if (!isValue) {
      const goesOn = open && wide && !listed.test(text.slice(line.start, line.start + 8));
      const last = goesOn ? blocks.pop() : undefined;
      const start = last?.start ?? label?.valueStart ?? line.start;
      blocks.push({ start: Math.min(start, line.end), end: line.end, apart: last?.apart ?? apart });
      [open, apart] = [true, false];
    } else open = true;
    wide = line.end - line.start >= shortestWrapped && !endsSentence.test(text.slice(line.end - 4, line.end));
  }
  return blocks;
}

/** Furniture by its words: with figures made alike they come again and again. */
const bare = (written: string): string => written.replace(/\d+/g, '0').replace(/\s+/g, ' ').slice(0, 200);

/**
 * What of a file reads like the text of an article and stands in none of those that were found in it: what would be lost without a word.
 * @param lines all lines of the text that hold something
 */
export function* untoldIn(
  text: string,
  lines: readonly Line[],
  articles: readonly ExportedArticle[],
): Sliced<readonly Untold[]> {
  const all = yield* blocksOutside(text, lines, coveredBy(articles));
  const due = pauseEvery(linesPerSlice);
  const counts = new Map<string, number>();
  const told: (Block & { readonly written: string })[] = [];
  let apart = false;
  for (const block of all) {
    if (due(1)) yield;
    const written = text.slice(block.start, block.end);
    apart ||= block.apart;
    if (!isTold(written)) continue;
    told.push({ ...block, apart, written });
    apart = false;
    counts.set(bare(written), (counts.get(bare(written)) ?? 0) + 1);
  }
  const found: Untold[] = [];
  for (const { start, end, apart: isApart, written } of told) {
    if (due(1)) yield;
    const words = wordsOf(written);
    if (words < fewestWords || (counts.get(bare(written)) ?? 0) >= oftenEnough) continue;
    const last = isApart ? undefined : found.pop();
    found.push({ start: last?.start ?? start, end, words: words + (last?.words ?? 0) });
  }
  return found;
}

/** {@link untoldIn} at once. */
export function untoldBeside(text: string, articles: readonly ExportedArticle[]): readonly Untold[] {
  const lines = finish(linesInSlices(text)).filter(({ start, end }) => end > start);
  return finish(untoldIn(text, lines, articles));
}
