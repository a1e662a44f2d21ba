import { wayEnds } from '../language/en/besideOpposites';
import type { StoryAnalysis } from '../story/analysis';
import type { Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { contentOf, haveCommon, isToldRight, type ToldSentence, type ToldWord } from './tellings';
import { placesInOrder, toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/** Ways that a draft tells from the other end: "from farms to towns" for "from towns to farms". Linear in the words of each pair. */
export const wayFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, turnedWaysIn);

const turnedWaysIn: SentenceReader = function* (sentence, isQuoted) {
  const theirs = sentence.tellings
    .filter(isToldRight)
    .flatMap(({ article, words }) => waysIn(words).map(way => ({ ...way, article })));
  const found: OtherWords[] = [];
  for (const way of waysIn(sentence.words)) {
    yield;
    const turned = theirs.filter(other => haveCommon(way.from, other.to) && haveCommon(way.to, other.from));
    const isTold = theirs.some(other => haveCommon(way.from, other.from) || haveCommon(way.to, other.to));
    if (isTold || isQuoted(way)) continue;
    found.push({ start: way.start, end: way.end, at: placesInOrder(turned) });
  }
  return found;
};

interface Way extends Span {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Words between the two ends of a way, and behind its goal. */
const reach = 5;

function waysIn(words: readonly ToldWord[]): readonly Way[] {
  return words.flatMap((word, at): readonly Way[] => {
    if (wayEnds.get(word.folded) !== 'start') return [];
    const behind = words.slice(at + 1, at + 1 + reach);
    const turn = behind.findIndex(({ folded }) => wayEnds.get(folded) === 'goal');
    const goal = words.slice(at + 2 + turn, at + 2 + turn + reach).filter(({ clause }) => clause === word.clause);
    const [from, to] = [contentOf(behind.slice(0, turn)), contentOf(goal).slice(0, 2)];
    const end = goal.find(({ term }) => to.includes(term))?.end;
    return turn <= 0 || end === undefined ? [] : [{ from, to, start: word.start, end }];
  });
}
