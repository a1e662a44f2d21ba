import { tagsByLibraryTag, type WordTags } from './tags';

/** A dictionary of English words and well-known names. */
export interface Lexicon {
  /** What is known of a word, or of several words joined by single blanks; lower case. 0 when nothing is. */
  readonly tagsOf: (phrase: string) => WordTags;
}

/** Words by their tags in compromise's notation: `{ "Place|City": "AparisFhArome" }` for paris, parish and rome; see {@link wordsIn}. */
export type WordLists = Readonly<Record<string, string>>;

/**
 * The words of a shortened list: a capital says how many letters of the word before it each begins with ("A" none, "B" one), the
 * rest follows in lower case. The build shortens them (esbuild.lexicon.mjs).
 */
function* wordsIn(list: string): Generator<string> {
  let word = '';
  for (const [part] of list.matchAll(/[A-Z][^A-Z]*/g)) {
    word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    yield word;
  }
}

/** Tags of the library ("FemaleName", "Place|ProperNoun") as ours. */
function translated(tags: string): WordTags {
  let bits = 0;
  for (const name of tags.split('|')) bits |= Object.hasOwn(tagsByLibraryTag, name) ? (tagsByLibraryTag[name] ?? 0) : 0;
  return bits;
}

/**
 * Loads compromise's word lists and gives them as a lexicon. Nothing of them is read before this is called.
 * Only the lists are used: its tokenizer and tagger are slower than reading them directly and bring nothing that names
 * need, and `nlp(text, lexicon)` would leak that lexicon into every later call.
 */
export async function loadLexicon(): Promise<Lexicon> {
  const { words, switches } = await import('compromise?lists');
  return createLexicon(words, switches);
}

/** A lexicon over two kinds of lists: words with their tags, and words that may be one thing or another ("Person|Noun"). */
export function createLexicon(words: WordLists, switches: WordLists): Lexicon {
  const tagsByWord = new Map<string, WordTags>();
  const take = (lists: WordLists, bitsOf: (tags: string) => WordTags): void => {
    for (const [tags, list] of Object.entries(lists)) {
      const bits = bitsOf(tags);
      if (bits !== 0) for (const word of wordsIn(list)) tagsByWord.set(word, (tagsByWord.get(word) ?? 0) | bits);
    }
  };
  take(words, translated);
  // the "Person" of "Person|Noun" is a given name: "Mark", "Rose"
  take(switches, tags => translated(tags.replace('Person', 'FirstName')));
  return { tagsOf: phrase => tagsByWord.get(phrase) ?? 0 };
}
