import type { ClaimLink } from '../claims/claim';
import { compareSentenceRefs, quotedSentences, quoteKey, type LinkCorrection } from '../matching/corrections';
import type { MatchableArticle, SentenceRef } from '../matching/match';
import type { PlaceInStory, StoryNote } from '../text/storyNote';
import { textOf } from '../text/span';
import type { Sliced } from '../util/sliced';
import { compareStretches, tellsTime } from './stretches';

/** What a person linked by words: figures and days that are one fact, and what is told otherwise. */
interface Decided {
  readonly links: readonly ClaimLink[];
  readonly notes: readonly StoryNote[];
}

/** Words that a person linked; `a` stands before `b` in file order. */
interface LinkedWords extends Pick<LinkCorrection, 'kind'> {
  readonly a: PlaceInStory;
  readonly b: PlaceInStory;
}

const kindsOfFigures: ReadonlySet<LinkCorrection['kind']> = new Set(['sameFact', 'differs', 'otherDay']);

/**
 * What a person says of words of two versions, found where they stand now: a link of the figures there, by what they say, or a note.
 * Words that are no longer there say nothing.
 */
export function* decidedByWords(
  articles: readonly MatchableArticle[],
  corrections: readonly LinkCorrection[],
): Sliced<Decided> {
  const links: ClaimLink[] = [];
  const notes: StoryNote[] = [];
  for (const { a, b, kind } of yield* linkedWords(articles, corrections)) {
    yield;
    const only = kind === 'otherDay' ? tellsTime : undefined;
    const { agreeing, differing } = compareStretches(articles, a, b, only);
    const found = kind === 'sameFact' ? (agreeing ?? differing) : (differing ?? agreeing);
    if (kindsOfFigures.has(kind) && found !== undefined) links.push({ ...found, confidence: 1 });
    else notes.push(...noteOn(articles, { a, b, ...(kind && { kind }) }));
  }
  return { links, notes };
}

function* linkedWords(
  articles: readonly MatchableArticle[],
  corrections: readonly LinkCorrection[],
): Sliced<readonly LinkedWords[]> {
  const byWords = corrections.filter(({ a, b }) => a.exact !== undefined && b.exact !== undefined);
  if (byWords.length === 0) return [];
  const sentences = yield* quotedSentences(articles, byWords);
  return byWords.flatMap(({ action, a, b, kind }) => {
    const [x, y] = [a, b]
      .map(side => ({ ref: sentences.get(quoteKey(side)), exact: side.exact ?? '' }))
      .flatMap(({ ref, exact }) => (ref === undefined ? [] : [{ ref, place: placeIn(articles, ref, exact) }]))
      .sort((one, other) => compareSentenceRefs(one.ref, other.ref));
    if (action === 'reject' || x?.place === undefined || y?.place === undefined) return [];
    return x.ref.article === y.ref.article ? [] : [{ a: x.place, b: y.place, ...(kind && { kind }) }];
  });
}

/** The words from the sentence on, in which they begin. */
function placeIn(
  articles: readonly MatchableArticle[],
  { article, sentence }: SentenceRef,
  exact: string,
): PlaceInStory | undefined {
  const { text = '', structure } = articles[article] ?? {};
  const span = structure?.sentences[sentence];
  const start = span === undefined ? -1 : text.indexOf(exact, span.start);
  if (span === undefined || start < 0 || start >= span.end) return undefined;
  return { article, start, end: start + exact.length };
}

/** What is said of words without a figure that can be compared. That two passages are one is a matter of their sentences. */
function noteOn(articles: readonly MatchableArticle[], { a, b, kind }: LinkedWords): readonly StoryNote[] {
  if (kind === undefined || kind === 'sameFact' || kind === 'samePassage') return [];
  const told = [a, b].map(place => inShort(textOf(articles[place.article]?.text ?? '', place)));
  const relation = kind === 'otherSpeaker' ? 'differentSpeaker' : 'wording';
  return [{ relation, a, b, reason: { kind: 'otherTelling', values: told } }];
}

/** Words told of each side; what stands behind is seen at the place. */
const longestTold = 120;

function inShort(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= longestTold ? line : `${line.slice(0, longestTold - 1)}…`;
}
