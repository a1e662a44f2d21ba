import { finish } from '../util/sliced';
import { markNumbers, parseMarked, WrittenNumber } from './writtenNumbers';

/** What `JSON.parse` can return, with the numbers of other tools as they were written. Files come from anywhere, so nothing more is assumed of them. */
export type Json = null | boolean | number | string | WrittenNumber | JsonList | JsonObject;

/** A JSON list. */
export type JsonList = readonly Json[];

/** A JSON object. Own keys only are ever read or written: a key named `__proto__` is data like any other. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Nested deeper than any annotation; beyond it a recursive walk could exhaust the stack. */
export const maxDepth = 200;

/** Whether a value is a JSON object (not null, not a list, no number). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof WrittenNumber);
}

/** Whether a value is a JSON list. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The own property of an object, never one it inherits. */
export function property(value: Json | undefined, key: string): Json | undefined {
  if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
  return value[key];
}

/** The own property when it is a string, or a list of one. */
export function stringProperty(value: Json | undefined, key: string): string | undefined {
  const found = onlyMember(property(value, key));
  return typeof found === 'string' ? found : undefined;
}

/** The own property when it is a whole number from 0 up, or a list of one. */
export function countProperty(value: Json | undefined, key: string): number | undefined {
  const found = onlyMember(property(value, key));
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

/** In JSON-LD a value and a list of it alone say the same. */
function onlyMember(value: Json | undefined): Json | undefined {
  return isList(value) && value.length === 1 ? value[0] : value;
}

/** Whether a JSON-LD object is of a type, perhaps among others. */
export function hasType(value: Json | undefined, type: string): boolean {
  return listOf(property(value, 'type')).includes(type);
}

/** JSON-LD writes a set of one without brackets: one value or several, always as a list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** The object with its known keys first, in the given order, the others after them as they stood; undefined ones left out. */
export function ordered(value: JsonObject, keys: readonly string[]): JsonObject {
  const known = keys.filter(key => Object.hasOwn(value, key));
  const others = Object.keys(value).filter(key => !keys.includes(key));
  // fromEntries defines own properties, so that `__proto__` cannot reach a prototype
  return Object.fromEntries(
    [...known, ...others].map(key => [key, value[key]] as const).filter(entry => entry[1] !== undefined),
  );
}

/** The object with some properties set, or taken away where the value is undefined. */
export function withProperties(value: JsonObject, changes: Readonly<Record<string, Json | undefined>>): JsonObject {
  const kept = Object.entries(value).filter(([key]) => !Object.hasOwn(changes, key));
  const set = Object.entries(changes).filter(entry => entry[1] !== undefined);
  return Object.fromEntries([...kept, ...set]);
}

/** Whether two JSON values say the same; the order of keys does not matter. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (a instanceof WrittenNumber) return b instanceof WrittenNumber && a.written === b.written;
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a).filter(key => a[key] !== undefined);
  return (
    keys.length === Object.keys(b).filter(key => b[key] !== undefined).length &&
    keys.every(key => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

/** One text for each value, the same for equal values: keys sorted. For looking values up. */
export function canonical(value: unknown): string {
  if (isList(value)) return `[${value.map(canonical).join()}]`;
  if (value instanceof WrittenNumber) return value.written;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const keys = Object.keys(value)
    .filter(key => value[key] !== undefined)
    .sort();
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

/** Reads JSON text; `undefined` when it is none, or nested so deep that walking it would be dangerous. */
export function parseJson(text: string): Json | undefined {
  try {
    const value = parseMarked(finish(markNumbers(text))) as Json;
    return nestsDeep(value) ? undefined : value;
  } catch {
    // some engines give up on deep nesting with an error of their own
    return undefined;
  }
}

/** Whether a text is JSON but nested too deep, or looks like it. For telling why {@link parseJson} refused it. */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > maxDepth) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

/** Whether lists and objects nest deeper than `left` levels; goes no deeper itself. */
function nestsDeep(value: Json, left = maxDepth): boolean {
  if (typeof value !== 'object' || value === null || value instanceof WrittenNumber) return false;
  if (left === 0) return true;
  if (isList(value)) return value.some(inner => nestsDeep(inner, left - 1));
  for (const key in value) if (nestsDeep(value[key] ?? null, left - 1)) return true;
  return false;
}
