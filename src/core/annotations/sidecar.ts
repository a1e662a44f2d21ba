import { finish } from '../util/sliced';
import type { Sliced } from '../util/sliced';
import type { Note, NoteTarget, Person } from './annotation';
import { createRecord, snapshotsOf, withName, withSnapshots } from './articleRecord';
import type { Snapshot } from './articleRecord';
import { articleIri, namedIri } from './digest';
import { hasType, isList, isObject, listOf, ordered, property, stringProperty, withProperties } from './json';
import type { Json, JsonObject } from './json';
import { withOwnIds } from './ownIds';
import { sourceOf, textOfTarget } from './targets';
import { jsonText } from './writtenNumbers';
import { compare, detailsMarker, movedTo, fromW3c, idOf, isAnnotation, isDetailsMarker } from './w3c';
import { readNotes, replyToW3c, threadsOf, toW3c } from './w3c';

/** What a sidecar's file name ends in, after the article's own name. */
export const sidecarSuffix = '.annotations.json';

/** The version of the format that is written; files of a newer one are only read. */
export const schemaVersion = '1';

/**
 * An annotation page as it stands in the file, in three parts. All of it is kept as JSON: what we read of it (notes,
 * details, texts) is looked up in it, and what we do not know is written back untouched.
 */
export interface Sidecar {
  /** The page's properties but for the two below. */
  readonly page: JsonObject;
  /** The article's record (`schema:about`); `null` in files of other tools. */
  readonly about: JsonObject | null;
  /** The annotations, replies among them, sorted by id, each with one of its own; entries that are none stand at the end. */
  readonly items: readonly Json[];
  /** Ids that annotations were given on reading, because another one in the file has theirs; absent where none was. */
  readonly givenIds?: readonly string[];
}

const pageKeys = ['@context', 'id', 'type', 'schema:schemaVersion', 'schema:about', 'items', 'partOf', 'startIndex'];

/**
 * Starts the sidecar of an article.
 * @param text raw text
 * @param id the article's IRI
 */
export function createSidecar(name: string, text: string, id = articleIri(name, text)): Sidecar {
  // a page's own collection is described, as the W3C's tests look there for what a page takes over from it
  const partOf = { id: namedIri(`collection of ${id}`), type: 'AnnotationCollection' };
  return { page: { ...newPage(id), partOf }, about: createRecord(name, text, id), items: [] };
}

/** The file's bytes are UTF-8 of this: fixed key order, items by id, two spaces, LF, final newline. */
export function serialiseSidecar(sidecar: Sidecar): string {
  const { head, tail } = textAroundItems(sidecar);
  return head + sidecar.items.map(textOfItem).join(itemSeparator) + tail;
}

/** What stands between two items in the file. */
export const itemSeparator = ',\n';

/** The file's text before its first item and after its last. */
export function textAroundItems(sidecar: Sidecar): { readonly head: string; readonly tail: string } {
  // the empty list marks the place of the items: a key of the page itself stands two spaces deep
  const page = jsonText(toPage({ ...sidecar, items: [] }), 2);
  const mark = '\n  "items": []';
  const at = page.indexOf(mark) + mark.length;
  const [open, close] = sidecar.items.length === 0 ? ['', ''] : ['\n', '\n  '];
  return { head: page.slice(0, at - 1) + open, tail: `${close}${page.slice(at - 1)}\n` };
}

/** One entry of the list of items as it stands in the file: four spaces deep. */
export function textOfItem(item: Json): string {
  return `    ${jsonText(item, 2).replaceAll('\n', '\n    ')}`;
}

/** The whole page as one JSON object. */
export function toPage(sidecar: Sidecar): JsonObject {
  const { page, about, items } = sidecar;
  const others = listOf(property(page, 'schema:about'));
  const record = about === null ? page['schema:about'] : others.length === 0 ? about : [about, ...others];
  return ordered(withProperties(page, { 'schema:about': record, items }), pageKeys);
}

/** The IRI of the article: what its record says, else what the first annotation is about; `null` when nothing does. */
export function articleIdOf(sidecar: Sidecar): string | null {
  const first = sidecar.items.find(isAnnotation);
  return stringProperty(sidecar.about ?? undefined, 'id') ?? sourceOf(listOf(property(first, 'target'))[0]);
}

/** All notes with their threads, in the order of the file. */
export function* notesIn(sidecar: Sidecar): Sliced<readonly Note[]> {
  return yield* readNotes(sidecar.items, articleIdOf(sidecar));
}

/** {@link notesIn} at once. */
export function notesOf(sidecar: Sidecar): readonly Note[] {
  return finish(notesIn(sidecar));
}

/** One note with its thread; `null` when there is none with this id. */
export function noteOf(sidecar: Sidecar, id: string): Note | null {
  const annotations = sidecar.items.filter(isAnnotation);
  const item = annotations.find(one => idOf(one) === id);
  return item === undefined ? null : fromW3c(item, threadsOf(annotations).get(item) ?? [], articleIdOf(sidecar));
}

/** Whether there is anything in the sidecar that a person would miss. */
export function isEmpty(sidecar: Sidecar): boolean {
  return sidecar.items.length === 0;
}

/** The sidecar with notes added, or set in place of those with their ids; replies that a note no longer has are removed. */
export function withNotes(sidecar: Sidecar, notes: readonly Note[]): Sidecar {
  const articleId = articleIdOf(sidecar) ?? '';
  const annotations = sidecar.items.filter(isAnnotation);
  const threads = threadsOf(annotations);
  const items = new Map(annotations.map(item => [idOf(item), item]));
  for (const note of notes) {
    const previous = items.get(note.id) ?? null;
    const kept = new Set(note.replies.map(reply => reply.id));
    for (const reply of (previous && threads.get(previous)) ?? [])
      if (!kept.has(idOf(reply))) items.delete(idOf(reply));
    items.set(note.id, toW3c(note, previous, articleId));
    for (const reply of note.replies) {
      items.set(reply.id, replyToW3c(reply, note.id, items.get(reply.id) ?? null));
    }
  }
  const real = [...items.values()].filter(item => !isDetailsMarker(item, articleId));
  const others = sidecar.items.filter(item => !isAnnotation(item));
  return { ...sidecar, items: [...byId(real.length > 0 ? real : [...items.values()]), ...others] };
}

/** The sidecar with notes standing elsewhere, by their ids. Nobody edited them: their times stay. `now` an ISO time. */
export function* withTargets(sidecar: Sidecar, targets: ReadonlyMap<string, NoteTarget>, now: string): Sliced<Sidecar> {
  const articleId = articleIdOf(sidecar) ?? '';
  const items: Json[] = [];
  for (const item of sidecar.items) {
    const target = isAnnotation(item) ? targets.get(idOf(item)) : undefined;
    items.push(isAnnotation(item) && target !== undefined ? movedTo(item, target, articleId, now) : item);
    if (items.length % 10 === 0) yield;
  }
  return { ...sidecar, items };
}

/** The sidecar without a note and its thread. */
export function withoutNote(sidecar: Sidecar, id: string): Sidecar {
  const gone = new Set([id, ...(noteOf(sidecar, id)?.replies ?? []).map(reply => reply.id)]);
  return { ...sidecar, items: sidecar.items.filter(item => !isAnnotation(item) || !gone.has(idOf(item))) };
}

/** The sidecar with an annotation that stands for the article's details, when there is no other. */
export function withDetailsMarker(sidecar: Sidecar, creator: Person, now: string): Sidecar {
  if (!isEmpty(sidecar)) return sidecar;
  return { ...sidecar, items: [detailsMarker(articleIdOf(sidecar) ?? '', creator, now)] };
}

/**
 * The sidecar with the article's current text stored. Older texts stay as long as a note refers to them.
 * A file of another tool gets its record here.
 */
export function withText(sidecar: Sidecar, name: string, snapshot: Snapshot): Sidecar {
  const { about } = sidecar;
  if (about === null) {
    const id = articleIdOf(sidecar) ?? articleIri(name, snapshot.text);
    return { ...sidecar, about: createRecord(name, snapshot.text, id) };
  }
  const named = property(about, 'schema:name') === name ? about : withName(about, name);
  const [newest, ...older] = snapshotsOf(named);
  if (newest?.sha256 === snapshot.sha256 && older.length === 0) return { ...sidecar, about: named };
  const needed = textsNeeded(sidecar);
  const kept = [...(newest === undefined ? [] : [newest]), ...older].filter(one => needed.has(one.sha256));
  return { ...sidecar, about: withSnapshots(named, snapshot, kept) };
}

/** The digests of the texts that notes were made on. */
function textsNeeded(sidecar: Sidecar): ReadonlySet<string> {
  const [articleId, digests] = [articleIdOf(sidecar), new Map<string, string | null>()];
  return new Set(sidecar.items.filter(isAnnotation).flatMap(item => textOfTarget(item, articleId, digests) ?? []));
}

/** Annotations by id; then whatever is no annotation. */
export function sortedItems(items: readonly Json[]): readonly Json[] {
  return [...byId(items.filter(isAnnotation)), ...items.filter(item => !isAnnotation(item))];
}

/** Entries of any list as a sidecar has them: each annotation with an id of its own, in their order. */
export function* readItems(items: readonly Json[]): Sliced<Pick<Sidecar, 'items' | 'givenIds'>> {
  const { annotations, given } = yield* withOwnIds(items.filter(isAnnotation));
  const all = [...annotations, ...items.filter(item => !isAnnotation(item))];
  return { items: all, ...(given.length > 0 && { givenIds: given }) };
}

function byId(annotations: readonly JsonObject[]): readonly JsonObject[] {
  const named = annotations.map(item => ({ id: idOf(item), item }));
  return named.sort((a, b) => compare(a.id, b.id)).map(one => one.item);
}

/**
 * Reads parsed JSON as annotations: a page, a collection (with its first page, if it holds that), a single annotation, or a
 * list of annotations. `null` when it is none of these.
 */
export function* readPage(value: Json): Sliced<Sidecar | null> {
  if (isList(value)) return value.some(isAnnotation) ? yield* wrapped(value) : null;
  if (!isObject(value)) return null;
  if (property(value, 'items') !== undefined) return yield* pageParts(value);
  if (isAnnotation(value)) return yield* wrapped([value]);
  const [first] = listOf(property(value, 'first'));
  if (isObject(first) && property(first, 'items') !== undefined) return yield* pageParts(pageOf(first, value));
  return hasType(value, 'AnnotationCollection') ? yield* pageParts(pageOf(newPage(idOf(value)), value)) : null;
}

/** A page with the collection that it was the first page of; how many annotations that has changes with the page. */
function pageOf(first: JsonObject, collection: JsonObject): JsonObject {
  const context = property(collection, '@context');
  const partOf = withProperties(collection, { '@context': undefined, first: undefined, total: undefined });
  return { ...(context !== undefined && { '@context': context }), ...first, partOf };
}

function* pageParts(value: JsonObject): Sliced<Sidecar> {
  const about = listOf(property(value, 'schema:about'));
  const record = about.find(isObject) ?? null;
  const others = about.filter(one => one !== record);
  const page = withProperties(value, {
    items: undefined,
    'schema:about': others.length === 0 ? undefined : others,
    partOf: describedCollection(property(value, 'partOf')),
  });
  return { page, about: record, ...(yield* readItems(listOf(property(value, 'items')))) };
}

/** A page's collection: named by its IRI alone it becomes an object, as a page takes over from that what it does not say (W3C). */
function describedCollection(partOf: Json | undefined): Json | undefined {
  const [id, ...others] = listOf(partOf);
  return typeof id === 'string' && others.length === 0 ? { id, type: 'AnnotationCollection' } : partOf;
}

/** Annotations that came without a page get one. */
function* wrapped(items: readonly Json[]): Sliced<Sidecar> {
  const first = items.find(isAnnotation);
  const page = newPage(first === undefined ? '' : idOf(first));
  return { page, about: null, ...(yield* readItems(items)) };
}

function newPage(articleId: string): JsonObject {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: namedIri(`page of ${articleId}`),
    type: 'AnnotationPage',
    'schema:schemaVersion': schemaVersion,
    startIndex: 0,
  };
}
