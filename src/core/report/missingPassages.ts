import { missingHere } from '../matching/clusters';
import { compareSentenceRefs } from '../matching/corrections';
import type { SentenceRef } from '../matching/match';
import type { StoryAnalysis } from '../story/analysis';
import { textOf, type Span } from '../text/span';

/** A sentence that stands in a list. */
export interface ListedSentence extends Span {
  readonly ref: SentenceRef;
  /** Its words in one line. */
  readonly words: string;
}

/** A fact that other versions tell and this one does not. */
export interface MissingPassage extends ListedSentence {
  /** The articles that tell it, in their order. */
  readonly toldBy: readonly number[];
}

function listed({ articles }: StoryAnalysis, ref: SentenceRef): ListedSentence | undefined {
  const article = articles[ref.article];
  const span = article?.structure.sentences[ref.sentence];
  if (article === undefined || span === undefined) return undefined;
  const words = textOf(article.text, span).replace(/\s+/g, ' ');
  return { ref, start: span.start, end: span.end, words };
}

/**
 * What at least two other versions tell and this one does not, each in the words of the first version that tells it.
 * Told by most versions first.
 */
export function missingPassages(story: StoryAnalysis, article: number): readonly MissingPassage[] {
  const { clusters, matches } = story.matches;
  return missingHere(clusters, matches, article)
    .flatMap(cluster => {
      const [first] = [...cluster].sort(compareSentenceRefs);
      const sentence = first && listed(story, first);
      const toldBy = [...new Set(cluster.map(ref => ref.article))].sort((a, b) => a - b);
      return sentence ? [{ ...sentence, toldBy }] : [];
    })
    .sort((x, y) => y.toldBy.length - x.toldBy.length || compareSentenceRefs(x.ref, y.ref));
}

/** The sentences that only this version has, in their order. */
export function onlyInVersion(story: StoryAnalysis, article: number): readonly ListedSentence[] {
  return story.matches.onlyHere.filter(ref => ref.article === article).flatMap(ref => listed(story, ref) ?? []);
}
