import type { LookedBlock } from './looks';
import { menuRuns } from './menus';

/** A run of blocks that is one article or a stretch of site furniture: indices `[from, to)`. */
export interface BlockRun {
  readonly from: number;
  readonly to: number;
  readonly kind: 'article' | 'boilerplate';
}

/** Words a heading needs to be the headline of another article; cross-heads are shorter. */
const shortestHeadline = 6;

/** Names as a reader meets them first: two or more capitalised words in a row, of which the last two are kept. */
const fullName = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu;

function namesOf(text: string, block: LookedBlock | undefined): ReadonlySet<string> {
  if (block === undefined) return new Set();
  const runs = text.slice(block.start, Math.min(block.end, block.start + 600)).match(fullName) ?? [];
  return new Set(runs.map(run => run.split(/[ -]/).slice(-2).join(' ')));
}

/** How many names of the first paragraphs a later lead introduces in full again. */
function reintroduced(
  text: string,
  blocks: readonly LookedBlock[],
  heading: number,
  opening: ReadonlySet<string>,
): number {
  let count = 0;
  for (const name of namesOf(text, blocks[heading + 1])) if (opening.has(name)) count++;
  return count;
}

function startsArticle(
  text: string,
  blocks: readonly LookedBlock[],
  index: number,
  opening: ReadonlySet<string>,
): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block?.look !== 'heading' || next?.look !== 'prose') return false;
  if (block.level === 1) return true;
  return block.level === 0 && block.words >= shortestHeadline && reintroduced(text, blocks, index, opening) >= 2;
}

/** Cuts the blocks of a file into articles and furniture. */
export function segmentsOf(text: string, blocks: readonly LookedBlock[]): BlockRun[] {
  const menu = menuRuns(blocks);
  const runs: BlockRun[] = [];
  let from = 0;
  let told = 0;
  const opening = new Set<string>();
  const close = (to: number, kind: BlockRun['kind']): void => {
    if (to > from) runs.push({ from, to, kind });
    from = to;
    told = 0;
  };
  for (const [index, block] of blocks.entries()) {
    if (told >= 3 && startsArticle(text, blocks, index, opening)) close(index, 'article');
    if (block.look === 'prose') {
      told++;
      if (told <= 3) for (const name of namesOf(text, block)) opening.add(name);
    }
  }
  const lastTold = blocks.findLastIndex((_, index) => menu[index] === false);
  if (lastTold + 1 < blocks.length && lastTold + 1 > from) close(lastTold + 1, 'article');
  close(blocks.length, lastTold >= from ? 'article' : 'boilerplate');
  return runs;
}
