import { describe, expect, it } from 'vitest';
import { body, kinds } from './helpers';

const headline = 'Captain refuses to sail';
const [lead = '', second = '', third = ''] = body;

/** The kind of a line between paragraphs of a story, and at its end. */
const kindsOf = (line: string): readonly string[] =>
  [
    [headline, lead, second, line, third],
    [headline, lead, second, third, line],
  ].map(parts => kinds(parts.join('\n\n')).find(([, written]) => written === line)?.[0] ?? 'none');

describe('figures that a page has of its own tell nothing', () => {
  it.each([
    '1,204 shares',
    '234 Comments',
    '45 likes · 12 comments',
    'Estimated reading time 4 min',
    'View all 12 photos',
    'Slide 3 of 14',
    '1 / 12',
    'S&P 500 5,204.34 +0.5%',
    'Dow 38,852.27 +176.59 (+0.46%)',
    '5/7/24, 9:20 AM Captain refuses to sail - Coast Herald',
    'https://coast.example/news/ferry-12-boats 2/4',
    'Get the Morning Briefing, 5 stories in 5 minutes, every weekday',
    'Join 250,000 readers who get our newsletter',
    'Save 50% on your first 3 months',
    'We and our 842 partners store and access information on your device',
  ])('%s', line => {
    expect(kindsOf(line)).toEqual(['menu', 'menu']);
  });

  it.each([
    ['12 boats sank', 'crosshead'],
    ['Three days in May', 'crosshead'],
    ['Shares fell 3.2% to 214p, said Brandt of the line.', 'body'],
    ['We have shared our figures with 14 partners of the line, Holm said on Tuesday.', 'body'],
    ['Join the queue at the harbour: 340 islanders did so on Tuesday.', 'body'],
  ])('but those of a story do: %s', (line, kind) => {
    expect(kindsOf(line)[0]).toBe(kind);
  });
});

it('links below "Most read" are those of other stories, up to the next paragraph', () => {
  const links = ['Ferry hits pier; 3 hurt', 'Rhino born in zoo'];
  const found = kinds([headline, lead, 'Most read', ...links, second, '12 boats sank', third].join('\n\n'));
  expect(found.filter(([kind]) => kind === 'teaser').map(([, line]) => line)).toEqual(['Most read', ...links]);
  expect(found.find(([, line]) => line === '12 boats sank')?.[0]).toBe('crosshead');
});
