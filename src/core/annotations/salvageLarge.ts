import type { Sliced } from '../util/sliced';
import { textDigest } from './digest';
import { isObject, parseJson, property, stringProperty } from './json';
import type { Json, JsonObject } from './json';
import { readPage } from './sidecar';
import type { Sidecar } from './sidecar';
import { isAnnotation } from './w3c';

/** Bytes or UTF-16 units read between two pauses; a thousandth of a second or two. */
const pieceLength = 64 * 1024;

/** An annotation or record longer than this is passed over; what is in hand stays as short. UTF-16 units. */
const longestObject = 1024 * 1024;

/** What is saved must fit into a file that can be read again, with room for what is added later. UTF-16 units. */
const mostSaved = 12 * 1024 * 1024;

/** Objects nested deeper than this are parts of annotations. */
const deepest = 6;

/**
 * Saves annotations of a file that is too large to be read whole: each that is complete, once, as many as a file of allowed
 * size can hold, and the record of the article. Goes through the bytes once, with some megabytes in hand. `null` when there
 * is none.
 */
export function* salvageLarge(bytes: Uint8Array): Sliced<Sidecar | null> {
  return yield* salvagePieces(decoded(bytes));
}

/** The same of a text. */
export function* salvageLong(text: string): Sliced<Sidecar | null> {
  return yield* salvagePieces(cut(text));
}

function* decoded(bytes: Uint8Array): Generator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8');
  for (let from = 0; from < bytes.length; from += pieceLength)
    yield decoder.decode(bytes.subarray(from, from + pieceLength), { stream: true });
}

function* cut(text: string): Generator<string, void, undefined> {
  for (let from = 0; from < text.length; from += pieceLength) yield text.slice(from, from + pieceLength);
}

function* salvagePieces(pieces: Iterable<string>): Sliced<Sidecar | null> {
  const found: Found = { items: new Map(), about: null, saved: 0 };
  let scan: Scan = { text: '', at: 0, inString: false, open: [] };
  for (const more of pieces) {
    scan = trimmed({ ...scan, text: scan.text + more });
    for (const object of closedObjects(scan)) take(found, object);
    if (found.saved >= mostSaved) break;
    yield;
  }
  if (found.items.size === 0) return null;
  const page = yield* readPage([...found.items.values()]);
  return page === null ? null : { ...page, about: found.about };
}

interface Found {
  /** By the digests of their texts. */
  readonly items: Map<string, JsonObject>;
  about: JsonObject | null;
  saved: number;
}

/** Where the reading stands: what is in hand, and where in it the open objects begin (-1: its beginning is gone). */
interface Scan {
  readonly text: string;
  at: number;
  inString: boolean;
  readonly open: number[];
}

/** The texts of the objects that close in what is in hand. */
function* closedObjects(scan: Scan): Generator<string, void, undefined> {
  const { text, open } = scan;
  for (; scan.at < text.length; scan.at++) {
    const code = text.charCodeAt(scan.at);
    if (scan.inString) {
      // the rest of an escape may not be here yet
      if (code === backslash && scan.at + 1 === text.length) return;
      if (code === backslash) scan.at++;
      // no string of JSON holds a line end: a lost quote ends here
      else if (code === quote || code === lineFeed) scan.inString = false;
    } else if (code === quote) scan.inString = true;
    else if (code === openBrace) {
      // our own layout tells where an item begins, whatever was damaged before
      if (text.startsWith('\n    {', scan.at - 5)) open.length = Math.min(open.length, 1);
      open.push(scan.at);
    } else if (code === closeBrace) {
      const from = open.pop() ?? -1;
      if (from !== -1 && open.length < deepest) yield text.slice(from, scan.at + 1);
    }
  }
}

const [lineFeed, quote, backslash, openBrace, closeBrace] = [0x0a, 0x22, 0x5c, 0x7b, 0x7d];

/** The scan without the text before the first object that may still be taken. */
function trimmed(scan: Scan): Scan {
  const floor = scan.text.length - longestObject;
  const needed = scan.open.find(from => from >= floor) ?? scan.at;
  // some characters before it tell whether it stands as we lay items out
  const cut = Math.max(0, Math.min(needed, scan.at) - 8);
  const open = scan.open.map(from => (from >= cut ? from - cut : -1));
  return { text: scan.text.slice(cut), at: scan.at - cut, inString: scan.inString, open };
}

function take(found: Found, text: string): void {
  const mayBeItem = text.includes('"target"');
  if (!mayBeItem && !(found.about === null && text.includes('"schema:sha256"'))) return;
  const value = parseJson(text);
  if (value === undefined) return;
  if (isWholeAnnotation(value)) {
    const digest = textDigest(text);
    if (found.items.has(digest)) return;
    found.items.set(digest, value);
    found.saved += text.length;
  } else if (found.about === null && isRecord(value)) {
    found.about = value;
    found.saved += text.length;
  }
}

function isRecord(value: Json): value is JsonObject {
  return isObject(value) && property(value, 'id') !== undefined && property(value, 'schema:text') !== undefined;
}

/** Whether a value is a whole annotation: one cut in its middle may still be an object, but names no type or target. */
export function isWholeAnnotation(value: Json): value is JsonObject {
  return (
    isAnnotation(value) && stringProperty(value, 'type') === 'Annotation' && property(value, 'target') !== undefined
  );
}
