import { describe, expect, it } from 'vitest';
import { body, kinds, ofKind } from './helpers';

const [lead = '', second = '', third = '', fourth = '', fifth = ''] = body;

describe('what a paragraph is', () => {
  it('a headline opens the article, a set-off sentence after it is the standfirst', () => {
    const text = ['Captain refuses to sail', 'A ferry company and its captain fall out.', '', lead, second, third].join(
      '\n',
    );
    expect(kinds(text).map(([kind]) => kind)).toEqual(['headline', 'standfirst', 'body', 'body', 'body']);
  });

  it('text that starts at once has no headline', () => {
    expect(kinds(body.join('\n')).map(([kind]) => kind)).toEqual(['body', 'body', 'body', 'body', 'body']);
  });

  it.each([
    ['of a date', ' date 2024-05-07 ', 'date 2024-05-07'],
    ['with a colon', 'Published: 2024-05-07 ', 'Published: 2024-05-07'],
    ['of an ISO day alone', '2024-05-07 ', '2024-05-07'],
  ])('a prefix %s stands apart from the text on its line', (_, prefix, written) => {
    expect(kinds(`${prefix}${lead}\n\n${second}`)).toEqual([
      ['prefix', written],
      ['body', lead],
      ['body', second],
    ]);
  });

  it.each([
    'Published 7 May 2024, 10:22 am IST',
    'May 7, 2024',
    'Last updated on Tue 7 May 2024 14.05 BST',
    'Source: The Harwick Herald',
    'Date: 2024-05-07',
    '3 min read',
  ])('a line above the text that only dates or sources it is a prefix: %s', line => {
    expect(ofKind('prefix', `Captain refuses to sail\n\n${line}\n\n${lead}\n\n${second}`)).toEqual([line]);
  });

  it.each([
    'By Anna Lindqvist',
    'By Anna Lindqvist and Tom Reed in Harwick',
    'Anna Lindqvist | Getty Images News | Getty Images',
    'REUTERS/Tom Reed',
    'Photograph: Tom Reed/AFP via Getty Images',
    'Photo by Tom Reed',
    '© 2024 The Harwick Herald',
    '(Reporting by Anna Lindqvist; Editing by Tom Reed)',
    'Image source, Reuters',
  ])('who wrote or took it is a credit: %s', line => {
    expect(ofKind('credit', `Captain refuses to sail\n\n${line}\n\n${lead}\n\n${second}\n\n${third}`)).toEqual([line]);
    expect(ofKind('credit', [lead, second, third, line].join('\n\n'))).toEqual([line]);
  });

  it('tells a link to a gallery from a credit, and leaves the text before it the text', () => {
    const [photos, video] = ['PHOTOS: The ferry in its best years', 'Video: Islanders wait for bread'];
    expect(kinds([lead, photos, second, video, third].join('\n\n'))).toEqual([
      ['body', lead],
      ['teaser', photos],
      ['body', second],
      ['teaser', video],
      ['body', third],
    ]);
    expect(ofKind('credit', [lead, 'Photos: Tom Reed for The Herald', second].join('\n\n'))).toHaveLength(1);
  });

  it.each([
    'FILE PHOTO: The ferry leaves Harwick on March 2, 2023.',
    'In this photo taken in March, the ferry leaves Harwick.',
    'Image caption, The ferry in the harbour of Harwick',
    '![The ferry](ferry.jpg)',
  ])('a caption shows by its first words: %s', line => {
    expect(ofKind('caption', `Captain refuses to sail\n\n${line}\n\n${lead}\n\n${second}`)).toEqual([line]);
  });

  it('a sentence right before a photo credit is its caption', () => {
    const caption = 'The ferry Sandoy leaves the harbour of Harwick during a storm on March 2, 2023.';
    const text = ['Captain refuses to sail', caption, 'Tom Reed | Getty Images', lead, second].join('\n\n');
    expect(ofKind('caption', text)).toEqual([caption]);
    expect(ofKind('body', text)).toEqual([lead, second]);
  });

  it('a caption in the midst of the text shows by its date and the credit after it', () => {
    const caption = 'Islanders wait on the quay of Sandoy on May 7, 2024.';
    const credit = 'Tom Reed | Getty Images';
    const text = [lead, second, caption, credit, third, fourth, credit, fifth].join('\n\n');
    expect(ofKind('caption', text)).toEqual([caption]);
  });

  it('a heading with capitals that this publisher does not set leads elsewhere', () => {
    const text = (headline: string): string =>
      [headline, lead, second, 'Seven Islands Without Any Doctors', third].join('\n');
    expect(ofKind('teaser', text('Captain refuses to sail for the owner'))).toEqual([
      'Seven Islands Without Any Doctors',
    ]);
    expect(ofKind('crosshead', text('Captain Refuses to Sail for the Owner'))).toEqual([
      'Seven Islands Without Any Doctors',
    ]);
  });

  it('a line after the writer is a standfirst, one after a picture credit its caption', () => {
    const line = 'Owner and captain quarrel on the quay';
    const text = (credit: string): string => ['Captain refuses to sail', credit, line, lead, second].join('\n\n');
    expect(ofKind('standfirst', text('By Anna Lindqvist'))).toEqual([line]);
    expect(ofKind('caption', text('Getty Images'))).toEqual([line]);
  });

  it('the last paragraph before the writers is no caption', () => {
    expect(ofKind('caption', [lead, second, third, '(Reporting by Anna Lindqvist)'].join('\n\n'))).toEqual([]);
  });

  it.each([
    'Read more: Ferry owner fined in 2021',
    'ALSO READ | Five ferries that should not float',
    'Sign up for our morning newsletter.',
    'Advertisement',
    'Related stories',
    'Watch: Waves break over the quay',
    'Ferry Owner Greta Holm Says Critics Have “Never Rowed A Boat” In Their Lives',
  ])('what leads elsewhere is a teaser: %s', line => {
    expect(ofKind('teaser', [lead, second, line, third, fourth].join('\n\n'))).toEqual([line]);
  });

  it.each([
    'A quarrel at sea',
    '- Storms, engines and bread -',
    '**What happens next**',
    'Why did the captain refuse to sail?',
    '## Two engines',
  ])('a short line between paragraphs is a cross-head: %s', line => {
    const written = line.replace('## ', '');
    expect(ofKind('crosshead', [lead, second, line, third, fourth, fifth].join('\n'))).toEqual([written]);
  });

  it('a headline with a label is still the headline', () => {
    expect(ofKind('headline', ['Opinion: Let the captain decide', lead, second].join('\n\n'))).toEqual([
      'Opinion: Let the captain decide',
    ]);
  });

  it('facts in a list are part of the text', () => {
    const facts = [
      '- The ferry was built in 1974 in Gdansk.',
      '- It has carried two million people.',
      '- Its sister ship sank.',
    ];
    expect(ofKind('body', [lead, ...facts, second].join('\n'))).toEqual([lead, ...facts, second]);
  });

  it.each([
    'Facebook shares the blame, said Holm, who blocked the captain there.',
    'Terms of the deal were not disclosed.',
    'Comments by the mayor angered the islanders.',
    'By Monday evening, bread had run out on Sandoy.',
    'From Harwick, the ferry takes two hours.',
    'Photo albums and letters piled up at the post office.',
    'Updated engines will cost the company 3 million crowns in 2025.',
    'Date night on the island means bread and cheese.',
  ])('a sentence of the story is body whatever its first words are: %s', line => {
    expect(ofKind('body', [lead, second, line, third].join('\n\n'))).toContain(line);
  });
});
