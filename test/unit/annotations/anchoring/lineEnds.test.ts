import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import type { Anchor } from '../../../../src/core/annotations/anchoring/anchorTypes';
import { quoteSelector } from '../../../../src/core/annotations/anchoring/selectors';
import { finish } from '../../../../src/core/util/sliced';

const plain =
  'The mayor told reporters on Monday that long-term plans for the well-known harbour were ready, and that the old ' +
  'ferry would sail again. Reporters had waited for months. A term of office is long here.';

/** The same text in a narrow column. */
const wrapped = plain
  .replace('reporters on', 'repor-\nters on')
  .replace('long-term', 'long-\nterm')
  .replace('well-known', 'well-\nknown')
  .replace('again', 'a\u00ad\ngain');

function anchor(stored: string | null, current: string, source: string, words: string): Anchor | undefined {
  const start = source.indexOf(words);
  const span = { start, end: start + words.length };
  return finish(anchorAll(stored, current, [{ id: 'note', ...quoteSelector(source, span), ...span }]))[0];
}

const cases = [
  ['told reporters', 'told repor-\nters'],
  ['reporters', 'repor-\nters'],
  ['long-term plans', 'long-\nterm plans'],
  ['well-known', 'well-\nknown'],
  ['sail again', 'sail a\u00ad\ngain'],
] as const;

describe('a word that a hyphen parts at the end of a line', () => {
  it.each(cases)('is whole for a note (%s)', (words, parted) => {
    const found = anchor(plain, wrapped, plain, words);
    expect(found).toMatchObject({ now: parted });
    expect(['anchored', 'moved']).toContain(found?.state);
  });

  it.each(cases)('is the same when the lines are joined again (%s)', (words, parted) => {
    const found = anchor(wrapped, plain, wrapped, parted);
    expect(found).toMatchObject({ now: words });
    expect(['anchored', 'moved']).toContain(found?.state);
  });

  it.each(cases)('is found without the old text, too (%s)', (words, parted) => {
    expect(anchor(null, wrapped, plain, words)).toMatchObject({ now: parted });
  });

  it('is another word when its letters changed', () => {
    const current = wrapped.replace('repor-\nters on', 'repor-\nting on');
    expect(anchor(plain, current, plain, 'told reporters')).toMatchObject({
      state: 'changed',
      now: 'told repor-\nting',
    });
  });
});

describe('what a page or an editor writes around words', () => {
  it.each([
    ['a link', 'told reporters on Monday', 'told [reporters](https://example.org/press) on Monday'],
    ['emphasis', 'told reporters on Monday', 'told **reporters** on Monday'],
    ['HTML entities', 'well-known harbour', 'well&#45;known&nbsp;harbour'],
  ])('(%s) is no change of them', (_, words, now) => {
    const found = anchor(plain, plain.replace(words, now), plain, words);
    expect(found).toMatchObject({ now });
    expect(['anchored', 'moved']).toContain(found?.state);
  });

  it('stays with a note that was made on it', () => {
    const marked = plain.replace('old ferry', 'old **ferry**');
    const current = `A line above.\n${marked.replace('Monday', 'Tuesday')}`;
    expect(anchor(marked, current, marked, '**ferry**')).toMatchObject({ state: 'moved', now: '**ferry**' });
  });
});

describe('a note on a part of a word or number', () => {
  const text = 'The boat left at 6:04 from the newspaper quay, two hours late.';
  it.each([
    ['6', ['6:04', '16:04'], '16'],
    ['04', ['6:04', '6:0415'], '0415'],
    ['news', ['newspaper', 'newspapers'], 'news'],
  ])('(%s) keeps to it when the rest stands', (words, [before, after], now) => {
    expect(anchor(text, text.replace(before ?? '', after ?? ''), text, words)).toMatchObject({ now });
  });

  it('asks when it cannot be told any more', () => {
    const found = anchor(text, text.replace('6:04', 'seven'), text, '6');
    expect(['orphan', 'review']).toContain(found?.state);
  });
});
