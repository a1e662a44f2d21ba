import type { Likeness } from '../topic/counted';
import { compareCounted, thingCounted } from '../topic/counted';

import { currencyOf, roughDollars } from '../../claims/relations/exchange';
import { inBaseUnit } from '../../claims/relations/units';
import { asPercent } from '../../claims/relations/fractions';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { smallCount } from '../pairs/values';
import { isChange, isOfPeople } from '../../language/en/attributes';
import type { Quantity } from '../../quantities/quantity';
import type { Topic } from '../topic/topic';
import type { TermBag } from '../topic/weighting';
import type { Frame } from './frame';

/** What one version says of one measured thing: all the places where it says so, and the words of all of them. */
export interface Fact extends Pick<
  Frame,
  'bag' | 'names' | 'bearer' | 'kin' | 'modal' | 'general' | 'part' | 'others' | 'past' | 'years'
> {
  /** In the order of the text; at least one. */
  readonly topics: readonly Topic[];
  readonly dimension: string;
  readonly family: string;
  /** What its own words make of it, and how surely, 0-1. */
  readonly attributes: ReadonlyMap<string, number>;
  readonly opens: boolean;
  readonly early: boolean;
  /** It counts parties that are known ("the two leaders"). */
  readonly light: boolean;
  readonly range: boolean;
  /** No other figure of its version measures such a thing. */
  readonly alone: boolean;
}

/** The quantity of a topic in the unit of comparison. */
export function quantityOf({ claim }: Topic): Quantity | undefined {
  const { kind, quantity } = asPercent(claim);
  const currency = kind === 'money' || kind === 'rate' ? currencyOf(quantity?.unit ?? '') : undefined;
  if (quantity === undefined || currency === undefined) return quantity && inBaseUnit(kind, quantity);
  return { ...quantity, value: roughDollars(quantity.value, currency) };
}

/** Facts of one value that a figure is held against, and places of each: more are lists, and what they repeat is no news. */
const mostFacts = 16;
const placesRead = 4;

/** Looking at so many figures takes well under the 2 ms that a slice may run on. */
const topicsPerSlice = 32;
/** … and at so many facts. */
const factsPerSlice = 256;

/** Merges the figures of one version that tell of one thing. Linear in the figures. */
export function* factsOf(topics: readonly Topic[]): Sliced<readonly Fact[]> {
  const byValue = new Map<string, Topic[][]>();
  const groups: Topic[][] = [];
  const due = pauseEvery(topicsPerSlice);
  for (const topic of topics) {
    if (due(1)) yield;
    const quantity = quantityOf(topic);
    if (topic.frame === undefined || quantity === undefined) continue;
    const width = isRange(topic) ? quantity.high - quantity.low : 0;
    const key = `${topic.dimension}|${[quantity.value, width].map(number => Number(number.toPrecision(10))).join('~')}`;
    const known = byValue.get(key) ?? [];
    const group = known.slice(-mostFacts).find(of => of.slice(0, placesRead).some(other => tellsSame(topic, other)));
    if (group !== undefined) group.push(topic);
    else {
      const own = [topic];
      known.push(own);
      byValue.set(key, known);
      groups.push(own);
    }
  }
  const facts: Fact[] = [];
  for (const group of groups) {
    if (due(group.length)) yield;
    facts.push(factFrom(group));
  }
  return yield* withAlone(yield* withWholes(facts));
}

/** "At least 27 people were killed and 70 others hurt": the others are no part where nobody else of theirs is counted. */
function* withWholes(facts: readonly Fact[]): Sliced<readonly Fact[]> {
  const counts = new Map<string, number>();
  const due = pauseEvery(factsPerSlice);
  for (const { attributes } of facts) {
    if (due(1)) yield;
    for (const name of attributes.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isWhole = ({ others, attributes }: Fact): boolean =>
    others && attributes.size > 0 && [...attributes.keys()].every(name => counts.get(name) === 1);
  const read: Fact[] = [];
  for (const fact of facts) {
    if (due(1)) yield;
    read.push(isWhole(fact) ? { ...fact, part: false } : fact);
  }
  return read;
}

function tellsSame(a: Topic, b: Topic): boolean {
  const [x, y] = [a.frame, b.frame];
  if (x === undefined || y === undefined) return false;
  if (a.claim.kind === 'age') return x.bearer.size === 0 || y.bearer.size === 0 || shares(x.bearer, y.bearer);
  if (x.attribute !== '' && y.attribute !== '' && x.attribute !== y.attribute) return false;
  const counted = compareCounted(a, b);
  if (a.dimension === 'count' && (counted === 'unlike' || counted === 'other')) return false;
  const value = quantityOf(a)?.value ?? 0;
  const small = a.dimension === 'count' ? value <= smallCount : value < 10 && Number.isInteger(value);
  if (x.attribute !== '' && x.attribute === y.attribute) return true;
  if (!small && (a.dimension !== 'count' || counted === 'same' || counted === 'kind')) return true;
  return common(x.bag, y.bag) >= 2;
}

/** Weight of the terms that two bags share. */
export function common(a: TermBag, b: TermBag): number {
  let sum = 0;
  for (const [term, weight] of a) sum += Math.min(weight, b.get(term) ?? 0);
  return sum;
}

type Terms = Pick<ReadonlySet<string>, 'keys' | 'has' | 'size'>;

/** Whether two sets, or the keys of two maps, have a term in common. */
export function shares(a: Terms, b: Terms): boolean {
  for (const term of a.keys()) if (b.has(term)) return true;
  return false;
}

/** The attributes that are told, each as surely as it is anywhere. */
function strongest(found: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sure = new Map<string, number>();
  for (const [name, governed] of found) if (name !== '') sure.set(name, Math.max(governed, sure.get(name) ?? 0));
  return sure;
}

/** The words of a fact are those of its first places: what is told more often than this has said what it is. */
const placesHeard = 24;

function factFrom(topics: readonly Topic[]): Fact {
  const frames = topics.slice(0, placesHeard).flatMap(({ frame }) => frame ?? []);
  const bag = new Map<string, number>();
  for (const frame of frames)
    for (const [term, weight] of frame.bag) bag.set(term, Math.max(weight, bag.get(term) ?? 0));
  return {
    topics,
    dimension: topics[0]?.dimension ?? '',
    family: topics[0]?.family ?? '',
    attributes: strongest(frames.map(({ attribute, governed }) => [attribute, governed])),
    bag,
    names: new Set(frames.flatMap(({ names }) => [...names])),
    bearer: new Set(frames.flatMap(({ bearer }) => [...bearer])),
    kin: new Set(frames.flatMap(({ kin }) => [...kin])),
    modal: frames.every(({ modal }) => modal),
    general: frames.every(({ general }) => general),
    part: frames.every(({ part, others }) => part || others),
    others: frames.every(({ others, part }) => others && !part),
    past: frames.every(({ past }) => past),
    years: new Set(frames.flatMap(({ years }) => [...years])),
    opens: topics.some(({ opens }) => opens),
    early: topics.some(({ early }) => early),
    light: topics.every(({ claim }) => claim.salience === 'light'),
    range: topics.some(isRange),
    alone: false,
  };
}

/** "10 to 15 km": the ends are its figures. */
function isRange({ claim: { quantity } }: Topic): boolean {
  const [from, to] = quantity?.parts ?? [];
  return from !== undefined && from === quantity?.low && to === quantity.high;
}

/** What a fact measures, as a key: attribute and thing counted. Undefined when nothing tells. */
export function measuredKey({ topics, dimension, attributes }: Fact): string | undefined {
  const [first] = topics;
  if (first === undefined) return undefined;
  const attribute = [...attributes.keys()][0] ?? '';
  const thing = thingCounted(first);
  // that something grew does not say what did
  if (thing === '' && (attribute === '' || isChange(attribute))) return undefined;
  return `${dimension}|${attribute}|${isOfPeople(attribute) ? '' : thing}`;
}

/** Told beside the main figure: a part of it, or one of another event. */
function isAside({ part, past, years }: Fact): boolean {
  return part || past || years.size > 0;
}

function* withAlone(facts: readonly Fact[]): Sliced<readonly Fact[]> {
  const counts = new Map<string, number>();
  const due = pauseEvery(topicsPerSlice);
  for (const fact of facts) {
    if (due(1)) yield;
    const key = isAside(fact) ? undefined : measuredKey(fact);
    if (key !== undefined)
      for (const near of sizesNear(fact)) counts.set(`${key}|${near}`, (counts.get(`${key}|${near}`) ?? 0) + 1);
  }
  const told: Fact[] = [];
  for (const fact of facts) {
    if (due(1)) yield;
    const key = isAside(fact) ? undefined : measuredKey(fact);
    const alone = key !== undefined && counts.get(`${key}|${sizeOf(fact)}`) === 1;
    told.push(alone ? { ...fact, alone } : fact);
  }
  return told;
}

/** A figure a hundred times as large as another one of its kind is mistaken for it by nobody. */
const sizeSteps = 100;

function sizeOf({ topics: [first] }: Fact): number {
  const value = first && quantityOf(first)?.value;
  return value === undefined || value <= 0 ? 0 : Math.round(Math.log(value) / Math.log(sizeSteps));
}

/** The sizes that a figure crowds: its own and its neighbours. */
function sizesNear(fact: Fact): readonly number[] {
  const size = sizeOf(fact);
  return [size - 1, size, size + 1];
}

/** How the things that two facts count go together, at best. */
export function countedLikeness(a: Fact, b: Fact): Likeness {
  const order: readonly Likeness[] = ['same', 'kind', 'open', 'other', 'unlike'];
  let best = order.length;
  const [xs, ys] = [a.topics.slice(0, placesRead), b.topics.slice(0, placesRead)];
  for (const x of xs) for (const y of ys) best = Math.min(best, order.indexOf(compareCounted(x, y)));
  return order[best] ?? 'open';
}
