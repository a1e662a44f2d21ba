import { finish } from '../util/sliced';
import { hasDoubledKey } from './doubledKeys';
import { isObject, listOf, ordered, parseJson, property, stringProperty, withProperties } from './json';
import type { Json, JsonObject } from './json';
import { maxSettingsBytes } from './sidecarFiles';
import { compare } from './w3c';
import { jsonText } from './writtenNumbers';

/** The file in the workspace's folder that names the codes. Notes hold only their ids, so renaming one touches no note. */
export const codebookFileName = 'codebook.crossread.json';

const format = 'crossread-codebook/1';

/** A code that notes are classified with. */
export interface Code {
  /** IRI; what notes hold. */
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** `#rrggbb`, or nothing. */
  readonly colour?: string;
  /** The digit that gives the code to a note, 1 to 9. */
  readonly key?: number;
  /** Ids of codes that were merged into this one; notes may still hold them. */
  readonly formerIds: readonly string[];
  /** Everything else in its entry, kept as it is. */
  readonly others: JsonObject;
}

/** The codes of a workspace, by name. */
export interface Codebook {
  readonly codes: readonly Code[];
  /** Everything else in the file, kept as it is. */
  readonly others: JsonObject;
}

/** Why a codebook cannot be used; it is never overwritten then. */
export type CodebookProblem = 'notJson' | 'newerFormat' | 'notCodebook' | 'tooLarge';

/** A workspace without codes. */
export const emptyCodebook: Codebook = { codes: [], others: {} };

/** Reads a codebook. Never throws; entries without id or name are left out. */
export function parseCodebook(bytes: Uint8Array): Codebook | { readonly problem: CodebookProblem } {
  if (bytes.length > maxSettingsBytes) return { problem: 'tooLarge' };
  const text = new TextDecoder().decode(bytes);
  const json = parseJson(text);
  if (json === undefined || finish(hasDoubledKey(text, json))) return { problem: 'notJson' };
  const said = stringProperty(json, 'format') ?? '';
  if (!isObject(json) || !said.startsWith('crossread-codebook/')) return { problem: 'notCodebook' };
  if (said !== format) return { problem: 'newerFormat' };
  const codes = listOf(property(json, 'codes')).flatMap(entry => readCode(entry) ?? []);
  return { codes: byName(codes), others: withProperties(json, { format: undefined, codes: undefined }) };
}

/** The file's text: fixed key order, codes by name, two spaces, LF, final newline. */
export function serialiseCodebook({ codes, others }: Codebook): string {
  const entries = byName(codes).map(writeCode);
  return `${jsonText(ordered(withProperties(others, { format, codes: entries }), ['format', 'codes']), 2)}\n`;
}

/** The code that an id in a note stands for, also after merges; `null` when the codebook does not have it. */
export function codeOf(codebook: Codebook, id: string): Code | null {
  return codebook.codes.find(code => code.id === id || code.formerIds.includes(id)) ?? null;
}

/** Adds a code, or puts it in place of the one with its id. A key belongs to one code: the others lose it. */
export function withCode(codebook: Codebook, code: Code): Codebook {
  const rest = codebook.codes.filter(other => other.id !== code.id).map(other => withoutKey(other, code.key));
  return { ...codebook, codes: byName([...rest, code]) };
}

/** Merges one code into another: notes that hold either are then shown under the second one's name. */
export function mergeCodes(codebook: Codebook, from: string, into: string): Codebook {
  const [source, target] = [codeOf(codebook, from), codeOf(codebook, into)];
  if (source === null || target === null || source === target) return codebook;
  const merged = { ...target, formerIds: [...target.formerIds, source.id, ...source.formerIds] };
  const rest = codebook.codes.filter(code => code !== source && code !== target);
  return { ...codebook, codes: byName([...rest, merged]) };
}

const codeKeys = ['id', 'name', 'definition', 'colour', 'key', 'formerIds'];

function readCode(entry: Json): Code | null {
  const [id, name] = [stringProperty(entry, 'id'), stringProperty(entry, 'name')];
  if (!isObject(entry) || id === undefined || name === undefined || name.trim() === '') return null;
  const colour = stringProperty(entry, 'colour');
  const key = property(entry, 'key');
  return {
    id,
    name,
    definition: stringProperty(entry, 'definition') ?? '',
    ...(colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour) && { colour }),
    ...(typeof key === 'number' && Number.isInteger(key) && key >= 1 && key <= 9 && { key }),
    formerIds: listOf(property(entry, 'formerIds')).filter(one => typeof one === 'string'),
    others: withProperties(entry, Object.fromEntries(codeKeys.map(known => [known, undefined]))),
  };
}

function writeCode({ others, formerIds, ...code }: Code): JsonObject {
  const former = formerIds.length === 0 ? undefined : formerIds;
  return ordered(withProperties(others, { ...code, formerIds: former }), codeKeys);
}

function withoutKey(code: Code, key: number | undefined): Code {
  if (key === undefined || code.key !== key) return code;
  const { id, name, definition, colour, formerIds, others } = code;
  return { id, name, definition, ...(colour !== undefined && { colour }), formerIds, others };
}

function byName(codes: readonly Code[]): readonly Code[] {
  return [...codes].sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}
