import { describe, expect, it } from 'vitest';
import { fallingWords, raisingWords, risingWords, cuttingWords } from '../../../src/core/language/en/change';
import { roleTable, type RoleKind } from '../../../src/core/language/en/roles';
import { subjectSynonyms } from '../../../src/core/language/en/subjectSynonyms';
import { baseForm, fieldOf, generalSynonyms } from '../../../src/core/language/en/synonyms';
import { words } from '../../../src/core/language/words';

/** Words that stand in more than one row. */
function twice(rows: Iterable<readonly [key: string, list: string]>): readonly string[] {
  const keys = new Map<string, string>();
  const found: string[] = [];
  for (const [key, list] of rows)
    for (const word of words(list)) {
      const known = keys.get(word);
      if (known !== undefined) found.push(`${word}: ${known}, ${key}`);
      keys.set(word, key);
    }
  return found;
}

describe('the tables of English', () => {
  it.each<RoleKind>(['money', 'count', 'measure', 'percent', 'time'])('give a word one role for %s', kind => {
    expect(twice(roleTable.flatMap(([role, kinds, list]) => (kinds.includes(kind) ? [[role, list]] : [])))).toEqual([]);
  });

  it('let a word go up or down, by itself or by somebody', () => {
    expect(twice(Object.entries({ risingWords, raisingWords, fallingWords, cuttingWords }))).toEqual([]);
  });

  it('give a word one group of synonyms', () => {
    expect(twice([...Object.entries(generalSynonyms), ...Object.entries(subjectSynonyms)])).toEqual([]);
  });

  it('name a group by a word that is in no other', () => {
    const bases = [...Object.keys(generalSynonyms), ...Object.keys(subjectSynonyms)];
    expect(bases.filter(base => baseForm(base) !== base)).toEqual([]);
  });

  it('know wider fields than synonyms, for what a figure is of', () => {
    expect(baseForm('invaded')).toBe('invade');
    expect(fieldOf('invaded')).toBe('war');
    expect(fieldOf('rose')).toBe(fieldOf('growth'));
  });
});
