import { common } from '../comparing/facts/fact';
import { formsOfBe } from '../language/en/functionWords';
import { estimateWords, hearsayWords, openModals, possibleWords, supposingWords } from '../language/en/modality';
import { accusingWords, conditionWords } from '../language/en/negation';
import type { StoryAnalysis } from '../story/analysis';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { areForms } from './oppositeSides';
import { neededAlike, tellsSame, wordsNear, type ToldSentence, type ToldWord } from './tellings';
import { placesInOrder, toldOtherwise, type SentenceReader } from './toldOtherwise';

/**
 * Deeds that a draft tells flatly and the versions only as possible: "ordered the theft" for "may have ordered the theft". Nothing is said
 * where a version has it flatly, too, or where the sentence of the draft leaves anything open. Linear in the words of each pair.
 */
export const hedgedFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, hedgedIn);

const hedgedIn: SentenceReader = function* (sentence, isQuoted) {
  if (leavesOpen(sentence.words)) return [];
  for (const [index, word] of sentence.words.entries()) {
    if (word.isCapital || isQuoted(word)) continue;
    yield;
    const at =
      word.folded === certain ? possiblePlaces(sentence, index) : word.stop ? [] : hedgedPlaces(sentence, index);
    if (at.length > 0) return [{ start: word.start, end: word.end, at }];
  }
  return [];
};

/** Whether a sentence says of anything in it that it may not be so. */
const leavesOpen = (words: readonly ToldWord[]): boolean =>
  words.some(
    ({ folded }, at) =>
      [estimateWords, hearsayWords, supposingWords, conditionWords, accusingWords].some(list => list.has(folded)) &&
      !(folded === told && !formsOfBe.has(words[at - 1]?.folded ?? '')),
  );

/** "The paper reported" tells who says it; "was reported stolen" leaves it open. */
const told = 'reported';

/** So much do the words around a deed that versions tell flatly have in common with those of the draft: it is the same one. */
const leastFlat = 0.6;

/** Where versions have the deed as possible; nowhere where one has it flatly. */
function hedgedPlaces(own: ToldSentence, at: number): readonly PlaceInStory[] {
  const word = own.words[at];
  if (word === undefined) return [];
  const near = wordsNear(own.words, at, at + 1);
  const places: PlaceInStory[] = [];
  for (const telling of own.tellings)
    for (const [index, other] of telling.words.entries()) {
      if (other.isCapital || !areForms(word.folded, other.folded)) continue;
      const hedge = hedgeBefore(telling.words, index);
      const alike = common(near, wordsNear(telling.words, index, index + 1));
      if (hedge === undefined && alike >= leastFlat) return [];
      if (hedge === undefined || !tellsSame(telling)) continue;
      if (alike >= neededAlike(telling)) places.push({ article: telling.article, start: hedge.start, end: other.end });
    }
  return places.sort(comparePlaces);
}

/** What is told to come about for sure … */
const certain = 'will';
/** … and so much less stands around a "will" of versions than around their "may". */
const clearly = 0.4;

/** Where versions have a "may" in the place of a "will". */
function possiblePlaces(own: ToldSentence, at: number): readonly PlaceInStory[] {
  const near = wordsNear(own.words, at, at + 1);
  const places: (PlaceInStory & { readonly alike: number })[] = [];
  let supported = 0;
  for (const telling of own.tellings)
    for (const [index, { folded, isCapital, start, end }] of telling.words.entries()) {
      const isPossible = openModals.has(folded) && !isCapital;
      if (!isPossible && folded !== certain) continue;
      const alike = common(near, wordsNear(telling.words, index, index + 1));
      if (!isPossible) supported = Math.max(supported, alike);
      else if (tellsSame(telling) && alike >= neededAlike(telling))
        places.push({ article: telling.article, start, end, alike });
    }
  return placesInOrder(places.filter(({ alike }) => alike >= supported + clearly));
}

/** Words before a verb in which "may" or "reportedly" is told of it. */
const reach = 4;

/** The word that makes a verb a possibility, with nothing between that has a meaning of its own: "may well have ordered". */
function hedgeBefore(words: readonly ToldWord[], at: number): ToldWord | undefined {
  const before = words.slice(Math.max(0, at - reach), at).toReversed();
  const first = before.findIndex(({ folded }) => possibleWords.has(folded));
  const hedge = before[first];
  if (hedge === undefined || hedge.clause !== words[at]?.clause) return undefined;
  return before.slice(0, first).every(({ stop, folded }) => stop || folded.endsWith('ly')) ? hedge : undefined;
}
