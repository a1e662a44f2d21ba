import type { TermBag } from '../comparing/topic/weighting';
import { topicWords, type TopicWord } from '../comparing/topic/words';
import { ageUnits } from '../language/en/ages';
import { deniers, negators } from '../language/en/negation';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { overlap, textOf, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import { verbWithParticle } from './oppositeSides';
import type { MatchedSentence } from './versions';

/** A word of a sentence. */
export interface ToldWord extends TopicWord {
  /** Begins with a capital: a name, or the first word, as far as it says something. */
  readonly isCapital: boolean;
  /** Part of a word with a hyphen: "self-imposed". */
  readonly isPart: boolean;
  /** Turns what its clause says into its opposite: "not", "didn't", "denied". */
  readonly negates: boolean;
}

/** A sentence with its words. */
export interface WordedSentence extends PlaceInStory {
  readonly sentence: number;
  readonly words: readonly ToldWord[];
  /** The content words. */
  readonly terms: ReadonlySet<string>;
}

/** A sentence of a version that goes with one of the draft. */
export interface ToldByVersion extends WordedSentence, MatchedSentence {
  /** 0-1: how much of what the shorter of the two says stands in the other, too. */
  readonly share: number;
}

/** A sentence of the draft, with those of versions that go with it. */
export interface ToldSentence extends WordedSentence {
  /** The nearest first; those that only tell of something near are among them. */
  readonly tellings: readonly ToldByVersion[];
}

/** The sentences of a draft that versions tell, questions left out: they state nothing. Linear in them. */
export function* toldSentences(
  { articles }: StoryAnalysis,
  draft: number,
  matched: ReadonlyMap<number, readonly MatchedSentence[]>,
): Sliced<readonly ToldSentence[]> {
  const known = new Map<string, WordedSentence>();
  const worded = (article: number, sentence: number): WordedSentence | undefined => {
    const key = `${String(article)} ${String(sentence)}`;
    const read = known.get(key) ?? wordedSentence(articles[article], article, sentence);
    if (read !== undefined) known.set(key, read);
    return read;
  };
  const told: ToldSentence[] = [];
  for (const [sentence, partners] of matched) {
    yield;
    const own = worded(draft, sentence);
    if (own === undefined || /\?["”’)\s]*$/u.test(textOf(articles[draft]?.text ?? '', own))) continue;
    const tellings = partners.flatMap(partner => {
      const other = worded(partner.article, partner.sentence);
      return other === undefined ? [] : [{ ...other, ...partner, share: sharedPart(own.terms, other.terms) }];
    });
    told.push({ ...own, tellings });
  }
  return told;
}

/** Reads the words of one sentence; undefined where there is none of that index. */
export function wordedSentence(
  article: ArticleAnalysis | undefined,
  index: number,
  sentence: number,
): WordedSentence | undefined {
  const span = article?.structure.sentences[sentence];
  if (article === undefined || span === undefined) return undefined;
  const { start, end } = span;
  const words = withParticles(topicWords(article.text, span).slice(0, longestTold));
  const told = words.map((word, at) => {
    const written = textOf(article.text, word);
    const negates = negators.has(word.folded) || deniers.has(word.folded) || /n['’]t$/iu.test(written);
    const isPart = article.text[word.start - 1] === '-' || article.text[word.end] === '-';
    const stop = word.stop || isAgeWord(words, at);
    return { ...word, stop, isCapital: /^\p{Lu}/u.test(written) && !(at === 0 && word.stop), isPart, negates };
  });
  return { article: index, sentence, start, end, words: told, terms: termsOf(told) };
}

/** "6-year-old" and "six years old" tell of nobody that he is old, and of no year. */
export function isAgeWord(words: readonly TopicWord[], at: number): boolean {
  const unit = words[at]?.folded === aged ? at - 1 : at;
  return words[unit + 1]?.folded === aged && ageUnits.has(words[unit]?.folded.replace(/s$/u, '') ?? '');
}

const aged = 'old';

/** Verbs that mean something else with the word behind them as one word: "put off". */
function withParticles(words: readonly TopicWord[]): readonly TopicWord[] {
  return words.flatMap((word, at): readonly TopicWord[] => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (before !== undefined && verbWithParticle(before.folded, word.folded) !== undefined) return [];
    const joined = next && verbWithParticle(word.folded, next.folded);
    return joined === undefined
      ? [word]
      : [{ ...word, end: next?.end ?? word.end, folded: joined, term: joined, stop: false }];
  });
}

/** Sentences with more words are walls: what stands behind is not compared word by word. */
export const longestTold = 120;

/** The content words of a list, in their order. */
export const contentOf = (words: readonly TopicWord[]): readonly string[] =>
  words.flatMap(({ stop, term }) => (stop ? [] : [term]));

/** The content words of a list, each once. */
export const termsOf = (words: readonly TopicWord[]): ReadonlySet<string> => new Set(contentOf(words));

/** Whether two lists of words have one in common. */
export const haveCommon = (a: readonly string[], b: readonly string[]): boolean => a.some(term => b.includes(term));

/** How many words two sets have in common. */
export const countCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(term => b.has(term)).length;

/** Part of the content words of the shorter list that stand in the other. */
export const sharedPart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  countCommon(a, b) / Math.max(1, Math.min(a.size, b.size));

/** The words of a list that stand in a stretch: the first of them, and the first behind. */
export function wordsIn(words: readonly TopicWord[], span: Span): readonly [from: number, to: number] {
  const from = words.findIndex(word => overlap(word, span) > 0);
  if (from < 0) return [0, 0];
  let to = from;
  while (to < words.length && (words[to]?.start ?? Infinity) < span.end) to += 1;
  return [from, to];
}

/** A content word further away tells less of what stands at a place; one in another clause of the sentence less again. */
const stepDecay = 0.88;
const clauseDecay = 0.7;
const mostClauses = 3;
/** Content words to either side that are looked at. */
const nearWords = 12;

/** The content words around a stretch of a sentence, 0-1 by nearness. */
export function wordsNear(words: readonly TopicWord[], from: number, to: number): TermBag {
  const near = new Map<string, number>();
  const clause = (words[from] ?? words[from - 1])?.clause ?? 0;
  for (const side of [words.slice(0, from).toReversed(), words.slice(to)]) {
    const content = side.filter(({ stop }) => !stop).slice(0, nearWords);
    for (const [at, { term, clause: own }] of content.entries()) {
      const weight = stepDecay ** at * clauseDecay ** Math.min(mostClauses, Math.abs(own - clause));
      near.set(term, Math.max(near.get(term) ?? 0, weight));
    }
  }
  return near;
}

/** {@link wordsNear} of what stands at a span of the text, UTF-16. */
export function nearSpan(words: readonly ToldWord[], span: Span): TermBag {
  const [from, to] = wordsIn(words, span);
  return wordsNear(words, from, to);
}

/** A sentence that shares less with that of the draft tells of something else. */
const leastShare = 0.4;
/**
 * So much have the words around a word and around its opposite in common, 1 for one word right beside both: less may be of another thing.
 * Sentences that share everything say less around a word.
 */
const leastAlike = 1.2;
const leastAlikeOfSame = 0.5;

/** … and one that was not taken for the same has to share more. */
const leastShareOfRelated = 0.5;

/** Whether a sentence of a version tells the same, and not only of something near. */
export function tellsSame({ kind, share }: ToldByVersion): boolean {
  return share >= (kind === 'related' ? leastShareOfRelated : leastShare);
}

/** … and tells it for sure: what stands near is of other things too often. */
export const isToldRight = (telling: ToldByVersion): boolean => telling.kind !== 'related' && tellsSame(telling);

/** How much the words around two words have in common at least, where the one stands in the place of the other. */
export function neededAlike({ share }: ToldByVersion): number {
  const part = Math.max(0, share - leastShare) / (1 - leastShare);
  return leastAlike - part * (leastAlike - leastAlikeOfSame);
}
