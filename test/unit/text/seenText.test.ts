import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/core/numerals/tokens';
import { seenText, seenWords } from '../../../src/core/text/seenText';

describe('what is not seen in a text', () => {
  it.each([
    ['soft hyphens', 'mil\u00adlion boats', 'million boats'],
    ['word joiners', '\u2060$\u20603.\u20605 million', '$3.5 million'],
    ['emphasis', '**12** boats, *1,900* berths, __18__ and _240_', '12 boats, 1,900 berths, 18 and 240'],
    ['links', 'and [at least 240 people](https://example.org/x) were hit', 'and at least 240 people were hit'],
  ])('are %s', (_, written, seen) => {
    expect(seenText(written)?.text).toBe(seen);
  });

  it.each(['5 * 3 and 2*3', 'snake_case_name', 'the [sic] (again)', 'plain words'])('is nothing of %s', text => {
    expect(seenText(text)).toBeNull();
  });

  it('keeps the places of what is', () => {
    const text = 'sank **1\u20602** boats';
    const at = seenText(text)?.written({ start: 5, end: 7 });
    expect(text.slice(at?.start, at?.end)).toBe('1\u20602');
  });

  it('cuts no figure in two', () => {
    const figures = tokenise('$\u20603.\u20605 mil\u00adlion, **12** boats').filter(({ kind }) => kind !== 'mark');
    expect(figures.map(({ text }) => text)).toEqual(['3.5', 'million', '12', 'boats']);
  });
});

it('words of several paragraphs lose none of them: a blank line ends no page there', () => {
  const text = 'The pier burned.\n\nNobody was hurt.\n\nIt opened in 1908, they *said*.';
  expect(seenWords(text)?.text).toBe('The pier burned.  Nobody was hurt.  It opened in 1908, they said.');
});
