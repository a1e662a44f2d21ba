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

/** Spellings of British and American English that names differ in, as parts of words. */
const spellings: readonly (readonly [string, string])[] = [
  ['organis', 'organiz'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
  ['programme', 'program'],
  ['industrialis', 'industrializ'],
];

function foldWord(word: string): string {
  for (const [british, american] of spellings) if (word.includes(british)) return word.replace(british, american);
  return word;
}

/** The words of a name as keys compare them. */
export function keyOfWords(words: readonly string[]): string {
  return words.map(foldWord).join(' ');
}
