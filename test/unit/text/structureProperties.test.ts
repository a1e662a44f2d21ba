import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, oneof, property, string, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/text/span';
import { readStructure } from '../../../src/core/text/structure';
import { body, shape } from './helpers';

const folder = join(import.meta.dirname, '../../../seeds');
const samples = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => [name, readFileSync(join(folder, name), 'utf8')] as const);

const lines = constantFrom(
  ...body,
  '',
  ' ',
  '- Home',
  '# Heading',
  'Captain refuses to sail',
  'By Anna Lindqvist',
  ' date 2024-07-09 Olaf Brandt sailed.',
  'HARWICK (AP) — Brandt sailed.',
  '---',
  'title: x',
  'Read more: this',
  'Tom Reed | Getty Images',
  '-',
  '"',
  '\ud800',
  '\u202eabc\u202c',
);
const texts: Arbitrary<string> = oneof(
  string({ unit: 'binary' }),
  array(lines, { maxLength: 30 }).map(parts => parts.join('\n')),
  array(oneof(lines, constantFrom('\r', '\r\n', '\u2028', '.', '”', '…')), { maxLength: 40 }).map(parts =>
    parts.join(''),
  ),
);

function expectSorted(spans: readonly Span[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}

describe('the structure of any text', () => {
  it('has sorted and disjoint segments, paragraphs and sentences', () => {
    assert(
      property(texts, constantFrom('a.txt', 'a.md'), (text, name) => {
        const { segments, paragraphs, sentences } = readStructure(text, name);
        expectSorted(segments, text.length);
        expectSorted(paragraphs, text.length);
        expectSorted(sentences, text.length);
      }),
    );
  });

  it('has every word in a sentence, every sentence in its paragraph and every paragraph with a sentence', () => {
    assert(
      property(texts, text => {
        const { paragraphs, sentences } = readStructure(text);
        let outside = text;
        for (const { start, end, paragraph } of [...sentences].reverse()) {
          expect(paragraphs[paragraph]?.start).toBeLessThanOrEqual(start);
          expect(paragraphs[paragraph]?.end).toBeGreaterThanOrEqual(end);
          outside = outside.slice(0, start) + outside.slice(end);
        }
        expect(outside).not.toMatch(/[\p{L}\p{Nd}]/u);
        expect(new Set(sentences.map(({ paragraph }) => paragraph)).size).toBe(paragraphs.length);
      }),
    );
  });
});

describe('what changes nothing in the sample articles', () => {
  it.each(samples)('%s: CR LF for LF', (_, text) => {
    expect(shape(text.replaceAll('\n', '\r\n'))).toEqual(shape(text));
  });

  it.each(samples)('%s: straight for curly quotation marks', (name, text) => {
    const straight = (written: string): string => written.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    const { title, ...rest } = shape(text) as { title: string | null };
    expect(shape(straight(text)), name).toEqual({ title: title === null ? null : straight(title), ...rest });
  });

  it.each(samples)('%s: white space at the ends of lines and of the text', (_, text) => {
    expect(shape(`${text.replaceAll('\n', ' \t\n')}\n\n  \n`)).toEqual(shape(text));
  });

  it.each(samples)('%s: a paragraph that is added at the end leaves the others as they are', (_, text) => {
    const before = readStructure(text).paragraphs;
    const after = readStructure(`${text}\n\n${body[0] ?? ''}`).paragraphs;
    expect(after.slice(0, before.length).map(({ start, end }) => [start, end])).toEqual(
      before.map(({ start, end }) => [start, end]),
    );
  });
});

describe('hostile texts', () => {
  const mega = 1_000_000;
  it.each([
    ['one line of a megabyte', 'The ferry sails. '.repeat(mega / 17)],
    ['one word of a megabyte', 'a'.repeat(mega)],
    ['a megabyte of newlines', '\n'.repeat(mega)],
    ['a megabyte of spaces', ' '.repeat(mega)],
    ['a hundred thousand list items', '- x\n'.repeat(100_000)],
    ['a hundred thousand headings', '# x\n'.repeat(100_000)],
    [
      'headings and paragraphs in turn',
      'Captain refuses to sail his ferry\nOlaf Brandt said “no” to Greta Holm.\n'.repeat(13_000),
    ],
    ['a megabyte of dashes', '-'.repeat(mega)],
    ['a rule of spaced dashes', '- '.repeat(mega / 2)],
    ['bars', 'a | '.repeat(mega / 4)],
    ['quotation marks', '”.“'.repeat(mega / 3)],
    ['capitals', 'Ab '.repeat(mega / 3)],
    ['an open front matter', `---\n${'a: b\n'.repeat(mega / 5)}`],
    ['hashes', `# ${'#'.repeat(mega)}`],
    ['zero-width spaces', '\u200b'.repeat(mega)],
    ['lone surrogates', '\ud800'.repeat(mega / 2)],
  ])('take linear time: %s', (_, text) => {
    const started = performance.now();
    readStructure(text, 'a.md');
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
