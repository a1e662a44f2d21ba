import { pauseEvery, type Sliced } from '../util/sliced';
import { startsWithDateline } from './dateline';
import { followIntroductions, type Introductions } from './introductions';
import type { BlockFeatures } from './blockFeatures';
import { menuRuns } from './menus';

/** A run of blocks that is one article or a stretch of boilerplate: indices `[from, to)`. */
export interface BlockRun {
  readonly from: number;
  readonly to: number;
  readonly kind: 'article' | 'boilerplate';
}

/** Paragraphs of prose before another article may begin; shorter "articles" are a standfirst and a teaser. */
const shortestArticle = 3;

/** Boilerplate lines in a row that stand apart from the article as a stretch of their own. */
const shortestBoilerplate = 3;

/** Blocks between a headline and its text: standfirst, byline, date, caption, credit. */
const mostBetween = 4;

/**
 * What speaks for another article at a heading. No sign decides alone, save a second level-1 heading: cross-heads
 * are long now and then, and a name may be given in full twice.
 */
const weights = {
  topHeading: 3,
  fullLength: 1,
  longHeading: 0.5,
  repeatedName: 1.2,
  mostRepeated: 3,
  dateline: 2.5,
  byline: 2,
  afterRule: 1,
  otherQuotes: 1.5,
  otherNames: 2,
};

/** Sum of weights from which on a heading starts an article. */
const enough = 3;

/** Words of a headline in full and of a long one. */
const fullLength = 6;
const longHeading = 9;

/** Quotation marks that show which style a text has. */
const telling = 3;

/** How a stretch writes its quotation marks and apostrophes: > 0 curly, < 0 straight, 0 both or unknown. */
function quoteStyle(text: string, blocks: readonly BlockFeatures[]): number {
  let curly = 0;
  let straight = 0;
  for (const { start, end } of blocks) {
    for (const character of text.slice(start, Math.min(end, start + 1000))) {
      if ('“”‘’'.includes(character)) curly++;
      else if (character === '"' || character === "'") straight++;
    }
  }
  if (curly + straight < telling) return 0;
  if (curly > straight * 4) return 1;
  return straight > curly * 4 ? -1 : 0;
}

/** Blocks on either side of a heading whose quotation marks are compared. */
const stretch = 12;

function changesQuotes(text: string, blocks: readonly BlockFeatures[], from: number, index: number): boolean {
  const before = quoteStyle(text, blocks.slice(Math.max(from, index - stretch), index));
  const after = quoteStyle(text, blocks.slice(index, index + stretch));
  return before * after < 0;
}

const betweenClasses: ReadonlySet<BlockFeatures['blockClass']> = new Set(['heading', 'credit', 'caption', 'prefix']);

/** Index of the first paragraph of prose after a heading, with nothing but its boilerplate between; -1 when there is none. */
function leadAfter(blocks: readonly BlockFeatures[], index: number): number {
  for (let at = index + 1; at <= index + mostBetween; at++) {
    const block = blocks[at];
    if (block?.blockClass === 'prose') return at;
    if (block === undefined || !betweenClasses.has(block.blockClass)) return -1;
  }
  return -1;
}

/** How much speaks for an article that starts with the block at `index`. */
function evidence(
  text: string,
  blocks: readonly BlockFeatures[],
  from: number,
  index: number,
  introductions: Introductions,
): number {
  const block = blocks[index];
  const at = block?.blockClass === 'prose' ? index : leadAfter(blocks, index);
  const lead = blocks[at];
  if (block === undefined || lead === undefined || block.level > 1) return 0;
  const between = blocks.slice(index + 1, at);
  const heading = at > index;
  const repeated = Math.min(weights.mostRepeated, introductions.repeatedIn(lead) * weights.repeatedName);
  const dateline = startsWithDateline(text, lead);
  // an article without a headline shows by its dateline or a rule before it, else any paragraph might be one
  if (!heading && !dateline && !block.ruled) return 0;
  let sum = repeated + (dateline ? weights.dateline : 0);
  if (heading && block.level === 1) sum += weights.topHeading;
  if (heading && block.words >= fullLength) sum += weights.fullLength;
  if (heading && block.words >= longHeading) sum += weights.longHeading;
  if (between.some(({ blockClass }) => blockClass === 'prefix' || blockClass === 'credit')) sum += weights.byline;
  if (block.ruled) sum += weights.afterRule;
  // the dear questions last, and only where they can decide
  const lacking = (weight: number): boolean => sum < enough && sum + weight >= enough;
  if (lacking(weights.otherQuotes) && changesQuotes(text, blocks, from, index)) sum += weights.otherQuotes;
  if (lacking(weights.otherNames) && introductions.knowsNoneOf(blocks.slice(index, index + stretch))) {
    sum += weights.otherNames;
  }
  return sum;
}

/** Blocks weighed between two offers to pause. */
const blocksPerSlice = 16;

/** Indices at which articles start, the first block included. */
function* articleStarts(text: string, blocks: readonly BlockFeatures[]): Sliced<readonly number[]> {
  const starts = [0];
  const due = pauseEvery(blocksPerSlice);
  let introductions = followIntroductions(text);
  let told = 0;
  for (const [index, block] of blocks.entries()) {
    if (due(1)) yield;
    const may = told >= shortestArticle && (block.blockClass === 'heading' || block.blockClass === 'prose');
    if (may && evidence(text, blocks, starts.at(-1) ?? 0, index, introductions) >= enough) {
      starts.push(index);
      introductions = followIntroductions(text);
      told = 0;
    }
    if (block.blockClass !== 'prose') continue;
    introductions.read(block, told < shortestArticle);
    told++;
  }
  return starts;
}

const boilerplateClasses: ReadonlySet<BlockFeatures['blockClass'] | ''> = new Set(['menu', 'teaser', 'heading']);

/** Parts the boilerplate at the end of `[from, to)` from the article before it; a link or two stay with the article. */
function withoutTail(blocks: readonly BlockFeatures[], menu: readonly boolean[], from: number, to: number): BlockRun[] {
  let end = to;
  while (end > from && (menu[end - 1] === true || boilerplateClasses.has(blocks[end - 1]?.blockClass ?? ''))) end--;
  if (to - end < shortestBoilerplate) end = to;
  const runs: BlockRun[] = [];
  if (end > from) runs.push({ from, to: end, kind: 'article' });
  if (to > end) runs.push({ from: end, to, kind: 'boilerplate' });
  return runs;
}

/**
 * Cuts the blocks of a file into its articles and the stretches of boilerplate before, between and after them, in
 * order and without gaps. No blocks, no runs.
 */
export function* segmentsOf(text: string, blocks: readonly BlockFeatures[]): Sliced<readonly BlockRun[]> {
  const menu = yield* menuRuns(blocks);
  const first = menu.indexOf(false);
  const head = first < 0 ? blocks.length : first >= shortestBoilerplate ? first : 0;
  const runs: BlockRun[] = head > 0 ? [{ from: 0, to: head, kind: 'boilerplate' }] : [];
  const starts = (yield* articleStarts(text, blocks)).map(start => Math.max(start, head));
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1] ?? blocks.length;
    if (to > from) runs.push(...withoutTail(blocks, menu, from, to));
  }
  return runs;
}
