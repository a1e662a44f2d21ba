import type { ParagraphKind } from './article';
import type { LookedBlock } from './looks';

/** Fewest list items in a row that may be a menu; two are rather a list in an article. */
const shortestMenu = 3;

/** Words of one menu entry at most, and of all entries on average; lists of facts run longer. */
const longestEntry = 7;
const meanEntry = 3.5;

const isTold = (block: LookedBlock | undefined): boolean =>
  block !== undefined && (block.look === 'prose' || block.look === 'item');

/** Marks the runs of short, unpunctuated lines that are a site's menu. */
export function menuRuns(blocks: readonly LookedBlock[]): readonly boolean[] {
  const menu = blocks.map(block => block.look === 'menu');
  const mayBeEntry = (block: LookedBlock): boolean =>
    block.level === 0 &&
    block.words <= longestEntry &&
    !block.ended &&
    ['item', 'heading', 'menu', 'teaser'].includes(block.look);
  let start = 0;
  while (start < blocks.length) {
    let end = start;
    let words = 0;
    let items = 0;
    for (let block = blocks[end]; block !== undefined && mayBeEntry(block); block = blocks[++end]) {
      words += block.words;
      if (block.bullet) items++;
    }
    const length = end - start;
    // without list marks only a longer run tells a menu from stacked headings
    const enough = items === length ? shortestMenu : shortestMenu + 2;
    if (length >= enough && words <= length * meanEntry) menu.fill(true, start, end);
    start = Math.max(end, start + 1);
  }
  return menu;
}

/** Kinds of the blocks of one article, in order. `first` of them may be its headline. */
export function kindsOf(blocks: readonly LookedBlock[]): ParagraphKind[] {
  const menu = menuRuns(blocks);
  const lead = blocks.findIndex(
    (block, index) => block.look === 'prose' && menu[index] === false && !isCaption(blocks, index),
  );
  const kinds: ParagraphKind[] = [];
  let headline = false;
  for (const [index, block] of blocks.entries()) {
    let kind: ParagraphKind;
    if (menu[index] === true) kind = 'menu';
    else if (block.look === 'credit' || block.look === 'caption' || block.look === 'teaser' || block.look === 'prefix')
      kind = block.look;
    else if (block.look === 'item') kind = 'body';
    else if (block.look === 'crosshead') kind = 'crosshead';
    else if (isCaption(blocks, index)) kind = 'caption';
    else if (block.look === 'prose') kind = isStandfirst(blocks, index, kinds) ? 'standfirst' : 'body';
    else if (lead < 0 || index < lead) {
      kind = headline ? 'standfirst' : 'headline';
      headline = true;
    } else kind = headingKind(blocks, index);
    kinds.push(kind);
  }
  return kinds;
}

/** A single sentence set between headline and text, with a blank line after and none before. */
function isStandfirst(blocks: readonly LookedBlock[], index: number, kinds: readonly ParagraphKind[]): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return (
    block !== undefined &&
    next !== undefined &&
    kinds[index - 1] === 'headline' &&
    !block.gap &&
    next.gap &&
    isTold(next) &&
    block.words <= 40 &&
    blocks.slice(index + 2, index + 6).some(later => !later.gap)
  );
}

/** Words of a photo caption: what a picture shows, when and where. */
const captionWords = 60;

/** Whether a block right before a photo credit describes the photo. */
function isCaption(blocks: readonly LookedBlock[], index: number): boolean {
  const [block, next, before] = [blocks[index], blocks[index + 1], blocks[index - 1]];
  if (block?.look !== 'prose' || next?.look !== 'credit' || block.words > captionWords) return false;
  return before?.look !== 'prose' || index < 4;
}

/** What an unpunctuated line inside an article is. */
function headingKind(blocks: readonly LookedBlock[], index: number): ParagraphKind {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || block.level > 0) return 'crosshead';
  if (next === undefined) return 'teaser';
  // of two headings in a row the longer one leads elsewhere
  if (next.look === 'heading' && next.words < block.words) return 'teaser';
  if (block.words > 9 && !isTold(next)) return 'teaser';
  return 'crosshead';
}
