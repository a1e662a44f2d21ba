import { isOfPeople } from '../../language/en/attributes';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { thingCounted } from '../topic/counted';
import type { Fact } from './fact';
import { quantityOf } from './fact';
import type { FactPair } from './score';

/** What one version counts: what is counted and how many, as a key. */
export interface Sums {
  readonly counts: readonly (readonly [key: string, fact: Fact])[];
  /** Sums that these lead to, with the facts that make them up. */
  readonly made: ReadonlyMap<string, readonly Fact[]>;
}

/** A sentence that counts more things than this is a list, of which any sum comes out. */
const mostParts = 5;

/** What a fact counts and how many, as a key; undefined when it counts nothing that can be told. */
function keyOf(thing: string, value: number): string {
  return `${thing}|${value}`;
}

function counted({ topics: [first] }: Fact): { readonly thing: string; readonly value: number } | undefined {
  const value = first && quantityOf(first)?.value;
  const thing = first === undefined ? '' : thingCounted(first);
  return value === undefined || thing === '' || !Number.isInteger(value) || value <= 0 ? undefined : { thing, value };
}

/** Facts summed, or pairs looked at, between two offers to pause: each takes few microseconds. */
const partsPerSlice = 256;

/** Reads what two or three counts of one thing in one sentence sum to: "412 passengers and 38 crew". Linear in the facts. */
export function* sumsOf(facts: readonly Fact[]): Sliced<Sums> {
  const bySentence = new Map<string, Fact[]>();
  const counts: (readonly [string, Fact])[] = [];
  const due = pauseEvery(partsPerSlice);
  for (const fact of facts) {
    if (due(1)) yield;
    const own = counted(fact);
    if (own === undefined) continue;
    counts.push([keyOf(own.thing, own.value), fact]);
    // "142 survived, including three sailors" is no 145
    if (fact.part) continue;
    for (const sentence of new Set(fact.topics.map(({ claim }) => claim.sentence))) {
      const key = `${own.thing}|${sentence}`;
      bySentence.set(key, [...(bySentence.get(key) ?? []).slice(-mostParts), fact]);
    }
  }
  const sums = new Map<string, readonly Fact[]>();
  for (const [key, parts] of bySentence) {
    if (due(parts.length ** 2)) yield;
    if (parts.length < 2 || parts.length > mostParts) continue;
    const thing = key.slice(0, key.lastIndexOf('|'));
    for (const operands of combinations(parts)) {
      const sum = operands.reduce((total, fact) => total + (counted(fact)?.value ?? 0), 0);
      sums.set(keyOf(thing, sum), operands);
    }
  }
  return { counts, made: sums };
}

/** All twos and threes of a few facts. */
function combinations(parts: readonly Fact[]): readonly (readonly Fact[])[] {
  return parts.flatMap((first, i) =>
    parts
      .slice(i + 1)
      .flatMap((second, j) => [[first, second], ...parts.slice(i + j + 2).map(third => [first, second, third])]),
  );
}

/** Facts that agree by arithmetic with the other version: totals that it gives in parts, and parts of a total that it gives. */
export function agreeingBySums(a: Sided, b: Sided): ReadonlySet<Fact> {
  const agreeing = new Set<Fact>();
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (other.sums.made.size === 0) continue;
    for (const [key, fact] of one.sums.counts)
      if (other.sums.made.get(key)?.every(part => mayMakeUp(part, fact)) === true)
        for (const part of other.sums.made.get(key) ?? []) agreeing.add(part).add(fact);
  }
  return agreeing;
}

/** What became of people parts them: 31 missing and nine hurt are no 40 missing, but may be 40 casualties, or 40 people. */
function mayMakeUp(part: Fact, total: Fact): boolean {
  const fates = ({ attributes }: Fact): readonly string[] => [...attributes.keys()].filter(isOfPeople);
  const [own, whole] = [fates(part), fates(total)];
  return own.length === 0 || whole.length === 0 || whole.includes('casualty') || own.some(fate => whole.includes(fate));
}

interface Sided {
  readonly sums: Sums;
}

/** Leaves out differences of facts that agree by arithmetic. */
export function* withoutSums(pairs: readonly FactPair[], agreeing: ReadonlySet<Fact>): Sliced<readonly FactPair[]> {
  if (agreeing.size === 0) return pairs;
  const kept: FactPair[] = [];
  const due = pauseEvery(partsPerSlice);
  for (const pair of pairs) {
    if (due(1)) yield;
    if (pair.comparison.relation !== 'differs' || !(agreeing.has(pair.a) || agreeing.has(pair.b))) kept.push(pair);
  }
  return kept;
}
