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

/** Reads what a person said about the article. */
export function readDetails(about: JsonObject | null): ArticleDetails {
  const entries = Object.entries(detailKeys).map(([name, key]) => [name, plainText(property(about ?? {}, key))]);
  return Object.fromEntries(entries.filter(entry => entry[1] !== undefined)) as ArticleDetails;
}

/** The record with details set; those given as an empty text are taken away, those not given stay. */
export function writeDetails(about: JsonObject, details: ArticleDetails): JsonObject {
  const before = readDetails(about);
  const changes = Object.entries(details as Readonly<Record<keyof ArticleDetails, string>>)
    .filter(([name, value]) => before[name as keyof ArticleDetails] !== value)
    .map(([name, value]) => [detailKeys[name as keyof ArticleDetails], value === '' ? undefined : value]);
  return ordered(withProperties(about, Object.fromEntries(changes) as JsonObject), keyOrder);
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
