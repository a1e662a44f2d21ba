import { describe, expect, it } from 'vitest';
import { fileKind } from '../../../src/core/text/sourceKind';
import { ownText } from '../../../src/importers/mime/ownText';
import { mimeImporter } from '../../../src/importers/mime/mime';
import { story } from '../../support/harbourStory';
import { bodies, titles } from '../text/exports/articles';
import { proQuestFields } from '../text/exports/otherSamples';
import { processorTime, timed } from '../../support/timed';
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

  const plain = ['Content-Type: text/plain; charset=utf-8'];
  const own = story.paragraphs.map(folded).join('\r\n');

  it.each([
    ['in one line', 'On Tue, 7 May 2024 at 10:02, Kim Roe <kim@example.org> wrote:'],
    ['in two lines', 'On Tue, 7 May 2024 at 10:02, Kim Roe <kim@example.org>\r\nwrote:'],
    ['in German', 'Am 07.05.2024 um 10:02 schrieb Kim Roe <kim@example.org>:'],
    ['in French', 'Le mar. 7 mai 2024 à 10:02, Kim Roe <kim@example.org> a écrit :'],
  ])('ends where it answers another one, which is led in %s', async (_, lead) => {
    const answer = `${own}\r\n${lead}\r\n\r\nWhat do you say of 500 boats?\r\n`;
    expect(textsOf(await readOne(mimeImporter, mail(plain, answer)))).toEqual(story.paragraphs);
  });

  it('goes on where somebody is said to have written', async () => {
    const said = 'On Tuesday the port wrote: no boat is lost, and all the people of Ostley are safe.';
    expect(textsOf(await readOne(mimeImporter, mail(plain, `${said}\r\n\r\n${own}`)))).toEqual([
      said,
      ...story.paragraphs,
    ]);
  });

  const head = [
    'From: "Lena Cole" <lena@example.org>',
    'Date: Mon, 6 May 2024 at 09:14',
    'Subject: Wall breaks at Ostley',
    'To: Kim Roe <kim@example.org>,',
    'Desk <desk@example.org>',
  ];
  const forwards: readonly (readonly [string, readonly string[]])[] = [
    ['a rule', ['---------- Forwarded message ---------', ...head, '', own]],
    ['a rule of its own', ['-----Original Message-----', ...head, '', own]],
    ['quoted lines', ['Begin forwarded message:', '', ...[...head, '', ...own.split('\r\n')].map(line => `> ${line}`)]],
    ['its head alone', head.concat('', own)],
  ];
  it.each(forwards)('that hands another one on gives that one, below %s', async (_, lines) => {
    const article = await readOne(mimeImporter, mail(plain, `See below.\r\n\r\n${lines.join('\r\n')}`));
    expect(textsOf(article)).toEqual(story.paragraphs);
    expect(article).toMatchObject({ title: 'Wall breaks at Ostley', date: '2024-05-06', author: 'Lena Cole' });
  });

  it('names what is attached, but not the pictures in it', async () => {
    const part = (type: string, disposition: string, name: string): string =>
      `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: ${disposition}; filename="${name}"\r\n\r\nx\r\n`;
    const body = `--b\r\nContent-Type: text/plain\r\n\r\n${own}\r\n${part('application/pdf', 'attachment', 'inquiry.pdf')}${part('image/png', 'inline', 'logo.png')}--b--`;
    const { attachments } = await readOne(mimeImporter, mail(['Content-Type: multipart/mixed; boundary=b'], body));
    expect(attachments).toEqual(['inquiry.pdf']);
  });

  const attached = (type: string, name: string, content: string): string =>
    `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}\r\n`;
  const sent = (text: string, parts: string): string =>
    mail(
      ['Content-Type: multipart/mixed; boundary=b'],
      `--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n${parts}--b--`,
    );
  const inner = attached(
    'message/rfc822',
    'wall.eml',
    mail(plain, own).replace('07 May', '05 May').replace(story.title, 'The wall'),
  );

  it('that only hands on an attached one gives that one, with its day', async () => {
    const article = await readOne(mimeImporter, sent('See the attached.', inner));
    expect(article).toMatchObject({ title: 'The wall', date: '2024-05-05' });
    expect(textsOf(article)).toEqual(story.paragraphs);
  });

  it('with a text and an attached one gives both', async () => {
    const articles = await mimeImporter.read(bytesOf(sent(own, inner)), 'file');
    expect(articles.map(({ date }) => date)).toEqual(['2024-05-07', '2024-05-05']);
  });

  it('that only sends a document says so', async () => {
    expect(await problemOf(mimeImporter, sent('See the attached.', attached('application/pdf', 'wall.pdf', 'x')))).toBe(
      'attached',
    );
    expect(await problemOf(mimeImporter, sent('See the attached.', attached('image/png', 'wall.png', 'x')))).toBe(
      '1 articles',
    );
  });

  it('in a file of many gives an article of each that has a text', async () => {
    const one = (day: number, text: string): string =>
      `From news@example.org Tue May  ${day} 10:02:11 2024\r\n${mail(plain, `${text}\r\n\r\nFrom here on the wall holds.`).replace('07 May', `0${day} May`)}\r\n\r\n`;
    const bytes = bytesOf(one(6, own) + one(7, own));
    expect(fileKind(bytes, 'news.mbox')).toBe('mail');
    const articles = await mimeImporter.read(bytes, 'news.mbox');
    expect(articles.map(({ date }) => date)).toEqual(['2024-05-06', '2024-05-07']);
    expect(articles.map(article => textsOf(article).at(-1))).toEqual(Array(2).fill('From here on the wall holds.'));
  });

  it.each([
    ['heads', 'From: a\r\n\r\n'],
    ['rules', '-- Original Message --\r\n'],
    ['leads', 'On a day\r\n'],
  ])('of endless %s is looked through in time that goes with its length', (_, line) => {
    const start = performance.now();
    ownText(line.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(3000);
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

describe('a mail of heads in heads', () => {
  const head = '-----Original Message-----\nFrom: Kim Roe\nSent: Tuesday\nSubject: The wall\n\n';
  const timeOf = async (count: number): Promise<number> => {
    const started = processorTime();
    await mimeImporter.read(
      bytesOf(`Subject: The wall\nContent-Type: text/plain\n\n${head.repeat(count)}Twelve boats.`),
      'a.eml',
    );
    return processorTime() - started;
  };

  it('is read in time that goes with its length', timed, async () => {
    await timeOf(4000);
    const short = await timeOf(4000);
    expect(await timeOf(16_000)).toBeLessThan(6 * short + 500);
  });
});
