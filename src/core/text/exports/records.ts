import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import { isWhole, type ExportedArticle } from './exportedArticle';
import { readRecord, type ReadRecord, type Share } from './readRecord';
import { waysToPart, type RecordParts } from './recordParts';
import { dayOrderOf, shapedLines, type DayOrder } from './shapes';

/** Articles that make an export of a form that is not known; fewer may be one with a few fields. */
const fewest = 2;

/** Most of the articles have all of title, day, outlet and text, and lines that only databases write. */
const mostly = 0.6;
const fewestSigns = 3;

/** Lines of an article; more are a file that is parted at the wrong lines. */
const mostLines = 4000;

/** Lines read between two offers to pause. */
const linesPerSlice = 128;

function* shareIn(parts: RecordParts): Sliced<Share> {
  const counts = new Map<string, number>();
  const due = pauseEvery(linesPerSlice);
  for (const part of parts) {
    if (due(part.length)) yield;
    for (const key of new Set(part.map(line => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return key => {
    const count = counts.get(key) ?? 0;
    // what one article has is usual in none
    return count > 1 ? count / parts.length : 0;
  };
}

/** The articles that one way to part a file gives, and how many of its parts are whole ones; null when it is no export by that way. */
function* readParts(
  text: string,
  parts: RecordParts,
  order: DayOrder,
): Sliced<{ readonly read: readonly ReadRecord[]; readonly score: number } | null> {
  const share = yield* shareIn(parts);
  const due = pauseEvery(linesPerSlice);
  const read: ReadRecord[] = [];
  for (const part of parts) {
    if (due(part.length)) yield;
    if (part.length > mostLines) continue;
    const record = readRecord(text, part, share, order);
    if (record !== null && record.article.body.length > 0) read.push(record);
  }
  const whole = read.filter(({ article }) => isWhole(article));
  const signs = whole.reduce((sum, one) => sum + one.signs, 0);
  if (whole.length < Math.max(fewest, read.length * mostly) || signs < whole.length * fewestSigns) return null;
  const titles = new Set(whole.map(({ article }) => article.title)).size;
  const lost = (read.length - whole.length) / 2 + (parts.length - read.length) / 4;
  // a title below the text may be that of the next article
  const headed = whole.filter(({ isHeaded }) => isHeaded).length;
  return { read, score: (whole.length + titles) / 2 + headed / 4 - lost };
}

/**
 * Any export, by what all have in common: lines of fields and marks that come again with every article. Of the ways to part the file
 * that one is taken which leaves the most articles whole.
 */
export function* readRecords(text: string, lines: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  const order = yield* dayOrderOf(text, lines);
  let best: readonly ReadRecord[] = [];
  let most = 0;
  for (const part of yield* waysToPart(yield* shapedLines(text, lines, order.first))) {
    const found = yield* readParts(text, yield* part(), order);
    if (found !== null && found.score > most) [best, most] = [found.read, found.score];
  }
  return best.map(({ article }) => article);
}
