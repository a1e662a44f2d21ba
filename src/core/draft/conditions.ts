import { conditionOpeners } from '../language/en/negation';
import type { StoryAnalysis } from '../story/analysis';
import type { Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { countCommon, sharedPart, termsOf, type ToldByVersion, type ToldSentence, type ToldWord } from './tellings';
import { placesInOrder, toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/**
 * Conditions of a draft that versions do not have: "even if no more crews come" for "if many crews come", or another one of the same thing.
 * Linear in the words of each pair.
 */
export const conditionFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, otherConditionsIn);

const otherConditionsIn: SentenceReader = function* (sentence, isQuoted) {
  const found: OtherWords[] = [];
  for (const condition of conditionsIn(sentence.words)) {
    yield;
    if (isQuoted(condition)) continue;
    const theirs = sentence.tellings.flatMap(telling =>
      conditionsIn(telling.words).map(other => ({ ...other, telling, article: telling.article })),
    );
    const same = theirs.filter(other => sharedPart(condition.terms, other.terms) >= leastSame);
    const others = same.length > 0 ? same : theirs.filter(other => isInPlaceOf(condition, other, other.telling));
    if (others.some(({ sense }) => same.length > 0 && sense === condition.sense)) continue;
    found.push({ start: condition.start, end: condition.end, at: placesInOrder(others) });
  }
  return found;
};

/** So much of the shorter of two conditions stands in the other: they are told of the same. */
const leastSame = 0.5;
/** So much of what is told under a condition stands in what a version tells under another one. */
const leastMain = 0.5;
/** Fewer content words are told in other words too often. */
const fewestWords = 2;

/** A clause that tells when something is so, from its first word. */
interface Condition extends Span {
  /** Whether it has to be so, not so, or may be either way. */
  readonly sense: string;
  readonly terms: ReadonlySet<string>;
  /** What is told under it. */
  readonly main: ReadonlySet<string>;
}

function conditionsIn(words: readonly ToldWord[]): readonly Condition[] {
  return words.flatMap((word, at): readonly Condition[] => {
    if (!conditionOpeners.has(word.folded)) return [];
    const end = words.findIndex(({ clause }, index) => index > at && clause !== word.clause);
    const clause = words.slice(at + 1, end < 0 ? words.length : end);
    const last = clause.at(-1);
    const isEven = words[at - 1]?.folded === concession;
    const first = isEven ? words[at - 1] : word;
    if (last === undefined || first === undefined) return [];
    const isNot = clause.some(({ negates }) => negates) !== (word.folded === exception);
    const terms = termsOf(clause.filter(({ negates }) => !negates));
    const main = termsOf(words.filter(one => one !== word && !clause.includes(one)));
    return [{ start: first.start, end: last.end, sense: `${String(isEven)} ${String(isNot)}`, terms, main }];
  });
}

const concession = 'even';
const exception = 'unless';

/** Whether a version tells the same under a condition of which the draft has no word, as the version has none of the draft's. */
function isInPlaceOf(own: Condition, other: Condition, telling: ToldByVersion): boolean {
  const areApart = [...own.terms].every(term => !telling.terms.has(term));
  const isTold = sharedPart(own.main, other.main) >= leastMain && countCommon(own.main, other.main) >= fewestWords;
  return areApart && isTold && own.terms.size >= fewestWords && other.terms.size >= fewestWords;
}
