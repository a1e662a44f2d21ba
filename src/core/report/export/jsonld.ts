import { namedIri } from '../../annotations/digest';
import { listOf, property, stringProperty } from '../../annotations/json';
import type { Json, JsonObject } from '../../annotations/json';
import { readItems, schemaVersion } from '../../annotations/sidecar';
import type { Sidecar } from '../../annotations/sidecar';
import { jsonText } from '../../annotations/writtenNumbers';
import { finish } from '../../util/sliced';
import { apart } from './apart';

/** The record of an article, and further ones that a sidecar holds. */
function recordsOf({ about, page }: Sidecar): readonly Json[] {
  return [...(about === null ? [] : [about]), ...listOf(property(page, 'schema:about'))];
}

/**
 * The notes of a story as one W3C `AnnotationCollection`: every annotation of every sidecar as it stands there, and the
 * articles' records with the texts they were made on. They share one page, because a collection can embed only its first
 * one (the next is named by an IRI, and a file has nowhere to fetch it from).
 * @param label what the collection is called
 */
export function toCollection(sidecars: readonly Sidecar[], label: string): JsonObject {
  const pageIds = sidecars.map(({ page }) => stringProperty(page, 'id') ?? '').sort();
  const id = namedIri(`collection of ${pageIds.join(' ')}`);
  const all = apart(sidecars);
  const { items } = finish(readItems(all.flatMap(sidecar => [...sidecar.items])));
  const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationCollection', label };
  if (items.length === 0) return { ...head, total: 0 };
  const first = {
    id: namedIri(`page of ${id}`),
    type: 'AnnotationPage',
    'schema:schemaVersion': schemaVersion,
    'schema:about': all.flatMap(recordsOf),
    partOf: { id, type: head.type },
    startIndex: 0,
    items,
  };
  return { ...head, total: items.length, first, last: first.id };
}

/** The collection as text: two spaces, LF, final newline. Sidecars come in the order of their articles. */
export function toJsonLd(sidecars: readonly Sidecar[], label: string): string {
  return `${jsonText(toCollection(sidecars, label), 2)}\n`;
}
