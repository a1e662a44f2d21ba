import { beforeAll, describe, expect, it } from 'vitest';

import { loadLexicon, type Lexicon } from '../../../../src/core/language/lexicon';
import { createStoryReader } from '../../../../src/core/story/reader';
import { finish } from '../../../../src/core/util/sliced';

let lexicon: Lexicon;
beforeAll(async () => void (lexicon = await loadLexicon()));

/** The links of days over some texts, as "words = words". */
function dayLinks(...texts: readonly string[]): readonly string[] {
  const inputs = texts.map((text, at) => ({ key: `${at}.txt`, name: `${at}.txt`, text, version: 1 }));
  const story = finish(createStoryReader(lexicon).analyse(inputs));
  return story.claimLinks.flatMap(({ a, b, relation }) => {
    const [x, y] = [a, b].map(ref => {
      const claim = story.articles[ref.article]?.claims[ref.claim];
      return claim?.kind === 'date'
        ? story.articles[ref.article]?.text.slice(claim.core.start, claim.core.end)
        : undefined;
    });
    return x === undefined || y === undefined ? [] : [`${relation}: ${x} = ${y}`];
  });
}

describe('a day of one event is linked over versions that have no date', () => {
  it('in copied sentences', () => {
    const text = 'The ferry Aurora struck a reef off the island of Sandoy late on Thursday.';
    expect(dayLinks(text, text)).toEqual(['same: Thursday = Thursday']);
  });

  it('in other words', () => {
    const links = dayLinks(
      'The ferry Aurora sank off the island of Sandoy on Thursday after it struck a reef.',
      'After striking a reef, the ferry Aurora sank off Sandoy island late on Thursday.',
    );
    expect(links).toEqual(['same: Thursday = Thursday']);
  });
});

describe('days stay apart', () => {
  it('of other events of the same weekday', () => {
    const links = dayLinks(
      'The ferry Aurora sank off the island of Sandoy on Thursday after it struck a reef.',
      'The bishop of Sandoy rang the bells of the old church on Thursday.',
    );
    expect(links).toEqual([]);
  });

  it('that are other weekdays', () => {
    const links = dayLinks(
      'The ferry Aurora sank off the island of Sandoy on Thursday after it struck a reef.',
      'The ferry Aurora sank off the island of Sandoy on Friday after it struck a reef.',
    );
    expect(links.filter(link => link.startsWith('same'))).toEqual([]);
  });
});

it('links of days do not depend on the order of the versions', () => {
  const texts = [
    'The ferry Aurora sank off the island of Sandoy on Thursday after it struck a reef.',
    'After striking a reef, the ferry Aurora sank off Sandoy island late on Thursday.',
    'The ferry Aurora sank off the island of Sandoy on Thursday after it struck a reef, the coast guard said.',
  ];
  expect(dayLinks(...texts)).toHaveLength(3);
  expect(dayLinks(...texts.toReversed())).toHaveLength(3);
});
