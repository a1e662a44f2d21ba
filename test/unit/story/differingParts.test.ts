import { describe, expect, it } from 'vitest';
import { differingParts, differingWords } from '../../../src/core/story/differingParts';

describe('two wordings that are shown beside each other', () => {
  it('are shown whole where they are short', () => {
    expect(differingParts('At least 9', 'Fewer than 9')).toEqual({ was: 'At least 9', now: 'Fewer than 9' });
  });

  it.each([
    ['Turnout rose by 3 percent in Holm.', 'Turnout fell by 3 percent in Holm.', 'rose', 'fell'],
    ['The mayor said 5 had died.', 'The mayor denied that 5 had died.', 'said', 'denied that'],
    ['It will sell the pier.', 'It will not sell the pier.', 'will sell', 'will not sell'],
    ['It will not sell it.', 'It will sell it.', 'will not sell', 'will sell'],
    ['Jon Aas', 'Nora Lund', 'Jon Aas', 'Nora Lund'],
    ['at 9', 'at 9 others', '9', '9 others'],
    ['the the', 'the', 'the the', 'the'],
  ])('are cut down in a narrow view from “%s” and “%s” to “%s” and “%s”', (was, now, before, after) => {
    expect(differingWords(was, now)).toEqual({ was: before, now: after });
  });

  it('keep the end where that differs', () => {
    const was = 'The council of the town of Holm met on Monday and spoke of the pier.';
    const { now } = differingParts(was, was.replace('pier', 'quay'));
    expect(now).toBe('… and spoke of the quay.');
  });
});
