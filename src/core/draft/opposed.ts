import { common } from '../comparing/facts/fact';
import type { TermBag } from '../comparing/topic/weighting';
import { months, weekdays } from '../language/en/calendar';
import { dayParts } from '../language/en/dayWords';
import {
  familyDescriptions,
  kinSides,
  leadingOffices,
  looseTies,
  rankDescriptions,
  relativeAliases,
  vagueDescriptions,
} from '../language/en/descriptions';
import { calendarUnits } from '../language/en/units';
import { comparedNoun, isOffice } from '../comparing/people/describingWords';
import {
  looseOpposites,
  mutualWords,
  openingWords,
  rankWords,
  timeOrders,
  underWay,
  allOrNone,
  wayParticles,
} from '../language/en/besideOpposites';
import { modals, sayingWords } from '../language/en/functionWords';
import { avoidingWords } from '../language/en/negation';
import type { StoryAnalysis } from '../story/analysis';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import { areInOnePlace, haveOneObject, haveOtherNames, standBesideOne, standCrosswise } from './besideWords';
import type { DraftFinding } from './finding';
import { areForms, areNegatives, areOneSide, areOpposites, isPole, oppositeSidesOf } from './oppositeSides';
import {
  countCommon,
  haveCommon,
  isAgeWord,
  neededAlike,
  isToldRight,
  wordsNear,
  type ToldByVersion,
  type ToldSentence,
  type ToldWord,
} from './tellings';
import { placesInOrder, toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/** So much more have they in common than the words around the word itself, where versions have it as well. */
const clearly = 0.4;
/** … and so much more, where these tell it surely. */
const clearlyAgainst = 1;
const sure = 1.5;
/** Another word of its side says the same, and less surely. */
const ofSameSide = 0.8;

/** Words of a draft in whose place the versions have the opposite: "rose" for "fell", "before" for "after". Linear in the words of each pair. */
export const opposedFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, opposedIn);

const opposedIn: SentenceReader = function* (sentence, isQuoted) {
  const found: OtherWords[] = [];
  for (const [at, word] of sentence.words.entries()) {
    if (word.isCapital || isParticle(sentence.words, at) || isOfTime(sentence.words, at) || isQuoted(word)) continue;
    if (isGoverned(sentence.words, at) || !hasOpposite(word, sentence)) continue;
    yield;
    found.push({ start: word.start, end: word.end, at: opposedPlaces(sentence, at) });
  }
  return found;
};

/** "To close down" and "under way": such a word tells no way. */
function isParticle(words: readonly ToldWord[], at: number): boolean {
  if (words[at + 1]?.folded === underWay) return true;
  return wayParticles.has(words[at]?.folded ?? '') && oppositeSidesOf(words[at - 1]?.folded ?? '').length > 0;
}

/** Whether the words turn a sentence round, the one in the place of the other. */
function areTurning(a: string, b: string): boolean {
  if (wayParticles.has(a) !== wayParticles.has(b)) return false;
  return !areOfOneTie(a, b) && (areOpposites(a, b) || areTwoPeople(a, b));
}

/** A mother and her son: one tie, told from either side. */
function areOfOneTie(a: string, b: string): boolean {
  return kinSides.some(([x, y]) => (x.has(a) && y.has(b) && !x.has(b)) || (x.has(b) && y.has(a) && !x.has(a)));
}

/** Whether words are for two kinds of people, of whom nobody is both: a sister and a mother, a king and a minister. */
function areTwoPeople(a: string, b: string): boolean {
  if (familyDescriptions.has(a) || familyDescriptions.has(b)) {
    const areTies = looseTies.has(a) || looseTies.has(b);
    const areFamily = familyDescriptions.has(a) && familyDescriptions.has(b);
    return areFamily && !areTies && (relativeAliases.get(a) ?? a) !== (relativeAliases.get(b) ?? b);
  }
  const [x, y] = [a, b].map(word => (isOffice(word) && !isLooseCalling(word) ? comparedNoun(word) : ''));
  return x !== '' && y !== '' && x !== y;
}

const isLooseCalling = (word: string): boolean =>
  vagueDescriptions.has(word) || looseTies.has(word) || leadingOffices.has(word) || rankDescriptions.has(word);

/** Whether a sentence of a version has the side of a word, too, be it of something else. */
function tellsBoth(words: readonly ToldWord[], { folded }: ToldWord): boolean {
  return words.some(
    (other, at) =>
      !other.stop && areOneSide(folded, other.folded) && !areTurning(folded, other.folded) && !isOpened(words, at),
  );
}

/** "last year", "first night": a time, and no order of things. */
function isOfTime(words: readonly ToldWord[], at: number): boolean {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded.replace(/s$/u, '') ?? ''];
  return rankWords.has(word) && (calendarUnits.has(next) || dayParts.has(next) || isTime(next));
}

/** Where versions have the opposite of a word in its place; nowhere where they have it there, too, or another word of its side. */
function opposedPlaces(own: ToldSentence, at: number): readonly PlaceInStory[] {
  const word = own.words[at];
  if (word === undefined) return [];
  const rivals: (PlaceInStory & { readonly over: number; readonly alike: number })[] = [];
  const near = wordsNear(own.words, at, at + 1);
  let supported = 0;
  for (const telling of own.tellings) {
    const isSure = isToldRight(telling);
    const isRight = (isSure || tellsAllElse(own, word, telling)) && !tellsBoth(telling.words, word);
    for (const [index, other] of telling.words.entries()) {
      if (isOfTime(telling.words, index) || isAgeWord(telling.words, index)) continue;
      const isTurned = areTurning(word.folded, other.folded);
      if (isGoverned(telling.words, index)) continue;
      const isSame = !isTurned && (word.term === other.term || areOneSide(word.folded, other.folded));
      if (!isSame && !(isRight && isRival(own, at, telling, index) && (isSure || isFlat(telling.words, index))))
        continue;
      const alike = common(near, wordsNear(telling.words, index, index + 1));
      if (isSame) supported = Math.max(supported, alike * (word.term === other.term ? 1 : ofSameSide));
      else {
        const { start, end } = other;
        rivals.push({ article: telling.article, start, end, alike, over: alike - neededAlike(telling) });
      }
    }
  }
  const least = supported + (supported >= sure ? clearlyAgainst : clearly);
  return placesInOrder(rivals.filter(({ alike, over }) => over >= 0 && alike >= least));
}

/** Whether a sentence that was not taken for the same has all other words of a short one: "admitted on Sunday that he had". */
function tellsAllElse({ terms }: ToldSentence, { term }: ToldWord, telling: ToldByVersion): boolean {
  const others = [...terms].filter(one => one !== term);
  return others.length >= fewestElse && others.every(one => telling.terms.has(one));
}

const fewestElse = 2;

/** "May resume", "to resume": it has not come about. */
const isFlat = (words: readonly ToldWord[], at: number): boolean =>
  !words.slice(Math.max(0, at - 2), at).some(({ folded }) => folded === 'to' || modals.has(folded));

/** Whether the sentences that tell the same have an opposite of a word at all: most words have none. */
function hasOpposite({ folded }: ToldWord, { tellings }: ToldSentence): boolean {
  if (oppositeSidesOf(folded).length === 0 && !familyDescriptions.has(folded) && !isOffice(folded))
    return tellings.some(({ words }) => words.some(other => areNegatives(folded, other.folded)));
  return tellings.some(({ words }) => words.some(other => areTurning(folded, other.folded)));
}

/** "To delay a decision to impose", "whether to impose": what comes after says neither that it is so nor that it is not. */
const governs = 6;

function isGoverned(words: readonly ToldWord[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (oppositeSidesOf(folded).length === 0 || isPole(folded)) return false;
  return isOpened(words, at) || governing(words, at).some(word => areOpposites(word.folded, folded));
}

const governing = (words: readonly ToldWord[], at: number): readonly ToldWord[] =>
  words.slice(Math.max(0, at - governs), at);

/** "Whether to impose" leaves open whether it is. */
const isOpened = (words: readonly ToldWord[], at: number): boolean =>
  governing(words, at).some(({ folded }) => openingWords.has(folded));

const isLoose = (a: ToldWord, b: ToldWord): boolean => looseOpposites.has(a.folded) || looseOpposites.has(b.folded);

/** Whether a word of a version is the opposite of one of the draft, in a sentence that tells the same. */
function isRival(own: ToldSentence, at: number, telling: ToldByVersion, index: number): boolean {
  const [word, other] = [own.words[at], telling.words[index]];
  if (word === undefined || other === undefined || other.isCapital) return false;
  if (!areTurning(word.folded, other.folded) || !areInOnePlace(own.words, at, telling.words, index)) return false;
  const places = [own.words, at, telling.words, index] as const;
  const isBeside = areNegatives(word.folded, other.folded) || standBesideOne(...places) || standCrosswise(...places);
  if (
    !isBeside ||
    haveOtherNames(...places) ||
    (isLoose(word, other) && !haveOneObject(own.words, at, telling.words, index))
  )
    return false;
  if (isParticle(telling.words, index) || denialOf(own.words, at) !== denialOf(telling.words, index)) return false;
  if (allOrNone.has(word.folded) && isAvoidedBehind(own.words, at) !== isAvoidedBehind(telling.words, index))
    return false;
  if (timeOrders.has(word.folded) && !joinSame(own, at, telling, index)) return false;
  // a draft that has the other word as well tells of both
  return (
    !own.words.some(one => areForms(one.folded, other.folded)) &&
    !(isMutual(word) && areCrossed(own.words, at, telling.words, index))
  );
}

/** "All of them declined to comment": as much is denied as where none would. */
function isAvoidedBehind(words: readonly ToldWord[], at: number): boolean {
  return words.slice(at + 1, at + 1 + avoidedReach).some(({ negates, folded }) => negates || avoidingWords.has(folded));
}

const avoidedReach = 8;

/** So much have the words on either side of "before" or "after" in common, where it orders the same two things … */
const leastBeside = 0.5;
/** … or so much those on one side, in sentences that tell nothing else. */
const leastOnOneSide = 1.5;
const shareOfSame = 0.6;

function joinSame({ words: a }: ToldSentence, at: number, { words: b, share }: ToldByVersion, index: number): boolean {
  const [own, other] = [thingsJoined(a, at), thingsJoined(b, index)];
  const before = common(own.before, other.before);
  const behind = common(own.behind, other.behind);
  if (share >= shareOfSame && Math.max(before, behind) >= leastOnOneSide) return true;
  return before >= leastBeside && behind >= leastBeside;
}

/** What "before" or "after" puts in order; where it opens the sentence, what it is told of stands behind its clause. */
function thingsJoined(words: readonly ToldWord[], at: number): { readonly before: TermBag; readonly behind: TermBag } {
  const rest = words.slice(at + 1);
  const end = rest.findIndex(({ clause }) => clause !== words[at]?.clause);
  const isFirst = end > 0 && words.slice(0, at).every(({ stop }) => stop);
  if (!isFirst) return { before: wordsNear(words.slice(0, at), at, at), behind: wordsNear(rest, 0, 0) };
  return { before: wordsNear(rest.slice(end), 0, 0), behind: wordsNear(rest.slice(0, end), 0, 0) };
}

/** Whether a word may be told of two the other way round. */
function isMutual({ folded }: ToldWord): boolean {
  return mutualWords.has(folded) || isPole(folded) || oppositeSidesOf(folded).length === 0;
}

/** "The Owls beat the Jets" is "the Jets lost to the Owls": the names that stood before stand behind. */
function areCrossed(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const namesIn = (words: readonly ToldWord[]): ReadonlySet<string> =>
    new Set(words.flatMap((word, index) => (isNamed(words, index) ? [word.term] : [])));
  const [before, behind] = [namesIn(a.slice(0, at)), namesIn(a.slice(at + 1))];
  const [otherBefore, otherBehind] = [namesIn(b.slice(0, index)), namesIn(b.slice(index + 1))];
  const crossed = countCommon(before, otherBehind) + countCommon(behind, otherBefore);
  if (haveChangedSides(a, at, b, index) || haveOneNameAcross(a, at, b, index)) return true;
  return crossed > countCommon(before, otherBefore) + countCommon(behind, otherBehind);
}

/** "Behind Aas", "Aas leads": the name right behind the one word stands right before the other. */
function haveOneNameAcross(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const behind = (words: readonly ToldWord[], from: number): readonly string[] => nameRun(words.slice(from + 1));
  const before = (words: readonly ToldWord[], to: number): readonly string[] =>
    nameRun(words.slice(0, to).toReversed());
  return haveCommon(behind(a, at), before(b, index)) || haveCommon(before(a, at), behind(b, index));
}

/** The words of a name that a list begins with. */
function nameRun(words: readonly ToldWord[]): readonly string[] {
  const end = words.findIndex((_, at) => !isNamed(words, at));
  return words.slice(0, end < 0 ? words.length : end).map(({ term }) => term);
}

/** Whether who stands before a word stands behind the other one, and the other way round, and nobody before both: "the club won over". */
function haveChangedSides(a: readonly ToldWord[], at: number, b: readonly ToldWord[], index: number): boolean {
  const termsOf = (words: readonly ToldWord[]): ReadonlySet<string> =>
    new Set(words.flatMap(({ stop, term }) => (stop || /^\d/u.test(term) ? [] : [term])));
  const [before, behind] = [termsOf(a.slice(0, at)), termsOf(a.slice(at + 1))];
  const [otherBefore, otherBehind] = [termsOf(b.slice(0, index)), termsOf(b.slice(index + 1))];
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some(term => y.has(term));
  return meet(before, otherBehind) && meet(behind, otherBefore) && !meet(before, otherBefore);
}

/** A name, but not of who says it: that stands at either end. */
function isNamed(words: readonly ToldWord[], at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
  if (word?.isCapital !== true || word.stop || isTime(word.folded)) return false;
  return ![before, behind].some(one => one !== undefined && sayingWords.has(one.folded));
}

const isTime = (folded: string): boolean => weekdays.has(folded) || months.has(folded);

/** Words before one that a "not" may stand among, and those further off of which it is open whether it is told of the word. */
const reach = 3;
const openReach = 7;

function denialOf(words: readonly ToldWord[], at: number): 'denied' | 'open' | 'plain' {
  const clause = words[at]?.clause;
  const before = words.slice(Math.max(0, at - openReach), at);
  const isDenial = (word: ToldWord): boolean => word.clause === clause && word.negates;
  if (before.slice(-reach).some(isDenial)) return 'denied';
  return before.some(isDenial) ? 'open' : 'plain';
}
