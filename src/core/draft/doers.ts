import { formsOfBe } from '../language/en/functionWords';
import { jointDeeds } from '../language/en/besideOpposites';
import { verbBase } from '../language/en/verbs';
import type { StoryAnalysis } from '../story/analysis';
import { overlap } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { areForms } from './oppositeSides';
import { tellsSame, type ToldSentence, type ToldWord } from './tellings';

/**
 * Deeds of a draft whose doer and whom it was done to stand the other way round in versions: "the dog bit the guard", "the dog was bitten
 * by the guard". Linear in the words of each pair.
 */
export function* doerFindings(
  { articles }: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const findings: DraftFinding[] = [];
  for (const sentence of told) {
    yield;
    const apart = own.quotes.filter(quote => overlap(quote, sentence) > 0);
    const theirs = sentence.tellings
      .filter(tellsSame)
      .flatMap(({ article, words }) => deedsIn(words).map(deed => ({ ...deed, article })));
    for (const deed of deedsIn(sentence.words)) {
      const { verb, doer } = deed;
      if (apart.some(one => overlap(one, verb) > 0)) continue;
      const same = theirs.filter(other => areForms(verb.folded, other.verb.folded));
      if (same.some(other => meet(deed.doers, other.doers) || meet(deed.others, other.others))) continue;
      const at = same
        .filter(other => meet(deed.doers, other.others) && meet(deed.others, other.doers))
        .map(({ article, verb: { start, end } }): PlaceInStory => ({ article, start, end }))
        .sort(comparePlaces);
      const [start, end] = [Math.min(doer.start, verb.start), Math.max(doer.end, verb.end)];
      if (at.length > 0) findings.push({ subject: 'statement', verdict: 'differs', start, end, at, against: [] });
    }
  }
  return findings;
}

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
const reach = 5;

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
  words.filter(({ stop }) => !stop).slice(0, wordsBeside);

const termsOf = (words: readonly ToldWord[]): ReadonlySet<string> => new Set(words.map(({ term }) => term));

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(term => b.has(term));

const isVerb = (word: string): boolean => verbBase(word) !== null || word.endsWith('ed');

/** Before who did it. */
const agent = 'by';
