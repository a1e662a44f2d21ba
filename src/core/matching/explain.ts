import type { ByPair } from '../util/byPair';
import type { SentenceNode } from './graph';
import type { MatchGuard, MatchReason, PassageMatch, SharedTerm } from './match';
import { matchIn } from './matchOf';
import { compareSentences, type Similarity } from './similarity';
import type { Term } from './terms';
import type { WeightedSentence } from './weighting';

/** Says what two sentences share and what speaks against them. */
export function explainPair(a: SentenceNode, b: SentenceNode, matches: ByPair<PassageMatch>): MatchReason {
  const match = matchIn(matches, a.ref, b.ref);
  return {
    kind: match?.kind ?? null,
    score: match?.score ?? 0,
    shared: sharedTerms(a.weighted, b.weighted),
    guards: guardsOf(compareSentences(a.weighted, b.weighted)),
  };
}

/** What speaks against a pair: both sides give a year, a figure or a place, and none is the same. */
function guardsOf(similarity: Similarity): readonly MatchGuard[] {
  const guards = ['otherYear', 'otherFigure', 'otherPlace'] as const;
  return guards.filter(guard => similarity[guard]);
}

function sharedTerms(a: WeightedSentence, b: WeightedSentence): readonly SharedTerm[] {
  const others = new Map(b.terms.map(term => [term.id, term]));
  const seen = new Set<number>();
  const shared: SharedTerm[] = [];
  for (const term of a.terms) {
    const other = others.get(term.id);
    if (other === undefined || seen.has(term.id)) continue;
    seen.add(term.id);
    const weight = a.weights[a.ids.indexOf(term.id)] ?? 0;
    shared.push({ a: surface(a, term), b: surface(b, other), weight });
  }
  const total = shared.reduce((sum, { weight }) => sum + weight, 0);
  return shared
    .map(term => ({ ...term, weight: total > 0 ? term.weight / total : 0 }))
    .sort((x, y) => y.weight - x.weight);
}

/** The words of a term as the sentence writes them. */
function surface({ features }: WeightedSentence, term: Term): string {
  const [first, last] = [features.words[term.word], features.words[term.word + term.words - 1]];
  return features.text.slice(first?.start ?? 0, last?.end ?? first?.end ?? 0);
}
