import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../src/importers/html/html';
import { story } from '../../support/harbourStory';
import { bytesOf, readOne, textsOf } from './support';

const told = story.paragraphs.map(text => `<p>${text}</p>`).join('\n');

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly under?: string;
  readonly behind?: string;
  readonly lang?: string;
}

/** A page of which each test says one thing more. */
const page = ({ head = '', above = '', under = '', behind = '', lang = 'de' }: Parts): string =>
  `<!doctype html><html lang="${lang}"><head><title>${story.title}</title>${head}</head><body>${above}
<main><h1>${story.title}</h1>${under}${told}</main>${behind}</body></html>`;

const dayOf = async (parts: Parts): Promise<string | null> => (await readOne(htmlImporter, page(parts))).date;

const canonical = (path: string): string => `<link rel="canonical" href="https://herald.example${path}">`;

describe('the day of a page', () => {
  it.each<[string, Parts, string | null]>([
    ['a name of the site’s own', { head: '<meta property="harbour:published_on" content="2024-05-07">' }, '2024-05-07'],
    ['no name of a change', { head: '<meta name="last-published-update" content="2024-05-07">' }, null],
    [
      'data that are not well-formed',
      {
        head: '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A "wall"", "datePublished": "2024-05-07T10:00:00+01:00"}</script>',
      },
      '2024-05-07',
    ],
    ['an address that has the day first', { head: canonical('/news/07-05-2024') }, '2024-05-07'],
    [
      'an element called a time',
      { under: '<div class="h-time">2024-05-07 20:29:58 Source: Herald</div>' },
      '2024-05-07',
    ],
    ['a line over the headline', { above: '<div>07.05.2024</div>' }, '2024-05-07'],
    [
      'a day with words glued to it',
      { under: '<p><a href="/a">07/05/2024</a><a href="/b">von Kim Roe</a></p>' },
      '2024-05-07',
    ],
    [
      'the start of the text',
      {
        under:
          '<p>7.5.2024 – Am Hafen von Ostley ist in der Nacht die Mauer gebrochen, zwölf Boote sanken dabei und mehr.</p>',
      },
      '2024-05-07',
    ],
    [
      'the place and the day before it',
      {
        under:
          '<p>Ostley, (07.05.2024). In der Nacht ist am Hafen die Mauer gebrochen, zwölf Boote sanken dabei und noch mehr.</p>',
      },
      '2024-05-07',
    ],
    [
      'no day within a sentence',
      {
        under:
          '<p>Der Rat will am 7. Mai 2024 darüber reden, ob die Mauer am Hafen von Ostley wieder aufgebaut werden soll oder nicht.</p>',
      },
      null,
    ],
    [
      'a sentence that a program writes',
      {
        behind:
          '<p>Dieser Beitrag wurde von Kim Roe am Dienstag, dem 7. Mai 2024, um 14:48 in die Rubrik Hafen gestellt und noch nicht kommentiert.</p>',
      },
      '2024-05-07',
    ],
  ])('is told by %s', async (_, parts, day) => {
    expect(await dayOf(parts)).toBe(day);
  });

  it.each<[string, Parts]>([
    ['comments', { behind: '<div class="comment-box"><time datetime="2024-06-01T10:00">1 June</time></div>' }],
    ['other articles', { behind: '<section class="related"><time datetime="2024-06-01">1 June</time></section>' }],
    ['the last change', { under: '<p>Aktualisiert am 1. Juni 2024</p>' }],
    ['a meta element that may be the last change', { head: '<meta name="date" content="2024-06-01">' }],
  ])('is not that of %s', async (_, parts) => {
    expect(await dayOf({ ...parts, under: `${parts.under ?? ''}<p>am 07.05.2024</p>` })).toBe('2024-05-07');
  });

  it('is that of the last change where the page tells no other', async () => {
    expect(await dayOf({ under: '<p>Updated 7 May 2024</p>' })).toBe('2024-05-07');
  });

  it('is what stands before the change in one line', async () => {
    expect(await dayOf({ under: '<p>7 May 2024, updated 9 May 2024</p>' })).toBe('2024-05-07');
  });
});

describe('a moment of Greenwich', () => {
  const at = (moment: string): string => `<meta property="article:published_time" content="${moment}">`;

  it.each<[string, string, Parts, string]>([
    ['the address says', '2024-05-08T02:18:11Z', { head: canonical('/2024/05/07/wall') }, '2024-05-07'],
    ['the page shows', '2024-05-06T23:00Z', { under: '<p>7. Mai 2024</p>' }, '2024-05-07'],
    [
      'it says itself, when no clock showed the other',
      '2024-05-07T12:00:00Z',
      { under: '<p>6. Mai 2024</p>' },
      '2024-05-07',
    ],
    [
      'it says itself, when the page shows a change',
      '2024-05-07T23:00:00Z',
      { under: '<p>Updated 8 May 2024</p>' },
      '2024-05-07',
    ],
  ])('fell on the day that %s', async (_, moment, parts, day) => {
    expect(await dayOf({ ...parts, head: at(moment) + (parts.head ?? '') })).toBe(day);
  });

  it('told with an offset is the day of that clock', async () => {
    expect(await dayOf({ head: at('2024-05-07T23:30:00-04:00') + canonical('/2024/05/08/wall') })).toBe('2024-05-07');
  });
});

describe('a page with teasers that look like articles of an export', () => {
  const teasers = ['Ferry hits pier', 'Market opens'].map(
    title => `<hr><div>${title}</div><div>Coast Herald</div><div>7 May 2024</div><div>Read on</div>`,
  );

  it('is one article, as it says to machines', async () => {
    const head = '<meta property="og:type" content="article">';
    expect(textsOf(await readOne(htmlImporter, page({ head, behind: teasers.join('') })))).toEqual(story.paragraphs);
  });

  it('is one article, as its teasers have no text', async () => {
    const longer = page({ under: told.repeat(6), behind: teasers.join('') });
    expect(await htmlImporter.read(bytesOf(longer), 'page.html')).toHaveLength(1);
  });
});
