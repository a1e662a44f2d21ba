import type { Token } from './token';
import { tokenize } from './tokenize';
import { tagsByLibraryTag, type WordTags } from './wordTags';

/** A dictionary of English words and well-known names. */
export interface Lexicon {
  /** What is known of a word, or of several words joined by single blanks; lower case. 0 when nothing is. */
  readonly tagsOf: (phrase: string) => WordTags;
  /** The tokens of a paragraph with what is known of each; offsets are UTF-16 into the paragraph. */
  readonly tokens: (paragraph: string) => readonly Token[];
}

/** The parts of compromise's model that are read here; its own types leave the model open. */
interface LibraryModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

/** Tags of the library ("FemaleName", "Person|Noun", ["Place", "ProperNoun"]) as ours. */
function translated(tags: string | readonly string[]): WordTags {
  const names = typeof tags === 'string' ? tags.split('|') : tags;
  let bits = 0;
  for (const name of names) bits |= Object.hasOwn(tagsByLibraryTag, name) ? (tagsByLibraryTag[name] ?? 0) : 0;
  return bits;
}

/**
 * Loads compromise and gives its lexicon. Nothing of compromise runs before this is called: it costs 0.1-0.3 s of CPU.
 * Only its word lists are used. Its tokenizer and tagger are slower than reading the lists directly and bring nothing that names
 * need; and `nlp(text, lexicon)` would leak that lexicon into every later call.
 */
export async function loadLexicon(): Promise<Lexicon> {
  // in two steps, so that the host can breathe between the library's frame and its word lists
  await import('compromise/one');
  const library = await import('compromise/two');
  const model = library.default.model() as unknown as LibraryModel;
  return createLexicon(model.one.lexicon, model.two.switches);
}

/** A lexicon over two word lists: words with their tags, and words that may be one thing or another ("Person|Noun"). */
export function createLexicon(
  words: Readonly<Record<string, string | readonly string[]>>,
  switches: Readonly<Record<string, string>>,
): Lexicon {
  const known = new Map<string, WordTags>();
  const tagsOf = (phrase: string): WordTags => {
    const cached = known.get(phrase);
    if (cached !== undefined) return cached;
    const plain = Object.hasOwn(words, phrase) ? words[phrase] : undefined;
    const either = Object.hasOwn(switches, phrase) ? switches[phrase] : undefined;
    if (plain === undefined && either === undefined) return 0;
    // the "Person" of "Person|Noun" is a given name: "Mark", "Rose"
    const tags = translated(plain ?? []) | translated((either ?? '').replace('Person', 'FirstName'));
    // only words of the lists are kept, so the cache cannot outgrow them
    known.set(phrase, tags);
    return tags;
  };
  return { tagsOf, tokens: paragraph => tokenize(paragraph, tagsOf) };
}
