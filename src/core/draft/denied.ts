import { common } from '../comparing/facts/fact';
import {
  accusingWords,
  avoidingWords,
  conditionWords,
  emptyingWords,
  lesseningWords,
  verbalNounEnding,
  wantingWords,
} from '../language/en/negation';
import { isDeterminer } from '../language/en/functionWords';
import type { StoryAnalysis } from '../story/analysis';
import type { PlaceInStory } from '../text/storyNote';
import { overlap } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { areForms, areOpposites } from './oppositeSides';
import { neededAlike, wordsNear, type ToldByVersion, type ToldSentence, type ToldWord } from './tellings';
import { placesInOrder, toldOtherwise, type SentenceReader } from './toldOtherwise';

/** So much more have the words around a denied word in common than those around one that says the same. */
const clearly = 0.4;
/** Fewer words of a sentence in common tell of something else. */
const leastShare = 0.3;

/**
 * Words of a draft that a version denies in their place, or that a draft denies and versions do not: "knew the cause" for "does not know
 * the cause yet", in sentences that may share little else. Linear in the words of each pair.
 */
export const deniedFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, deniedIn(story));

const deniedIn = ({ articles }: StoryAnalysis): SentenceReader =>
  function* (sentence, isQuoted) {
    if (isUnderCondition(sentence.words)) return [];
    for (const [index, word] of sentence.words.entries()) {
      if (word.stop || word.isCapital || /\d/u.test(word.folded) || isQuoted(word)) continue;
      yield;
      const at = turnedPlaces(sentence, index).filter(
        // what somebody says is for the readers of speech
        place => !articles[place.article]?.quotes.some(quote => overlap(quote, place) > 0),
      );
      if (at.length > 0) return [{ start: (denierOf(sentence.words, index) ?? word).start, end: word.end, at }];
    }
    return [];
  };

function turnedPlaces(own: ToldSentence, at: number): readonly PlaceInStory[] {
  const word = own.words[at];
  const mine = denialOf(own.words, at);
  if (word === undefined || mine === 'open') return [];
  const near = wordsNear(own.words, at, at + 1);
  const rivals: (PlaceInStory & { readonly over: number; readonly alike: number })[] = [];
  let supported = 0;
  for (const telling of own.tellings)
    for (const [index, other] of telling.words.entries()) {
      if (other.isCapital || !areOneForm(own.words, at, telling.words, index)) continue;
      const theirs = denialOf(telling.words, index);
      const alike = common(near, wordsNear(telling.words, index, index + 1));
      if (theirs === 'open' || theirs === mine || sayOpposites(own, telling)) supported = Math.max(supported, alike);
      else if (telling.share >= leastShare && !isUnderCondition(telling.words)) {
        const { start, end } = other;
        rivals.push({ article: telling.article, start, end, alike, over: alike - neededAlike(telling) });
      }
    }
  return placesInOrder(rivals.filter(({ alike, over }) => over >= 0 && alike >= supported + clearly));
}

const isUnderCondition = (words: readonly ToldWord[]): boolean =>
  words.some(({ folded }) => conditionWords.has(folded));

/** A noun made of a verb is told of other things: an investigation of somebody who is not investigated. */
function areOneForm(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const [word = '', other = ''] = [a[at]?.folded, b[index]?.folded];
  if (!areForms(word, other) || verbalNounEnding.test(word) !== verbalNounEnding.test(other)) return false;
  // "their schedules", "nothing scheduled"
  return word === other || isDeterminer(a[at - 1]?.folded ?? '') === isDeterminer(b[index - 1]?.folded ?? '');
}

/** Words before one that a "not" is told of it over. */
const reach = 3;
/** Further off, before or behind, it may be told of it. */
const openReach = 5;

const denies = (word: ToldWord | undefined, clause: number | undefined): boolean =>
  word !== undefined && word.clause === clause && (word.negates || avoidingWords.has(word.folded));

/** The word right before one that denies it, with nothing of content between. */
function denierOf(words: readonly ToldWord[], at: number): ToldWord | undefined {
  const before = words.slice(Math.max(0, at - reach), at).toReversed();
  const first = before.findIndex(word => denies(word, words[at]?.clause));
  const between = before.slice(0, Math.max(0, first));
  return between.every(({ stop, folded }) => stop || folded.endsWith('ly')) ? before[first] : undefined;
}

/** Whether a word is denied. */
function denialOf(words: readonly ToldWord[], at: number): 'denied' | 'plain' | 'open' {
  const clause = words[at]?.clause;
  const before = words.slice(Math.max(0, at - reach), at).toReversed();
  const first = before.findIndex(word => denies(word, clause));
  const between = before.slice(0, Math.max(0, first));
  if (emptyingWords.has(before[first]?.folded ?? '') || between.some(({ folded }) => wantingWords.has(folded)))
    return 'open';
  if (denierOf(words, at) !== undefined) return 'denied';
  const isAround = ({ folded, negates, clause: own }: ToldWord): boolean =>
    own === clause && (negates || lesseningWords.has(folded) || accusingWords.has(folded));
  const isOpen =
    words.slice(Math.max(0, at - openReach), at).some(word => denies(word, clause) || isAround(word)) ||
    words.slice(at, at + openReach).some(isAround);
  return isOpen ? 'open' : 'plain';
}

/** Whether one has the opposite of a word of the other: "did not criticise her", "supported her". */
function sayOpposites(own: ToldSentence, telling: ToldByVersion): boolean {
  return own.words.some(a => telling.words.some(b => !a.stop && !b.stop && areOpposites(a.folded, b.folded)));
}
