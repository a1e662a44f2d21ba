import type { Bound } from '../language/bound';
import { articles } from '../language/en/functionWords';
import { hedgesBefore, type Hedge } from '../language/en/hedges';
import { vagueRange } from '../language/en/vagueCounts';
import type { StoryAnalysis } from '../story/analysis';
import type { Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { areOpposite } from './printedFigures';
import type { ToldSentence, ToldWord } from './tellings';
import { placesInOrder, toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/**
 * Bounds of a draft that versions have the other way round before the same words: "fewer than 40" for "more than 40", "at least a few
 * months" for "no more than a few months". Linear in the words of each pair.
 */
export const boundFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, turnedBoundsIn);

const turnedBoundsIn: SentenceReader = function* (sentence, isQuoted) {
  const own = boundsIn(sentence.words);
  if (own.length === 0) return [];
  const theirs = sentence.tellings.flatMap(({ article, words }) =>
    boundsIn(words).map(bound => ({ ...bound, article })),
  );
  const found: OtherWords[] = [];
  for (const bound of own) {
    yield;
    const same = theirs.filter(({ of }) => of === bound.of);
    if (isQuoted(bound) || !same.every(other => areOpposite(other.bound, bound.bound))) continue;
    found.push({ start: bound.start, end: bound.end, at: placesInOrder(same) });
  }
  return found;
};

/** The words of a bound, with the number behind them, or with the words of a vague one: "a few months". */
interface ToldBound extends Span {
  readonly bound: Bound;
  readonly of: string;
}

function boundsIn(words: readonly ToldWord[]): readonly ToldBound[] {
  return words.flatMap((_, at): readonly ToldBound[] => {
    const of = boundedAt(words, at);
    const hedge = of === undefined ? undefined : hedgeBefore(words, at);
    const [first, last] = [words[at - (hedge?.words.length ?? 0)], words[at - 1]];
    if (of === undefined || hedge === undefined || first === undefined || last === undefined) return [];
    return [{ bound: hedge.bound, of, start: first.start, end: last.end }];
  });
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
