import type { PageBlock } from './blocks';

/** Words that are compared as one; by chance hardly any three follow each other in two texts. */
const run = 3;

/** A shorter text for machines is a teaser. */
const fewestWords = 80;

/** Share of the story's words that the text must have to be the story's, not its beginning before a paywall. */
const mostOfStory = 0.6;

/** Share of a block's word runs from which on it stands in the text. */
const stands = 0.25;

/** Share of the text's words below which the story was found too small. */
const mostOfText = 0.75;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + run <= words.length; at++) runs.add(words.slice(at, at + run).join(' '));
  return runs;
}

/** Share of a block's runs of words that a text has; a block of one or two words has none. */
function shareIn(runs: ReadonlySet<string>, words: readonly string[]): number {
  let found = 0;
  const all = Math.max(1, words.length - run + 1);
  for (let at = 0; at + run <= words.length; at++) if (runs.has(words.slice(at, at + run).join(' '))) found++;
  return found / all;
}

/**
 * Sets a story right by the text that the page gives to machines: what this text has not is boilerplate, and when the story
 * has too little of it, the blocks of the whole page that stand in it are the story. The blocks stay as they are when the
 * text is but a part of them.
 */
export function rightedBy(
  plainText: string,
  story: readonly PageBlock[],
  page: readonly PageBlock[],
): readonly PageBlock[] {
  const text = wordsOf(plainText);
  if (text.length < fewestWords) return story;
  const runs = runsOf(text);
  const standing = (blocks: readonly PageBlock[]) =>
    blocks.map(block => {
      const words = wordsOf(block.text);
      return { block, words: words.length, stands: shareIn(runs, words) >= stands };
    });
  const told = standing(story);
  const sum = (list: readonly { readonly words: number; readonly stands: boolean }[]): number =>
    list.reduce((total, one) => total + (one.stands ? one.words : 0), 0);
  const all = told.reduce((total, { words }) => total + words, 0);
  const covered = sum(told);
  if (covered < text.length * mostOfText) {
    const found = standing(page).filter(one => one.stands);
    if (sum(found) > covered * 1.2) return found.map(({ block }) => block);
  }
  if (covered < all * mostOfStory) return story;
  return told.filter(one => one.stands || one.block.kind === 'heading').map(({ block }) => block);
}
