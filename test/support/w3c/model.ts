import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import type { NodeObject } from 'jsonld';

const fixture = (name: string): object => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as object;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(fixture('model.schema.json'));

/** What in a document breaks a MUST of the W3C's data model; nothing when it keeps all of them. */
export function brokenMusts(document: unknown): readonly string[] {
  if (validate(document)) return [];
  return (validate.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`);
}

const contextIri = 'http://www.w3.org/ns/anno.jsonld';
const context = fixture('anno.jsonld.json') as NodeObject;

/** What its types do not know yet: nothing may be dropped in silence. */
const options = {
  safe: true,
  documentLoader: async (url: string): Promise<{ documentUrl: string; document: NodeObject }> => {
    if (url !== contextIri) throw new Error(`the document asks for ${url}`);
    return { documentUrl: url, document: context };
  },
};

/** Expands a document with the W3C's context alone. @throws when a term or an IRI of it would be dropped */
export async function expanded(document: object): Promise<readonly object[]> {
  return jsonld.expand(document, options);
}

/** How many values (texts, numbers, names) stand in a document, its context aside. */
export function valueCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? 0 : 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + valueCount(member), 0);
  return Object.entries(value).reduce((sum, [key, inner]) => (key === '@context' ? sum : sum + valueCount(inner)), 0);
}

/** How many values stand in an expanded document; the type that the context gives to one is no value. */
export function expandedCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, member) => sum + expandedCount(member), 0);
  if ('@value' in value) return 1;
  return Object.values(value).reduce((sum: number, inner: unknown) => sum + expandedCount(inner), 0);
}
