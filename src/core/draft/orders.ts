import { afterwards, soonWords, timeOrders } from '../language/en/besideOpposites';
import { smallNumbers } from '../language/en/numberWords';
import { speechVerbs } from '../language/en/speechVerbs';
import { calendarUnits } from '../language/en/units';
import type { StoryAnalysis } from '../story/analysis';
import type { Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { countCommon, wordedSentence, type ToldSentence, type ToldWord, type WordedSentence } from './tellings';
import { placesInOrder, toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/**
 * Happenings of a draft that versions have in the other order: "before the vote the mayor resigned" for "the council voted. Days later the
 * mayor resigned". Linear in the words of each pair.
 */
export const orderFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, turnedOrdersIn(story));

function turnedOrdersIn({ articles }: StoryAnalysis): SentenceReader {
  const ordersOf = (sentence: WordedSentence): readonly Order[] => {
    const before = isAfterwards(sentence.words)
      ? wordedSentence(articles[sentence.article], sentence.article, sentence.sentence - 1)
      : undefined;
    return [...ordersIn(sentence.words), ...(before === undefined ? [] : afterSentence(before.words, sentence.words))];
  };
  return function* (sentence, isQuoted) {
    const own = ordersOf(sentence).filter(order => !isQuoted(order));
    if (own.length === 0) return [];
    const theirs: (Order & PlaceInStory)[] = [];
    for (const telling of sentence.tellings) {
      yield;
      theirs.push(...ordersOf(telling).map(order => ({ ...order, article: telling.article })));
    }
    return own.flatMap((order): readonly OtherWords[] => {
      if (theirs.some(other => goStraight(order, other))) return [];
      return [{ start: order.start, end: order.end, at: placesInOrder(theirs.filter(other => goCross(order, other))) }];
    });
  };
}

/** Two happenings, by the content words that only the one of them has; the span is of the word that orders them. */
interface Order extends Span {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

/** So much of what the shorter tells of a happening stands in the other … */
const leastShared = 0.5;
/** … and so many words of both happenings in all: one of each may be chance. */
const fewestShared = 3;

const goCross = (a: Order, b: Order): boolean => areAlike(a.first, b.second, a.second, b.first);
const goStraight = (a: Order, b: Order): boolean => areAlike(a.first, b.first, a.second, b.second);

function areAlike(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  x: ReadonlySet<string>,
  y: ReadonlySet<string>,
): boolean {
  const [one, other] = [countCommon(a, b), countCommon(x, y)];
  const isMost = (shared: number, p: ReadonlySet<string>, q: ReadonlySet<string>): boolean =>
    shared > 0 && shared >= leastShared * Math.min(p.size, q.size);
  return one + other >= fewestShared && isMost(one, a, b) && isMost(other, x, y);
}

/** Words before "before" and "after" that may tell how long, at the begin of a sentence: "only two days". */
const mostLeading = 4;

function ordersIn(words: readonly ToldWord[]): readonly Order[] {
  return words.flatMap((word, at): readonly Order[] => {
    if (!timeOrders.has(word.folded) || ordersSpeech(words, at)) return [];
    const rest = words.slice(at + 1);
    const end = rest.findIndex(({ clause }) => clause !== word.clause);
    const isFirst = end > 0 && at <= mostLeading && words.slice(0, at).every(tellsHowLong);
    const [told, main] = isFirst ? [rest.slice(0, end), rest.slice(end)] : [rest, words.slice(0, at)];
    const [first, second] = word.folded === 'before' ? [main, told] : [told, main];
    return orderOf(word, first, second);
  });
}

/** "Aas said, before adding that …": the order of what is said, and not of what came about. */
const ordersSpeech = (words: readonly ToldWord[], at: number): boolean =>
  words.slice(Math.max(0, at - speechReach), at + 1 + speechReach).some(({ folded }) => speechVerbs().has(folded));

const speechReach = 2;

/** A sentence that tells what came after the one before it. */
const afterSentence = (before: readonly ToldWord[], words: readonly ToldWord[]): readonly Order[] => {
  const marker = words.find(({ folded }) => afterwards.has(folded));
  return marker === undefined ? [] : orderOf(marker, before, words);
};

/** "Later", "A few days later", "Then". */
function isAfterwards(words: readonly ToldWord[]): boolean {
  const at = words.findIndex(({ folded }) => afterwards.has(folded));
  return at >= 0 && at <= mostLeading && words.slice(0, at).every(tellsHowLong);
}

const tellsHowLong = ({ stop, folded }: ToldWord): boolean =>
  stop ||
  /^\d/u.test(folded) ||
  smallNumbers.has(folded) ||
  calendarUnits.has(folded.replace(/s$/u, '')) ||
  soonWords.has(folded);

function orderOf({ start, end }: Span, first: readonly ToldWord[], second: readonly ToldWord[]): readonly Order[] {
  const [a, b] = [happeningOf(first), happeningOf(second)];
  const [only, other] = [[...a].filter(term => !b.has(term)), [...b].filter(term => !a.has(term))];
  if (only.length === 0 || other.length === 0) return [];
  return [{ start, end, first: new Set(only), second: new Set(other) }];
}

const happeningOf = (words: readonly ToldWord[]): ReadonlySet<string> =>
  new Set(words.flatMap(word => (tellsHowLong(word) ? [] : [word.term])));
