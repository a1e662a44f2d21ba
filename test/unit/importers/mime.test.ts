import { describe, expect, it } from 'vitest';
import { mimeImporter } from '../../../src/importers/mime/mime';
import { story } from '../../support/harbourStory';
import { bodies, titles } from '../text/exports/articles';
import { proQuestFields } from '../text/exports/otherSamples';
import { bytesOf, problemOf, readOne, textsOf } from './support';

const paragraphs = story.paragraphs.map(text => `<p>${text}</p>`).join('');

/** Lines of mails end in CR LF, and are folded after 72 letters. */
const folded = (text: string): string => text.replace(/(.{1,72})(?:\s|$)/g, '$1\r\n');

const mail = (headers: readonly string[], body: string): string =>
  [
    'From: "Coast Herald" <news@example.org>',
    'To: reader@example.org',
    `Subject: Fwd: ${story.title}`,
    'Date: Tue, 07 May 2024 23:30:00 -0400',
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
    ...headers,
    '',
    body,
  ].join('\r\n');

describe('a mail', () => {
  const text = `${story.paragraphs.map(folded).join('\r\n')}\r\n> What do you say?\r\n-- \r\nKim Roe\r\n+44 20 7946 0000\r\n`;

  it('gives its paragraphs without quoted lines and signature', async () => {
    const article = await readOne(mimeImporter, mail(['Content-Type: text/plain; charset=utf-8'], text));
    expect(textsOf(article)).toEqual(story.paragraphs);
    expect(article).toMatchObject({ title: story.title, date: '2024-05-07', author: 'Coast Herald' });
  });

  it('that is a page is read as one', async () => {
    const html = `<html><body><h1>${story.title}</h1>${paragraphs}</body></html>`;
    expect(textsOf(await readOne(mimeImporter, mail(['Content-Type: text/html; charset=utf-8'], html)))).toEqual(
      story.paragraphs,
    );
  });

  it('from a news database gives its articles, each of them a page in the page', async () => {
    const pages = proQuestFields.split(/(?<=^Database:.*)\n/m).map(part => {
      const lines = part.split('\n\n').map(line => `<p>${line}</p>`);
      return `<body>${lines.join('')}</body></html>`;
    });
    const sent = mail(['Content-Type: text/html; charset=utf-8'], `<html><body>${pages.join('')}</body></html>`);
    const articles = await mimeImporter.read(bytesOf(sent), 'export.eml');
    expect(articles.map(({ title }) => title)).toEqual(titles);
    expect(articles.map(textsOf)).toEqual(bodies);
  });

  it('of parts in parts without end is refused', async () => {
    const parts = Array.from(
      { length: 500 },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    );
    expect(await problemOf(mimeImporter, mail(['Content-Type: multipart/mixed; boundary=b0'], parts.join('')))).toBe(
      'broken',
    );
  });
});

describe('a page that a browser saved as one file', () => {
  const saved = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/2024/05/07/wall',
    `Subject: ${story.title}`,
    'Date: Mon, 20 May 2024 10:00:00 GMT',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----b"',
    '',
    '',
    '------b',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://example.org/2024/05/07/wall',
    '',
    `<html><body><h1>${story.title}</h1><p>=E2=80=9CCaf=C3=A9=E2=80=9D, he said of the wall that broke at the harbour.</p>${paragraphs.replaceAll('=', '=3D')}</body></html>`,
    '------b',
    'Content-Type: text/html',
    '',
    '<html><body><p>An advertisement in a frame that speaks of something else entirely.</p></body></html>',
    '------b--',
  ].join('\r\n');

  it('gives the page and its address, not the frames in it', async () => {
    const article = await readOne(mimeImporter, saved);
    expect(textsOf(article)).toEqual(['“Café”, he said of the wall that broke at the harbour.', ...story.paragraphs]);
    expect(article).toMatchObject({
      title: story.title,
      url: 'https://example.org/2024/05/07/wall',
      date: '2024-05-07',
    });
  });
});
