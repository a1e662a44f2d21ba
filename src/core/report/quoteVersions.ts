import { stemOf } from '../matching/lexicon';
import { stopWords } from '../language/en/functionWords';
import type { MatchTier } from '../matching/match';
import { americanSpelling } from '../language/en/spelling';
import { diffWords, type WordChange } from '../matching/worddiff';
import { readWords } from '../matching/words';
import type { Quotation } from '../attribution/source';
import type { StoryAnalysis } from '../story/analysis';
import { indexAt, overlap, textOf, type Span } from '../text/span';
import type { PlaceInStory, StoryNote } from '../text/storyNote';
import { linksOfSentence } from './passageLinks';

/** What another version has of a quotation. */
export interface QuoteElsewhere extends PlaceInStory {
  /** In quotation marks there too; or its sentence tells the same, with the words or their like outside of quotation marks. */
  readonly form: 'quoted' | 'paraphrased';
  readonly speaker: string | null;
  /** Both versions name a speaker, and they name two. */
  readonly otherSpeaker: boolean;
  /** A difference of their words is listed: other words, or one of them goes on where the other ends. */
  readonly isNoted: boolean;
  /** From the words here to those there, without quotation marks; empty for a paraphrase. UTF-16 into {@link innerSpan}s. */
  readonly changes: readonly WordChange[];
}

/** So large a share of the shorter quotation's words must stand in the other one for both to be one. */
const sharedAtLeast = 0.7;

/** Fewer words than this are quoted by chance; they count as the same quotation only in sentences that match. */
const fewestWords = 4;

/** A sentence with so large a share of a quotation's telling words says it in its own way. */
const paraphrasedAtLeast = 0.5;

const marks = /["“”„«»‘’']/u;

/** A quotation without its marks and the comma or full stop inside them. */
export function innerSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && marks.test(text.charAt(from))) from++;
  while (to > from && (marks.test(text.charAt(to - 1)) || /[,.\s]/u.test(text.charAt(to - 1)))) to--;
  return { start: from, end: to };
}

const foldedWords = (words: string): readonly string[] =>
  readWords(words).map(({ folded }) => americanSpelling(folded));

/** How many of the words stand among the others, each counted as often as it is there. */
function sharedCount(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter(word => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

/** Stems of the words that tell something; of all when none does. */
function tellingStems(words: readonly string[]): readonly string[] {
  const telling = words.filter(word => !stopWords.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(stemOf))];
}

interface Here {
  readonly article: number;
  readonly quotation: Quotation;
  readonly text: string;
  readonly words: readonly string[];
  /** The sentences of the quotation, by version those that match them. */
  readonly linked: ReadonlyMap<number, readonly Span[]>;
}

/** Sentences of other versions that match those of a quotation, closest first. */
function linkedSentences(
  story: StoryAnalysis,
  article: number,
  quotation: Span,
  lowest: MatchTier,
): ReadonlyMap<number, readonly Span[]> {
  const sentences = story.articles[article]?.structure.sentences ?? [];
  const linked = new Map<number, Span[]>();
  for (let at = Math.max(0, indexAt(sentences, quotation.start)); at < sentences.length; at++) {
    if ((sentences[at]?.start ?? Infinity) >= quotation.end) break;
    for (const { there } of linksOfSentence(story, { article, sentence: at }, lowest)) {
      const span = story.articles[there.article]?.structure.sentences[there.sentence];
      if (span) linked.set(there.article, [...(linked.get(there.article) ?? []), span]);
    }
  }
  return linked;
}

/** The quotation of another version that shares most words with one here. */
function quotedThere({ words, linked }: Here, story: StoryAnalysis, there: number): Quotation | undefined {
  const { text = '', quotes = [] } = story.articles[there] ?? {};
  let best: Quotation | undefined;
  let bestShared = 0;
  for (const quotation of quotes) {
    const others = foldedWords(textOf(text, quotation));
    const shorter = Math.min(words.length, others.length);
    const shared = sharedCount(words, others);
    const inMatch = (linked.get(there) ?? []).some(sentence => overlap(sentence, quotation) > 0);
    const isSame = shorter >= fewestWords ? shared >= sharedAtLeast * shorter : inMatch && shared === shorter;
    if (isSame && shared > bestShared) [best, bestShared] = [quotation, shared];
  }
  return best;
}

/** Whether two speakers are two people: not one whose name two versions spell otherwise. */
function areTwo({ articles, notes }: StoryAnalysis, a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  const namedAt = (place: PlaceInStory): string | undefined =>
    articles[place.article]?.mentions.find(mention => overlap(mention, place) > 0)?.entity;
  return !notes.some(note => {
    if (note.relation !== 'spelling') return false;
    const named = [namedAt(note.a), namedAt(note.b)];
    return named.includes(a) && named.includes(b);
  });
}

/** Whether a note sets a quotation against another version: against its words there, or those with which it goes on. */
function sets({ a, b }: Pick<StoryNote, 'a' | 'b'>, { article, quotation }: Here, there: number): boolean {
  const isHere = (place: PlaceInStory): boolean => place.article === article && overlap(place, quotation) > 0;
  return (isHere(a) && b.article === there) || (isHere(b) && a.article === there);
}

function elsewhere(here: Here, story: StoryAnalysis, there: number, found: Quotation): QuoteElsewhere {
  const { quotation, text } = here;
  const { text: other = '' } = story.articles[there] ?? {};
  const words = [textOf(text, innerSpan(text, quotation)), textOf(other, innerSpan(other, found))] as const;
  return {
    article: there,
    start: found.start,
    end: found.end,
    form: 'quoted',
    speaker: found.speaker,
    otherSpeaker: areTwo(story, quotation.entity, found.entity),
    isNoted: story.notes.some(note => note.relation === 'quoteVariant' && sets(note, here, there)),
    changes: diffWords(...words, { ignoreQuotes: true, ignoreSpelling: true }),
  };
}

/** The sentence of another version that says a quotation in its own words. */
function paraphrasedThere({ words, linked }: Here, story: StoryAnalysis, there: number): QuoteElsewhere | undefined {
  const stems = tellingStems(words);
  const { text = '' } = story.articles[there] ?? {};
  const sentence = (linked.get(there) ?? []).find(span => {
    const others = new Set(foldedWords(textOf(text, span)).map(stemOf));
    return stems.filter(stem => others.has(stem)).length >= paraphrasedAtLeast * stems.length;
  });
  if (sentence === undefined) return undefined;
  const { start, end } = sentence;
  return {
    article: there,
    start,
    end,
    form: 'paraphrased',
    speaker: null,
    otherSpeaker: false,
    isNoted: false,
    changes: [],
  };
}

/**
 * What the other versions have of a quotation, one place a version, in order of the versions: the same quotation, perhaps in other
 * words or by another speaker, or a sentence that says it without quotation marks. Versions with neither are left out.
 * @param index of the quotation in its article
 * @param lowest sentences that match more loosely count for nothing
 */
export function quoteElsewhere(
  story: StoryAnalysis,
  article: number,
  index: number,
  lowest: MatchTier,
): readonly QuoteElsewhere[] {
  const { text = '', quotes = [] } = story.articles[article] ?? {};
  const quotation = quotes[index];
  if (quotation === undefined) return [];
  const words = foldedWords(textOf(text, quotation));
  const here = { article, quotation, text, words, linked: linkedSentences(story, article, quotation, lowest) };
  return story.articles.flatMap((_, there) => {
    if (there === article || words.length === 0) return [];
    const found = quotedThere(here, story, there);
    return found ? [elsewhere(here, story, there, found)] : (paraphrasedThere(here, story, there) ?? []);
  });
}
