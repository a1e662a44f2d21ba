import { fragmentAt, readSource } from '../text/sourcePlaces';
import { hashName, sha256OfName } from './digest';
import { hasType, isObject, listOf, property, stringProperty, type Json, type JsonObject } from './json';

/** Where a note's words stand in the file that its article was imported from. */
export interface SourceTarget {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The file's name when it was imported. */
  readonly name: string;
  /** RFC 3778 `page=3`, or W3C Media Fragments `t=61.5`. */
  readonly fragment: string;
}

/** The rules that a fragment keeps, as the W3C's data model names them. */
function rulesOf(fragment: string): JsonObject {
  return fragment.startsWith('page=')
    ? { conformsTo: 'http://tools.ietf.org/rfc/rfc3778' }
    : { conformsTo: 'http://www.w3.org/TR/media-frags/' };
}

const isFragment = (value: string | undefined): value is string =>
  /^(?:page=\d{1,7}|t=\d{1,7}(?:\.\d{1,3})?)$/.test(value ?? '');

/** The source target that a target of an annotation is; null when it is another one. */
export function readSourceTarget(target: Json): SourceTarget | null {
  const source = property(target, 'source');
  const sha256 = sha256OfName(stringProperty(source, 'id'));
  // a target of another tool may name words of such a file too; those are none of ours
  const [selector, ...others] = listOf(property(target, 'selector'));
  const fragment = hasType(selector, 'FragmentSelector') ? stringProperty(selector, 'value') : undefined;
  if (sha256 === null || !isObject(source) || others.length > 0 || !isFragment(fragment)) return null;
  return { sha256, name: stringProperty(source, 'schema:name') ?? '', fragment };
}

/** A target on a page or a time of the source; the file is named by its content (RFC 6920), since it has no address. */
export function sourceTargetJson({ sha256, name, fragment }: SourceTarget): JsonObject {
  const format = fragment.startsWith('page=') ? { format: 'application/pdf' } : {};
  return {
    type: 'SpecificResource',
    source: { id: hashName(sha256), ...format, 'schema:name': name },
    selector: { type: 'FragmentSelector', ...rulesOf(fragment), value: fragment },
  };
}

/** Tells where words of a text stand in its source, by their offset (UTF-16); nothing where it has none. */
export type SourceFinder = (at: number) => SourceTarget | undefined;

export function sourceTargets(text: string): SourceFinder {
  const source = readSource(text);
  if (source === null || source.places.length === 0) return () => undefined;
  const { sha256, file } = source;
  return at => {
    const fragment = fragmentAt(source, at);
    return fragment === null ? undefined : { sha256, name: file, fragment };
  };
}
