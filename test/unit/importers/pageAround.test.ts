import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../src/importers/html/html';
import { story } from '../../support/harbourStory';
import { problemOf, readOne, textsOf } from './support';

const paragraphs = story.paragraphs.map(text => `<p>${text}</p>`).join('\n');

describe('a page around its story', () => {
  const bare = (body: string, title: string = story.title): string =>
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

  it('loses the line above its headline and those about its days below', async () => {
    const lines = '<p>Updated 9 May 2024 at 6.30pm · First published 7 May 2024</p>';
    const html = bare(`<div><span>Storms</span><h1>${story.title}</h1>${lines}${paragraphs}</div>`);
    const article = await readOne(htmlImporter, html);
    expect(textsOf(article)).toEqual(story.paragraphs);
    expect(article.date).toBe('2024-05-07');
  });

  it('keeps a line about another day', async () => {
    const html = bare(`<h1>${story.title}</h1><p>7 May 2024</p><p>What was promised on 1 May 2023</p>${paragraphs}`);
    expect(textsOf(await readOne(htmlImporter, html))).toEqual([
      'What was promised on 1 May 2023',
      ...story.paragraphs,
    ]);
  });

  const next = story.paragraphs.map(text => `<p>${text.replaceAll('wall', 'pier')}</p>`).join('');

  it('has none of the articles that follow without end', async () => {
    const html = bare(
      `<main><article><h1>${story.title}</h1>${paragraphs}</article><article><h1>Pier closed</h1>${next}</article></main>`,
    );
    expect(textsOf(await readOne(htmlImporter, html))).toEqual(story.paragraphs);
  });

  it('keeps the parts of one article, each in an element of its own', async () => {
    const html = bare(
      `<main><article><h1>${story.title}</h1>${paragraphs}</article><article><h2>The pier</h2>${next}</article></main>`,
    );
    expect(textsOf(await readOne(htmlImporter, html))).toContain('The pier');
  });

  const teasers = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `<h3><a href="/${index}">Wall breaks again, ${index} boats</a></h3>`,
    ).join('');

  it('that is a list of articles is none', async () => {
    expect(await problemOf(htmlImporter, bare(`<p>Breaking: storm warning</p>${teasers(5)}`, 'Coast Herald'))).toBe(
      'listOfArticles',
    );
  });

  it('is no list for the teasers below its story', async () => {
    expect(textsOf(await readOne(htmlImporter, bare(`<h1>${story.title}</h1>${paragraphs}${teasers(5)}`)))).toEqual(
      expect.arrayContaining([...story.paragraphs]),
    );
  });

  it('may have a headline as long as a paragraph, where machines are told the same', async () => {
    const long = `${story.title}, `.repeat(8).trim();
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: long });
    const html = bare(
      `<script type="application/ld+json">${data}</script><h1>${long}</h1>${paragraphs}`,
      `${long} | Bay`,
    );
    expect((await readOne(htmlImporter, html)).title).toBe(long);
  });
});
