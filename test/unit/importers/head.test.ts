import { describe, expect, it } from 'vitest';
import { bylineIn, readHead } from '../../../src/importers/head';
import type { ImportedBlock } from '../../../src/importers/importer';

describe('a line below a headline', () => {
  it.each([
    ['By Iris Vale', 'Iris Vale'],
    ['Von Iris Vale, 4. März 2024', 'Iris Vale'],
    ['By Iris Vale and Ben Holt | May 7, 2024', 'Iris Vale and Ben Holt'],
    ['Par Julie de la Cour', 'Julie de la Cour'],
    ['By Monday the water fell.', null],
    ['By Iris Vale, who saw the wall break from her window', null],
    ['Iris Vale', null],
    ['By noon', null],
  ])('"%s" names %s', (line, author) => expect(bylineIn(line)).toBe(author));

  const block = (text: string): ImportedBlock => ({ kind: 'text', text });
  const prose = block('The harbour wall at Ostley broke on Monday and 12 boats sank, the port office said on Tuesday.');

  it('goes when it says who wrote the article, or its day', () => {
    const read = readHead([block('By Iris Vale'), block('May 7, 2024'), prose], '2024-05-07');
    expect(read).toEqual({ author: 'Iris Vale', told: [prose] });
  });

  it('stays with another day than that of the article, and below the first sentence', () => {
    const [other, below] = [block('May 9, 2024'), block('By Iris Vale')];
    expect(readHead([other, prose, below], '2024-05-07')).toEqual({ author: null, told: [other, prose, below] });
  });
});
