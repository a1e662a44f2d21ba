import { pauseEvery, type Sliced } from '../util/sliced';
import type { ParagraphKind } from './article';
import type { BlockClass, BlockFeatures } from './blockFeatures';
import { menuRuns } from './menus';

/** Looks that are kinds already, wherever the block stands. */
const settled: Partial<Record<BlockClass, ParagraphKind>> = {
  caption: 'caption',
  credit: 'credit',
  speaker: 'credit',
  teaser: 'teaser',
  menu: 'menu',
  prefix: 'prefix',
  notice: 'notice',
  end: 'notice',
  crosshead: 'crosshead',
  item: 'body',
};

/** Words of a caption or a standfirst; longer paragraphs tell the story. */
const longestCaption = 60;
const longestStandfirst = 45;

/** Blocks at the top of an article where its main picture stands. */
const topBlocks = 6;

/** A heading in the text with more words than this leads to another story rather than on in this one. */
const longestCrosshead = 9;

/** Words of a section label ("World news") above a headline, and of the headline that makes it one. */
const longestLabel = 3;
const shortestHeadline = 5;

const isTold = (block: BlockFeatures | undefined): boolean =>
  block?.blockClass === 'prose' || block?.blockClass === 'item';

/** Whether a paragraph right before a photo credit describes the photo: it stands at the top or apart from the text. */
function isCaption(blocks: readonly BlockFeatures[], index: number): boolean {
  const [block, next, before] = [blocks[index], blocks[index + 1], blocks[index - 1]];
  if (block?.blockClass !== 'prose' || next?.blockClass !== 'credit' || block.words > longestCaption) return false;
  // news that names who told it is a lead, and the credit that of a picture without words
  if (block.sourced && !block.dated) return false;
  // credits of writers close an article; the paragraph before them is its last
  if (index + 2 >= blocks.length) return false;
  return block.dated || (index < topBlocks && before?.blockClass !== 'prose');
}

/** Whether a single paragraph is set off between the headline and the text: no blank line before it, one after it. */
function isStandfirst(blocks: readonly BlockFeatures[], index: number, before: ParagraphKind | undefined): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block === undefined || next === undefined || before !== 'headline' || block.words > longestStandfirst)
    return false;
  return !block.gap && next.gap && isTold(next) && blocks.slice(index + 2, index + 6).some(later => !later.gap);
}

/**
 * What a heading after the first paragraph of the text is.
 * @param headline the first heading of the article, whose use of capitals is the publisher's
 */
function headingKind(
  blocks: readonly BlockFeatures[],
  index: number,
  headline: BlockFeatures | undefined,
): ParagraphKind {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block === undefined || block.level > 0) return 'crosshead';
  if (next === undefined) return 'teaser';
  // of two headings in a row the longer one leads elsewhere
  if (next.blockClass === 'heading' && next.words < block.words) return 'teaser';
  // capitals as this publisher does not set them: a link that was scraped with its title
  if (block.titleCase && headline?.titleCase === false && headline.words >= shortestHeadline) return 'teaser';
  return block.words > longestCrosshead && !block.ended ? 'teaser' : 'crosshead';
}

/** Blocks told between two offers to pause. */
const blocksPerSlice = 512;

/** Index of the first block that tells the story; the number of blocks when none does. */
function* leadIndex(blocks: readonly BlockFeatures[], menu: readonly boolean[]): Sliced<number> {
  const due = pauseEvery(blocksPerSlice);
  for (const [index, block] of blocks.entries()) {
    if (due(1)) yield;
    if (isTold(block) && menu[index] !== true && !isCaption(blocks, index)) return index;
  }
  return blocks.length;
}

/** Blocks after a section label in which its headline must come. */
const labelReach = 6;

/** Words of a tag between headline and text. */
const longestTag = 2;

/** What a heading above the first paragraph of the text is. */
function openingKind(blocks: readonly BlockFeatures[], index: number, lead: number, headline: boolean): ParagraphKind {
  const block = blocks[index];
  if (block === undefined) return 'body';
  const before = blocks[index - 1];
  if (!headline) {
    const later = blocks.slice(index + 1, Math.min(lead, index + 1 + labelReach));
    const isLabel = block.words <= longestLabel && block.level === 0;
    return isLabel && later.some(({ blockClass, words }) => blockClass === 'heading' && words >= shortestHeadline)
      ? 'prefix'
      : 'headline';
  }
  // the credit of a picture stands before its caption on some pages; that of a writer does not
  const afterPicture = before?.blockClass === 'credit' && !before.ended && !before.writer;
  if (afterPicture && !block.writer && block.level === 0) return 'caption';
  if (block.level > 0) return 'standfirst';
  if (block.writer) return 'credit';
  // "Summary", "Exclusive"
  return block.words <= longestTag ? 'prefix' : 'standfirst';
}

/** What a block of boilerplate after the last paragraph of an article is. */
function tailKind(block: BlockFeatures): ParagraphKind {
  return block.blockClass === 'teaser' || block.words > longestLabel ? 'teaser' : 'menu';
}

/** A heading over what is no text: "Correction", "Most read", "Related articles". */
const longestHeadingOver = 4;

const isHeadingOver = (block: BlockFeatures | undefined): boolean =>
  block !== undefined && block.words <= longestHeadingOver && !block.ended;

/** What stands below such a heading: the paragraph of a correction, the links of a list up to the next paragraph. */
function belowHeading(
  blocks: readonly BlockFeatures[],
  index: number,
  before: ParagraphKind | undefined,
): ParagraphKind | null {
  const [over, block] = [blocks[index - 1], blocks[index]];
  if (block === undefined) return null;
  if (before === 'notice' && over?.blockClass === 'notice' && isHeadingOver(over))
    return block.blockClass === 'prose' ? 'notice' : null;
  return before === 'teaser' && isLink(block) && isListed(blocks, index) ? 'teaser' : null;
}

const isLink = ({ blockClass, level, ended }: BlockFeatures): boolean =>
  (blockClass === 'heading' || blockClass === 'item') && level === 0 && !ended;

/** More links than this are no list below a heading. */
const longestList = 20;

/** Whether nothing but links stands between a block and a heading over links: a single teaser has no list below it. */
function isListed(blocks: readonly BlockFeatures[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - longestList); at--) {
    const over = blocks[at];
    if (over === undefined || over.blockClass === 'teaser') return isHeadingOver(over);
    if (!isLink(over)) return false;
  }
  return false;
}

/** Index after the last block that tells the story or says who wrote it. */
function tailIndex(blocks: readonly BlockFeatures[], menu: readonly boolean[]): number {
  const last = blocks.findLastIndex(
    (block, index) => menu[index] !== true && (isTold(block) || block.blockClass === 'credit'),
  );
  return last + 1;
}

/** What the blocks of one article are, in order. */
export function* kindsOf(blocks: readonly BlockFeatures[]): Sliced<readonly ParagraphKind[]> {
  const menu = yield* menuRuns(blocks);
  const lead = yield* leadIndex(blocks, menu);
  const tail = lead === blocks.length ? lead : tailIndex(blocks, menu);
  const first = blocks.find(({ blockClass }) => blockClass === 'heading');
  const kinds: ParagraphKind[] = [];
  let headline = false;
  let isOver = false;
  const due = pauseEvery(blocksPerSlice);
  for (const [index, block] of blocks.entries()) {
    if (due(1)) yield;
    // "Opinion: …" and its like head an article as often as they lead to one
    const opensAsTeaser = block.blockClass === 'teaser' && !headline && index < lead && block.words > 4 && !block.ended;
    const fixed = opensAsTeaser ? undefined : settled[block.blockClass];
    const kind = (): ParagraphKind => {
      if (menu[index] === true) return 'menu';
      const under = belowHeading(blocks, index, kinds.at(-1));
      if (under !== null) return under;
      if (fixed !== undefined) return fixed;
      if (isOver) return 'notice';
      if (isCaption(blocks, index)) return 'caption';
      if (block.blockClass === 'prose') return isStandfirst(blocks, index, kinds.at(-1)) ? 'standfirst' : 'body';
      if (index < lead) return openingKind(blocks, index, lead, headline);
      return index >= tail ? tailKind(block) : headingKind(blocks, index, first);
    };
    const found = kind();
    isOver ||= block.blockClass === 'end' && index > lead;
    headline ||= found === 'headline';
    kinds.push(found);
  }
  return kinds;
}

/** What the blocks of a stretch of boilerplate are. */
export function* boilerplateKinds(blocks: readonly BlockFeatures[]): Sliced<readonly ParagraphKind[]> {
  const menu = yield* menuRuns(blocks);
  const kinds: ParagraphKind[] = [];
  const due = pauseEvery(blocksPerSlice);
  for (const [index, block] of blocks.entries()) {
    if (due(1)) yield;
    kinds.push(menu[index] === true ? 'menu' : (settled[block.blockClass] ?? tailKind(block)));
  }
  return kinds;
}
