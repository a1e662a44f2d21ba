import { americanSpelling } from '../../language/en/spelling';
import type { Span } from '../../text/span';
import type { EntityType, MentionReason } from '../entity';
import type { NameCandidate } from '../names';

/** A candidate at its place in the story. The span is UTF-16 into the article. */
export interface StoryName extends Span {
  readonly article: number;
  readonly paragraph: number;
  /** Index among the paragraph's candidates; -1 for a name put together from several. */
  readonly index: number;
  readonly candidate: NameCandidate;
  /** Its words folded for comparison, joined by blanks. */
  readonly key: string;
}

/** A name whose type is decided. */
export interface TypedName extends StoryName {
  readonly type: EntityType;
  readonly reason: MentionReason;
}

/** The words of a name as keys compare them. */
export function keyOfWords(words: readonly string[]): string {
  return words.map(americanSpelling).join(' ');
}
