import type { Span } from '../text/span';

/**
 * What a source is: somebody or something by name (`person`, `body`, `place`, or `name` where the story does not tell of what), people or a
 * body or an office without one, a written source, figures ("data showed"), or a pronoun that the text before does not resolve.
 */
export type SpeakerKind = 'person' | 'body' | 'place' | 'name' | 'people' | 'office' | 'document' | 'data' | 'unknown';

/** Who is given as the source of words. */
export interface Source {
  /** As the text has it: "Aas", "a spokesman for the ministry"; for a pronoun the name of whom it stands for. */
  readonly speaker: string;
  readonly kind: SpeakerKind;
  /** Id of the entity that speaks, when it has a name that the story knows. */
  readonly entity?: string;
  /** A person or body by name; "officials" are not. */
  readonly named: boolean;
  /** Base of the verb: "say"; "according to"; `''` where a mark or nothing stands for it. */
  readonly verb: string;
  /** The words that attribute. UTF-16 into the article. */
  readonly span: Span;
  /** Whether it says so or denies it. */
  readonly polarity: 'said' | 'denied';
  /** The verb when it leaves open whether it is so: "claim", "believe". */
  readonly hedge?: string;
  /** The words stand in another sentence: the quotation or statement goes on. */
  readonly carried?: true;
}

/** Who speaks, without how. */
export type Speaker = Pick<Source, 'speaker' | 'entity' | 'kind' | 'named'>;

/** A source and the stretch that it speaks for. UTF-16 into the article. */
export interface ScopedSource {
  readonly source: Source;
  readonly scope: Span;
}

/** Who is given as the source of a sentence. */
export interface SentenceSources {
  /** In order of their scopes, the widest first. */
  readonly sources: readonly ScopedSource[];
  /** Somebody speaks, whether or not it is known who: most of it stands in quotation marks, or tells of "I" and "we". */
  readonly voiced: boolean;
}

/** Words in quotation marks, marks included. UTF-16 into the article. */
export interface Quotation extends Span {
  /** Who says it, or null. */
  readonly speaker: string | null;
  /** Id of the speaker's entity, when it has one. */
  readonly entity?: string;
}

/** A quotation with all that is known of its source. */
export interface SourcedQuotation extends Quotation {
  readonly source?: Source;
}

/** Who says what in an article. */
export interface ArticleSources {
  readonly quotes: readonly SourcedQuotation[];
  /** One for each sentence of the structure. */
  readonly sentences: readonly SentenceSources[];
}

/** The source of what stands at an offset of a sentence: the innermost ("Aas told police, the document said" is Aas's). */
export function sourceAt({ sentences }: ArticleSources, sentence: number, offset: number): Source | undefined {
  return sentences[sentence]?.sources.findLast(({ scope }) => scope.start <= offset && offset < scope.end)?.source;
}
