import type { FactReader } from '../../core/annotations/basis';
import { loadLexicon } from '../../core/language/lexicon';
import { createFactReader } from '../../core/story/factChanges';
import type { StoryReader } from '../../core/story/reader';

/** Loads what stories are read with: half of the extension. */
export async function loadReader(): Promise<() => StoryReader> {
  const [{ createStoryReader }, lexicon] = await Promise.all([import('../../core/story/reader'), loadLexicon()]);
  return () => createStoryReader(lexicon);
}

/** Loads what notes are read with whose surroundings have changed. */
export async function loadFacts(): Promise<FactReader> {
  return createFactReader(await loadReader());
}
