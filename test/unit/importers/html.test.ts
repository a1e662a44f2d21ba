import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../src/importers/html/html';
import { titles } from '../text/exports/articles';
import { factivaFields } from '../text/exports/otherSamples';
import { samples } from '../text/exports/samples';
import { story } from '../../support/harbourStory';
import { bytesOf, problemOf, readOne, textsOf } from './support';

const paragraphs = story.paragraphs.map(text => `<p>${text}</p>`).join('\n');

/** A page with what stands around stories. */
const page = (head: string, body = paragraphs): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${story.title} | Coast Herald</title>${head}</head><body>
<header><a href="/">Coast Herald</a></header>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>${story.title}</h1>
<p class="byline">By Kim Roe</p>
${body}
<figure><img src="https://example.org/wall.jpg"><figcaption>The wall after the storm. Tom Reed/Agency</figcaption></figure>
<div class="related-stories"><h2>Related stories</h2><ul><li><a href="/1">Ferry hits pier</a></li></ul></div>
</article></main>
<aside><h3>Most read</h3><p>Ten things to do on a rainy day in Ostley with children.</p></aside>
<footer>© 2024 Coast Herald. All rights reserved.</footer>
<script>document.body.innerHTML = 'changed'</script></body></html>`;

describe('a saved page', () => {
  it('gives its story without what stands around it', async () => {
    expect(textsOf(await readOne(htmlImporter, page('')))).toEqual(story.paragraphs);
  });

  it('tells cross-heads, lists and paragraphs apart', async () => {
    const body = `${paragraphs}<h2>What is known</h2><ul><li>The wall was built in 1911 of granite.</li></ul>${paragraphs}`;
    const { blocks } = await readOne(htmlImporter, page('', body));
    expect(blocks.slice(3, 5)).toEqual([
      { kind: 'heading', text: 'What is known' },
      { kind: 'item', text: 'The wall was built in 1911 of granite.' },
    ]);
  });

  it('keeps a story whose parts have the names of boilerplate', async () => {
    const body = `<div class="has-newsletter share-target">${paragraphs}</div>`;
    expect(textsOf(await readOne(htmlImporter, page('', body)))).toEqual(story.paragraphs);
  });

  it('keeps a story whose paragraphs all stand in parts of a layout with such names', async () => {
    const told = [...story.paragraphs, ...story.paragraphs];
    const body = told.map(text => `<div class="sidebar-grid__content"><p>${text}</p></div>`).join('');
    expect(textsOf(await readOne(htmlImporter, page('', body)))).toEqual(told);
  });

  it('keeps what a class name sets otherwise on paper', async () => {
    const [first, ...others] = story.paragraphs;
    const body = `<p>${first}</p>${others.map(text => `<div class="mt-4 print:mt-0"><p>${text}</p></div>`).join('')}`;
    expect(textsOf(await readOne(htmlImporter, page('', body)))).toEqual(story.paragraphs);
  });

  it('finds a story without paragraphs beside teasers that have some', async () => {
    const told = story.paragraphs.map(text => `${text} ${text}`);
    const body = `<form><div>${told.join('<br><br>')}</div></form>`;
    const teaser = '<p><a href="/2">Ten things to do on a rainy day in Ostley, with children or without</a></p>';
    const html = page('', body).replace('</main>', `</main><section>${teaser.repeat(6)}</section>`);
    expect(textsOf(await readOne(htmlImporter, html))).toEqual(told);
  });

  it('overlooks a consent window with more words than the story', async () => {
    const consent = `<div id="onetrust-consent-sdk">${'<p>We and our partners store and access information on a device, such as cookies.</p>'.repeat(30)}</div>`;
    expect(textsOf(await readOne(htmlImporter, page('').replace('<main>', `${consent}<main>`)))).toEqual(
      story.paragraphs,
    );
  });

  it('is set right by the text that it gives to machines', async () => {
    const { title, paragraphs: told } = story;
    const data = { '@type': 'NewsArticle', headline: title, articleBody: [...told, ...told, ...told].join(' ') };
    const json = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const body = `${paragraphs}<p>Our readers say that this paper is the best of all papers on the coast, and they should know.</p>`;
    expect(textsOf(await readOne(htmlImporter, page(json, body)))).toEqual(story.paragraphs);
  });

  it('that is only a part of a page is read as well', async () => {
    expect(textsOf(await readOne(htmlImporter, `<h1>${story.title}</h1>${paragraphs}`))).toEqual(story.paragraphs);
  });

  it.each([
    [
      'without a head',
      `<html lang="en"><meta charset="utf-8"><body><h1>${story.title}</h1>${paragraphs}</body></html>`,
    ],
    [
      'with pages in it',
      `<html><!-- <body> --><body>${story.paragraphs.map(text => `<body><p>${text}</p></body></html>`).join('')}`,
    ],
    ['without a body', `<html><head><title>${story.title}</title></head><h1>${story.title}</h1>${paragraphs}</html>`],
    ['whose data speak of one', page('<script type="application/ld+json">{"text": "<body><p>"}</script>')],
  ])('%s is read whole', async (_, html) => {
    expect(textsOf(await readOne(htmlImporter, html))).toEqual(story.paragraphs);
  });

  it.each([
    ['windows-1252', '\x93Caf\xe9\x94 \x96 the owner said 12 boats had sunk in the harbour of Ostley.'],
    ['iso-8859-2', 'T\xf8i \xe8luny, \xf8ekl starosta, se potopily v p\xf8\xedstavu m\xecsta Ostley v noci.'],
  ])('in %s is read by its declaration', async (charset, latin) => {
    const html = page('', `<p>${latin}</p>`).replace('utf-8', charset);
    const bytes = Uint8Array.from(html, character => character.charCodeAt(0) & 0xff);
    const [first] = textsOf(await readOne(htmlImporter, bytes));
    expect(first).toMatch(charset === 'iso-8859-2' ? /^Tři čluny, řekl/ : /^“Café” – the owner/);
  });
});

it('a page that was turned into UTF-8 and kept its old declaration is read as UTF-8, one broken sign or not', async () => {
  const told = 'Tři čluny, řekl starosta, se potopily v přístavu města \ufffd Ostley v noci.';
  const html = page('', `<p>${told}</p>${paragraphs}`).replace('utf-8', 'iso-8859-2');
  expect(textsOf(await readOne(htmlImporter, bytesOf(html)))[0]).toBe(told);
});

it('a page that promises UTF-8 and has Windows-1252 is read as what it has', async () => {
  const html = page('', `<p>“Café” – 12 boats had sunk in the harbour of Ostley, the owner said.</p>${paragraphs}`);
  const bytes = Uint8Array.from(html.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96'), sign =>
    sign.charCodeAt(0),
  );
  expect(textsOf(await readOne(htmlImporter, bytes))[0]).toMatch(/^“Café” – 12 boats/);
});

describe('what a page states', () => {
  const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('is read from its JSON-LD first', async () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Herald' },
        {
          '@type': ['NewsArticle'],
          headline: story.title,
          datePublished: '2024-05-07T23:30:00-04:00',
          author: [{ '@type': 'Person', name: 'Kim Roe' }, { name: 'Lena Cole' }],
          publisher: { name: 'Coast Herald' },
          url: 'https://example.org/news/1',
        },
      ],
    };
    const head = `${ld(graph)}<meta property="article:published_time" content="2020-01-01">`;
    expect(await readOne(htmlImporter, page(head))).toMatchObject({
      title: story.title,
      date: '2024-05-07',
      author: 'Kim Roe, Lena Cole',
      outlet: 'Coast Herald',
      url: 'https://example.org/news/1',
      language: 'en',
    });
  });

  it.each([
    ['<meta property="article:published_time" content="2024-05-07T09:20:00Z">', '2024-05-07'],
    ['<meta name="parsely-pub-date" content="2024-05-07">', '2024-05-07'],
    ['<meta name="date" content="20240507T0920">', '2024-05-07'],
    ['<meta name="DC.date.issued" content="May 7, 2024">', '2024-05-07'],
    ['<meta itemprop="datePublished" content="1715073600000">', '2024-05-07'],
    ['<link rel="canonical" href="https://example.org/2024/05/07/wall">', '2024-05-07'],
    ['<meta name="date" content="05/06/2024">', null],
  ])('has the day of %s', async (head, date) => {
    expect(await readOne(htmlImporter, page(head))).toMatchObject({ date });
  });

  it('has the day at the place of the paper, where the page tells the same moment by its own clock too', async () => {
    const evening = ld({ '@type': 'NewsArticle', datePublished: '2024-05-08T01:49:09Z' });
    const shown = '<time datetime="2024-05-07 18:49:09">May 7, 2024 at 6:49 p.m.</time>';
    expect(await readOne(htmlImporter, page(evening, shown + paragraphs))).toMatchObject({ date: '2024-05-07' });
    const later = '<time datetime="2024-05-07T18:12:40-07:00">an hour ago</time>';
    expect(await readOne(htmlImporter, page(evening, later + paragraphs))).toMatchObject({ date: '2024-05-08' });
  });

  it('has no author that is but an address', async () => {
    const head = ld({ '@type': 'NewsArticle', author: { '@id': 'https://example.org/#/person/1' } });
    expect(await readOne(htmlImporter, page(head))).toMatchObject({ author: 'Kim Roe' });
  });

  it.each([
    ['<time datetime="2024-05-07T09:20">two hours ago</time>', 'en', '2024-05-07'],
    ['<p>Published 7 May 2024, 9.20 am</p>', 'en', '2024-05-07'],
    ['<p>Stand: 07.05.2024 16:11 Uhr</p>', 'de', '2024-05-07'],
    ['<p>Publié le mardi 7 mai 2024</p>', 'fr', '2024-05-07'],
  ])('has the day that it shows: %s', async (shown, language, date) => {
    const html = page('', shown + paragraphs).replace('lang="en"', `lang="${language}"`);
    expect(await readOne(htmlImporter, html)).toMatchObject({ date });
  });

  it('takes the headline of the story, where the first heading is the name of the site', async () => {
    const html = page('')
      .replace('<a href="/">Coast Herald</a>', '<h1><a href="/">Coast Herald</a></h1>')
      .replace(/h1>(?=Harb|\n<p class)/g, 'h2>');
    expect(await readOne(htmlImporter, html)).toMatchObject({ title: story.title });
  });

  it('keeps no address that is none of the web', async () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">';
    expect(await readOne(htmlImporter, page(head))).toMatchObject({ url: null });
  });
});

describe('a page of a news database', () => {
  it.each(samples.filter(({ form }) => !/ProQuest|fields/.test(form)))(
    'of $form gives its articles',
    async ({ text, outlets }) => {
      const html = text
        .split(/\n[^\S\n]*\n/)
        .map(part => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`)
        .join('\n');
      const articles = await htmlImporter.read(bytesOf(`<html><body>${html}</body></html>`), 'export.html');
      expect(articles.map(({ outlet }) => outlet)).toEqual(outlets);
      expect(articles.map(({ date }) => date)).toEqual(['2024-05-07', '2024-05-08']);
    },
  );

  it('that is set as it was typed keeps its lines and columns', async () => {
    const articles = await htmlImporter.read(
      bytesOf(`<html><body><pre>${factivaFields}</pre></body></html>`),
      'a.html',
    );
    expect(articles.map(({ title }) => title)).toEqual(titles);
  });

  it('has its fields in tables', async () => {
    const row = (name: string, value: string): string => `<tr><td><b>${name}</b>&nbsp;</td><td>${value}</td></tr>`;
    const rows = [
      row('HD', story.title),
      row('PD', '7 mai 2024'),
      row('SN', 'Le Courrier'),
      row('LP', paragraphs),
      row('AN', 'Document COURR00020240507ek5700001'),
    ];
    const article = await readOne(htmlImporter, `<html><body><table>${rows.join('')}</table></body></html>`);
    expect(article).toMatchObject({ title: story.title, date: '2024-05-07', outlet: 'Le Courrier' });
    expect(textsOf(article)).toEqual(story.paragraphs);
  });
});

describe('a hostile page', () => {
  it('runs and fetches nothing, and its scripts are no text', async () => {
    const texts = textsOf(
      await readOne(htmlImporter, page('', `<script>throw 1</script>${paragraphs}<img src=x onerror=alert(1)>`)),
    );
    expect(texts).toEqual(story.paragraphs);
  });

  it.each([
    ['elements without end', '<div>'.repeat(100_000), 'tooDeep'],
    ['tables in tables', '<table><tr><td>'.repeat(6000), 'tooDeep'],
    ['scripts without end', `<html><body>${'<script>'.repeat(200_000)}`, 'noArticle'],
    ['more text than any page', `<html><body>${'<p>Twelve boats sank.</p>'.repeat(600_000)}`, 'tooLarge'],
    ['nothing but links', '<html><body><ul><li><a href="/1">Ferry hits pier</a></li></ul></body></html>', 'noArticle'],
  ])('of %s is refused', async (_, html, problem) => {
    expect(await problemOf(htmlImporter, html)).toBe(problem);
  });
});

it('a tag with endless attributes costs no more than its length', async () => {
  const attributes = Array.from({ length: 300_000 }, (_, index) => `a${index}=1`).join(' ');
  const started = cpuUsage();
  const endless = `<html><body><article><h1>Wall breaks</h1><p ${attributes}>The harbour wall at Ostley broke on Monday.</p></article></body></html>`;
  const [article] = await htmlImporter.read(new TextEncoder().encode(endless), 'page.html');
  expect(article?.blocks.map(({ text }) => text).join()).toContain('The harbour wall at Ostley broke on Monday.');
  expect(cpuUsage(started).user / 1000).toBeLessThan(3000);
});
