import { isCommonWord } from './commonWords';
import { stopWords } from '../language/en/functionWords';
import { linkWords } from '../language/en/nameParts';
import { placeAt } from './places';
import { pauseEvery, type Sliced } from '../util/sliced';
import { americanSpelling } from '../language/en/spelling';
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

/** A name of several words and the acronym it has. */
interface LongName {
  readonly words: readonly string[];
  readonly acronym: string;
}

const shortestAcronym = 3;
const longestAcronym = 7;

/** What one article says of names; found once for each article. */
export interface NameEvidence {
  readonly acronyms: ReadonlySet<string>;
  /** Runs of capitalised words by their initials. */
  readonly longNames: readonly LongName[];
  readonly followers: ReadonlyMap<string, Follower>;
  /** Words that stand without a capitalised word before them. */
  readonly alone: ReadonlySet<string>;
  /** Words that are no name, or also stand in lower case. */
  readonly ordinary: ReadonlySet<string>;
}

/** Words, or names, looked at between two offers to pause. */
const wordsPerSlice = 512;

/** Reads the evidence of one article's sentences. */
export function* nameEvidence(sentences: readonly (readonly Word[])[]): Sliced<NameEvidence> {
  const acronyms = new Set<string>();
  const longNames = new Map<string, LongName>();
  const people = { followers: new Map<string, Follower>(), alone: new Set<string>(), ordinary: new Set<string>() };
  const due = pauseEvery(wordsPerSlice);
  for (const words of sentences) {
    if (due(words.length)) yield;
    for (const [index, word] of words.entries()) {
      if (isAcronym(word)) acronyms.add(word.folded);
      for (const found of longNamesAt(words, index)) longNames.set(found.words.join(' '), found);
    }
    readPeople(words, people);
  }
  return { acronyms, longNames: [...longNames.values()], ...people };
}

/** A story has a few long names that begin with the same word; each capital such word is held against all of them. */
const mostAlike = 40;

/** Learns acronyms with their long forms and given names with their surnames from all articles of a story. */
export function* learnNames(evidence: readonly NameEvidence[]): Sliced<StoryNames> {
  const acronyms = new Set<string>();
  for (const article of evidence) {
    yield;
    for (const acronym of article.acronyms) acronyms.add(acronym);
  }
  const longNames = new Map<string, LongName[]>();
  const seen = new Set<string>();
  const due = pauseEvery(wordsPerSlice);
  for (const article of evidence) {
    for (const long of article.longNames) {
      if (due(1)) yield;
      const [first = ''] = long.words;
      const known = longNames.get(first) ?? [];
      const text = long.words.join(' ');
      if (!acronyms.has(long.acronym) || seen.has(text) || known.length === mostAlike) continue;
      seen.add(text);
      known.push(long);
      longNames.set(first, known);
    }
  }
  return { longNames, surnames: yield* findSurnames(evidence) };
}

/** What the names say, as text: the same names have the same key. */
export function namesKey({ longNames, surnames }: StoryNames): string {
  const long = [...longNames.values()].flat().map(({ words, acronym }) => `${acronym}=${words.join(' ')}`);
  return JSON.stringify([long.sort(), [...surnames].map(([given, surname]) => `${given} ${surname}`).sort()]);
}

function isAcronym(word: Word): boolean {
  const length = word.folded.length;
  return word.shouted && length >= shortestAcronym && length <= longestAcronym;
}

/** Runs of capitalised words that begin here and have as many as an acronym has letters. */
function longNamesAt(words: readonly Word[], index: number): readonly LongName[] {
  const found: LongName[] = [];
  const taken: string[] = [];
  let acronym = '';
  for (let at = index; at < words.length && acronym.length < longestAcronym; at++) {
    const word = words[at];
    if (word === undefined || word.shouted || (!word.capital && (acronym === '' || !linkWords.has(word.folded)))) break;
    taken.push(americanSpelling(word.folded));
    if (!word.capital) continue;
    acronym += word.folded.charAt(0);
    if (acronym.length >= shortestAcronym) found.push({ words: [...taken], acronym });
  }
  return found;
}

/** A full name must be met twice before its given name counts as known. */
const fewestFullNames = 2;

/** What follows a capitalised word: how often, and the one word it is, or null when it varies. */
interface Follower {
  readonly word: string | null;
  readonly count: number;
}

interface People {
  readonly followers: Map<string, Follower>;
  readonly alone: Set<string>;
  readonly ordinary: Set<string>;
}

function readPeople(words: readonly Word[], { followers, alone, ordinary }: People): void {
  for (const [index, word] of words.entries()) {
    if (!isNameWord(word)) ordinary.add(word.folded);
    else addFollower(followers, word, words[index + 1]);
    if (words[index - 1]?.capital !== true) alone.add(word.folded);
  }
}

/** Given names that are only ever followed by one surname, which also stands alone: they add nothing to it. */
function* findSurnames(evidence: readonly NameEvidence[]): Sliced<Map<string, string>> {
  const followers = new Map<string, Follower>();
  const alone = new Set<string>();
  const ordinary = new Set<string>();
  for (const article of evidence) {
    yield;
    for (const word of article.alone) alone.add(word);
    for (const word of article.ordinary) ordinary.add(word);
    for (const [word, { word: following, count }] of article.followers) {
      const known = followers.get(word);
      const same = known === undefined || known.word === following;
      followers.set(word, { word: same ? following : null, count: count + (known?.count ?? 0) });
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
