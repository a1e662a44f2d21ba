import { describe, expect, it } from 'vitest';
import type { LinkCorrection } from '../../../src/core/matching/corrections';
import { withLink, withPassage } from '../../../src/core/story/changedDecisions';
import type { PassageCorrection } from '../../../src/core/story/decisions';

const link = (action: LinkCorrection['action'], a: string, b: string): LinkCorrection => ({
  action,
  a: { article: 'a.txt', quote: a },
  b: { article: 'b.txt', quote: b },
});

describe('one more decision about links', () => {
  it('takes the place of an earlier one about the same two sentences', () => {
    const links = [link('confirm', 'One.', 'Two.'), link('confirm', 'Three.', 'Four.')];
    expect(withLink(links, link('reject', 'One.', 'Two.'))).toEqual([
      link('confirm', 'Three.', 'Four.'),
      link('reject', 'One.', 'Two.'),
    ]);
  });

  it('knows the pair from the other side and in other white space', () => {
    const { a, b } = link('confirm', 'One  two.', 'Three.');
    expect(withLink([{ action: 'confirm', a: b, b: a }], link('link', 'One two.', 'Three.'))).toHaveLength(1);
  });

  it('leaves other pairs alone', () => {
    expect(withLink([link('reject', 'One.', 'Two.')], link('reject', 'One.', 'Three.'))).toHaveLength(2);
  });
});

describe('one more decision about a paragraph', () => {
  it('takes the place of the earlier one', () => {
    const one = (kind: PassageCorrection['kind'], quote: string): PassageCorrection => ({
      kind,
      article: 'a.txt',
      quote,
    });
    const passages = withPassage([one('boilerplate', 'Read more'), one('boilerplate', 'Menu')], one('story', 'Menu'));
    expect(passages).toEqual([one('boilerplate', 'Read more'), one('story', 'Menu')]);
  });
});
