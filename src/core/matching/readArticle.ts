import { tellsStory, type ArticleStructure } from '../text/article';
import { textOf } from '../text/span';
import type { Memo } from '../util/memo';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { IncomingSentence } from './graph';
import { claimsBySentence, claimsKeyOfAll } from './claimEvidence';
import type { MatchableArticle } from './match';
import { fiveWordSequences } from './origins';
import type { SentenceFeatures } from './sentenceFeatures';
import { nameEvidence, namePhrases, type NameEvidence, type StoryNames } from './storyNames';
import { withNames } from './terms';

/** An article as matching reads it, without the other versions. */
export interface ReadArticle {
  /** Sentences that take part, in order, with the terms of their words alone. */
  readonly sentences: readonly IncomingSentence[];
  readonly names: NameEvidence;
  /** Five-word sequences: distinct hashes, ascending. */
  readonly sequences: Uint32Array;
}

interface LastRead {
  readonly text: string;
  readonly claims: MatchableArticle['claims'];
  /** What the claims of the article say, as text. */
  readonly claimed: string;
  readonly read: ReadArticle;
}

/** Sentences that count as the opening of an article. */
const openingSentences = 3;

/** Reads articles; one that did not change is not read again. */
export function createArticleReader(
  features: Memo<SentenceFeatures>,
): (article: MatchableArticle) => Sliced<ReadArticle> {
  const known = new WeakMap<ArticleStructure, LastRead>();
  return function* (article) {
    const last = known.get(article.structure);
    const { text, claims } = article;
    // by what the whole story says, claims may be resolved anew
    const claimed = last?.claims === claims ? last.claimed : yield* claimsKeyOfAll(yield* claimsBySentence(claims));
    if (last?.text === text && last.claimed === claimed) {
      known.set(article.structure, { ...last, claims });
      return last.read;
    }
    const sentences = yield* storySentences(article, features);
    const read = {
      sentences,
      names: yield* nameEvidence(sentences.map(sentence => sentence.features.words)),
      sequences: yield* fiveWordSequences(sentences.map(sentence => sentence.features.written)),
    };
    known.set(article.structure, { text, claims, claimed, read });
    return read;
  };
}

/** Sentences read between two offers to pause. */
const sentencesPerSlice = 16;

function* storySentences(
  { text, structure, claims }: MatchableArticle,
  features: Memo<SentenceFeatures>,
): Sliced<readonly IncomingSentence[]> {
  const found: IncomingSentence[] = [];
  const due = pauseEvery(sentencesPerSlice);
  const claimsOf = yield* claimsBySentence(claims);
  let segment = 0;
  let rank = 0;
  for (const [sentence, span] of structure.sentences.entries()) {
    if (due(1)) yield;
    const paragraph = structure.paragraphs[span.paragraph];
    if (paragraph === undefined || !tellsStory(paragraph)) continue;
    // two articles in one file have two openings
    for (; span.start >= (structure.segments[segment]?.end ?? Infinity); segment++) rank = 0;
    const read = features(textOf(text, span));
    found.push({
      sentence,
      lead: Math.max(0, 1 - rank / openingSentences),
      features: read,
      terms: read.terms,
      claims: claimsOf.get(sentence) ?? [],
    });
    rank++;
  }
  return found;
}

/** Gives sentences the names of the story. @param key of the names, see {@link namesKey} */
export type Namer = (article: ReadArticle, names: StoryNames, key: string) => Sliced<readonly IncomingSentence[]>;

/** Makes a namer; for the same article and the same names it gives the same list again. */
export function createNamer(): Namer {
  const known = new WeakMap<ReadArticle, { readonly key: string; readonly named: readonly IncomingSentence[] }>();
  return function* (article, names, key) {
    const last = known.get(article);
    if (last?.key === key) return last.named;
    const named: IncomingSentence[] = [];
    const due = pauseEvery(sentencesPerSlice);
    for (const sentence of article.sentences) {
      if (due(1)) yield;
      const terms = withNames(sentence.terms, namePhrases(sentence.features.words, names));
      named.push({ ...sentence, terms });
    }
    known.set(article, { key, named });
    return named;
  };
}
