/** A sentence of a story: index of its article, and of itself in that article. */
export interface SentenceRef {
  readonly article: number;
  readonly sentence: number;
}

/** Same words; same sentence with small edits; same statement in other words; shares a fact. */
export type MatchTier = 'copied' | 'edited' | 'reworded' | 'related';

/** Two sentences of different articles that tell the same. `a` stands before `b` in file order. */
export interface PassageMatch {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  /** 0-1, calibrated over the tiers. */
  readonly score: number;
  readonly kind: MatchTier;
}

/** How much two versions share: part of the five-word sequences of the smaller one that stand in the other. */
export interface SharedWording {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** What matching found in a story. Articles are given by index. */
export interface StoryMatches {
  /** Each pair once, sorted by `a` then `b`. */
  readonly matches: readonly PassageMatch[];
  /** Fact clusters: sentences that all tell the same. */
  readonly clusters: readonly (readonly SentenceRef[])[];
  /** Sentences of story paragraphs that no other version has. */
  readonly onlyHere: readonly SentenceRef[];
  readonly pairs: readonly SharedWording[];
  /** Articles grouped by common origin, each group sorted. */
  readonly origins: readonly (readonly number[])[];
}
