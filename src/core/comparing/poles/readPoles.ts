import { relativeWords } from '../../language/en/functionWords';
import { negators } from '../../language/en/negation';
import { negatedPole, polesByWord, type Pole } from '../../language/en/poles';
import { alternatives } from '../../language/words';
import { tellsInWords, type ArticleStructure } from '../../text/article';
import type { Span } from '../../text/span';
import type { Sliced } from '../../util/sliced';
import type { ItemKeys } from '../pairs/finder';
import type { TermBag } from '../topic/weighting';
import { topicWords, type TopicWord } from '../topic/words';

/** A word that says on which pole of a scale something stands. UTF-16 into the article. */
export interface ToldPole extends Pole {
  readonly sentence: number;
  /** The word with some of its clause. */
  readonly span: Span;
  /** Words around it, 0-1 by nearness: of what it is told. */
  readonly near: TermBag;
  /** What poles of other versions are looked up by. */
  readonly keys: ItemKeys;
}

/** UTF-16 units of a sentence that are read: what goes on has no end mark for pages, and would hold the host. */
const mostRead = 4000;

/** The poles of one article, in order. Linear in its text. */
export function* polesOf(text: string, structure: ArticleStructure): Sliced<readonly ToldPole[]> {
  const told: ToldPole[] = [];
  for (const [sentence, span] of structure.sentences.entries()) {
    if (sentence % 16 === 0) yield;
    const paragraph = structure.paragraphs[span.paragraph];
    if (paragraph === undefined || !tellsInWords(paragraph)) continue;
    for (const words of statementsIn(text, { start: span.start, end: Math.min(span.end, span.start + mostRead) }))
      for (const { from, to, poles } of polesIn(text, words)) {
        if (isNamed(text, words, from)) continue;
        const isTurned = isNegated(text, words, from);
        for (const pole of poles) {
          const meant = isTurned ? negatedPole(pole) : pole;
          if (meant !== undefined) told.push(toldPole(meant, words, { from, to, sentence }));
        }
      }
  }
  return told;
}

/** "The dedication, at which the king will speak, is on schedule"; "Aslak Holm, 45, was arrested"; "Holm, a miner, died". */
const insertion = new RegExp(
  String.raw`,\s(?:(?:\p{L}+\s)?(?:${alternatives(relativeWords)})\s[^,;:]{1,200}|\p{N}{1,3}|(?:an?|the)\s[^,;:]{1,60})(?=,)`,
  'gu',
);

/** A sentence with more is a list; keeps the work linear. */
const mostInsertions = 8;

/** The words of a sentence without what is put in between, and then each insertion: a subject stands beside its verb. */
function statementsIn(text: string, span: Span): readonly (readonly TopicWord[])[] {
  const words = topicWords(text, span);
  const inserted = Array.from(text.slice(span.start, span.end).matchAll(insertion), ({ 0: found, index }) => ({
    start: span.start + index,
    end: span.start + index + found.length,
  })).slice(0, mostInsertions);
  if (inserted.length === 0) return [words];
  const isIn = (word: TopicWord, { start, end }: Span): boolean => word.start >= start && word.end <= end;
  const outer: TopicWord[] = [];
  let [at, left] = [0, 0];
  for (const word of words) {
    while (at < inserted.length && (inserted[at]?.end ?? 0) <= word.start) at += 1;
    const insert = inserted[at];
    if (insert !== undefined && isIn(word, insert)) continue;
    const before = outer.at(-1);
    // both commas go with what stands between them
    if (before !== undefined && inserted.some(one => before.end <= one.start && one.end <= word.start))
      left = word.clause - before.clause;
    outer.push({ ...word, clause: word.clause - left });
  }
  return [outer, ...inserted.map(one => words.filter(word => isIn(word, one)))];
}

interface FoundPoles {
  /** Its first word, and the first behind it. */
  readonly from: number;
  readonly to: number;
  readonly poles: readonly Pole[];
}

/** Phrases first: "set free" is no "free". */
function* polesIn(text: string, words: readonly TopicWord[]): Generator<FoundPoles> {
  const surface = ({ start, end }: TopicWord): string => text.slice(start, end).toLowerCase();
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) return;
    const phrase = next?.clause === word.clause ? polesByWord.get(`${surface(word)} ${surface(next)}`) : undefined;
    const poles = phrase ?? polesByWord.get(surface(word));
    const length = phrase === undefined ? 1 : 2;
    if (poles !== undefined) yield { from: at, to: at + length, poles };
    at += length - 1;
  }
}

/** "South Korea", "the Second Chamber". */
function isNamed(text: string, words: readonly TopicWord[], at: number): boolean {
  const isCapital = (word: TopicWord | undefined): boolean =>
    word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
  return isCapital(words[at]) && (at > 0 || isCapital(words[at + 1]));
}

/** Words before one that a "not" may stand among: "did not at once open". */
const negationWords = 3;

/** "did not open", "didn't open", "is no longer open", "never opened"; "not only damaged" is damaged. */
function isNegated(text: string, words: readonly TopicWord[], at: number): boolean {
  const clause = words[at]?.clause;
  return words.slice(Math.max(0, at - negationWords), at).some((word, index, before) => {
    const isNot = negators.has(word.folded) || /['’]t$/i.test(text.slice(word.start, word.end));
    return isNot && word.clause === clause && before[index + 1]?.folded !== 'only';
  });
}

/** Content words to either side that tell of what a pole is told; what stands further off is of something else. */
const wordsRead = 7;
const stepDecay = 0.85;
const clauseDecay = 0.5;
const mostClauses = 3;

function toldPole(
  { scale, pole, isLoose }: Pole,
  words: readonly TopicWord[],
  { from, to, sentence }: Pick<FoundPoles, 'from' | 'to'> & { readonly sentence: number },
): ToldPole {
  const clause = words[from]?.clause ?? 0;
  const near = new Map<string, number>();
  const add = (side: readonly TopicWord[]): void => {
    const telling = side.filter(word => !word.stop && !isOf(word, scale.key)).slice(0, wordsRead);
    for (const [at, word] of telling.entries()) {
      const weight = stepDecay ** at * clauseDecay ** Math.min(mostClauses, Math.abs(word.clause - clause));
      near.set(word.term, Math.max(near.get(word.term) ?? 0, weight));
    }
  };
  // a window keeps the work flat in sentences without an end
  add(words.slice(Math.max(0, from - windowWords), from).toReversed());
  add(words.slice(to, to + windowWords));
  const keys = [...near].map(([term, weight]) => ({ key: `${scale.key}|${term}`, weight }));
  return { scale, pole, ...(isLoose && { isLoose }), sentence, span: phraseAround(words, from, to), near, keys };
}

const windowWords = 40;

const isOf = ({ folded }: TopicWord, key: string): boolean =>
  polesByWord.get(folded)?.some(({ scale }) => scale.key === key) === true;

/** More characters between two words are an insertion that was left out. */
const widestGap = 4;
/** Words shown before and behind, of the same clause. */
const shownBefore = 4;
const shownBehind = 3;

function phraseAround(words: readonly TopicWord[], from: number, to: number): Span {
  const clause = words[from]?.clause;
  let [first, last] = [from, to - 1];
  const goesOn = (a: TopicWord | undefined, b: TopicWord | undefined): boolean =>
    a !== undefined && b !== undefined && a.clause === clause && b.clause === clause && b.start - a.end <= widestGap;
  while (first > from - shownBefore && goesOn(words[first - 1], words[first])) first -= 1;
  while (last < to - 1 + shownBehind && goesOn(words[last], words[last + 1])) last += 1;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
