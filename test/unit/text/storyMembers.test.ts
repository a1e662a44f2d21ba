import { describe, expect, it } from 'vitest';
import { withMemberDecisions } from '../../../src/core/text/storyMembers';

const groups = [
  ['a', 'b'],
  ['c', 'd', 'e'],
];

describe('files that a person added or took out', () => {
  it.each([
    { said: 'nothing', added: [], removed: [], expected: groups },
    { said: 'one out', added: [], removed: ['c'], expected: [['a', 'b'], ['d', 'e']] }, // prettier-ignore
    { said: 'one of two out', added: [], removed: ['a'], expected: [['c', 'd', 'e']] },
    { said: 'one in', added: ['x'], removed: [], expected: [['a', 'b'], ['c', 'd', 'e', 'x']] }, // prettier-ignore
    { said: 'one in that is in', added: ['a'], removed: [], expected: groups },
    { said: 'one in and out', added: ['x'], removed: ['x'], expected: groups },
    { said: 'a file that is not there out', added: [], removed: ['gone'], expected: groups },
  ])('$said', ({ added, removed, expected }) => {
    expect(withMemberDecisions(groups, { added, removed })).toEqual(expected);
  });

  it('make a story where there was none, when they are two', () => {
    expect(withMemberDecisions([], { added: ['x', 'y'], removed: [] })).toEqual([['x', 'y']]);
    expect(withMemberDecisions([], { added: ['x'], removed: [] })).toEqual([]);
  });

  it('leave a file alone that is a story by itself, unless it is taken out', () => {
    expect(withMemberDecisions([['export']], { added: [], removed: [] })).toEqual([['export']]);
    expect(withMemberDecisions([['export']], { added: ['x'], removed: [] })).toEqual([['export', 'x']]);
    expect(withMemberDecisions([['export']], { added: [], removed: ['export'] })).toEqual([]);
  });
});
