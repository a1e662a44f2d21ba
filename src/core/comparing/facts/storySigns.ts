import type { Topic } from '../topic/topic';
import type { TermBag, Weighting } from '../topic/weighting';
import { placesRead, type HeldPair } from './signs';

/** What scoring needs of the story. */
export interface FactContext {
  readonly weighting: Weighting;
  /** How well the sentences of two figures match, 0-1. */
  readonly passageScore: (a: Topic, b: Topic) => number;
  /** How sure it is from the two claims alone, 0-1; 0 when they were not linked. */
  readonly claimScore: (a: Topic, b: Topic) => number;
}

/** What the story adds to what two facts say by themselves, 0-1 each. */
export interface ToldPair {
  readonly held: HeldPair;
  /** How alike the words around both are. */
  readonly near: number;
  /** The best that any two places of both have: of their sentences, and of the single claims. */
  readonly passage: number;
  readonly claims: number;
}

/** Looks at two facts in their story. */
export function inStory(held: HeldPair, { weighting, passageScore, claimScore }: FactContext): ToldPair {
  const { a, b } = held;
  let [passage, claims] = [0, 0];
  for (const x of a.topics.slice(0, placesRead)) {
    for (const y of b.topics.slice(0, placesRead)) {
      passage = Math.max(passage, passageScore(x, y));
      claims = Math.max(claims, claimScore(x, y));
    }
  }
  return { held, near: likeness(a.bag, b.bag, weighting), passage, claims: Math.min(1, claims) };
}

/** Bags of less rarity than this are not called alike for a word or two. */
const leastRarity = 6;

/** How alike the words around two figures are: what they share, held against the smaller bag, so that long sentences do not dilute. */
function likeness(a: TermBag, b: TermBag, { rarity, weightOf }: Weighting): number {
  let shared = 0;
  for (const [term, weight] of a) {
    const there = b.get(term);
    if (there !== undefined) shared += Math.min(weight, there) * rarity(term);
  }
  return shared / Math.max(leastRarity, Math.min(weightOf(a), weightOf(b)));
}
