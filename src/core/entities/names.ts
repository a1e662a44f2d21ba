import type { Span } from '../text/span';

import type { EntityType, MentionReason } from './entity';

/** A reason to take a name for something of a type; the sum of the weights decides. Negative weights speak against it. */
export interface Evidence {
  readonly type: EntityType;
  readonly weight: number;
  /** Key of the reason, see {@link Mention.reason}. */
  readonly reason: MentionReason;
}

/** A title or office beside a name: "Mr", "Foreign Secretary". UTF-16 into the paragraph. */
export interface RoleWords extends Span {
  readonly role: string;
  /** A mere form of address ("Mr") says nothing of the office. */
  readonly honorific: boolean;
}

/** A stretch of a paragraph that may be a name. UTF-16 into the paragraph, without title and possessive. */
export interface NameCandidate extends Span {
  readonly surface: string;
  /** Its words in lower case, dots and apostrophes evened out; what names are compared by. */
  readonly words: readonly string[];
  /** What the name itself says of its type: gazetteer, lexicon, its parts. */
  readonly own: readonly Evidence[];
  /** What stands around it says. */
  readonly context: readonly Evidence[];
  /** What stands around it says more in a report on sport: a town there is most often its team. */
  readonly inSport: readonly Evidence[];
  readonly role?: RoleWords;
  /** Of a person, as a form of address, a relative or a given name tells. */
  readonly gender?: 'man' | 'woman';
  /** "His wife Ann Doyle": introduced as somebody's relative. */
  readonly isRelative?: boolean;
  /** Id in the gazetteer when it is known there: `iso:FR`, `org:nato`. */
  readonly known?: string;
  /** The acronym in the parentheses after it, or the name before the parentheses that it stands in. */
  readonly acronym?: string;
  /** The name before it that "and" alone parts from it. */
  readonly joinedTo?: string;
  /**
   * `certain` is a name by its place in the sentence; `tentative` starts a sentence and may be an ordinary word;
   * `shadow` stands in a headline in capitals, or is an ordinary word, and is a name only if the story knows it from elsewhere;
   * `surname` is an ordinary word or an office ("May", "King") and a name only where somebody of that family is named in full.
   */
  readonly standing: 'certain' | 'tentative' | 'shadow' | 'surname';
}

/** What one paragraph tells of names, whatever the rest of the story says. Depends on the paragraph's text alone. */
export interface ParagraphNames {
  /** Sorted and disjoint. */
  readonly candidates: readonly NameCandidate[];
  readonly superlatives: readonly Span[];
  /** How many words of sport it has, see {@link sportScore}, and how many words in all. */
  readonly sport: number;
  readonly wordCount: number;
  /** Lower-case words of the paragraph: a capitalised word that stands among them is seldom a name. */
  readonly plainWords: ReadonlySet<string>;
}
