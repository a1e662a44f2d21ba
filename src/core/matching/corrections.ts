import { textOf } from '../text/span';
import { createPairGrouper, createPairwise, type ByPair, type PairGiven } from '../util/byPair';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { LinkKind } from './linkKind';
import type { MatchableArticle, PassageMatch, SentenceRef } from './match';

/** A sentence as a person's decision keeps it: by its words, so that it outlives edits elsewhere. */
export interface SentenceQuote {
  /** Key of the article. */
  readonly article: string;
  readonly quote: string;
}

/** A side of a decision: a sentence, and words in it when these alone are meant, to the letter. */
export interface LinkSide extends SentenceQuote {
  readonly exact?: string;
}

/** What a person decided about a pair of sentences. Plain data, kept with the story; wins over the scorer. */
export interface LinkCorrection {
  readonly action: 'confirm' | 'reject' | 'link';
  readonly a: LinkSide;
  readonly b: LinkSide;
  /** What the words are to each other; of sentences as wholes it says nothing. */
  readonly kind?: LinkKind;
}

/** What a pair that only a person sees scores: as sure as an edited copy, without being one. */
const scoreByHand = 0.9;

/** Words alone decide: white space and the style of quotation marks may change. */
function foldQuote(quote: string): string {
  return quote.replace(/\s+/gu, ' ').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').trim();
}

/** Orders two sentences as matches have them: by article, then by sentence. */
export function compareSentenceRefs(a: SentenceRef, b: SentenceRef): number {
  return a.article - b.article || a.sentence - b.sentence;
}

/** A pair of sentences as a key of maps; the order of the two does not matter. */
export function pairKey(a: SentenceRef, b: SentenceRef): string {
  const [first, second] = compareSentenceRefs(a, b) <= 0 ? [a, b] : [b, a];
  return `${first.article}:${first.sentence}|${second.article}:${second.sentence}`;
}

/** Two sides as a key of maps: their sentences, and the words that alone are meant. The order of the two does not matter. */
export function sidesKey(a: LinkSide, b: LinkSide): string {
  return [a, b]
    .map(side => `${quoteKey(side)}\n${side.exact ?? ''}`)
    .sort()
    .join('\n\n');
}

/** Sentences read, or decisions followed, between two offers to pause. */
const sentencesPerSlice = 128;

/** The sentences of the articles that decisions name, by article and words; of those with the same words the first. */
export function* quotedSentences(
  articles: readonly Pick<MatchableArticle, 'key' | 'text' | 'structure'>[],
  corrections: readonly LinkCorrection[],
): Sliced<ReadonlyMap<string, SentenceRef>> {
  const wanted = new Set(corrections.flatMap(({ a, b }) => [a.article, b.article]));
  const found = new Map<string, SentenceRef>();
  const due = pauseEvery(sentencesPerSlice);
  for (const [article, { key, text, structure }] of articles.entries()) {
    if (!wanted.has(key)) continue;
    for (const [sentence, span] of structure.sentences.entries()) {
      if (due(1)) yield;
      const quote = quoteKey({ article: key, quote: textOf(text, span) });
      if (!found.has(quote)) found.set(quote, { article, sentence });
    }
  }
  return found;
}

/** A quoted sentence or paragraph as a key of maps. */
export function quoteKey({ article, quote }: SentenceQuote): string {
  return `${article}\n${foldQuote(quote)}`;
}

/** What a person decided of two sentences as they stand now. */
interface Decision {
  readonly action: LinkCorrection['action'];
  readonly a: SentenceRef;
  readonly b: SentenceRef;
}

/** Gives matches as a person wants them; asked again and again as a story is edited. */
export type Corrector = (
  matches: ByPair<PassageMatch>,
  articles: readonly MatchableArticle[],
  corrections: readonly LinkCorrection[],
) => Sliced<ByPair<PassageMatch>>;

/**
 * Makes the corrector of one story: rejected pairs gone, confirmed and hand-made ones in and marked. The last decision about a pair
 * counts; decisions about sentences that are no longer there do nothing.
 */
export function createCorrector(): Corrector {
  const group = createPairGrouper<Decision>(
    ({ a, b }) => [a.article, b.article],
    (x, y) => x.action === y.action && compareMatches(x, y) === 0,
  );
  const correct = createPairwise(function* ({ lists }: PairGiven<[], [PassageMatch, Decision]>) {
    yield;
    return corrected(...lists);
  });
  return function* (matches, articles, corrections) {
    if (corrections.length === 0) return matches;
    const decisions = yield* group(articles.length, yield* decisionsOn(articles, corrections));
    return yield* correct(
      articles.map(() => []),
      [matches, decisions],
    );
  };
}

function* decisionsOn(
  articles: readonly MatchableArticle[],
  corrections: readonly LinkCorrection[],
): Sliced<readonly Decision[]> {
  const sentences = yield* quotedSentences(articles, corrections);
  const decisions: Decision[] = [];
  const due = pauseEvery(sentencesPerSlice);
  for (const { action, a: quoteA, b: quoteB } of corrections) {
    if (due(1)) yield;
    const found = [sentences.get(quoteKey(quoteA)), sentences.get(quoteKey(quoteB))];
    const [a, b] = found.filter(ref => ref !== undefined).sort(compareSentenceRefs);
    if (a !== undefined && b !== undefined) decisions.push({ action, a, b });
  }
  return decisions;
}

/** The matches of two versions with what was decided of them. */
function corrected(matches: readonly PassageMatch[], decisions: readonly Decision[]): readonly PassageMatch[] {
  if (decisions.length === 0) return matches;
  const scored = new Map(matches.map(match => [pairKey(match.a, match.b), match]));
  const byPair = new Map(scored);
  for (const { action, a, b } of decisions) {
    const key = pairKey(a, b);
    if (action === 'reject') byPair.delete(key);
    else byPair.set(key, decidedMatch(a, b, scored.get(key)));
  }
  return [...byPair.values()].sort(compareMatches);
}

function decidedMatch(a: SentenceRef, b: SentenceRef, known: PassageMatch | undefined): PassageMatch {
  const kind = known === undefined || known.kind === 'related' ? 'reworded' : known.kind;
  return { a, b, kind, score: Math.max(known?.score ?? 0, scoreByHand), decided: true };
}

type SentencePair = Pick<PassageMatch, 'a' | 'b'>;

/** By first sentence, then by second. */
export function compareMatches(x: SentencePair, y: SentencePair): number {
  return compareSentenceRefs(x.a, y.a) || compareSentenceRefs(x.b, y.b);
}
