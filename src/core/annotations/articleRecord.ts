import { foldNewlines } from './anchoring/codePoints';
import { textDigest } from './digest';
import { isObject, listOf, ordered, property, stringProperty, withProperties } from './json';
import type { Json, JsonObject } from './json';

/** What a person said about an article; they win over what the text says. */
export interface ArticleDetails {
  /** ISO day of publication. */
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
}

/** What a person said of a file: of the whole of it, and of the articles in it where it holds several, by their numbers from 1. */
export interface FileDetails extends ArticleDetails {
  readonly parts?: Readonly<Record<number, ArticleDetails>>;
}

/** A text that notes were made on: BOM dropped, line ends LF. */
export interface Snapshot {
  /** SHA-256 (hexadecimal) of `text`. */
  readonly sha256: string;
  readonly text: string;
}

const detailKeys: Readonly<Record<keyof ArticleDetails, string>> = {
  date: 'schema:datePublished',
  outlet: 'schema:publisher',
  url: 'schema:url',
  language: 'schema:inLanguage',
};

const keyOrder = [
  'id',
  'type',
  'schema:name',
  'schema:encodingFormat',
  'schema:inLanguage',
  'schema:publisher',
  'schema:datePublished',
  'schema:url',
  'schema:hasPart',
  'schema:sha256',
  'schema:text',
  'schema:isBasedOn',
];

/** Starts the record of an article that has none. */
export function createRecord(name: string, text: string, id: string): JsonObject {
  const encodingFormat = /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain';
  const record = { id, type: 'schema:NewsArticle', 'schema:name': name, 'schema:encodingFormat': encodingFormat };
  return withSnapshots(record, takeSnapshot(text), []);
}

/** Reads what a person said about the file. */
export function readDetails(about: JsonObject | null): FileDetails {
  const parts = partsOf(about).flatMap(part => {
    const number = property(part, 'schema:position');
    return typeof number === 'number' ? [[number, detailsIn(part)] as const] : [];
  });
  return { ...detailsIn(about ?? {}), ...(parts.length > 0 && { parts: Object.fromEntries(parts) }) };
}

function detailsIn(record: JsonObject): ArticleDetails {
  const entries = Object.entries(detailKeys).map(([name, key]) => [name, plainText(property(record, key))]);
  return Object.fromEntries(entries.filter(entry => entry[1] !== undefined)) as ArticleDetails;
}

const partsOf = (about: JsonObject | null): readonly JsonObject[] =>
  listOf(property(about ?? {}, 'schema:hasPart')).filter(isObject);

/** The record with details set; those given as an empty text are taken away, those not given stay. */
export function writeDetails(about: JsonObject, { parts = {}, ...details }: FileDetails): JsonObject {
  const told = Object.entries(parts).reduce((all, [number, own]) => withPart(all, Number(number), own), partsOf(about));
  const changed = withDetails(about, details);
  const changes =
    Object.keys(parts).length === 0 ? {} : { 'schema:hasPart': told.length === 0 ? undefined : [...told] };
  return ordered(withProperties(changed, changes), keyOrder);
}

function withDetails(record: JsonObject, details: ArticleDetails): JsonObject {
  const before = detailsIn(record);
  const changes = Object.entries(details as Readonly<Record<keyof ArticleDetails, string>>)
    .filter(([name, value]) => before[name as keyof ArticleDetails] !== value)
    .map(([name, value]) => [detailKeys[name as keyof ArticleDetails], value === '' ? undefined : value]);
  return withProperties(record, Object.fromEntries(changes) as JsonObject);
}

/** The articles of a file with details of one set; one of which nothing is said any more goes. */
function withPart(parts: readonly JsonObject[], number: number, details: ArticleDetails): readonly JsonObject[] {
  const isIt = (part: JsonObject): boolean => property(part, 'schema:position') === number;
  const before = parts.find(isIt) ?? { type: 'schema:NewsArticle', 'schema:position': number };
  const after = withDetails(before, details);
  const others = parts.filter(part => !isIt(part));
  return Object.keys(detailsIn(after)).length === 0 ? others : [...others, after];
}

/** The record with another file name, after the article was renamed. */
export function withName(about: JsonObject, name: string): JsonObject {
  return ordered(withProperties(about, { 'schema:name': name }), keyOrder);
}

/** A text as the sidecar keeps it. */
export function takeSnapshot(text: string): Snapshot {
  return { sha256: textDigest(text), text: foldNewlines(text) };
}

/** The texts kept, the newest first. */
export function snapshotsOf(about: JsonObject | null): readonly Snapshot[] {
  if (about === null) return [];
  return [about, ...listOf(property(about, 'schema:isBasedOn'))].flatMap(one => snapshotIn(one) ?? []);
}

/** The record with `newest` as its text and the others, each once, behind it. */
export function withSnapshots(about: JsonObject, newest: Snapshot, others: readonly Snapshot[]): JsonObject {
  const older = new Map(others.filter(one => one.sha256 !== newest.sha256).map(one => [one.sha256, one]));
  const foreign = listOf(property(about, 'schema:isBasedOn')).filter(one => snapshotIn(one) === null);
  const made = [...older.values()].map(one => ({ type: 'schema:NewsArticle', ...snapshotProperties(one) }));
  const basedOn = [...foreign, ...made];
  const changes = { ...snapshotProperties(newest), 'schema:isBasedOn': basedOn.length === 0 ? undefined : basedOn };
  return ordered(withProperties(about, changes), keyOrder);
}

function snapshotProperties(snapshot: Snapshot): Readonly<Record<string, Json>> {
  return { 'schema:sha256': snapshot.sha256, 'schema:text': snapshot.text.split('\n') };
}

function snapshotIn(value: Json): Snapshot | null {
  const lines = listOf(property(value, 'schema:text'));
  if (lines.length === 0 || !lines.every(line => typeof line === 'string')) return null;
  const text = lines.join('\n');
  return { text, sha256: stringProperty(value, 'schema:sha256') ?? textDigest(text) };
}

/** A value that other tools may have written as a thing with a name, or as one of several. */
function plainText(value: Json | undefined): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  return isObject(first) ? (stringProperty(first, 'schema:name') ?? stringProperty(first, 'name')) : undefined;
}
