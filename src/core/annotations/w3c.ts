import { finish } from '../util/sliced';
import type { Sliced } from '../util/sliced';
import type { Note, NoteTarget, Person, Reply } from './annotation';
import { bodiesOf, commentBody, readBodies, withBodies, writeBodies } from './bodies';
import {
  canonical,
  hasType,
  isList,
  isObject,
  listOf,
  ordered,
  property,
  stringProperty,
  withProperties,
} from './json';
import type { Json, JsonObject } from './json';
import { namedIri, textDigest } from './digest';
import { putTarget, readTarget, sourceOf, writeTarget } from './targets';

const annotationKeys = [
  '@context',
  'id',
  'type',
  'motivation',
  'creator',
  'created',
  'modified',
  'schema:creativeWorkStatus',
  'schema:expires',
  'bodyValue',
  'body',
  'target',
];

/** Resolved threads are marked with schema.org's status of a work. */
const resolvedStatus = 'resolved';

/** Notes read before, by their annotations: one that is the same object has the same note. Held by whoever reads often. */
export interface NoteMemory {
  readonly notes: WeakMap<JsonObject, { readonly thread: readonly JsonObject[]; readonly note: Note }>;
  /** The digests in names of texts; thousands of notes share one. */
  readonly digests: Map<string, string | null>;
}

/** A memory that knows nothing yet. It is good for one article. */
export function createNoteMemory(): NoteMemory {
  return { notes: new WeakMap(), digests: new Map() };
}

/**
 * Reads the notes of a list of W3C annotations. Replies stand in the thread of the note they answer (replies to replies
 * too); a reply whose note is missing is a note of its own, so that nothing is hidden.
 * @param articleId IRI of the article the annotations are about; `null` when the file does not say
 */
export function* readNotes(
  items: readonly Json[],
  articleId: string | null,
  memory: NoteMemory = createNoteMemory(),
): Sliced<readonly Note[]> {
  const annotations = items.filter(isAnnotation);
  yield;
  const threads = threadsOf(annotations);
  const inThread = new Set([...threads.values()].flat());
  const notes: Note[] = [];
  for (const [index, item] of annotations.entries()) {
    if (index % sliceSize === 0) yield;
    if (inThread.has(item) || isDetailsMarker(item, articleId)) continue;
    notes.push(remembered(item, threads.get(item) ?? noReplies, articleId, memory));
  }
  return notes;
}

/** {@link readNotes} at once. */
export function notesFromW3c(items: readonly Json[], articleId: string | null): readonly Note[] {
  return finish(readNotes(items, articleId));
}

function remembered(
  item: JsonObject,
  thread: readonly JsonObject[],
  articleId: string | null,
  memory: NoteMemory,
): Note {
  const known = memory.notes.get(item);
  if (known !== undefined && sameMembers(known.thread, thread)) return known.note;
  const note = fromW3c(item, thread, articleId, memory);
  memory.notes.set(item, { thread, note });
  return note;
}

/** Notes read between two pauses, each in some hundredths of a millisecond. */
const sliceSize = 10;

const noReplies: readonly JsonObject[] = [];

function sameMembers(a: readonly JsonObject[], b: readonly JsonObject[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}

/** The replies in the thread of each annotation that has any. */
export function threadsOf(annotations: readonly JsonObject[]): ReadonlyMap<JsonObject, readonly JsonObject[]> {
  const threads = new Map<JsonObject, JsonObject[]>();
  if (!annotations.some(item => answeredBy(item) !== null)) return threads;
  for (const [item, root] of threadRoots(annotations)) {
    if (item === root) continue;
    const thread = threads.get(root) ?? [];
    thread.push(item);
    threads.set(root, thread);
  }
  return threads;
}

/** Reads one annotation with the replies to it. Never fails: what it does not say is empty. */
export function fromW3c(
  item: JsonObject,
  replies: readonly JsonObject[],
  articleId: string | null,
  memory: NoteMemory = createNoteMemory(),
): Note {
  const creator = personOf(property(item, 'creator'));
  const staleSince = stringProperty(item, 'schema:expires');
  return {
    id: idOf(item),
    target: readTarget(item, articleId, memory.digests),
    ...readBodies(item),
    replies: replies.map(readReply).sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id)),
    resolved: stringProperty(item, 'schema:creativeWorkStatus') === resolvedStatus,
    ...(creator && { creator }),
    ...timesOf(item),
    ...(staleSince !== undefined && { staleSince }),
  };
}

/**
 * The annotation of a note, without its replies.
 * @param previous the annotation as it stands in the file: what the note leaves unchanged, and everything of other tools,
 *   is taken over untouched; `null` for a new note
 */
export function toW3c(note: Note, previous: JsonObject | null, articleId: string): JsonObject {
  const base = previous ?? created(note.id, note.creator, note.created);
  const placed = writeTarget(writeBodies(base, note, previous === null), note.target, articleId, note.modified);
  const wasResolved = stringProperty(base, 'schema:creativeWorkStatus') === resolvedStatus;
  return ordered(
    withProperties(placed, {
      id: note.id,
      ...(note.modified !== '' && { modified: note.modified }),
      ...(note.resolved !== wasResolved && { 'schema:creativeWorkStatus': note.resolved ? resolvedStatus : undefined }),
      'schema:expires': note.staleSince,
    }),
    annotationKeys,
  );
}

/** The annotation at another place; everything else is as it was. `now` is the time for one that tells none itself. */
export function movedTo(item: JsonObject, target: NoteTarget, articleId: string, now: string): JsonObject {
  const time = stringProperty(item, 'modified') ?? stringProperty(item, 'created') ?? now;
  return ordered(putTarget(item, target, articleId, time), annotationKeys);
}

/** The annotation of a reply to the annotation with the id `parent`; `previous` as for {@link toW3c}. */
export function replyToW3c(reply: Reply, parent: string, previous: JsonObject | null): JsonObject {
  const base = previous ?? {
    ...created(reply.id, reply.creator, reply.created),
    motivation: 'replying',
    target: parent,
  };
  if (previous !== null && sameReply(readReply(previous), reply)) return previous;
  const old = bodiesOf(base);
  const first = old.findIndex(body => stringProperty(body, 'value') !== undefined);
  const made = commentBody(reply.comment, 'replying');
  const body =
    first === -1 ? [made, ...old] : old.map((one, at) => (at === first ? revalued(one, reply.comment) : one));
  const modified = reply.modified === reply.created ? undefined : reply.modified;
  return ordered(
    withProperties(withBodies(base, body), { ...(body.length === 1 && { body: body[0] }), modified }),
    annotationKeys,
  );
}

/** The annotation's id; for one without, a name made of its content that stays until it is changed. */
export function idOf(item: JsonObject): string {
  return ownIdOf(item) ?? `urn:sha256:${textDigest(canonical(item))}`;
}

/** The id that an annotation has itself. */
export function ownIdOf(item: JsonObject): string | undefined {
  return stringProperty(item, 'id') ?? stringProperty(item, '@id');
}

/** Whether a JSON value can be read as an annotation: an object with a target or a body. */
export function isAnnotation(value: Json): value is JsonObject {
  return isObject(value) && (property(value, 'target') !== undefined || property(value, 'body') !== undefined);
}

/** The id of the annotation that a reply answers; `null` when it is no reply. */
function answeredBy(item: JsonObject): string | null {
  const motivation = property(item, 'motivation');
  const isReply = motivation === 'replying' || (isList(motivation) && motivation.includes('replying'));
  return isReply ? sourceOf(listOf(property(item, 'target'))[0]) : null;
}

/**
 * An annotation that only says "the page describes this article". A page must hold an annotation (W3C): this one stands
 * for the article's details while there are no notes, and is no note itself.
 */
export function detailsMarker(articleId: string, creator: Person, now: string): JsonObject {
  return ordered(
    { ...created(namedIri(`details of ${articleId}`), creator, now), motivation: 'describing', target: articleId },
    annotationKeys,
  );
}

/** All that a marker has. One with anything else says more than that there is an article. */
const markerKeys: ReadonlySet<string> = new Set(Object.keys(detailsMarker('', { name: '' }, '')));

/** Whether an annotation is a {@link detailsMarker}; none is of an article without an IRI. */
export function isDetailsMarker(item: JsonObject, articleId: string | null): boolean {
  return (
    articleId !== null &&
    property(item, 'motivation') === 'describing' &&
    property(item, 'target') === articleId &&
    Object.keys(item).every(key => markerKeys.has(key))
  );
}

/** Orders texts by code unit, the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function created(id: string, creator: Person | undefined, now: string): JsonObject {
  const agent = creator && {
    ...(creator.id !== undefined && { id: creator.id }),
    type: creator.isSoftware === true ? 'Software' : 'Person',
    name: creator.name,
  };
  return { id, type: 'Annotation', ...(agent && { creator: agent }), created: now };
}

function readReply(item: JsonObject): Reply {
  const creator = personOf(property(item, 'creator'));
  const comment = bodiesOf(item)
    .map(body => stringProperty(body, 'value'))
    .find(value => value !== undefined);
  return { id: idOf(item), comment: comment ?? '', ...(creator && { creator }), ...timesOf(item) };
}

function sameReply(a: Reply, b: Reply): boolean {
  return a.comment === b.comment && a.modified === b.modified;
}

function revalued(body: Json, value: string): Json {
  return isObject(body) ? withProperties(body, { value }) : body;
}

/** When an annotation was made and last changed; an empty text where it does not say. */
export function timesOf(item: JsonObject): { readonly created: string; readonly modified: string } {
  const made = stringProperty(item, 'created') ?? '';
  return { created: made, modified: stringProperty(item, 'modified') ?? made };
}

/** The first creator, by name if it has one. */
function personOf(value: Json | undefined): Person | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return { name: first, id: first };
  const id = stringProperty(first, 'id');
  const name = listOf(property(first, 'name')).find(one => typeof one === 'string');
  const shown = typeof name === 'string' ? name : (stringProperty(first, 'nickname') ?? id);
  if (shown === undefined) return undefined;
  const isSoftware = isObject(first) && hasType(first, 'Software');
  return { name: shown, ...(id !== undefined && { id }), ...(isSoftware && { isSoftware }) };
}

/**
 * The annotation that starts the thread of each annotation: replies are followed upwards, up to one whose parent is
 * missing. In a circle nobody is first, so each of its members stands for itself.
 */
function threadRoots(annotations: readonly JsonObject[]): ReadonlyMap<JsonObject, JsonObject> {
  const byId = new Map(annotations.map(item => [idOf(item), item]));
  const roots = new Map<JsonObject, JsonObject>();
  for (const item of annotations) {
    const path = new Set<JsonObject>();
    let at = item;
    while (!path.has(at) && !roots.has(at)) {
      path.add(at);
      at = byId.get(answeredBy(at) ?? '') ?? at;
    }
    const isCircle = !roots.has(at) && answersAny(at, byId);
    for (const member of path) roots.set(member, isCircle ? member : (roots.get(at) ?? at));
  }
  return roots;
}

function answersAny(item: JsonObject, byId: ReadonlyMap<string, JsonObject>): boolean {
  return byId.has(answeredBy(item) ?? '');
}
