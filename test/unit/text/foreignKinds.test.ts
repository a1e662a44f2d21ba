import { describe, expect, it } from 'vitest';
import { fileKind, isForeign } from '../../../src/core/text/sourceKind';

describe('a file of another program', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0));
  const zip = (inside: string): Uint8Array => bytes(`PK\u0003\u0004${inside}`);
  const compound = bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');

  it.each([
    ['a.doc', compound, 'oldWord'],
    ['a.msg', compound, 'outlook'],
    ['a.xls', compound, 'spreadsheet'],
    ['a.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'openDocument'],
    ['a.xlsx', zip('xl/workbook.xml'), 'spreadsheet'],
    ['a.zip', zip('notes.txt'), 'archive'],
  ])('%s is told by its kind', (name, content, kind) => {
    const found = fileKind(content, name);
    expect([found, isForeign(found)]).toEqual([kind, true]);
  });

  it('is none where it can be read', () => {
    expect(isForeign(fileKind(zip('word/document.xml'), 'a.docx'))).toBe(false);
    expect(isForeign(fileKind(bytes('A text.'), 'a.docx'))).toBe(false);
  });
});
