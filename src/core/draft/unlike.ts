import { common } from '../comparing/facts/fact';
import { modals } from '../language/en/functionWords';
import { likeThings } from '../language/en/likeThings';
import { readWords } from '../matching/words';
import type { StoryAnalysis } from '../story/analysis';
import { textOf } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import { standBesideOne } from './besideWords';
import type { DraftFinding } from './finding';
import { areForms } from './oppositeSides';
import { neededAlike, tellsSame, wordsNear, type ToldSentence, type ToldWord } from './tellings';
import { toldOtherwise, type OtherWords } from './toldOtherwise';

/** So much have the words beside in common in sentences that share little else. */
const leastElsewhere = 1.5;

/**
 * Things of a draft that no version has at all, where versions have another one of their kind: "a slab of granite" for one of marble.
 * Linear in the words of each pair.
 */
export function* unlikeFindings(
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> {
  const isPrinted = yield* printedWords(story.articles, draft);
  return yield* toldOtherwise(story, draft, told, function* (sentence, isQuoted) {
    const found: OtherWords[] = [];
    for (const [at, word] of sentence.words.entries()) {
      const kinds = kindsOf(word);
      if (kinds.length === 0 || isDeed(sentence.words, at) || isPrinted(word.folded) || isQuoted(word)) continue;
      yield;
      found.push({ start: word.start, end: word.end, at: placesOfOthers(sentence, at, kinds) });
    }
    return found;
  });
}

/** "Could hand it over": a verb is no thing. */
const isDeed = (words: readonly ToldWord[], at: number): boolean => {
  const before = words[at - 1]?.folded ?? '';
  return modals.has(before) || before === 'to';
};

type Kind = ReadonlySet<string>;

const singular = (word: string): string => word.replace(/s$/u, '');

const isOf = (kind: Kind, { folded }: ToldWord): boolean => kind.has(folded) || kind.has(singular(folded));

const kindsOf = (word: ToldWord): readonly Kind[] => likeThings.filter(kind => isOf(kind, word));

/** Where versions have another thing of a kind, one that the sentence of the draft does not have. */
function placesOfOthers(own: ToldSentence, at: number, kinds: readonly Kind[]): readonly PlaceInStory[] {
  const near = wordsNear(own.words, at, at + 1);
  const isTold = (other: ToldWord): boolean => own.words.some(({ folded }) => areForms(folded, other.folded));
  return own.tellings
    .flatMap(telling =>
      telling.words.flatMap((other, index): readonly PlaceInStory[] => {
        if (!kinds.some(kind => isOf(kind, other)) || isTold(other)) return [];
        const needed = tellsSame(telling) ? neededAlike(telling) : leastElsewhere;
        const isSure = tellsSame(telling) || standBesideOne(own.words, at, telling.words, index);
        const { start, end } = other;
        const isInPlace = isSure && common(near, wordsNear(telling.words, index, index + 1)) >= needed;
        return isInPlace ? [{ article: telling.article, start, end }] : [];
      }),
    )
    .sort(comparePlaces);
}

/** Whether versions have a word, in one number or the other. Linear in the texts. */
function* printedWords(articles: StoryAnalysis['articles'], draft: number): Sliced<(word: string) => boolean> {
  const printed = new Set<string>();
  for (const [index, { text, structure }] of articles.entries()) {
    if (index === draft) continue;
    for (const sentence of structure.sentences) {
      yield;
      for (const { folded } of readWords(textOf(text, sentence))) printed.add(singular(folded));
    }
  }
  return word => printed.has(singular(word));
}
