import type { Mention } from '../../entities/entity';
import type { Span } from '../../text/span';
import { indexAt } from '../../text/span';
import type { TopicWord } from './words';
import { topicWords } from './words';

/** An article with its names. */
interface Naming {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The words of a sentence, as they stand and with names merged. */
export function mergedWords(
  { text, mentions }: Naming,
  sentence: Span,
): { readonly words: readonly TopicWord[]; readonly merged: readonly TopicWord[] } {
  const words = topicWords(text, sentence);
  return { words, merged: withEntities(words, mentions) };
}

/** Words inside a name are replaced by one term for whom or what it names, so that aliases agree. */
function withEntities(words: readonly TopicWord[], mentions: readonly Mention[]): readonly TopicWord[] {
  const merged: TopicWord[] = [];
  let last = -1;
  for (const word of words) {
    const at = indexAt(mentions, word.start);
    const mention = mentions[at];
    if (mention === undefined || word.term.startsWith('@')) merged.push(word);
    else if (at !== last) merged.push({ ...word, term: `#${mention.entity}`, stop: false });
    last = at;
  }
  return merged;
}
