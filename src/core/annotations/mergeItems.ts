import { bodiesOf } from './bodies';
import { isStatus } from './annotation';
import { canonical, isObject, listOf, property, sameJson, stringProperty, withProperties } from './json';
import type { Json, JsonObject } from './json';
import { selectorsOf } from './targets';
import { compare, idOf } from './w3c';

/** Something that both sides changed in different ways. Both versions are kept side by side; a person decides. */
export interface Question {
  /** The annotation, or the article's IRI for its details. */
  readonly id: string;
  /** `comment`, `status`, `target`, or the name of a property. */
  readonly field: string;
}

/** A merged value with the questions that it leaves. */
export interface Merged<T> {
  readonly value: T;
  readonly questions: readonly Question[];
}

/** Single-valued properties where the later side is right: nobody has to be asked about a time or a mark. */
const laterWins: ReadonlySet<string> = new Set([
  '@context',
  'id',
  'type',
  'creator',
  'schema:creativeWorkStatus',
  'schema:expires',
]);

/**
 * Merges two versions of one annotation, property by property; lists are merged as sets. What only one side changed is
 * taken from that side, what both changed is kept in both versions.
 * @param base the version both come from, if known. Without it, a side that was never edited since it was made is the base.
 */
export function mergeItem(base: JsonObject | null, ours: JsonObject, theirs: JsonObject): Merged<JsonObject> {
  if (!sameJson(property(ours, 'bodyValue'), property(theirs, 'bodyValue'))) {
    return mergeItem(base && spelledOut(base), spelledOut(ours), spelledOut(theirs));
  }
  const from = base ?? [ours, theirs].find(isUnedited) ?? null;
  const id = idOf(ours);
  const questions: Question[] = [];
  const entries = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].map(key => {
    const [o, t, b] = [ours, theirs, from].map(side => (side === null ? undefined : property(side, key)));
    if (sameJson(o, t)) return [key, o] as const;
    if (from !== null && sameJson(o, b)) return [key, t] as const;
    if (from !== null && sameJson(t, b)) return [key, o] as const;
    const merged = mergeValue(key, { base: b, ours: o, theirs: t }, isLater(ours, theirs));
    for (const field of merged.questions ?? []) questions.push({ id, field });
    return [key, merged.value] as const;
  });
  return { value: Object.fromEntries(entries.filter(entry => entry[1] !== undefined)), questions };
}

/** Annotations with one entry per id: entries that repeat an id are merged into one. Others stay as they are. */
export function uniqueItems(items: readonly JsonObject[]): readonly JsonObject[] {
  const byId = new Map<string, JsonObject>();
  for (const item of items) {
    const id = idOf(item);
    const present = byId.get(id);
    byId.set(id, present === undefined ? item : mergeItem(null, present, item).value);
  }
  return [...byId.values()];
}

interface Sides {
  readonly base: Json | undefined;
  readonly ours: Json | undefined;
  readonly theirs: Json | undefined;
}

interface MergedValue {
  readonly value: Json | undefined;
  /** Fields to ask about. */
  readonly questions?: readonly string[];
}

/** Merges a property that both sides changed. */
function mergeValue(key: string, sides: Sides, oursIsLater: boolean): MergedValue {
  const { ours, theirs } = sides;
  const [later, earlier] = oursIsLater ? [ours, theirs] : [theirs, ours];
  if (key === 'created' || key === 'modified') return { value: edgeOfTime(key, ours, theirs) };
  if (laterWins.has(key)) return { value: later };
  if (key === 'target') return mergeTargets(later, earlier);
  if (key === 'body') return mergeBodies(sides);
  const all = mergeSets(sides);
  return { value: all.length === 1 ? all[0] : all, ...(key !== 'motivation' && { questions: [key] }) };
}

function edgeOfTime(key: string, a: Json | undefined, b: Json | undefined): Json | undefined {
  if (typeof a !== 'string' || typeof b !== 'string') return a ?? b;
  return compare(a, b) < 0 === (key === 'created') ? a : b;
}

/** Two places with the same words differ by the text they were counted in only; other words are a question. */
function mergeTargets(later: Json | undefined, earlier: Json | undefined): MergedValue {
  const quotes = [later, earlier].map(side => listOf(side).map(one => selectorsOf(one).quote?.exact));
  if (sameJson(quotes[0], quotes[1]) || earlier === undefined) return { value: later ?? earlier };
  const all = mergeSets({ base: undefined, ours: later, theirs: earlier });
  return { value: all, questions: ['target'] };
}

function mergeBodies(sides: Sides): MergedValue {
  const all = withoutContained(mergeSets(sides));
  const several = (test: (body: Json) => boolean): boolean =>
    all.filter(test).length > Math.max(1, ...[sides.ours, sides.theirs].map(side => listOf(side).filter(test).length));
  const questions = [...(several(isComment) ? ['comment'] : []), ...(several(isRealStatus) ? ['status'] : [])];
  return { value: all, questions };
}

/** Members of both sides, and those that one side added; what either side removed since the base is gone. */
function mergeSets({ base, ours, theirs }: Sides): readonly Json[] {
  const [before, left, right] = [base, ours, theirs].map(
    side => new Map(listOf(side).map(one => [canonical(one), one])),
  );
  const all = new Map([...(left ?? []), ...(right ?? [])]);
  return [...all]
    .filter(([key]) => (left?.has(key) === true && right?.has(key) === true) || before?.has(key) !== true)
    .map(([, value]) => value);
}

/** Leaves out a comment that another one contains whole, and `unchecked` beside a status that somebody set. */
function withoutContained(bodies: readonly Json[]): readonly Json[] {
  const comments = bodies.filter(isComment).map(body => stringProperty(body, 'value') ?? '');
  const isAssessed = bodies.some(isRealStatus);
  return bodies.filter(body => {
    const value = stringProperty(body, 'value') ?? '';
    if (isComment(body)) return !comments.some(other => other !== value && other.includes(value));
    return !(isAssessed && purposeIs(body, 'assessing') && value === 'unchecked');
  });
}

/** The annotation with the short form of a comment written as a body, which can stand beside another. */
function spelledOut(item: JsonObject): JsonObject {
  const value = stringProperty(item, 'bodyValue');
  if (value === undefined) return item;
  const comment = { type: 'TextualBody', purpose: 'commenting', value };
  return withProperties(item, { bodyValue: undefined, body: [comment, ...listOf(property(item, 'body'))] });
}

function isComment(body: Json): boolean {
  return (purposeIs(body, 'commenting') || purposeIs(body, 'replying')) && stringProperty(body, 'value') !== undefined;
}

function isRealStatus(body: Json): boolean {
  const value = stringProperty(body, 'value');
  return purposeIs(body, 'assessing') && isStatus(value) && value !== 'unchecked';
}

function purposeIs(body: Json, purpose: string): boolean {
  return listOf(property(body, 'purpose')).includes(purpose);
}

function isUnedited(item: JsonObject): boolean {
  const modified = stringProperty(item, 'modified');
  const created = stringProperty(item, 'created');
  return created !== undefined && (modified === undefined || modified === created) && bodiesOf(item).every(isObject);
}

function isLater(ours: JsonObject, theirs: JsonObject): boolean {
  const [a, b] = [ours, theirs].map(item => stringProperty(item, 'modified') ?? stringProperty(item, 'created') ?? '');
  return compare(a ?? '', b ?? '') >= 0;
}
