import type { ClaimLink, NumericClaim } from '../../src/core/claims/claim';
import type { PassageMatch } from '../../src/core/matching/match';
import type { ArticleAnalysis, StoryAnalysis } from '../../src/core/story/analysis';

const sentenceLength = 120;
const sentences = 40;

function claimAt(start: number, sentence: number, value: number): NumericClaim {
  const digits = { decimals: 0, trailingZeros: 0, scale: 1, spelled: false };
  const interval = { low: value, high: value, lowOpen: false, highOpen: false };
  return {
    start,
    end: start + 9,
    core: { start, end: start + 9 },
    kind: 'count',
    quantity: { value, ...interval, unit: 'person', bound: '=', boundText: '', digits },
    subject: { head: 'person', modifiers: [], verb: '', context: [] },
    salience: 'claim',
    sentence,
  };
}

/** Paragraphs of two sentences each, with a figure in every sentence. */
function articleOf(index: number): ArticleAnalysis {
  const text = 'the river was high and people were by the bridge in the rain '.repeat(3).slice(0, sentenceLength);
  const spans = Array.from({ length: sentences }, (_, at) => ({
    start: at * sentenceLength,
    end: (at + 1) * sentenceLength,
  }));
  const paragraphs = spans
    .filter((_, at) => at % 2 === 0)
    .map(({ start }) => ({ start, end: start + 2 * sentenceLength }));
  return {
    key: `version-${index}`,
    name: `version-${index}.txt`,
    text: text.repeat(sentences),
    version: 1,
    structure: {
      segments: [],
      paragraphs: paragraphs.map(span => ({ ...span, kind: 'body' })),
      sentences: spans.map((span, at) => ({ ...span, paragraph: Math.floor(at / 2) })),
      title: null,
      stated: {},
    },
    date: null,
    claims: spans.map(({ start }, at) => claimAt(start, at, index % 5)),
    mentions: [],
    quotes: [],
    superlatives: [],
  };
}

/** A story in which each sentence matches those of the twenty versions before and differs from the last of them; the last sentence stands alone. */
export function storyOf(versions: number): StoryAnalysis {
  const matches: PassageMatch[] = [];
  const near = 20;
  for (let b = 1; b < versions; b++)
    for (let a = Math.max(0, b - near); a < b; a++)
      for (let sentence = 0; sentence < sentences - 1; sentence++)
        matches.push({ a: { article: a, sentence }, b: { article: b, sentence }, score: 0.9, kind: 'edited' });
  const claimLinks = Array.from({ length: versions - 1 }, (_, article) =>
    Array.from({ length: sentences - 1 }, (__, claim): ClaimLink => {
      const [a, b] = [
        { article, claim },
        { article: article + 1, claim },
      ];
      return { a, b, relation: 'differs', reason: { kind: 'noFigure' }, assumes: [], confidence: 0.9 };
    }),
  ).flat();
  const articles = Array.from({ length: versions }, (_, index) => articleOf(index));
  const onlyHere = articles.map((_, article) => ({ article, sentence: sentences - 1 }));
  const origins = articles.map((_, article) => [article]);
  const found = { matches, clusters: [], onlyHere, pairs: [], origins };
  return { articles, entities: [], matches: found, claimLinks, derivations: [], notes: [] };
}
