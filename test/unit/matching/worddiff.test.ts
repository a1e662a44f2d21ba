import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type WordDiffOptions } from '../../../src/core/matching/worddiff';
import { processorTime, timed } from '../../support/timed';

/** The diff as text: `[-gone-]`, `{+new+}`, and equal words as the first text has them. */
function shown(a: string, b: string, options?: WordDiffOptions): string {
  return diffWords(a, b, options)
    .map(change => {
      const [left, right] = [a.slice(change.a.start, change.a.end), b.slice(change.b.start, change.b.end)];
      return change.kind === 'removed' ? `[-${left}-]` : change.kind === 'added' ? `{+${right}+}` : left;
    })
    .join(' ');
}

describe('word diff', () => {
  it.each([
    ['words', 'Police held four men', 'Police held five men', 'Police held [-four-] {+five+} men'],
    [
      'figures with their magnitude',
      'worth $65.7 billion now',
      'worth $65 billion now',
      'worth [-$65.7 billion-] {+$65 billion+} now',
    ],
    ['figures with letters', 'about 65bn euros', 'about 60bn euros', 'about [-65bn-] {+60bn+} euros'],
    ['percentages', 'up 8% in May', 'up 8.5% in May', 'up [-8%-] {+8.5%+} in May'],
    ['nothing and something', '', 'All new.', '{+All new.+}'],
  ])('shows %s', (_, a, b, diff) => {
    expect(shown(a, b)).toBe(diff);
  });

  it('keeps names whole', () => {
    const [a, b] = ['said Mary Ann Otieno.', 'said Mary Otieno.'];
    expect(shown(a, b, { wholeA: [{ start: 5, end: 20 }], wholeB: [{ start: 5, end: 16 }] })).toBe(
      'said [-Mary Ann Otieno-] {+Mary Otieno+} .',
    );
  });

  it('overlooks quotation marks and dashes when asked', () => {
    const [a, b] = ['“No” – it’s over', '"No" - it\'s over'];
    expect(diffWords(a, b, { ignoreQuotes: true }).map(({ kind }) => kind)).toEqual(['equal']);
    expect(diffWords(a, b).some(({ kind }) => kind !== 'equal')).toBe(true);
  });

  it('overlooks spelling, capitals and full stops of abbreviations when asked', () => {
    const [a, b] = ['The U.S. Defense Secretary emphasized', 'The US defence secretary emphasised'];
    expect(diffWords(a, b, { ignoreSpelling: true }).map(({ kind }) => kind)).toEqual(['equal']);
    expect(diffWords(a, b).length).toBeGreaterThan(1);
  });

  it('ends in time on texts that have nothing in common, and still covers both', timed, () => {
    const a = Array.from({ length: 30_000 }, (_, index) => `left${index}`).join(' ');
    const b = Array.from({ length: 30_000 }, (_, index) => `right${index}`).join(' ');
    const started = processorTime();
    const changes = diffWords(a, b, { timeLimit: 20 });
    expect(processorTime() - started).toBeLessThan(3000);
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(changes.at(-1)?.b.end).toBe(b.length);
  });

  it('covers all words of both texts, in order', () => {
    const word = fc.constantFrom('Kenya', 'rail', '“strike”', '$5 million', '8%', '—', 'U.S.', "it's", '\ud800');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (left, right) => {
        const [a, b] = [left.join(' '), right.join(' ')];
        const changes = diffWords(a, b, { ignoreSpelling: true, ignoreQuotes: true });
        const bare = (text: string): string => text.replace(/\s/gu, '');
        const covered = (side: 'a' | 'b', text: string): string =>
          bare(changes.map(change => text.slice(change[side].start, change[side].end)).join(''));
        expect(covered('a', a)).toBe(bare(a));
        expect(covered('b', b)).toBe(bare(b));
      }),
    );
  });
});
