import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Derivation } from '../../claims/claim';
import type { Quantity } from '../../quantities/quantity';
import type { Computed, Operator } from './arithmetic';
import { compute, says } from './arithmetic';
import type { Topic } from '../topic/topic';
import { refOf } from '../topic/topic';

/** An equation of roles: what two roles give together. */
interface RoleRule {
  readonly result: string;
  readonly operator: Operator;
  readonly operands: readonly [string, string];
}

const roleRules: readonly RoleRule[] = [
  { result: 'total', operator: '+', operands: ['import', 'export'] },
  { result: 'balance', operator: '−', operands: ['import', 'export'] },
  { result: 'balance', operator: '−', operands: ['export', 'import'] },
  { result: 'profit', operator: '−', operands: ['revenue', 'cost'] },
  { result: 'loss', operator: '−', operands: ['cost', 'revenue'] },
];

/** Two figures of one sentence and what follows from them. */
interface Offer {
  readonly operands: readonly [Topic, Topic];
  readonly computed: Computed;
  /** The coarser operand: decides how exact the result can be. */
  readonly coarser: Quantity;
}

/**
 * Figures of the story that follow from two others of one sentence, whose roles fit an equation.
 * Each is derived once: from operands of its own article when they fit, else from those that come nearest. n log n in the claims.
 */
export function* roleDerivations(topics: readonly Topic[]): Sliced<readonly Derivation[]> {
  const offers = new Map<string, Offer[]>();
  const due = pauseEvery(topicsPerSlice);
  for (const [x, y] of yield* neighbours(topics)) {
    if (due(1)) yield;
    for (const offer of roleOffers(x, y)) {
      const known = offers.get(offer.key);
      if (known === undefined) offers.set(offer.key, [offer]);
      else known.push(offer);
    }
  }
  for (const list of offers.values()) list.sort((a, b) => a.computed.value - b.computed.value);
  const derivations: Derivation[] = [];
  for (const result of topics) {
    if (due(1)) yield;
    const of = (scope: string): readonly Offer[] =>
      offers.get(`${scope} ${result.dimension} ${result.role ?? ''}`) ?? [];
    const offer = nearestThatFits(result, of(`article ${result.article}`)) ?? nearestThatFits(result, of('story'));
    if (offer === undefined) continue;
    derivations.push({
      result: refOf(result),
      operands: offer.operands.map(refOf),
      formula: offer.computed.formula,
    });
  }
  return derivations;
}

/** Looking at so many figures takes well under the 2 ms that a slice may run on. */
const topicsPerSlice = 128;

function* roleOffers(x: Topic, y: Topic): Iterable<Offer & { readonly key: string }> {
  for (const { result, operator, operands } of roleRules) {
    const ordered = inRoles(x, y, operands);
    const offer = ordered && offerOf(operator, ordered);
    if (offer === undefined) continue;
    yield { ...offer, key: `article ${x.article} ${x.dimension} ${result}` };
    yield { ...offer, key: `story ${x.dimension} ${result}` };
  }
}

/** Figures of one dimension that stand next to each other in a sentence. */
export function* neighbours(topics: readonly Topic[]): Sliced<readonly (readonly [Topic, Topic])[]> {
  const pairs: (readonly [Topic, Topic])[] = [];
  const last = new Map<string, Topic>();
  const due = pauseEvery(topicsPerSlice);
  for (const topic of topics) {
    if (due(1)) yield;
    if (topic.claim.quantity === undefined) continue;
    const key = `${topic.article} ${topic.claim.sentence} ${topic.dimension}`;
    const before = last.get(key);
    if (before !== undefined) pairs.push([before, topic]);
    last.set(key, topic);
  }
  return pairs;
}

function inRoles(x: Topic, y: Topic, [first, second]: readonly [string, string]): readonly [Topic, Topic] | undefined {
  if (x.role === first && y.role === second) return [x, y];
  return y.role === first && x.role === second ? [y, x] : undefined;
}

/** What two claims give together; undefined when one has no figure or the result means nothing. */
export function offerOf(operator: Operator, operands: readonly [Topic, Topic]): Offer | undefined {
  const [x, y] = [operands[0].claim.quantity, operands[1].claim.quantity];
  if (x === undefined || y === undefined) return undefined;
  const computed = compute(operator, x, y);
  return computed && { operands, computed, coarser: x.high - x.low >= y.high - y.low ? x : y };
}

/** How many offers to either side of a figure are tried; the nearest fits, or none does. */
const tried = 3;

function nearestThatFits(result: Topic, offers: readonly Offer[]): Offer | undefined {
  const value = result.claim.quantity?.value;
  if (value === undefined) return undefined;
  let [low, high] = [0, offers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offers[middle]?.computed.value ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  const around = offers.slice(Math.max(0, low - tried), low + tried);
  const distance = (offer: Offer): number => Math.abs(offer.computed.value - value);
  return around
    .toSorted((a, b) => distance(a) - distance(b))
    .find(offer => !offer.operands.includes(result) && says(result.claim, offer.computed, offer.coarser));
}
