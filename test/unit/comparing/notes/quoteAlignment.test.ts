import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteAlignment } from '../../../../src/core/comparing/notes/quoteAlignment';
import { alignQuotes } from '../../../../src/core/comparing/notes/quoteAlignment';
import type { QuotedWord } from '../../../../src/core/comparing/notes/quotedWords';
import { quotedWords } from '../../../../src/core/comparing/notes/quotedWords';
import { isOneQuotation, variantsOf } from '../../../../src/core/comparing/notes/quoteVariants';

const wordsOf = (text: string): readonly QuotedWord[] => quotedWords(text, { start: 0, end: text.length }, undefined);
const align = (a: string, b: string): QuoteAlignment | undefined => alignQuotes(wordsOf(a), wordsOf(b));

const whole = 'We shall open the harbour to all ships by the first of June.';

describe('two quotations side by side', () => {
  it('are whole when they have the same words and no others', () => {
    expect(align(whole, whole.toUpperCase())).toMatchObject({ isWhole: true, shorter: 1, longer: 1, gaps: [] });
  });

  it('share nothing when no word is common', () => {
    expect(align(whole, 'Nobody asked me.')).toBeUndefined();
  });

  it('differ in a gap where a few words are exchanged', () => {
    const other = 'We shall open the old quay to all ships by the first of June.';
    expect(align(whole, other)).toMatchObject({ isWhole: false, gaps: [{ a: [4, 5], b: [4, 6] }] });
  });

  it('part where more words are exchanged than one quotation has', () => {
    const other = 'We shall open, as we have so often told this house, the harbour to all ships by the first of June.';
    expect(align(whole, other)).toMatchObject({ a: [3, 13], gaps: [] });
  });

  it('go on over words that are left out openly', () => {
    expect(align(whole, 'We shall open the harbour … by the first of June.')).toMatchObject({ a: [0, 13] });
  });

  it('are held against the sentence they share, not against all that is said', () => {
    const long = `The dam is safe. ${whole} Nobody has to leave.`;
    expect(align(whole, long)).toMatchObject({ shorter: 1, longer: 1, isWhole: false });
  });

  it('are whole when they are one and the same, whatever the words', () => {
    const word = fc.constantFrom('we', 'open', 'the', 'harbour', 'dam', 'ships', 'now', '…', '.');
    const quotation = fc.array(word, { maxLength: 14 }).map(words => words.join(' '));
    fc.assert(
      fc.property(quotation, text => {
        const alignment = align(text, text);
        if (alignment === undefined) expect(wordsOf(text)).toEqual([]);
        else expect(alignment).toMatchObject({ isWhole: true, gaps: [] });
      }),
    );
  });
});

describe('two aligned quotations are one', () => {
  const isOne = (a: string, b: string): boolean => {
    const alignment = align(a, b);
    return alignment !== undefined && isOneQuotation(alignment);
  };

  it.each([
    ['with the same words', whole],
    ['with one word exchanged', 'We shall open the quay to all ships by the first of June.'],
    ['when one is cut', 'We shall open the harbour to all ships.'],
  ])('%s', (_, other) => {
    expect(isOne(whole, other)).toBe(true);
  });

  it.each([
    ['with a turn in common', 'We shall open the school after the long summer holidays.'],
    ['with a few words in common', 'Open the harbour.'],
    ['with little but function words in common', 'They went to all of it by the first of the month.'],
  ])('but not %s', (_, other) => {
    expect(isOne(whole, other)).toBe(false);
  });
});

/** The ways in which two quotations are given: `changed: words of a | words of b`. */
function variantsBetween(first: string, second: string): readonly string[] {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const alignment = alignQuotes(a, b);
  const shown = (words: readonly QuotedWord[], span: readonly [number, number]): string =>
    words
      .slice(...span)
      .map(({ surface }) => surface)
      .join(' ');
  return alignment === undefined
    ? []
    : variantsOf(a, b, alignment).map(({ kind, a: inA, b: inB }) => `${kind}: ${shown(a, inA)} | ${shown(b, inB)}`);
}

describe('one quotation in two ways', () => {
  it.each([
    ['a word exchanged', 'We shall open the quay to all ships by the first of June.', 'changed: harbour | quay'],
    ['a word put in', 'We shall never open the harbour to all ships by the first of June.', 'changed:  | never'],
    ['a word left out', 'We shall open the harbour to ships by the first of June.', 'changed: all | '],
    ['an end before its end', 'We shall open the harbour to all ships.', 'cut: by the first of June | '],
    ['a word before its first', `Then ${whole.replace('We', 'we')}`, 'changed:  | Then'],
    [
      'words before the same ones',
      'We shall rest and we shall open the harbour to all ships by the first of June.',
      'changed:  | We shall rest and',
    ],
    ['an open cut', 'We shall open the harbour … by the first of June.', 'open: to all ships | '],
    [
      'words in brackets',
      'We shall open the harbour [of Oruk] to all ships by the first of June.',
      'changed:  | of Oruk',
    ],
  ])('is %s', (_, other, variant) => {
    expect(variantsBetween(whole, other)).toEqual([variant]);
  });

  it.each([
    ['spelling', 'We shall open the harbor to all ships by the first of June.'],
    ['an open cut of small words', 'We shall open the harbour to … ships by the first of June.'],
    ['an open end', 'We shall open the harbour to all ships …'],
    ['an article in brackets', 'We shall open the harbour to all [the] ships by the first of June.'],
    ['a part of the sentence', 'open the harbour to all ships'],
    ['another sentence behind', `${whole} Nobody has to leave.`],
    ['another sentence before', `Nobody has to leave. ${whole}`],
  ])('is not %s', (_, other) => {
    expect(variantsBetween(whole, other)).toEqual([]);
  });

  it('is a sentence left out of its midst without a mark, but not one that stands beside it', () => {
    const [one, other] = [
      'The dam is old. The dam is not safe at all. Nobody may stay.',
      'The dam is old. Nobody may stay.',
    ];
    expect(variantsBetween(one, other)).toEqual(['changed: The dam is not safe at all | ']);
    expect(variantsBetween(one, 'The dam is old. … Nobody may stay.')).toEqual([]);
    expect(variantsBetween(one, 'The dam is old. The dam is not safe at all.')).toEqual([]);
  });

  it('is a “that” behind its first word', () => {
    const [one, other] = [
      'We all believe that nobody may stay in the valley.',
      'believe nobody may stay in the valley',
    ];
    expect(variantsBetween(one, other)).toEqual(['changed: that | ']);
  });

  it('is another beginning of a long stretch that both have', () => {
    const one = 'What we all want now is the harbour open to all ships before June.';
    const other = 'My own hope for it is the harbour open to all ships before June.';
    expect(variantsBetween(one, other)).toEqual(['changed: What we all want now | My own hope for it']);
  });

  it('is not a stretch of names', () => {
    const alignment = align(
      'We now have the ear of the Royal Harbour Trust of Oruk.',
      'Friends have no faith in the Royal Harbour Trust of Oruk.',
    );
    expect(alignment && isOneQuotation(alignment)).toBe(false);
  });

  it('is, of two people, none with other words that tell where less is shared', () => {
    const alignment = align(
      'The pump broke down before we opened the gate.',
      'The pump ran dry before we opened the gate.',
    );
    const same = align('But we are not asking for any extra hands.', 'We are not asking for extra hands at this time.');
    expect(alignment && isOneQuotation(alignment, true)).toBe(false);
    expect(same && isOneQuotation(same, true)).toBe(true);
  });

  it('is not a hyphen', () => {
    const [one, two] = ['The old breakwater held all winter.', 'The old break-water held all winter.'];
    expect(variantsBetween(one, two)).toEqual([]);
  });

  it('is told from either side', () => {
    const other = 'We shall open the quay to all ships.';
    const turned = variantsBetween(other, whole).map(text => text.replace(/^(\w+): (.*) \| (.*)$/u, '$1: $3 | $2'));
    expect(turned).toEqual(variantsBetween(whole, other));
  });
});
