import { common } from '../comparing/facts/fact';
import { formsOfBe, isDeterminer } from '../language/en/functionWords';
import { estimateWords, hearsayWords, openModals, possibleWords, supposingWords } from '../language/en/modality';
import { accusingWords, conditionWords } from '../language/en/negation';
import { speechVerbs } from '../language/en/speechVerbs';
import type { StoryAnalysis } from '../story/analysis';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { hedgeOf } from './hedges';
import { areForms } from './oppositeSides';
import type { StorySources } from './sources';
import { isToldRight, neededAlike, tellsSame, wordsNear, type ToldSentence, type ToldWord } from './tellings';
import { placesInOrder, toldOtherwise, type SentenceReader } from './toldOtherwise';

/**
 * Deeds that a draft tells flatly and the versions only as possible or as somebody's claim: "ordered the theft" for "may have ordered the
 * theft". Nothing is said where a version has it flatly, too, or where the draft leaves it open. Linear in the words of each pair.
 * @param sources who says what in each article: what a draft has somebody say is no claim of its own
 */
export const hedgedFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
  sources: StorySources,
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, hedgedIn(sources));

const hedgedIn = (sources: StorySources): SentenceReader =>
  function* (sentence, isQuoted) {
    if (sentence.words.some(({ folded }) => conditionWords.has(folded))) return [];
    const isAttributed =
      sentence.words.some(({ folded }) => speechVerbs().has(folded) || folded === according) ||
      (sources[sentence.article]?.sentences[sentence.sentence]?.sources.length ?? 0) > 0;
    for (const [index, word] of sentence.words.entries()) {
      if (word.isCapital || isQuoted(word)) continue;
      yield;
      const at =
        word.folded === certain
          ? possiblePlaces(sentence, index)
          : isFlat(sentence.words, index)
            ? hedgedPlaces(sentence, index, isAttributed)
            : [];
      if (at.length > 0) return [{ start: word.start, end: word.end, at }];
    }
    return [];
  };

const according = 'according';

/** Whether a sentence tells a deed as one that came about: nothing before it or in its clause leaves it open, and it is no thing. */
function isFlat(words: readonly ToldWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]?.folded ?? ''];
  if (word === undefined || word.stop || before === 'to' || isDeterminer(before)) return false;
  if (words.slice(Math.max(0, at - deniedReach), at + 1).some(({ negates }) => negates)) return false;
  const isOpen = ({ folded, clause, isCapital }: ToldWord, index: number): boolean =>
    (index < at && opening.some(list => list.has(folded)) && !isCapital) ||
    (clause === word.clause && possibleWords.has(folded)) ||
    (folded === told && formsOfBe.has(words[index - 1]?.folded ?? ''));
  return !words.some(isOpen);
}

/** Words before a deed that may deny it. */
const deniedReach = 3;

const opening = [estimateWords, hearsayWords, supposingWords, accusingWords].map(
  list => new Set([...list].filter(word => word !== 'reported')),
);

/** "The paper reported" tells who says it; "was reported stolen" leaves it open. */
const told = 'reported';

/** So much do the words around a deed that versions tell flatly have in common with those of the draft: it is the same one. */
const leastFlat = 0.6;
/** So much of the sentence stands in that of a version where what leaves it open is who claims it. */
const leastShareOfClaim = 0.6;

/** Where versions leave the deed open; nowhere where one has it flatly. @param isAttributed the draft tells who says it */
function hedgedPlaces(own: ToldSentence, at: number, isAttributed: boolean): readonly PlaceInStory[] {
  const word = own.words[at];
  if (word === undefined) return [];
  const near = wordsNear(own.words, at, at + 1);
  const places: PlaceInStory[] = [];
  for (const telling of own.tellings)
    for (const [index, other] of telling.words.entries()) {
      if (other.isCapital || !areForms(word.folded, other.folded)) continue;
      const hedge = hedgeOf(telling.words, index);
      const alike = common(near, wordsNear(telling.words, index, index + 1));
      if (hedge === undefined && alike >= leastFlat) return [];
      if (hedge === undefined || !tellsSame(telling) || alike < neededAlike(telling)) continue;
      if (hedge.kind === 'claimed' && (isAttributed || !isToldRight(telling) || telling.share < leastShareOfClaim))
        continue;
      places.push({ article: telling.article, start: hedge.word.start, end: other.end });
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
