import { namesJoiners } from '../language/en/negation';
import { stemmer } from 'stemmer';
import { negatingPrefixes, oppositeWords } from '../language/en/opposites';
import { polesByWord } from '../language/en/poles';
import { qualifierWords } from '../language/en/qualifiers';
import { verbBase } from '../language/en/verbs';
import { wordsOfSentence, type ClauseWord, type NotedSentence } from './notedClause';

/** One side of a pair of opposites, by the number or the name of the pair. */
interface Side {
  readonly pair: string;
  readonly side: string;
}

/** The sides that a word stands on, by its stem. */
const sides: ReadonlyMap<string, readonly Side[]> = readSides();

function readSides(): ReadonlyMap<string, readonly Side[]> {
  const all = new Map<string, Side[]>();
  const add = (word: string, side: Side): void => {
    for (const stem of stemsOf(word)) {
      const known = all.get(stem);
      if (known === undefined) all.set(stem, [side]);
      else known.push(side);
    }
  };
  for (const [index, pair] of oppositeWords.entries())
    for (const [side, list] of pair.entries())
      for (const word of list.split(/\s+/)) add(word, { pair: `${index}`, side: `${side}` });
  for (const [word, key] of qualifierWords) {
    const [pair = '', side = ''] = key.split(' ');
    if (!word.includes(' ')) add(word, { pair, side });
  }
  return all;
}

/** A regular form has the stem of its base; an irregular one that of the base which is known for it. */
function stemsOf(word: string): readonly string[] {
  return [...new Set([stemmer(word), stemmer(verbBase(word) ?? word)])];
}

function sidesOf(word: string): readonly Side[] {
  const poles = polesByWord.get(word) ?? [];
  return [
    ...stemsOf(word).flatMap(stem => sides.get(stem) ?? []),
    ...poles.map(({ scale, pole }) => ({ pair: scale.key, side: pole })),
  ];
}

/**
 * Whether the clause of a stretch says the opposite in its new wording: a word gave place to its opposite ("rose", "fell";
 * "legal", "illegal"). Words that stand in both wordings are not looked at.
 */
export function isTurned(was: NotedSentence, now: NotedSentence): boolean {
  const [before, after] = [wordsOfSentence(was), wordsOfSentence(now)];
  if (sameBag(before, after)) return false;
  const [gone, come] = [only(before, after), only(after, before)];
  return areNegatives(gone, come) || areNegatives(come, gone) || standApart(gone, come);
}

type Words = readonly ClauseWord[];

/** Words of one clause that the other does not have. */
function only(clause: Words, other: Words): ReadonlySet<string> {
  const known = new Set(other.flatMap(({ word, isInClause }) => (isInClause ? word : [])));
  return new Set(clause.flatMap(({ word, isInClause }) => (isInClause && !known.has(word) ? word : [])));
}

/** Whether two sentences have the same words in another order. */
function sameBag(a: Words, b: Words): boolean {
  const bag = (words: Words): string =>
    Array.from(words, ({ word }) => word)
      .sort()
      .join(' ');
  return a.length === b.length && bag(a) === bag(b);
}

/** Whether words of the two stand on different sides of a pair. */
function standApart(gone: ReadonlySet<string>, come: ReadonlySet<string>): boolean {
  const others = [...come].flatMap(sidesOf);
  return [...gone]
    .flatMap(sidesOf)
    .some(one => others.some(({ pair, side }) => pair === one.pair && side !== one.side));
}

/** Shorter words begin alike by chance: "to", "into". */
const shortestNegated = 4;

/** Whether a word of the one is a word of the other with a beginning or an ending that turns it round. */
function areNegatives(plain: ReadonlySet<string>, turned: ReadonlySet<string>): boolean {
  return [...plain].some(
    word =>
      word.length >= shortestNegated &&
      (negatingPrefixes.some(prefix => turned.has(prefix + word)) ||
        (word.endsWith('ful') && turned.has(`${word.slice(0, -'ful'.length)}less`))),
  );
}

/** Whether two names took each other's place: "Holm beat Vik", "Vik beat Holm", but not "Holm and Vik". */
export function areNamesExchanged(was: NotedSentence, now: NotedSentence): boolean {
  const [before, after] = [wordsOfSentence(was), wordsOfSentence(now)];
  if (!sameBag(before, after) || !sameOrder(before, after)) return false;
  const from = before.findIndex(({ word }, index) => word !== after[index]?.word);
  const to = before.findIndex(({ word }, index) => index > from && word === after[from]?.word);
  return from !== -1 && before.slice(from, to).some(({ word, isCapital }) => !isCapital && !namesJoiners.has(word));
}

/** Whether the words that are no names stand in one order. */
function sameOrder(a: Words, b: Words): boolean {
  const rest = (all: Words): string => all.flatMap(one => (one.isCapital ? [] : one.word)).join(' ');
  return rest(a) === rest(b);
}
