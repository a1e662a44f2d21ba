import type { FactReader } from '../../core/annotations/basis';
import type * as Draft from '../../core/draft/checkDraft';
import type * as Lexicon from '../../core/language/lexicon';
import type * as Changes from '../../core/story/factChanges';
import type * as Reader from '../../core/story/reader';
import { loadPart } from './parts';

/** What stories are read with: half of the extension. */
type ReaderPart = typeof Reader & typeof Lexicon & typeof Changes & typeof Draft;

const reader = async (): Promise<ReaderPart> => (await loadPart('reader')) as ReaderPart;

/** Loads what stories are read with. */
export async function loadReader(): Promise<() => Reader.StoryReader & Reader.ArticlesReader> {
  const { createStoryReader, loadLexicon } = await reader();
  const lexicon = await loadLexicon();
  return () => createStoryReader(lexicon);
}

/** Loads what notes are read with whose surroundings have changed. */
export async function loadFacts(): Promise<FactReader> {
  const { createFactReader } = await reader();
  return createFactReader(await loadReader());
}

/** Loads what holds a draft against versions. */
export async function loadDraftCheck(): Promise<typeof Draft.checkDraft> {
  return (await reader()).checkDraft;
}
