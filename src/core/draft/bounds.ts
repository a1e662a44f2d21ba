import type { Bound } from '../language/bound';
import { months, weekdays } from '../language/en/calendar';
import { articles } from '../language/en/functionWords';
import { hedgesBefore, type Hedge } from '../language/en/hedges';
import { timeBounds } from '../language/en/timeWords';
import { vagueRange } from '../language/en/vagueCounts';
import type { StoryAnalysis } from '../story/analysis';
import type { Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { areOpposite } from './printedFigures';
import { isToldRight, type ToldSentence, type ToldWord } from './tellings';
import { placesInOrder, toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/**
 * Bounds of a draft that versions have the other way round before the same words: "fewer than 40" for "more than 40", "at least a few
 * months" for "no more than a few months", "after June" for "by June". Linear in the words of each pair.
 */
export const boundFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, turnedBoundsIn);

const turnedBoundsIn: SentenceReader = function* (sentence, isQuoted) {
  const own = boundsIn(sentence.words);
  if (own.length === 0) return [];
  const theirs: (ToldBound & PlaceInStory)[] = [];
  for (const telling of sentence.tellings) {
    yield;
    // a month is of more things than a figure
    const bounds = boundsIn(telling.words).filter(({ isTime }) => !isTime || isToldRight(telling));
    theirs.push(...bounds.map(bound => ({ ...bound, article: telling.article })));
  }
  const found: OtherWords[] = [];
  for (const bound of own) {
    yield;
    const same = theirs.filter(({ of }) => of === bound.of);
    if (isQuoted(bound) || !same.every(other => areOpposite(other.bound, bound.bound))) continue;
    found.push({ start: bound.start, end: bound.end, at: placesInOrder(same) });
  }
  return found;
};

/** The words of a bound, with the number behind them, the words of a vague one ("a few months"), or a time. */
interface ToldBound extends Span {
  readonly bound: Bound;
  readonly of: string;
  readonly isTime: boolean;
}

function boundsIn(words: readonly ToldWord[]): readonly ToldBound[] {
  return words.flatMap((_, at): readonly ToldBound[] => {
    const time = boundedTime(words, at);
    if (time !== undefined) return [time];
    const of = boundedAt(words, at);
    const hedge = of === undefined ? undefined : hedgeBefore(words, at);
    const [first, last] = [words[at - (hedge?.words.length ?? 0)], words[at - 1]];
    if (of === undefined || hedge === undefined || first === undefined || last === undefined) return [];
    return [{ bound: hedge.bound, of, isTime: false, start: first.start, end: last.end }];
  });
}

/** "By June", "until Friday", "after 2015". */
function boundedTime(words: readonly ToldWord[], at: number): ToldBound | undefined {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const bound = timeBounds.get(before?.folded ?? '');
  if (before === undefined || word === undefined || bound === undefined || words[at - 2]?.negates === true)
    return undefined;
  const isMonth = months.has(word.folded) && word.isCapital;
  if (!isMonth && !(weekdays.has(word.folded) && word.isCapital) && !/^(?:1[5-9]|20)\d\d$/u.test(word.folded))
    return undefined;
  const day = isMonth && /^\d/u.test(next?.folded ?? '') ? ` ${next?.folded ?? ''}` : '';
  return { bound, of: word.term + day, isTime: true, start: before.start, end: word.end };
}

/** The longest words of a bound right before a quantity. */
function hedgeBefore(words: readonly ToldWord[], at: number): Hedge | undefined {
  const all = hedgesBefore.get(words[at - 1]?.folded ?? '') ?? [];
  return all.find(({ words: phrase }) =>
    phrase.every((word, index) => words[at - phrase.length + index]?.folded === word),
  );
}

/** "40" or "a few months"; a single digit with what it counts. Undefined where no quantity stands. */
function boundedAt(words: readonly ToldWord[], at: number): string | undefined {
  const [first, second, third] = words.slice(at, at + 3);
  if (first === undefined) return undefined;
  if (/^\d/u.test(first.folded))
    return first.folded.length > 1 ? first.folded : `${first.folded} ${second?.term ?? ''}`;
  const isVague =
    second !== undefined && articles.has(first.folded) && vagueRange(`${first.folded} ${second.folded}`) !== undefined;
  return isVague ? `${second.folded} ${third?.term ?? ''}` : undefined;
}
