import { isStatus } from './annotation';
import type { NoteLink, Status } from './annotation';
import { canonical, isObject, listOf, property, sameJson, stringProperty, withProperties } from './json';
import type { Json, JsonObject } from './json';
import { nameOfSource, resourcesIn, sourceNamed } from './resources';
import { bySelector, selectorsOf } from './targets';

/** The part of a note that W3C keeps in bodies. */
export interface BodyContent {
  readonly comment: string;
  readonly tags: readonly string[];
  readonly codes: readonly string[];
  readonly status: Status;
  readonly otherStatuses: readonly Status[];
  readonly sources: readonly string[];
  readonly links: readonly NoteLink[];
}

/** What bodies of each purpose say to us. */
interface Said {
  readonly commenting: string;
  readonly tagging: string;
  readonly classifying: string;
  readonly assessing: Status;
  readonly describing: string;
  readonly linking: NoteLink;
}

type Purpose = keyof Said;

/** What one body says to us; bodies of no known meaning are kept and not shown. */
type Meaning = { readonly [P in Purpose]: { readonly purpose: P; readonly value: Said[P] } }[Purpose];

/** What stands between several comments of one note when they are shown as one text. */
export const commentSeparator = '\n\n---\n\n';

/** Reads the bodies of an annotation. */
export function readBodies(item: JsonObject): BodyContent {
  const said: { readonly [P in Purpose]: Set<Said[P]> } = {
    commenting: new Set(),
    tagging: new Set(),
    classifying: new Set(),
    assessing: new Set(),
    describing: new Set(),
    linking: new Set(),
  };
  for (const body of bodiesOf(item)) {
    for (const found of meanings(body, item)) {
      const values: Set<unknown> = said[found.purpose];
      values.add(found.value);
    }
  }
  const [status = 'unchecked', ...otherStatuses] = said.assessing;
  return {
    comment: [...said.commenting].join(commentSeparator),
    tags: [...said.tagging],
    codes: [...said.classifying],
    status,
    otherStatuses,
    sources: [...said.describing],
    links: [...said.linking],
  };
}

/**
 * The annotation with its bodies made to say `content`. Bodies whose meaning did not change stay as they are, byte for
 * byte, and so do those of no known meaning. A new annotation gets its status written even when it is `unchecked`.
 */
export function writeBodies(item: JsonObject, content: BodyContent, isNew: boolean): JsonObject {
  const before = readBodies(item);
  if (!isNew && sameJson(before, content)) return item;
  const isSaid = saying(content, before);
  const kept = bodiesOf(item).flatMap((body): readonly Json[] => {
    const said = meanings(body, item);
    return said.every(isSaid) ? [purposeful(body, said, item)] : [];
  });
  const merged = byPurpose([...kept, ...newBodies(kept, item, content, isNew)], item);
  const motivation = motivationsFor(item, merged);
  return withProperties(withBodies(item, merged), {
    motivation: motivation.length === 1 ? motivation[0] : motivation,
  });
}

/** All bodies of an annotation, with the short form `bodyValue` spelled out. */
export function bodiesOf(item: JsonObject): readonly Json[] {
  const short = shortBodies(item).map(value => ({ type: 'TextualBody', value }));
  return [...short, ...listOf(property(item, 'body'))];
}

/** The texts in the short form `bodyValue`. */
export function shortBodies(item: JsonObject): readonly string[] {
  return listOf(property(item, 'bodyValue')).filter(value => typeof value === 'string');
}

/** The annotation with other bodies, none of them short. What stands in `bodyValue` and is no text is nobody's to drop. */
export function withBodies(item: JsonObject, bodies: readonly Json[]): JsonObject {
  const others = listOf(property(item, 'bodyValue')).filter(value => typeof value !== 'string');
  return withProperties(item, {
    bodyValue: others.length === 0 ? undefined : others,
    body: bodies.length === 0 ? undefined : bodies,
  });
}

const purposes: readonly Purpose[] = ['commenting', 'tagging', 'classifying', 'assessing', 'describing', 'linking'];

/** What a body says to us; a choice says what its first member does, other sets what all their members do. */
function meanings(body: Json, item: JsonObject): readonly Meaning[] {
  const all: Meaning[] = [];
  for (const one of resourcesIn(body)) {
    const said = meaning(one, item);
    if (said !== null) all.push(said);
  }
  return all;
}

function meaning(body: Json, item: JsonObject): Meaning | null {
  const purpose = purposeOf(body, item);
  const text = stringProperty(body, 'value');
  if (text !== undefined) {
    if (purpose === 'assessing') return isStatus(text) ? { purpose, value: text } : null;
    if (purpose === 'tagging' || purpose === 'classifying') return { purpose, value: text };
    return { purpose: 'commenting', value: text };
  }
  const iri = nameOfSource(property(body, 'source') ?? body);
  if (iri === undefined) return null;
  if (purpose === 'classifying' || purpose === 'tagging') return { purpose: 'classifying', value: iri };
  const selectors = selectorsOf(body);
  if (purpose !== 'linking' || typeof body === 'string') return { purpose: 'describing', value: iri };
  const name = stringProperty(body, 'schema:name');
  return { purpose, value: { article: iri, ...(name !== undefined && { name }), ...selectors } };
}

/** The body's own purpose; without one, the annotation's motivation when it has only one. */
function purposeOf(body: Json, item: JsonObject): string {
  const own = listOf(property(body, 'purpose'));
  const said = own.length > 0 ? own : listOf(property(item, 'motivation'));
  if (own.length === 0 && said.length !== 1) return '';
  return purposes.find(purpose => said.includes(purpose)) ?? '';
}

/** Tells of a meaning whether `content` still has it. */
function saying(content: BodyContent, before: BodyContent): (said: Meaning) => boolean {
  const isSameComment = content.comment === before.comment;
  const statuses = new Set([content.status, ...content.otherStatuses]);
  const tags = new Set(content.tags);
  const codes = new Set([...content.codes, ...content.tags]);
  const sources = new Set(content.sources);
  const links = new Set(content.links.map(canonical));
  return said => {
    switch (said.purpose) {
      case 'commenting':
        return isSameComment || content.comment === said.value;
      case 'assessing':
        return statuses.has(said.value);
      case 'tagging':
        return tags.has(said.value);
      case 'classifying':
        return codes.has(said.value);
      case 'describing':
        return sources.has(said.value);
      case 'linking':
        return links.has(canonical(said.value));
    }
  };
}

/**
 * A body that relied on the annotation's motivation says its purpose itself, as the motivations may become several. Only
 * texts and specific resources may have a purpose (W3C), so another resource becomes the source of one; what it would be
 * taken for anyway needs none.
 */
function purposeful(body: Json, said: readonly Meaning[], item: JsonObject): Json {
  const motivations = listOf(property(item, 'motivation'));
  const purpose = said[0]?.purpose ?? (motivations.length === 1 ? motivations[0] : undefined);
  if (typeof purpose !== 'string' || property(body, 'items') !== undefined) return body;
  if (property(body, 'purpose') !== undefined) return body;
  const mayHave = property(body, 'value') !== undefined || property(body, 'source') !== undefined;
  if (mayHave && isObject(body)) return withProperties(body, { purpose });
  return said.length === 0 || purpose === 'describing' ? body : resource(purpose, body);
}

/** Bodies for everything in `content` that the kept ones do not say. */
function newBodies(kept: readonly Json[], item: JsonObject, content: BodyContent, isNew: boolean): readonly Json[] {
  const said = readBodies(withBodies(item, kept));
  const missing = <T>(wanted: readonly T[], have: readonly T[]): readonly T[] => {
    const known = new Set(have.map(canonical));
    return wanted.filter(one => !known.has(canonical(one)));
  };
  const statusMissing = content.status !== said.status || (isNew && !kept.some(body => isAssessment(body, item)));
  const others = missing(content.otherStatuses, [said.status, ...said.otherStatuses]);
  const statuses = [...(statusMissing ? [content.status] : []), ...others];
  return [
    ...(content.comment !== '' && content.comment !== said.comment ? [commentBody(content.comment)] : []),
    ...missing(content.tags, said.tags).map(value => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ...missing(content.codes, said.codes).map(code => resource('classifying', sourceNamed(code))),
    ...statuses.map(value => ({ type: 'TextualBody', purpose: 'assessing', value })),
    ...missing(content.sources, said.sources).map(source => resource('describing', sourceNamed(source))),
    ...missing(content.links, said.links).map(linkBody),
  ];
}

function isAssessment(body: Json, item: JsonObject): boolean {
  return meanings(body, item).some(said => said.purpose === 'assessing');
}

/** A Markdown comment as a body. */
export function commentBody(value: string, purpose = 'commenting'): JsonObject {
  return { type: 'TextualBody', purpose, format: 'text/markdown', value };
}

function resource(purpose: string, source: Json): JsonObject {
  return { type: 'SpecificResource', purpose, source };
}

function linkBody(link: NoteLink): JsonObject {
  const selector = bySelector(link.quote, link.position);
  return {
    ...resource('linking', link.article),
    ...(link.name !== undefined && { 'schema:name': link.name }),
    ...(selector.length > 0 && { selector }),
  };
}

/** Bodies in the order of what they say; those of no known meaning last. */
function byPurpose(bodies: readonly Json[], item: JsonObject): readonly Json[] {
  const ranked = bodies.map(body => {
    const [said] = meanings(body, item);
    return { body, rank: said === undefined ? purposes.length : purposes.indexOf(said.purpose) };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ body }) => body);
}

/** Motivations for the purposes that the bodies have, and those of other tools that were there. */
function motivationsFor(item: JsonObject, bodies: readonly Json[]): readonly Json[] {
  const said = bodies.flatMap(body => meanings(body, item)).map(one => one.purpose);
  const present = new Set<Json>([...said, ...bodies.flatMap(body => listOf(property(body, 'purpose')))]);
  const own = purposes.filter(purpose => present.has(purpose));
  const foreign = listOf(property(item, 'motivation')).filter(one => !purposes.some(purpose => purpose === one));
  const all = distinct([...own, ...foreign]);
  return all.length === 0 ? ['highlighting'] : all;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
