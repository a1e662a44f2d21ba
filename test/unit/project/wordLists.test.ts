import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const core = join(import.meta.dirname, '../../../src/core');

/** Words belong to the tables: what stands here is left from before, file by file. A number may only fall. */
const remaining: Readonly<Record<string, number>> = {};

/** Words in one string that is split; a set of words, which are no keys of a type; a pattern of whole words. */
const wordList =
  /'[^'\n]*[a-z]+ [a-z]+ [a-z][^'\n]*'[\s)]*\.split\(|(?<!Set<[A-Z][^=\n]*> = )new Set\(\[\s*(?:'[a-z]+',\s*){2,}'[a-z]+',?\s*\]\)|\/\^\(\?:(?:[a-z]{2,}\??\|){2,}[a-z]+\??\)\$/g;

/** A file's code without comments. */
function codeOf(name: string): string {
  return readFileSync(join(core, name), 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

describe('word lists', () => {
  it('stand in core/language and the gazetteer only', () => {
    const tooMany: string[] = [];
    for (const path of readdirSync(core, { recursive: true, encoding: 'utf8' })) {
      const name = path.split(sep).join('/');
      if (!name.endsWith('.ts') || name.startsWith('language/') || name.startsWith('entities/gazetteer/')) continue;
      const count = [...codeOf(name).matchAll(wordList)].length;
      if (count > (remaining[name] ?? 0)) tooMany.push(`${name}: ${count}`);
    }
    expect(tooMany).toEqual([]);
  });
});
