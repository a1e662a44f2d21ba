import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStoryReader } from '../../../../src/core/story/reader';
import { finish } from '../../../../src/core/util/sliced';

/** The words of both versions in every note on wording. */
function told(...texts: readonly string[]): readonly (readonly string[])[] {
  const inputs = texts.map((text, at) => ({ key: `${at}.txt`, name: `${at}.txt`, text, version: 1 }));
  const { notes } = finish(createStoryReader(null).analyse(inputs));
  return notes.filter(({ relation }) => relation === 'wording').map(({ reason }) => reason.values);
}

const sentence = (word: string, place = 'bridge', verb = 'would reopen'): string =>
  `The harbour office ${word} that the ${place} beside the old mill ${verb} for heavy lorries before winter.`;

describe('a sentence that two versions share has another word in one of them', () => {
  it('a verb', () => {
    expect(told(sentence('promised'), sentence('hinted'))).toEqual([
      ['harbour office promised that the', 'harbour office hinted that the'],
    ]);
  });

  it('a noun, and a verb besides', () => {
    expect(told(sentence('promised'), sentence('hinted', 'tunnel'))).toHaveLength(2);
  });

  it('a "not" that one of them has', () => {
    expect(told(sentence('promised', 'quay', 'would widen'), sentence('promised', 'quay', 'would not widen'))).toEqual([
      ['mill would widen for', 'mill would not widen for'],
    ]);
  });

  it('a name of another place', () => {
    const at = (town: string): string =>
      `The travelling library will spend the whole of spring at ${town} beside the lake.`;
    expect(told(at('Sandoy'), at('Tarnova'))).toHaveLength(1);
  });
});

describe('it is told the same where nothing but the form differs', () => {
  it.each([
    ['another form of a verb', sentence('promised'), sentence('promises')],
    ['British and American spelling', sentence('recognised'), sentence('recognized')],
    ['a synonym of news', sentence('promised', 'ship'), sentence('promised', 'vessel')],
    ['a word of saying', sentence('said'), sentence('added')],
    ['a short form', sentence('promised', 'laboratory'), sentence('promised', 'lab')],
    ['a word of degree or manner', sentence('quietly promised'), sentence('suddenly promised')],
    ['a figure, which is a claim', sentence('promised', 'three bridges'), sentence('promised', 'four bridges')],
    ['a day', sentence('promised on Monday'), sentence('promised on Tuesday')],
  ])('%s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });

  it('a sentence that the other version has word for word elsewhere is another one', () => {
    const both = [sentence('promised', 'bridge'), sentence('promised', 'tunnel')];
    expect(told(both.join('\n\n'), both.toReversed().join('\n\n'))).toEqual([]);
  });

  it('more words exchanged make another sentence', () => {
    const other =
      'The parish office denied that the chapel beside the old mill would close for heavy lorries before winter.';
    expect(told(sentence('promised'), other)).toEqual([]);
  });
});

it('the order of the versions and of their paragraphs changes nothing but the sides', () => {
  const words = ['promised', 'hinted', 'feared'];
  const besides = ['A heron stood in the reeds all morning.', 'Nobody had asked the ferryman.'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(words, { minLength: 2, maxLength: 2 }),
      fc.shuffledSubarray(besides, { minLength: 2, maxLength: 2 }),
      ([a = '', b = ''], [x = '', y = '']) => {
        const [first, second] = told([sentence(a), x, y].join('\n\n'), [x, sentence(b), y].join('\n\n'))[0] ?? [];
        expect([first, second]).toEqual([`harbour office ${a} that the`, `harbour office ${b} that the`]);
      },
    ),
  );
});
