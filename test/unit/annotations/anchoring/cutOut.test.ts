import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import type { Anchor } from '../../../../src/core/annotations/anchoring/anchorTypes';
import { quoteSelector } from '../../../../src/core/annotations/anchoring/selectors';
import { finish } from '../../../../src/core/util/sliced';

const stored = [
  'The council met at nine on Friday, and all seats in the old hall were taken.',
  'Tariffs on timber, the mayor said, will rise to 12 per cent in the new year.',
  'Brandt, who owns the mill, said that his men would then have no work by spring.',
  'The vote is due in March.',
].join('\n');

/** The anchor of a note on `words` when `from` became `to`. */
function anchorOf(words: string, from: string, to: string): Anchor {
  const span = { start: stored.indexOf(words), end: stored.indexOf(words) + words.length };
  const query = { id: words, ...quoteSelector(stored, span), ...span };
  const [anchor] = finish(anchorAll(stored, stored.replace(from, to), [query]));
  if (anchor === undefined) throw new Error('one query, one anchor');
  return anchor;
}

const isAccepted = ({ state }: Anchor): boolean => state !== 'orphan' && state !== 'review';

describe('a note of a word that was cut from the head of its sentence', () => {
  it.each([
    ['a line of the site', 'Tariffs on timber', 'Advertisement\n\n on timber'],
    ['a line of the author', 'Tariffs on timber', 'By Hanne Lind\n\n on timber'],
    ['a sentence', 'Tariffs on timber', 'Exports fell. on timber'],
  ])('is not put on %s that came in there', (_, from, to) => {
    expect(isAccepted(anchorOf('Tariffs', from, to))).toBe(false);
  });

  it.each([
    ['Tariffs', 'Tariffs on timber', 'Tarifs on timber'],
    ['Brandt', 'Brandt, who owns', 'Brandl, who owns'],
    ['12', 'rise to 12 per cent', 'rise to about 15 per cent'],
    ['Friday', 'nine on Friday', 'nine on Monday'],
  ])('is shown as changed where %s itself was corrected', (words, from, to) => {
    expect(anchorOf(words, from, to)).toMatchObject({ state: 'changed' });
  });
});

describe('a note on a sentence', () => {
  const sentence = 'Brandt, who owns the mill, said that his men would then have no work by spring.';

  it.each([
    'Brandt, the son of a miller, was elected in 2009 and has sat on the board ever since.',
    'The mill, which burnt down twice, has been for sale for years, said a man who used to work there.',
    'He said no more.',
  ])('is not taken over by one that shares some words with it: %s', other => {
    expect(isAccepted(anchorOf(sentence, sentence, other))).toBe(false);
  });

  it.each([
    'Brandt, who owns the mill, said his men would have no work by the spring.',
    'Brandt, who owns the big mill, told us that his men would then have no work by summer.',
  ])('goes on in its rewording: %s', other => {
    expect(anchorOf(sentence, sentence, other)).toMatchObject({ state: 'changed', now: other });
  });
});
