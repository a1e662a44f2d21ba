import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Derivation } from '../../claims/claim';
import type { Operator } from './arithmetic';
import { says } from './arithmetic';
import { neighbours, offerOf } from './derive';
import type { Topic } from '../topic/topic';
import { refOf } from '../topic/topic';

/** Words between two figures that tell how a percentage of the same sentence comes from them. */
const patterns: readonly (readonly [RegExp, Operator])[] = [
  [/^\D{0,30}\bof\b\D{0,30}$/u, '÷'],
  [/^\D{0,30}\bto\b\D{0,30}$/u, 'growth'],
];

/** Pairs of figures looked at between two offers to pause. */
const pairsPerSlice = 32;

/** More percentages of one sentence only stand in tables. */
const mostPercents = 8;

/** Percentages that follow from two figures of their own sentence: "12 of 48 seats, or 25 %", "rose 30 % from 50 to 65". Linear in the claims. */
export function* percentDerivations(
  textOf: (article: number) => string,
  topics: readonly Topic[],
): Sliced<readonly Derivation[]> {
  const percents = new Map<string, Topic[]>();
  const key = ({ article, claim }: Topic): string => `${article} ${claim.sentence}`;
  const due = pauseEvery(pairsPerSlice);
  for (const topic of topics) {
    if (topic.claim.kind !== 'percent') continue;
    if (due(1)) yield;
    const known = percents.get(key(topic));
    if (known === undefined) percents.set(key(topic), [topic]);
    else if (known.length < mostPercents) known.push(topic);
  }
  const derivations: Derivation[] = [];
  for (const [x, y] of yield* neighbours(topics)) {
    if (due(1)) yield;
    const results = x.claim.kind === 'percent' ? [] : (percents.get(key(x)) ?? []);
    if (results.length === 0) continue;
    const between = textOf(x.article).slice(x.claim.core.end, y.claim.core.start);
    const operator = patterns.find(([words]) => words.test(between))?.[1];
    const offer = operator && offerOf(operator, [x, y]);
    if (offer === undefined) continue;
    const result = results.find(({ claim }) => says(claim, offer.computed, offer.coarser));
    if (result === undefined) continue;
    derivations.push({ result: refOf(result), operands: [refOf(x), refOf(y)], formula: offer.computed.formula });
  }
  return derivations;
}
