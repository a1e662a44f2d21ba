import { formsOfBe } from '../language/en/functionWords';
import { jointDeeds, mutualWords } from '../language/en/besideOpposites';
import { verbBase } from '../language/en/verbs';
import type { StoryAnalysis } from '../story/analysis';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { areForms, areOneSide } from './oppositeSides';
import { tellsSame, termsOf, type ToldSentence, type ToldWord } from './tellings';
import { toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/**
 * Deeds of a draft whose doer and whom it was done to stand the other way round in versions: "the dog bit the guard", "the dog was bitten
 * by the guard". Linear in the words of each pair.
 */
export const doerFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, turnedDeedsIn);

const turnedDeedsIn: SentenceReader = function* (sentence, isQuoted) {
  const theirs = sentence.tellings
    .filter(tellsSame)
    .flatMap(({ article, words }) => deedsIn(words).map(deed => ({ ...deed, article })));
  const found: OtherWords[] = [];
  for (const deed of deedsIn(sentence.words)) {
    yield;
    const { verb, doer } = deed;
    if (isQuoted(verb)) continue;
    const same = theirs.filter(other => areOneDeed(verb.folded, other.verb.folded));
    // "filed a claim against" whom: the claim stands there whoever does it
    if (same.some(other => meet(deed.doers, other.doers))) continue;
    const at = same
      .filter(other => meet(deed.doers, other.others) && meet(deed.others, other.doers))
      .map(({ article, verb: { start, end } }): PlaceInStory => ({ article, start, end }))
      .sort(comparePlaces);
    found.push({ start: Math.min(doer.start, verb.start), end: Math.max(doer.end, verb.end), at });
  }
  return found;
};

/** "Won" and "beat" tell the same of two sides. */
const areOneDeed = (a: string, b: string): boolean =>
  areForms(a, b) || (mutualWords.has(a) && mutualWords.has(b) && areOneSide(a, b));

/** A verb with the words on the side of who does it, and on the side of whom it is done to. */
interface Deed {
  readonly verb: ToldWord;
  readonly doer: ToldWord;
  readonly doers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** Content words beside a verb that may be who did it. */
const wordsBeside = 2;
/** … and words in all: further off they belong to something else. */
const reach = 7;

/** The deeds of a sentence that tell both sides. What is "by" whom is done by who stands behind. */
function deedsIn(words: readonly ToldWord[]): readonly Deed[] {
  return words.flatMap((verb, at): readonly Deed[] => {
    if (verb.stop || verb.isCapital || !isVerb(verb.folded) || jointDeeds.has(verb.folded)) return [];
    const isPassive = words[at + 1]?.folded === agent;
    const before = sideOf(words.slice(Math.max(0, at - reach), at).toReversed());
    const behind = sideOf(words.slice(at + 1, at + 1 + reach));
    const [doers, others] = isPassive ? [behind, before] : [before, behind];
    const [doer] = doers;
    // "was seen at the harbour" does not tell by whom
    const isOpen = !isPassive && words.slice(Math.max(0, at - 2), at).some(({ folded }) => formsOfBe.has(folded));
    if (doer === undefined || others.length === 0 || isOpen) return [];
    return [{ verb, doer, doers: termsOf(doers), others: termsOf(others) }];
  });
}

const sideOf = (words: readonly ToldWord[]): readonly ToldWord[] =>
  words.filter(({ stop, folded }) => !stop && !/^\d/u.test(folded)).slice(0, wordsBeside);

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(term => b.has(term));

const isVerb = (word: string): boolean => verbBase(word) !== null || word.endsWith('ed');

/** Before who did it. */
const agent = 'by';
