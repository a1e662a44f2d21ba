import type { Mention } from '../entities/entity';
import type { ArticleAnalysis } from '../story/analysis';
import { indexAt } from '../text/span';

/** Names of one sentence; more are a wall of names. */
const mostNames = 40;

/** The names in a sentence, by its index. */
export type MentionsIn = (sentence: number) => readonly Mention[];

/** Sorts the names of an article by their sentences. Linear in them. */
export function mentionsBySentence({ mentions, structure }: ArticleAnalysis): MentionsIn {
  const found = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const at = indexAt(structure.sentences, mention.start);
    const known = found.get(at) ?? [];
    // walls of names are no sentence
    if (known.length < mostNames) known.push(mention);
    found.set(at, known);
  }
  return sentence => found.get(sentence) ?? [];
}
