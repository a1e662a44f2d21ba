import { longHash } from '../../util/hash';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Derivation, NumericClaim } from '../../claims/claim';
import { percentDerivations } from '../relations/shares';
import type { LinkableArticle, Topic } from './topic';
import { topicsOf } from './topic';
import type { TermBag } from './weighting';
import { factsOf } from '../facts/fact';
import { sumsOf } from '../facts/sums';
import type { VersionFacts } from '../facts/linkFacts';

/** What the claims of one article are about. */
export interface ArticleTopics extends VersionFacts {
  readonly topics: readonly Topic[];
  /** All that is compared of each topic, as a hash: topics with the same one compare alike with any other. */
  readonly contents: readonly number[];
  /** The entities that the article names, as text. */
  readonly names: string;
  /** One bag of terms for every sentence that holds a claim. */
  readonly bags: readonly TermBag[];
  /** Figures by their sentence. */
  readonly figures: ReadonlyMap<number, readonly Topic[]>;
  /** Percentages that follow from figures of their own sentence. */
  readonly percents: readonly Derivation[];
}

/** Reads the topics of an article at its index in the story; the same article at the same index gives the same object again. */
export type TopicReader = (article: LinkableArticle, index: number) => Sliced<ArticleTopics>;

/** Makes a topic reader. */
export function createTopicReader(): TopicReader {
  const known = new WeakMap<LinkableArticle, { readonly index: number; readonly read: ArticleTopics }>();
  return function* (article, index) {
    const last = known.get(article);
    if (last?.index === index) return last.read;
    const read = yield* readTopics(article, index);
    known.set(article, { index, read });
    return read;
  };
}

/** Topics put into words between two offers to pause. */
const topicsPerSlice = 32;

function* readTopics(article: LinkableArticle, index: number): Sliced<ArticleTopics> {
  const topics = yield* topicsOf(article, index);
  const figures = yield* figuresBySentence(topics);
  const own: string[] = [];
  const due = pauseEvery(topicsPerSlice);
  for (const topic of topics) {
    if (due(1)) yield;
    own.push(contentOf(topic));
  }
  const keys = new Map(topics.map((topic, at) => [topic, own[at] ?? '']));
  // a period is compared by the figures that it stands with, too
  const withFigures = ({ claim }: Topic, content: string): string =>
    claim.kind === 'period'
      ? [content, ...(figures.get(claim.sentence) ?? []).map(figure => keys.get(figure))].join('\n')
      : content;
  const contents: number[] = [];
  for (const [at, topic] of topics.entries()) {
    if (due(1)) yield;
    contents.push(longHash(withFigures(topic, own[at] ?? '')));
  }
  const facts = yield* factsOf(topics);
  const factAt = new Map<Topic, number>();
  for (const [at, fact] of facts.entries()) {
    if (due(1)) yield;
    for (const topic of fact.topics) factAt.set(topic, at);
  }
  return {
    topics,
    facts,
    sums: yield* sumsOf(facts),
    factAt,
    contents,
    names: [...(topics[0]?.articleNames ?? [])].sort().join(' '),
    bags: [...new Map(topics.map(topic => [topic.claim.sentence, topic.sentence])).values()],
    figures,
    percents: yield* percentDerivations(
      text => (text === index ? article.text : ''),
      topics.filter(({ claim }) => claim.salience === 'claim'),
    ),
  };
}

/** A period is held against this many figures of its sentence; more only stand in lists. */
const mostFigures = 4;

/** Figures by the sentence that they share with a period; a period that counts ("two quarters later") is none of them. */
function* figuresBySentence(topics: readonly Topic[]): Sliced<ReadonlyMap<number, readonly Topic[]>> {
  const figures = new Map<number, Topic[]>();
  const due = pauseEvery(topicsPerSlice);
  for (const topic of topics) {
    if (due(1)) yield;
    if (topic.dimension === 'time' || topic.dimension === 'ordinal' || topic.claim.kind === 'period') continue;
    if (topic.claim.salience !== 'claim') continue;
    const known = figures.get(topic.claim.sentence);
    if (known === undefined) figures.set(topic.claim.sentence, [topic]);
    else if (known.length < mostFigures) known.push(topic);
  }
  return figures;
}

/** A topic without its place and its article. */
function contentOf({ article: _article, index: _index, articleNames: _names, claim, ...about }: Topic): string {
  return JSON.stringify([about, saidBy(claim)], (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
}

function saidBy({
  start: _start,
  end: _end,
  core: _core,
  sentence: _sentence,
  attribution,
  ...said
}: NumericClaim): unknown {
  return [said, attribution?.speaker, attribution?.verb];
}
