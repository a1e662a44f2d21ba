import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { array, assert, constantFrom, oneof, property, string, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/text/span';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { body, shape } from './helpers';
import { timed } from '../../support/timed';

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
        const { segments, paragraphs, sentences } = finish(readStructure(text, name));
        expectSorted(segments, text.length);
        expectSorted(paragraphs, text.length);
        expectSorted(sentences, text.length);
      }),
    );
  });

  it('has every word in a sentence, every sentence in its paragraph and every paragraph with a sentence', () => {
    assert(
      property(texts, text => {
        const { paragraphs, sentences } = finish(readStructure(text));
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
    const before = finish(readStructure(text)).paragraphs;
    const after = finish(readStructure(`${text}\n\n${body[0] ?? ''}`)).paragraphs;
    expect(after.slice(0, before.length).map(({ start, end }) => [start, end])).toEqual(
      before.map(({ start, end }) => [start, end]),
    );
  });
});

/** Milliseconds of the processor, so that other work on the machine does not count; the better of two runs. */
function cost(text: string): number {
  const runs = [0, 1].map(() => {
    const before = cpuUsage();
    finish(readStructure(text, 'a.md'));
    return cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}

describe('hostile texts', () => {
  const size = 60_000;
  it.each<[string, (size: number) => string]>([
    ['one line of sentences', n => 'The ferry sails. '.repeat(n / 17)],
    ['one word', n => 'a'.repeat(n)],
    ['newlines', n => '\n'.repeat(n)],
    ['spaces', n => ' '.repeat(n)],
    ['list items', n => '- x\n'.repeat(n / 10)],
    ['headings', n => '# x\n'.repeat(n / 10)],
    ['short lines', n => 'World\n'.repeat(n / 10)],
    [
      'headings and paragraphs in turn',
      n => 'Captain refuses to sail his ferry\nOlaf Brandt said “no” to Holm.\n'.repeat(n / 65),
    ],
    ['datelines', n => 'HARWICK (AP) — Olaf Brandt said “no” to Greta Holm.\n\n'.repeat(n / 55)],
    ['dashes', n => '-'.repeat(n)],
    ['a rule of spaced dashes', n => '- '.repeat(n / 2)],
    ['bars', n => 'a | '.repeat(n / 4)],
    ['quotation marks', n => '”.“'.repeat(n / 3)],
    ['capitals', n => 'Ab '.repeat(n / 3)],
    ['an open front matter', n => `---\n${'a: b\n'.repeat(n / 10)}`],
    ['hashes', n => `# ${'#'.repeat(n)}`],
    ['zero-width spaces', n => '\u200b'.repeat(n)],
    ['lone surrogates', n => '\ud800'.repeat(n / 2)],
  ])('take linear time: %s', timed, (_, make) => {
    // four times the text may cost four times as much; sixteen times would be quadratic
    expect(cost(make(size * 4))).toBeLessThan(cost(make(size)) * 9 + 60);
  });
});
