import { isCommonWord, stopWords } from './lexicon';
import { placeAt } from './places';
import { americanSpelling } from './spelling';
import type { Word } from './words';

/** Words of a sentence that stand for one thing: `[from, to)` by word index, and what they are called together. */
export interface NamePhrase {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** What the story itself teaches about its names. */
export interface StoryNames {
  /** First word of a long name → the long names that begin so, with their acronym. */
  readonly longNames: ReadonlyMap<string, readonly LongName[]>;
  /** Given name → the surname that always follows it. */
  readonly surnames: ReadonlyMap<string, string>;
}

interface LongName {
  readonly words: readonly string[];
  readonly acronym: string;
}

const shortestAcronym = 3;
const longestAcronym = 7;
/** Small words that stand inside long names and give no letter to the acronym. */
const linkWords = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to']);

/** Learns acronyms with their long forms and given names with their surnames from all sentences of a story. */
export function learnNames(sentences: readonly (readonly Word[])[]): StoryNames {
  const acronyms = new Set<string>();
  for (const words of sentences) {
    for (const word of words) if (isAcronym(word)) acronyms.add(word.folded);
  }
  return { longNames: findLongNames(sentences, acronyms), surnames: findSurnames(sentences) };
}

function isAcronym(word: Word): boolean {
  const length = word.folded.length;
  return word.shouted && length >= shortestAcronym && length <= longestAcronym;
}

/** Runs of capitalised words whose initials are an acronym that the story uses. */
function findLongNames(
  sentences: readonly (readonly Word[])[],
  acronyms: ReadonlySet<string>,
): Map<string, LongName[]> {
  const longNames = new Map<string, LongName[]>();
  if (acronyms.size === 0) return longNames;
  for (const words of sentences) {
    for (const index of words.keys()) {
      const found = longNameAt(words, index, acronyms);
      if (found === undefined) continue;
      const first = found.words[0] ?? '';
      const known = longNames.get(first) ?? [];
      if (!known.some(other => other.words.join(' ') === found.words.join(' ')))
        longNames.set(first, [...known, found]);
    }
  }
  return longNames;
}

function longNameAt(words: readonly Word[], index: number, acronyms: ReadonlySet<string>): LongName | undefined {
  const taken: string[] = [];
  let initials = '';
  for (let at = index; at < words.length && initials.length < longestAcronym; at++) {
    const word = words[at];
    if (word === undefined || (!word.capital && !linkWords.has(word.folded)) || word.shouted) return undefined;
    taken.push(americanSpelling(word.folded));
    if (!word.capital) {
      if (initials === '') return undefined;
      continue;
    }
    initials += word.folded.charAt(0);
    if (initials.length >= shortestAcronym && acronyms.has(initials)) return { words: taken, acronym: initials };
  }
  return undefined;
}

/** A full name must be met twice before its given name counts as known. */
const fewestFullNames = 2;

/** What follows a capitalised word: how often, and the one word it is, or null when it varies. */
interface Follower {
  readonly word: string | null;
  readonly count: number;
}

/** Given names that are only ever followed by one surname, which also stands alone: they add nothing to it. */
function findSurnames(sentences: readonly (readonly Word[])[]): Map<string, string> {
  const followers = new Map<string, Follower>();
  const alone = new Set<string>();
  const ordinary = new Set<string>();
  for (const words of sentences) {
    for (const [index, word] of words.entries()) {
      if (!isNameWord(word)) ordinary.add(word.folded);
      else addFollower(followers, word, words[index + 1]);
      if (words[index - 1]?.capital !== true) alone.add(word.folded);
    }
  }
  const surnames = new Map<string, string>();
  for (const [given, { word: surname, count }] of followers) {
    if (surname === null || surname === given || count < fewestFullNames || ordinary.has(given)) continue;
    if (alone.has(surname) && !ordinary.has(surname)) surnames.set(given, surname);
  }
  return surnames;
}

function isNameWord(word: Word): boolean {
  return (
    word.capital && !stopWords.has(word.folded) && !isCommonWord(word.folded) && placeAt([word.folded], 0) === undefined
  );
}

function addFollower(followers: Map<string, Follower>, word: Word, next: Word | undefined): void {
  const following = next?.capital === true && next.start - word.end === 1 ? next.folded : null;
  const known = followers.get(word.folded);
  const same = known === undefined || known.word === following;
  followers.set(word.folded, { word: same ? following : null, count: (known?.count ?? 0) + 1 });
}

/** The stretches of a sentence that are one name: long forms of acronyms, and full names. Sorted and disjoint. */
export function namePhrases(words: readonly Word[], names: StoryNames): readonly NamePhrase[] {
  const phrases: NamePhrase[] = [];
  let index = 0;
  while (index < words.length) {
    const phrase = phraseAt(words, index, names);
    if (phrase !== undefined) phrases.push(phrase);
    index = phrase?.to ?? index + 1;
  }
  return phrases;
}

function phraseAt(words: readonly Word[], index: number, names: StoryNames): NamePhrase | undefined {
  const word = words[index];
  if (word?.capital !== true) return undefined;
  const spelled = americanSpelling(word.folded);
  for (const { words: long, acronym } of names.longNames.get(spelled) ?? []) {
    if (long.every((part, offset) => americanSpelling(words[index + offset]?.folded ?? '') === part)) {
      return { from: index, to: index + long.length, name: acronym };
    }
  }
  const surname = names.surnames.get(word.folded);
  if (surname !== undefined && words[index + 1]?.folded === surname)
    return { from: index, to: index + 2, name: surname };
  return undefined;
}
