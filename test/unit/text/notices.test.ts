import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { body, kinds, ofKind } from './helpers';

const headline = 'Captain refuses to sail';
const [lead = '', second = '', third = ''] = body;
const article = (...lines: readonly string[]): string => lines.join('\n\n');

describe('what a paper says of its own text is a notice', () => {
  it.each([
    'This article was amended on 9 May 2024 because an earlier version misstated the price as $35 million.',
    'Correction: An earlier headline named another port.',
    'Editor’s note: This story has been updated with 12 more names.',
    'An earlier version of this article said that 61 people were aboard.',
    '(Recasts with quote from the owner)',
    'Clarification: An earlier version of this story gave the number of boats as 14.',
    'CORRECTION (May 9, 2024): The wall is 800 metres long, not 8,000 metres.',
    'Corrected on May 9, 2024: an earlier version said that 14 boats sank.',
    'This story corrects the number of boats to 12 from 14.',
    '(This version of the May 7 story corrects the number of boats in paragraph 2)',
    'An earlier version said 14 boats had sunk. It was 12.',
    'In a previous version of this article the number of boats was given as 14.',
    'Due to an editing error, a story on Tuesday gave the wrong number of boats. It was 12, not 14.',
    'An article on Tuesday about the wall misstated the number of boats. It was 12, not 14.',
    'The headline of this story has been changed to say that 12 boats, not 14, sank.',
    'We originally reported that 14 boats sank. The correct number is 12.',
    'FOR THE RECORD: An article in the May 7 Coast section said 14 boats sank. It was 12.',
    'UPDATE: An earlier version of this article said 14 boats sank.',
    '* Amended 9 May 2024: an earlier version gave 14 boats.',
    'The Coast Herald regrets the error: 12 boats sank, not 14.',
    'In yesterday’s paper we wrote that 14 boats had sunk. There were 12.',
    'Our report of May 6 gave the number of boats as 14; it was 12.',
    'This newspaper wrongly put the number of boats at 14.',
    'A caption in Saturday’s edition said that 14 boats had sunk. That was wrong.',
    'On Monday we reported that 14 boats had sunk. We apologise for the mistake.',
    'We got the number of boats wrong: it was 12.',
    'Owing to an editing mistake, 14 boats were named.',
  ])('%s', line => {
    expect(ofKind('notice', article(headline, lead, second, line))).toEqual([line]);
  });

  it.each(['ENDS', '-ends-', 'Notes to editors:'])('as is all that follows the end of a release: %s', mark => {
    const rest = ['1. The ferry was built in 1974.', 'Harwick Line has 60 staff.'];
    expect(ofKind('notice', article(headline, lead, second, mark, ...rest))).toEqual([mark, ...rest]);
  });

  it.each([
    'Ends of the rope held the ferry, said the captain of the boat.',
    'Corrections officers boarded the ferry.',
    'An earlier version of the bill said that 14 weeks would do.',
    'In yesterday’s vote we saw 14 members leave, said Holm.',
    'Our report gave 14 reasons, said Holm, and all of them stand.',
    'On Monday we said that we would sell 14 boats, Holm told the council.',
    'Last week’s edition of the show drew 14 million viewers.',
    'In Monday’s paper the owner said that 14 boats would be sold.',
    'We wrote to 14 ministers, “and that was a mistake,” said Holm.',
    'Corrected for inflation, prices rose by 3% over the year, said Holm.',
    'An article in the Bay Times incorrectly said that 14 boats had sunk, Brandt told the council.',
    'This version of the bill has been amended 12 times since May.',
    'For the record, 12 boats sank, Brandt said.',
    'The company corrected its figures to $3.5 million on Tuesday.',
  ])('but not a sentence that begins like one: %s', line =>
    expect(ofKind('notice', article(headline, lead, line, third))).toEqual([]),
  );

  it('wherever it stands, and below a heading of its own', () => {
    const line = 'The ferry has four engines, not 14.';
    expect(ofKind('notice', article(headline, lead, 'Correction', line, second))).toEqual(['Correction', line]);
  });
});

describe('what stands above a story', () => {
  it.each([
    'BC-XX--Ferry,2nd Ld-Writethru,310',
    'HARWICK-FERRY/CAPTAIN (UPDATE 2, PIX)',
    'Eds: UPDATES: With quote.',
    'Mardi 7 mai 2024, p. 3',
    'Dienstag, 7. Mai 2024, S. 12',
  ])('is a prefix: %s', line => {
    const found = kinds(article(line, headline, lead, second));
    expect(found.slice(0, 2)).toEqual([
      ['prefix', line],
      ['headline', headline],
    ]);
  });

  it('dates a release by its embargo, and not a page by the days of its captures', () => {
    const dateOf = (line: string): string | undefined =>
      finish(readStructure(article(line, headline, lead, second))).stated.date;
    expect(dateOf('STRICTLY EMBARGOED UNTIL 00:01, TUESDAY 7 MAY 2024')).toBe('2024-05-07');
    expect(dateOf('07 May 2024 - 09 Jun 2024')).toBeUndefined();
  });

  it('names the address of a page from an archive', () => {
    const line = 'The Wayback Machine - https://web.archive.org/web/20240507101500/https://example.org/news/1';
    expect(finish(readStructure(article(line, headline, lead))).stated.url).toBe('https://example.org/news/1');
  });
});

it.each([
  'You have 2 free articles left this month.',
  'To play this video you need to enable JavaScript in your browser.',
  'Already a subscriber? Log in',
])('what a page says to its reader is a menu: %s', line => {
  expect(ofKind('menu', article(headline, lead, line, second))).toEqual([line]);
});

it('a first paragraph that names its source is no caption of the picture that is credited below it', () => {
  const told = 'The ferry to Sandoy stays in port, the captain said.';
  expect(kinds(article(headline, told, 'Image copyright Getty Images', second, third))[1]).toEqual(['body', told]);
});
