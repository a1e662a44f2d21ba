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

describe('a day belongs to what happened on it, whatever the sentences around it', () => {
  it('so that the main event is found where nothing else is alike', () => {
    const links = dayLinks(
      "Friday's earthquake in Sandoy brought down the lighthouse. Fishermen looked for their boats.",
      'The islanders woke in the dark. An earthquake struck Sandoy on Friday, the first in forty years.',
    );
    expect(links).toEqual(['same: Friday = Friday']);
  });

  it('and to who said something on it', () => {
    const links = dayLinks(
      'The harbour was closed. The mayor of Sandoy said on Monday that no ship would sail.',
      'No ferry left. The mayor of Sandoy said Monday that the quay was unsafe.',
      'Prices rose again. The bank of Tarva said Monday that it would lend no more.',
    );
    expect(links).toEqual(['same: Monday = Monday']);
  });

  it('and a date is a weekday where a version says both', () => {
    const links = dayLinks(
      'The trial of Edda Holm opened on Saturday, Sept. 8. She was arrested at the mill on Sept. 13.',
      'Police arrested Edda Holm at the mill on Thursday.',
    );
    expect(links).toEqual(['same: Sept. 13 = Thursday']);
  });

  it('and the day of a dateline is the weekday on which its version says that somebody spoke', () => {
    const links = dayLinks(
      'ALDHAVEN, April 30 (Reuters) - The king opened the new harbour of Aldhaven. The quay is long.\n\nA minister said on Monday that it cost a fortune.',
      'On Monday the king opened the new harbour of Aldhaven. Rain fell.',
    );
    expect(links).toContain('same: April 30 = Monday');
  });

  it('and "last night" is the weekday before the one of its version', () => {
    const links = dayLinks(
      'The keeper of Sandoy lighthouse put out the lamp last night. The mayor of Sandoy thanked him on Thursday.',
      'The keeper of Sandoy lighthouse put out the lamp on Wednesday night.',
    );
    expect(links).toContain('same: last night = Wednesday');
    const other = dayLinks(
      'The keeper of Sandoy lighthouse put out the lamp last night. The mayor of Sandoy thanked him on Thursday.',
      'The keeper of Sandoy lighthouse put out the lamp on Monday night.',
    );
    expect(other.filter(link => link.includes('last night'))).toEqual([]);
  });

  it('and "last year" is one of the last two years that its story names', () => {
    const merged = (when: string): string => `The mill of Sandoy bought its rival Norvik Steel ${when}.`;
    expect(dayLinks(merged('last year'), merged('in 2015'))).toEqual(['same: last year = 2015']);
    const later = `${merged('in 2015')} It was sold again in 2019.`;
    expect(dayLinks(merged('last year'), later)).toEqual([]);
  });

  it('and "that day" is the day told before it', () => {
    const links = dayLinks(
      'The clerk left the bank on Wednesday. A camera filmed her blue van at the ferry quay that day.',
      'A camera filmed her blue van at the ferry quay on Wednesday.',
    );
    expect(links).toContain('same: that day = Wednesday');
    expect(dayLinks('A camera filmed her blue van that day.', 'A camera filmed her blue van on Wednesday.')).toEqual(
      [],
    );
  });

  it('and a month holds its day', () => {
    const links = dayLinks(
      'The tunnel under the Karst ridge was opened in March. It cost a fortune.',
      'The tunnel under the Karst ridge was opened on March 8 by the queen.',
    );
    expect(links).toEqual(['morePrecise: March = March 8']);
  });
});

describe('versions that give another day to one event', () => {
  it.each([
    [
      'The Aldbury fire broke out on Monday near the quarry. Two barns burned.',
      'A man was seen running. The Aldbury fire broke out on Sunday, farmers say.',
      'differs: Monday = Sunday',
    ],
    [
      'Among the loot is a gold repeater made in 1783 for a duchess. The guards slept.',
      'Seventeen clocks are gone. The best known, a gold repeater of 1793, was never wound.',
      'differs: 1783 = 1793',
    ],
  ])('differ: %s', (a, b, link) => {
    expect(dayLinks(a, b)).toEqual([link]);
  });

  it('do not when the other version has that day too, of the same event', () => {
    const raid = 'The duke had not set foot on Tarva since it sent its army over the Sandoy border in a raid in 2022.';
    const brawl = 'The isles were wary of each other after June 2020, when their troops brawled on the frontier.';
    // many days make the words beside each of them rarer, and what is shared say more
    const others = [
      'castle|1901',
      'market|1933',
      'bridge|1950',
      'school|1967',
      'chapel|1988',
      'harbour|1994',
      'mill|2001',
    ];
    const built = others.map(one => `The ${one.replace('|', ' was built in ')}.`).join(' ');
    const links = dayLinks(`${raid}\n\n${built}`, `${raid}\n\n${built}\n\n${brawl}`);
    expect(links.filter(link => link.startsWith('differs'))).toEqual([]);
  });

  it('do not when they tell of two events with one word', () => {
    const links = dayLinks(
      'The Aldbury fire broke out on Monday near the quarry. The fire reached the chapel on Tuesday.',
      'The fire in Aldbury was put out on Wednesday. Rain helped.',
    );
    expect(links.filter(link => link.startsWith('differs'))).toEqual([]);
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

  it('that are no more than a month, unless what happened is told alike', () => {
    const links = dayLinks(
      'The ministry promised exemptions for fishermen in March, and spoke of more.',
      'The king announced a tax on salted fish in March, with exemptions for monks.',
    );
    expect(links).toEqual([]);
  });

  it('of which one is of a year that is named, the other one of these days', () => {
    const links = dayLinks(
      'The lighthouse is old. The ferry was inspected on June 11, 2003, and found to be safe.',
      'Nobody spoke of money. The captain said the ferry would be inspected after it reached the quay on Wednesday.',
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

describe('days that exclude each other', () => {
  const differing = (a: string, b: string): readonly string[] =>
    dayLinks(a, b).filter(link => link.startsWith('differs'));

  it('differ where both tell of one thing', () => {
    expect(differing('The fire started at 3 a.m.', 'The fire broke out at 4 a.m.')).toHaveLength(1);
  });

  it('do not where somebody spoke on both: people speak on many days', () => {
    expect(
      differing(
        'Health officers said Monday that cases were rare.',
        'Health officers said Friday that cases were rare.',
      ),
    ).toEqual([]);
  });

  it('do not where a count had come to another figure on one of them', () => {
    const first = 'The ferry Aurora sank on Thursday.';
    expect(differing(first, 'The ferry Aurora sank on Friday.')).toHaveLength(1);
    expect(differing(first, 'The dead of the ferry Aurora, which sank, rose to 45 on Friday.')).toEqual([]);
  });

  it('do not where one is of its beginning and the other of its end', () => {
    expect(differing('The fire started at 3 a.m.', 'The fire was put out at 9 a.m.')).toEqual([]);
    expect(differing('The first case was found on May 3.', 'The last case was found on June 9.')).toEqual([]);
  });

  it('do not where one is that of a dateline, which tells when it was written', () => {
    const agency =
      'LONDON, March 12 (Reuters) - A ferry ran aground off Skerrin with 214 people on board, the coastguard said.\n\nThe captain said the engines had failed.\n\nA tug towed it to Aldhaven.';
    const paper =
      'date 2024-03-12\n\nA ferry ran aground off Skerrin on Monday with 214 people on board, the coastguard said.\n\nThe engines failed, the captain said.\n\nA tug towed it to Aldhaven.';
    expect(dayLinks(agency, paper).filter(link => link.startsWith('differs'))).toEqual([]);
  });
});
