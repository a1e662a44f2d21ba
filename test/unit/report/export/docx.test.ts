import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotatedDocument } from '../../../../src/core/report/export/annotatedDocument';
import { annotatedDocx } from '../../../../src/node/annotatedDocx';
import { finish } from '../../../../src/core/util/sliced';
import { flood, handOver } from './support';

const hostile = '<w:t>&"\u0000\uD800</w:t>';
const handover = handOver(
  { ...flood, 'evil.txt': `The flood killed 44 people when the river Orra burst its banks, ${hostile} said.` },
  [
    {
      article: 'daily.txt',
      on: '45 people',
      status: 'disputed',
      comment: `who counted? ${hostile}`,
      sources: ['https://example.org/toll'],
    },
    { article: 'daily.txt', comment: 'on all of it' },
  ],
);

/** A part of the document as text; a Word document is a ZIP archive of XML. */
function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (content === undefined) throw new Error(`the document has no ${name}`);
  return strFromU8(content);
}

const wordsOf = (xml: string): string =>
  xml
    .replace(/<w:br\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('the annotated copy as a Word document', async () => {
  const bytes = await annotatedDocx(finish(annotatedDocument(handover)));
  const body = part(bytes, 'word/document.xml');
  const comments = part(bytes, 'word/comments.xml');

  it('has the text of every version', () => {
    const text = wordsOf(body.replace(/<w:r><w:rPr>(?:(?!<\/w:r>).)*superscript(?:(?!<\/w:r>).)*<\/w:r>/g, ''));
    for (const version of Object.values(flood))
      for (const paragraph of version.split('\n\n')) expect(text).toContain(paragraph);
  });

  it('begins with the versions and with what they give differently', () => {
    const front = wordsOf(body.slice(0, body.indexOf('w:pageBreakBefore')));
    expect(front).toMatch(/Version\s*Published\s*Words\s*Facts\s*Origin/);
    expect(front).toMatch(/1  differs \(figure, people[^)]*\)/);
    expect(front).toContain('bulletin: “42 people”');
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(3);
  });

  it('says in a comment how the versions stand to each other, and in one of its author what was noted', () => {
    const all = comments.match(/<w:comment .*?<\/w:comment>/g) ?? [];
    const ofToll = all.filter(one => wordsOf(one).includes('differs'));
    expect(ofToll).toHaveLength(3);
    expect(ofToll[0]).toContain('w:author="Crossread"');
    expect(wordsOf(ofToll[0] ?? '')).toContain('daily: “45 people”');
    const note = all.find(one => one.includes('w:author="Desk"')) ?? '';
    expect(note).toContain('w:date="2024-05-04T10:00:00');
    expect(wordsOf(note)).toMatch(/^disputed.*who counted\? .*Source: https:\/\/example\.org\/toll$/s);
  });

  it('begins, ends and refers to every comment once', () => {
    const ids = [...comments.matchAll(/<w:comment [^>]*?w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect([...body.matchAll(new RegExp(`<w:${mark} w:id="(\\d+)"`, 'g'))].map(([, id]) => id).sort()).toEqual(
        [...ids].sort(),
      );
  });

  it('holds no character that XML does not have', () => {
    for (const xml of [body, comments]) expect(xml).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F]|\p{Cs}/u);
    expect(wordsOf(body)).toContain('<w:t>&"\uFFFD\uFFFD</w:t>');
  });

  it('lists notes that have no place', () => expect(wordsOf(body)).toContain('on all of it'));

  it('is the same for the same story', async () =>
    expect(await annotatedDocx(finish(annotatedDocument(handover)))).toEqual(bytes));
});
