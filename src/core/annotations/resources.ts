import { namedIri } from './digest';
import { hasType, isList, isObject, listOf, property, stringProperty, withProperties } from './json';
import type { Json, JsonObject } from './json';

/** Kinds of resource that stand for all their members; the W3C's vocabulary has them, its context has no terms for them. */
const together: readonly string[] = ['Composite', 'List', 'Independents'].flatMap(type => [type, `oa:${type}`]);

/** The bodies or targets that one stands for: of a choice the first, which is the default; of several together all. */
export function resourcesIn(resource: Json): readonly Json[] {
  if (property(resource, 'items') === undefined) return [resource];
  const items = listOf(property(resource, 'items'));
  if (hasType(resource, 'Choice')) return items.slice(0, 1).flatMap(resourcesIn);
  return together.some(type => hasType(resource, type)) ? items.flatMap(resourcesIn) : [];
}

/** The resource with one that is in it replaced; the very object, not one that is equal. */
export function withReplaced(resource: Json, old: Json | undefined, next: Json): Json {
  if (resource === old) return next;
  const items = property(resource, 'items');
  if (!isObject(resource) || !isList(items)) return resource;
  return withProperties(resource, { items: items.map(item => withReplaced(item, old, next)) });
}

/** Whether a text has the form of an IRI: a scheme, and nothing that an IRI cannot hold. */
function isIri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u001f]+$/.test(text);
}

/**
 * What a body is about, by its IRI. Something without one (a telephone call, a page of a printed book) is a resource with a
 * name, and an IRI made of that, as W3C asks for one.
 */
export function sourceNamed(text: string): Json {
  return isIri(text) ? text : ({ id: namedIri(`source ${text}`), 'schema:name': text } satisfies JsonObject);
}

/** What {@link sourceNamed} was made of: the name of a thing that has its IRI from it, else the IRI. */
export function nameOfSource(source: Json | undefined): string | undefined {
  if (typeof source === 'string') return source;
  const [id, name] = [stringProperty(source, 'id'), stringProperty(source, 'schema:name')];
  return name !== undefined && id === namedIri(`source ${name}`) ? name : id;
}
