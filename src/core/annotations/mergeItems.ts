import { bodiesOf, shortBodies, withBodies } from './bodies';
import { isStatus } from './annotation';
import { canonical, isObject, listOf, property, sameJson, stringProperty } from './json';
import type { Json, JsonObject } from './json';
import { selectorsOf } from './targets';
import { compare, idOf, timesOf } from './w3c';

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
 * @param base the version both come from, if known. Without it, a side that is surely the older version is the base.
 */
export function mergeItem(base: JsonObject | null, ours: JsonObject, theirs: JsonObject): Merged<JsonObject> {
  const isShortSame = sameJson(property(ours, 'bodyValue'), property(theirs, 'bodyValue'));
  return isShortSame
    ? mergeProperties(base, ours, theirs)
    : mergeProperties(base && spelledOut(base), spelledOut(ours), spelledOut(theirs));
}

function mergeProperties(base: JsonObject | null, ours: JsonObject, theirs: JsonObject): Merged<JsonObject> {
  const from = base ?? olderOf(ours, theirs);
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

/**
 * Comments that are looked through for one that contains another: every pair of them. Beyond this number nobody reads them
 * one by one, and all are kept.
 */
const mostCompared = 32;

/** Leaves out a comment that another one only went on from, and `unchecked` beside a status that somebody set. */
function withoutContained(bodies: readonly Json[]): readonly Json[] {
  const comments = bodies.filter(isComment).map(body => stringProperty(body, 'value') ?? '');
  const compared = comments.length > mostCompared ? [] : comments;
  const isAssessed = bodies.some(isRealStatus);
  return bodies.filter(body => {
    const value = stringProperty(body, 'value') ?? '';
    if (isComment(body)) return !compared.some(other => goesOn(other, value));
    return !(isAssessed && purposeIs(body, 'assessing') && value === 'unchecked');
  });
}

/** Whether a comment has more words before or behind another one. Looking inside it could take the square of its length. */
function goesOn(comment: string, from: string): boolean {
  return comment !== from && (comment.startsWith(from) || comment.endsWith(from));
}

/** The annotation with the short form of its comments written as bodies, which can stand beside others. */
function spelledOut(item: JsonObject): JsonObject {
  const short = shortBodies(item).map(value => ({ type: 'TextualBody', purpose: 'commenting', value }));
  return short.length === 0 ? item : withBodies(item, [...short, ...listOf(property(item, 'body'))]);
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

/** The side that the other was made of: never edited since it was made, while the other was. `null` when neither surely is. */
function olderOf(ours: JsonObject, theirs: JsonObject): JsonObject | null {
  const isOlder = (one: JsonObject, other: JsonObject): boolean =>
    isUnedited(one) &&
    sameJson(property(one, 'created'), property(other, 'created')) &&
    compare(timesOf(one).modified, timesOf(other).modified) < 0;
  return isOlder(ours, theirs) ? ours : isOlder(theirs, ours) ? theirs : null;
}

function isUnedited(item: JsonObject): boolean {
  const modified = stringProperty(item, 'modified');
  const created = stringProperty(item, 'created');
  return created !== undefined && (modified === undefined || modified === created) && bodiesOf(item).every(isObject);
}

function isLater(ours: JsonObject, theirs: JsonObject): boolean {
  return compare(timesOf(ours).modified, timesOf(theirs).modified) >= 0;
}
