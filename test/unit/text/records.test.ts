import { describe, expect, it } from 'vitest';
import { seenText } from '../../../src/core/text/seenText';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { ofKind } from './helpers';

/** Two pages of a record, as lines; the words hold one figure, which is 30. */
const lines = [
  'THE COURT: Good morning. We are on the record in',
  'the matter of the ferry. Counsel, you may go on with',
  'the witness.',
  'MR. REED: Thank you, Your Honor.',
  'Q. Ms. Krol, you said that thirty people were on the',
  'ferry when it left the pier. Is that right?',
  'A. Yes. I counted 30 of them, and later on the boat a',
  'man came who had no ticket.',
  'Q. Did he say who he was?',
  'A. He did not. Nobody asked.',
];

/** Lines numbered from one on, which begin anew behind the last of a page. */
const numbered = (from: number, page: number, mark: (count: number) => string): string =>
  [...lines, ...lines].map((line, at) => `${mark(((from - 1 + at) % page) + 1)}${line}`).join('\n');

const figuresIn = (text: string): string[] => {
  const { paragraphs } = finish(readStructure(text, 'a.txt'));
  return paragraphs
    .filter(({ kind }) => kind !== 'prefix')
    .flatMap(({ start, end }) => {
      const written = text.slice(start, end);
      return (seenText(written)?.text ?? written).match(/\d+/g) ?? [];
    });
};

describe('the numbers of lines in a record', () => {
  it.each<[string, string]>([
    ['of whole pages', numbered(1, 25, count => `${count}   `)],
    ['of a page from its midst', numbered(8, 25, count => `${count}   `)],
    ['in two figures', numbered(17, 28, count => `${String(count).padStart(2, '0')}  `)],
    ['with a colon', numbered(5, 24, count => `${count}:  `)],
    ['with the page', numbered(13, 25, count => `41:${count}  `)],
    ['with one blank', numbered(8, 25, count => `${count} `)],
    [
      'of a few lines',
      numbered(8, 25, count => `${count}   `)
        .split('\n')
        .slice(0, 9)
        .join('\n'),
    ],
  ])('%s are no figures', (_, text) => {
    expect(new Set(figuresIn(text))).toEqual(new Set(['30']));
  });

  it.each<[string, readonly string[]]>([
    [
      'a list of figures that happen to count up',
      Array.from({ length: 13 }, (_, at) => `${12 + at} boats were at pier ${'ABCDEFGHIJKLM'[at]}.`),
    ],
    ['a table of results', Array.from({ length: 14 }, (_, at) => `${8 + at} Krol Edda 4 points`)],
    [
      'a text that is wrapped before a figure',
      [
        'The ferry had room for fewer than the number of people that',
        '30 men and women had paid for, as the owner said on the day',
        'after, and',
        '31 of them',
        'went to court over it.',
      ],
    ],
  ])('that %s has are figures', (_, text) => {
    expect(figuresIn(text.join('\n')).length).toBeGreaterThan(1);
  });
});

describe('questions and answers with one blank behind their letter', () => {
  it('are turns', () => {
    const text = 'Q Who saw it?\nA A man from Hale did.\nQ When was that?\nA I do not know. In May.\nQ Thank you.';
    expect(ofKind('prefix', text)).toEqual(['Q', 'A', 'Q', 'A', 'Q']);
  });

  it('are turns beside those that have a full stop', () => {
    const text = 'Q. Who saw it?\nA. Krol did.\nQ Did she say so?\nA Yes.\nQ And when was it?\nA In May.';
    expect(ofKind('prefix', text)).toEqual(['Q', 'A', 'Q', 'A', 'Q', 'A']);
  });

  it('are none where sentences begin with these letters', () => {
    const text =
      'A man was hurt at Ostley.\n\nQ Branch asked who he was.\n\nA second man came.\n\nA third one left. Why did he?';
    expect(ofKind('prefix', text)).toEqual([]);
  });

  it('part speakers with names that come between them', () => {
    const text =
      'Q Who saw it?\nA Krol did.\nTHE COURT: You may go on.\nQ When was that?\nA In May.\nQ Was it cold?\nA It was.';
    expect(ofKind('credit', text)).toEqual(['THE COURT']);
  });
});
