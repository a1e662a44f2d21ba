import { describe, expect, it } from 'vitest';

import { rowKind, type RowKind } from '../../../src/core/entities/reading/rows';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { tokenize } from '../../../src/core/text/tokenize';
import { finish } from '../../../src/core/util/sliced';

const { tagsOf } = await loadLexicon();

describe('a row of names and figures is', () => {
  it.each<[RowKind, string]>([
    ['result', 'Ashdown 2 Penmarsh 1'],
    ['result', 'Ashdown Rovers 2 Penmarsh 0'],
    ['result', 'Ashdown Rovers (Doyle 12, Foss 80) 2 Penmarsh 0'],
    ['result', '1. Ashdown 2 Penmarsh 1'],
    ['ranking', '3. Doyle 1:02:14'],
    ['ranking', '3) Ann Doyle (Britain) 1:02:14'],
    ['ranking', '12. Ann Doyle'],
    ['standing', 'Ashdown 7 5 1 1 13 8 16'],
    ['standing', '4. Ashdown Rovers 7 5 1 1'],
    ['averages', 'Doyle 7 1 20 1 20.50'],
    ['averages', 'A Foss 11 2 340 101 37.7'],
    ['rounds', 'Ann Doyle 70 71 68'],
    ['rounds', '139 Ann Doyle 70 69'],
    ['rounds', 'Ann Doyle 70 71 68, Owen Foss 69 72 71'],
    ['other', 'Ashdown 7 5 1'],
    ['other', 'Ann Doyle 71'],
    ['other', 'Ashdown 2 Penmarsh 1 Marle 4'],
    ['other', '12 14 16'],
    ['other', ''],
  ])('%s: %s', (kind, text) => {
    expect(rowKind(finish(tokenize(text, tagsOf)))).toBe(kind);
  });

  it('told by its shape, not by what is in parentheses, closed or not', () => {
    const kind = (text: string): RowKind => rowKind(finish(tokenize(text, tagsOf)));
    expect(kind('3. Doyle (Marle 2 Como 1) 1:02:14')).toBe('ranking');
    expect(kind('Ashdown 2 Penmarsh 1 (Doyle 7')).toBe('result');
    expect(kind(') Ashdown 2 Penmarsh 1')).toBe('result');
  });
});
