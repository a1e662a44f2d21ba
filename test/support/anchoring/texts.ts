import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random';

/** A folder's plain articles, in order of name; empty when the folder is not there. */
export function textsOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
  return names.sort().map(name => readFileSync(join(folder, name), 'utf8'));
}

/** The project's own sample articles. */
export const ownTexts = (): readonly string[] => textsOf('seeds');

/** Real articles that may lie beside the repository. */
export const realTexts = (): readonly string[] => textsOf('../shared/seeds');

const pictures = ['👩‍🚒', '🇮🇳', '👍🏽', '❤️'];

/**
 * The text with what makes units, code points and graphemes differ: emoji of several code points, letters beyond the basic
 * plane, marks over letters, in one word of twenty or so.
 */
export function salted(text: string, random: Random): string {
  return text.replace(/\p{L}{3,}/gu, word => {
    const dice = random.below(80);
    if (dice === 0) return `${word} ${random.pick(pictures) ?? ''}`;
    if (dice === 1) return bold(word);
    if (dice === 2) return `${word.slice(0, 2)}\u0301${word.slice(2)}`;
    return dice === 3 ? `${word}\u200f` : word;
  });
}

/** Letters as they are pasted from social media: mathematical bold, each of two UTF-16 units. */
function bold(word: string): string {
  return word.replace(/[a-z]/g, letter => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
}

/**
 * Sentences to put into an article: those of other articles that say something else. One that shares word sequences with
 * it would be a rewording of what it replaces, not a new sentence.
 */
export function strangeSentences(text: string, others: readonly string[]): readonly string[] {
  const plain = words(text).join(' ');
  const sentences = others.flatMap(other => other.split(/(?<=[.!?])\s+|\n+/).map(sentence => sentence.trim()));
  return sentences.filter(sentence => sentence.length > 25 && sentence.length < 300 && shared(plain, sentence) < 2);
}

function shared(plain: string, sentence: string): number {
  const sequence = words(sentence);
  return sequence.filter(
    (_, index) => index + 4 <= sequence.length && plain.includes(sequence.slice(index, index + 4).join(' ')),
  ).length;
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
