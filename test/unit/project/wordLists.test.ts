import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const core = join(import.meta.dirname, '../../../src/core');

/** Words belong to the tables: what stands here is left from before, file by file. A number may only fall. */
const remaining: Readonly<Record<string, number>> = {
  // ligatures
  'annotations/anchoring/typography.ts': 1,
};

/** No language: front matter, kinds of files, logs, headers of mails, exports of databases in four languages; and dimensions of units. */
const formats =
  /^text\/(?:exports\/|(?:frontMatter|sourceKind|looksLikeArticle|prefix|structure)\.ts)|^comparing\/topic\/topic\.ts/;

/** Lists in the notation of the tables, words in one string that is split, and a set of words, which are no keys of a type. */
const list =
  /\b(?:words|phrases|wordsBy|phrasesBy|wordsInOrder)\(\s*['"`[{]|'[^'\n]*[a-z]+ [a-z]+ [a-z][^'\n]*'[\s)]*\.split\(|(?<!Set<[A-Z][^=\n]*> = )new Set\(\[\s*(?:'[a-z]+',\s*){2,}'[a-z]+',?\s*\]\)/g;

/** A table of pairs of a word and what it stands for, three rows and more. */
const pairs = /(?:\[\s*'[a-z]{2,}',[^[\]]*\],\s*){3,}/g;

/** A pattern of three words and more. */
const alternatives = /(?:[A-Za-z]{2,}\??\|){2,}[A-Za-z]{2,}/g;

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
      const code = codeOf(name);
      const patterns = formats.test(name) ? [] : [...code.matchAll(alternatives)];
      const count = [...code.matchAll(list), ...code.matchAll(pairs), ...patterns].length;
      if (count > (remaining[name] ?? 0)) tooMany.push(`${name}: ${count}`);
    }
    expect(tooMany).toEqual([]);
  });
});
