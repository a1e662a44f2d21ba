import { describe, expect, it } from 'vitest';
import { scanParagraph } from '../../../src/core/claims/scan';
import { finish } from '../../../src/core/util/sliced';
import { processorTime, timed } from '../../support/timed';

/** Characters of the small text; the large one has four times as many. */
const size = 6_000;

const walls: Readonly<Record<string, string>> = {
  digits: '7',
  scales: 'million ',
  'numbers without end': 'one million ',
  brackets: '([{',
  'commas between digits': '11,',
  'dots between digits': '1.',
  hyphens: '1-',
  slashes: '1/',
  colons: '1:',
  'currency signs': '$',
  'years in a chain': '2019-',
  'ranges in a chain': 'from 1 to ',
  'months in a chain': 'January ',
  'halves in a chain': 'two and a half ',
  apostrophes: "'",
  'at signs': 'a@',
  initials: 'a.',
  'glued capitals': 'aB',
  'lone surrogates': '\ud800',
  'spaced groups': '1 000 ',
  'words of speech': 'five people said ',
};

function milliseconds(text: string): number {
  const started = processorTime();
  finish(scanParagraph(text));
  return processorTime() - started;
}

describe('hostile text', () => {
  it.each(Object.entries(walls))('is read in time linear in its length: %s', timed, (_name, piece) => {
    const small = piece.repeat(size / piece.length);
    finish(scanParagraph(small));
    const fast = Math.min(milliseconds(small), milliseconds(small));
    const slow = milliseconds(small.repeat(4));
    // quadratic time would be 16 times; the constant lets small texts be measured on a busy machine
    expect(slow).toBeLessThan(10 * fast + 150);
  });

  it('takes a megabyte of digits for an identifier', () => {
    expect(finish(scanParagraph('4'.repeat(1_000_000))).claims).toEqual([]);
  });

  it('reads "million" a hundred thousand times as nothing', () => {
    expect(finish(scanParagraph('million '.repeat(100_000))).claims).toEqual([]);
  });

  it('takes every digit and space of Unicode', () => {
    const characters: string[] = [];
    for (let code = 0; code < 0x11000; code++) {
      const character = String.fromCodePoint(code);
      if (/[\p{N}\p{Z}\p{Cf}]/u.test(character)) characters.push(character);
    }
    const text = characters.map(character => `${character}5${character} people `).join('');
    for (const { core } of finish(scanParagraph(text)).claims) expect(text.slice(core.start, core.end)).not.toBe('');
  });

  it('reads figures between spaces that do not break and marks of no width', () => {
    const [claim] = finish(scanParagraph('close\u00a0to $65\u202fbillion\u200b')).claims;
    expect(claim?.quantity).toMatchObject({ value: 65e9, bound: '~' });
  });
});
