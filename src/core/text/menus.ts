import { pauseEvery, type Sliced } from '../util/sliced';
import type { BlockFeatures } from './blockFeatures';

/** Fewest list items in a row that may be a menu; two are rather a list in an article. */
const shortestMenu = 3;

/** Fewest short lines in a row without list marks; less could be stacked headings. */
const shortestBareMenu = 5;

/** Words of one menu entry at most, and of all entries on average; lists of facts run longer. */
const longestEntry = 7;
const meanEntry = 3.5;

const entryClasses: ReadonlySet<BlockFeatures['blockClass']> = new Set(['item', 'heading', 'menu', 'teaser']);

const mayBeEntry = (block: BlockFeatures): boolean =>
  block.level === 0 && block.words <= longestEntry && !block.ended && entryClasses.has(block.blockClass);

/** Fewest words of a headline that a page puts right under its menu. */
const shortestHeadline = 5;

/** Whether the last line of a menu at the top of a page is the headline of the article: its byline, date or text follows. */
function isHeadline(last: BlockFeatures | undefined, next: BlockFeatures | undefined): boolean {
  if (last?.blockClass !== 'heading' || next === undefined || last.words < shortestHeadline) return false;
  return next.blockClass === 'credit' || next.blockClass === 'prefix' || next.blockClass === 'prose';
}

/** Blocks looked at between two offers to pause. */
const blocksPerSlice = 512;

/** For each block whether it belongs to a menu: boilerplate by itself, or one of a run of short lines without a stop. */
export function* menuRuns(blocks: readonly BlockFeatures[]): Sliced<readonly boolean[]> {
  const due = pauseEvery(blocksPerSlice);
  const menu: boolean[] = [];
  for (const block of blocks) {
    if (due(1)) yield;
    menu.push(block.blockClass === 'menu');
  }
  let start = 0;
  while (start < blocks.length) {
    let end = start;
    let words = 0;
    let items = 0;
    for (let block = blocks[end]; block !== undefined && mayBeEntry(block); block = blocks[++end]) {
      if (due(1)) yield;
      words += block.words;
      if (block.bullet) items++;
    }
    if (due(1)) yield;
    const length = end - start;
    const enough = items === length ? shortestMenu : shortestBareMenu;
    const headline = start === 0 && isHeadline(blocks[end - 1], blocks[end]) ? 1 : 0;
    if (length >= enough && words <= length * meanEntry) menu.fill(true, start, end - headline);
    start = Math.max(end, start + 1);
  }
  return menu;
}
