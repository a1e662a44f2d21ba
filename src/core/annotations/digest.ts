import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Sliced } from '../util/sliced';
import { foldNewlines } from './anchoring/codePoints';
import { canonical, listOf } from './json';
import type { JsonObject } from './json';

/** SHA-256 (hexadecimal) of a text as W3C positions see it, so that re-encoding or other line ends keep it the same. */
export function textDigest(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(foldNewlines(text))));
}

/**
 * SHA-256 (hexadecimal) of what an object says, whatever the order of its keys; in steps, as a list in it may be long.
 * @param leftOut keys that do not count
 */
export function* contentDigest(value: JsonObject, leftOut: ReadonlySet<string>): Sliced<string> {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (const key of Object.keys(value).sort()) {
    if (leftOut.has(key)) continue;
    const members = listOf(value[key]);
    hash.update(encoder.encode(`${JSON.stringify(key)}${Array.isArray(value[key])}${members.length}`));
    for (const [index, member] of members.entries()) {
      hash.update(encoder.encode(`${canonical(member)}\n`));
      if (index % 100 === 99) yield;
    }
  }
  yield;
  return bytesToHex(hash.digest());
}

/**
 * The IRI of an article that has no sidecar yet. Made of its text, so that links made to it hold when it gets one, and of
 * its place, so that a copy of the file has another. Earlier versions made it of the text alone; a sidecar keeps what it has.
 * @param place see {@link articlePlace}
 */
export function articleIri(place: string, text: string): string {
  return namedIri(`${place.normalize()}\n${foldNewlines(text)}`);
}

/**
 * Where a file stands, as far as it is the same on another machine: its folder's name and its own.
 * @param key path or URI of the file
 */
export function articlePlace({ key, name }: { readonly key: string; readonly name: string }): string {
  const folder = key.split(/[/\\]/).at(-2) ?? '';
  return `${/^[a-z][a-z0-9+.-]+:\/\//i.test(key) ? decoded(folder) : folder}/${name}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // a stray percent sign
    return part;
  }
}

/** An IRI made of a name: the same name gives the same one everywhere (RFC 9562, UUID version 8). */
export function namedIri(name: string): string {
  const hex = textDigest(name);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

const base64Url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The RFC 6920 name (`ni:///sha-256;…`) of a hexadecimal SHA-256. */
export function hashName(hex: string): string {
  let name = 'ni:///sha-256;';
  // three hexadecimal digits are two of base 64; 64 digits leave one over, which fills up with zeros
  for (let index = 0; index < hex.length; index += 3) {
    const word = Number.parseInt(hex.slice(index, index + 3).padEnd(3, '0'), 16);
    name += base64Url.charAt(word >> 6);
    if (index + 1 < hex.length) name += base64Url.charAt(word & 63);
  }
  return name;
}

/** The hexadecimal SHA-256 in an RFC 6920 name; `null` when it is none. */
export function sha256OfName(name: string | undefined): string | null {
  const digits = /^ni:\/\/\/sha-256;([A-Za-z0-9_-]{43})$/.exec(name ?? '')?.[1];
  if (digits === undefined) return null;
  let hex = '';
  for (let index = 0; index < digits.length; index += 2) {
    const word =
      (base64Url.indexOf(digits.charAt(index)) << 6) | Math.max(0, base64Url.indexOf(digits.charAt(index + 1)));
    hex += word.toString(16).padStart(3, '0');
  }
  return hex.slice(0, 64);
}
