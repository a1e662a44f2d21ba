import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
