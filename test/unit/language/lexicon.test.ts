import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { createLexicon, loadLexicon } from '../../../src/core/language/lexicon';
import { wordTag } from '../../../src/core/language/tags';

const loaded = vi.hoisted(() => ({ library: [] as string[] }));
vi.mock('compromise?lists', async original => {
  loaded.library.push('lists');
  return original();
});

const core = join(import.meta.dirname, '../../../src/core');

describe('the library behind the lexicon', () => {
  it('is not loaded by importing any module of the core', async () => {
    const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
      file => file.endsWith('.ts') && !file.endsWith('.d.ts'),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) await import(join(core, file));
    expect(loaded.library).toEqual([]);
  });

  it('is loaded by asking for the lexicon', async () => {
    await loadLexicon();
    expect(loaded.library).toEqual(['lists']);
  });

  it('knows what the library itself knows', async () => {
    const { default: nlp } = await import('compromise/two');
    const { tagsOf } = await loadLexicon();
    const [word] = nlp.tokenize('chicago').compute(['index', 'lexicon']).termList();
    expect([...(word?.tags ?? [])]).toContain('City');
    expect(tagsOf('chicago') & wordTag.place).not.toBe(0);
  });
});

describe('tags of a lexicon', () => {
  it('tell names from ordinary words', async () => {
    const { tagsOf } = await loadLexicon();
    expect(tagsOf('maria') & wordTag.firstName).not.toBe(0);
    expect(tagsOf('chicago') & wordTag.place).not.toBe(0);
    expect(tagsOf('norwegian') & wordTag.demonym).not.toBe(0);
    expect(tagsOf('minister') & wordTag.actor).not.toBe(0);
    expect(tagsOf('the') & wordTag.functionWord).not.toBe(0);
    expect(tagsOf('qwertzuiop')).toBe(0);
  });

  it('keep both sides of a word that may be one thing or another', () => {
    const { tagsOf } = createLexicon({ 'Place|City': 'Aparis' }, { 'Person|Place': 'Aparis', 'Person|Verb': 'Amark' });
    expect(tagsOf('paris')).toBe(wordTag.place | wordTag.firstName);
    expect(tagsOf('mark')).toBe(wordTag.firstName | wordTag.verb);
  });

  it('know no more of a word than the list itself', () => {
    const { tagsOf } = createLexicon({ SomethingNew: 'Astrange' }, {});
    expect(tagsOf('strange')).toBe(0);
    expect(tagsOf('constructor')).toBe(0);
    expect(tagsOf('__proto__')).toBe(0);
  });
});
