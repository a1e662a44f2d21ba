import { describe, expect, it } from 'vitest';
import {
  codeOf,
  emptyCodebook,
  mergeCodes,
  parseCodebook,
  serialiseCodebook,
  withCode,
} from '../../../src/core/annotations/codebook';
import type { Code } from '../../../src/core/annotations/codebook';

const code = (id: string, name: string, key?: number): Code => ({
  id: `urn:uuid:${id}`,
  name,
  definition: `what ${name} means`,
  ...(key !== undefined && { key }),
  formerIds: [],
  others: {},
});
const codebook = [code('2', 'Toll', 1), code('1', 'Attribution', 2), code('3', 'Cost')].reduce(withCode, emptyCodebook);
const read = (text: string): ReturnType<typeof parseCodebook> => parseCodebook(new TextEncoder().encode(text));

describe('codebook', () => {
  it('comes back as it went, by name, with what other tools put into it', () => {
    const text = serialiseCodebook({ ...codebook, others: { 'x:y': 1 } });
    expect(read(text)).toEqual({ ...codebook, others: { 'x:y': 1 } });
    expect(codebook.codes.map(one => one.name)).toEqual(['Attribution', 'Cost', 'Toll']);
  });

  it('renames and merges codes without touching a note', () => {
    const renamed = withCode(codebook, code('2', 'Death toll', 1));
    expect(codeOf(renamed, 'urn:uuid:2')?.name).toBe('Death toll');
    const merged = mergeCodes(mergeCodes(codebook, 'urn:uuid:3', 'urn:uuid:2'), 'urn:uuid:2', 'urn:uuid:1');
    expect(merged.codes).toHaveLength(1);
    expect(['1', '2', '3'].map(id => codeOf(merged, `urn:uuid:${id}`)?.name)).toEqual(Array(3).fill('Attribution'));
    expect(mergeCodes(codebook, 'urn:uuid:1', 'urn:uuid:1')).toBe(codebook);
    expect(codeOf(codebook, 'urn:uuid:9')).toBeNull();
  });

  it('gives a key to one code only', () => {
    const taken = withCode(codebook, code('3', 'Cost', 1));
    expect(taken.codes.map(one => one.key)).toEqual([2, 1, undefined]);
  });

  it('leaves out what is no code, and refuses what is no codebook', () => {
    const entries = [
      null,
      { id: 'urn:a' },
      { id: 'urn:a', name: ' ' },
      { id: 'urn:a', name: 'A', key: 12, colour: 'red' },
    ];
    const parsed = read(JSON.stringify({ format: 'crossread-codebook/1', codes: entries }));
    expect(parsed).toMatchObject({ codes: [{ id: 'urn:a', name: 'A' }] });
    expect(read('{}')).toEqual({ problem: 'notCodebook' });
    expect(read('{"format":"crossread-codebook/2"}')).toEqual({ problem: 'newerFormat' });
    expect(read('[')).toEqual({ problem: 'notJson' });
  });
});
