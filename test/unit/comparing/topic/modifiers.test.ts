import { describe, expect, it } from 'vitest';
import { linkClaims } from '../../../../src/core/comparing/link';
import { finish } from '../../../../src/core/util/sliced';
import { readArticle } from '../readArticle';

/** How the figures of two sentences are linked, each an article of its own. */
function relationsOf(a: string, b: string): readonly string[] {
  const story = [readArticle(a, '2031-05-06'), readArticle(b, '2031-05-06')];
  const { links } = finish(linkClaims(story, () => 0));
  return links.flatMap(({ relation }) => (relation === 'possible' ? [] : [relation]));
}

describe('a name between a figure and its noun', () => {
  it('holds apart those who are called by other names', () => {
    const relations = relationsOf(
      'The question is whether she joins the four other Labour judges on the bench.',
      'All five are to the right of all four Liberal judges, who vote as one.',
    );
    expect(relations).toEqual([]);
  });

  it('does not when both say it, or one says nothing', () => {
    const labour = 'The four Labour judges on the bench vote as one.';
    expect(relationsOf(labour, 'On the bench, all four Labour judges vote as one.')).toEqual(['same']);
    expect(relationsOf(labour, 'On the bench, all four judges vote as one.')).toEqual(['same']);
  });
});
