import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hyphenJoiner } from '../../../src/importers/pdf/hyphens';
import { pdfImporter } from '../../../src/importers/pdf/pdf';
import { bodies } from '../text/exports/articles';
import { nexis } from '../text/exports/nexisSamples';
import { pdfOf } from '../../support/pdfPages';
import { rawPdf } from '../../support/rawPdf';
import { story } from '../../support/harbourStory';
import { bytesOf, problemOf, readOne, textsOf } from './support';

/** Enough for some pages, no two paragraphs alike. */
const paragraphs = Array.from({ length: 12 }, (_, index) =>
  story.paragraphs.map(text => `${text} That was said in talk ${index + 1}.`),
).flat();

const settings = [
  { columns: 1, paragraphs: 'gap' },
  { columns: 1, paragraphs: 'indent', justified: true },
  { columns: 2, paragraphs: 'gap', justified: true },
  { columns: 2, paragraphs: 'indent' },
] as const;

describe('a document in PDF', () => {
  it.each(settings)(
    'in $columns columns, paragraphs by $paragraphs, gives whole paragraphs over columns and pages',
    async setting => {
      const heads = {
        head: (page: number) => `Coast Herald, 7 May 2024, page ${page}`,
        foot: (page: number) => `- ${page} -`,
      };
      const article = await readOne(pdfImporter, await pdfOf(paragraphs, { ...setting, ...heads, title: story.title }));
      expect(article.title).toBe(story.title);
      const whole = new Set(textsOf(article));
      const found = paragraphs.filter(text => whole.has(text)).length;
      expect(found / paragraphs.length).toBeGreaterThan(0.9);
    },
  );

  it('has no running heads and page numbers in its text', async () => {
    const heads = { head: () => 'Coast Herald', foot: (page: number) => `Page ${page} of 9` };
    const text = textsOf(
      await readOne(pdfImporter, await pdfOf(paragraphs, { columns: 1, paragraphs: 'gap', ...heads })),
    ).join(' ');
    expect(text).not.toMatch(/Coast Herald|Page \d/);
  });

  it('knows the page of each paragraph, and where in it another page begins', async () => {
    const { blocks } = await readOne(pdfImporter, await pdfOf(paragraphs, { columns: 1, paragraphs: 'gap' }));
    expect(blocks[0]?.places).toEqual([{ offset: 0, fragment: 'page=1' }]);
    const turned = blocks.find(({ places = [] }) => places.length > 1);
    const place = turned?.places?.[1];
    expect(place?.fragment).toBe('page=2');
    expect(turned?.text.slice((place?.offset ?? 0) - 1, place?.offset)).toBe(' ');
    expect(blocks.at(-1)?.places?.at(-1)?.fragment).toMatch(/^page=[3-9]$/);
  });

  it('loses the hyphens of its line ends', async () => {
    const text =
      'The con\u00adsequences of the har\u00adbour wall\u00ad\u00ads break were con\u00adsiderable for the whole well-known town of fisher\u00admen.';
    const many = Array.from({ length: 8 }, () => text);
    const told = textsOf(await readOne(pdfImporter, await pdfOf(many, { columns: 2, paragraphs: 'gap' }))).join(' ');
    expect(told).not.toMatch(/[a-z]- |con-|har-|fisher-/);
    expect(told).toContain('well-known');
  });

  it('of a news database gives its articles', async () => {
    const parts = nexis
      .replace(bodies[0][0], story.paragraphs.join('\n\n'))
      .split(/\n[^\S\n]*\n/)
      .map(part => part.trim().replace(/\s*\n\s*/g, ' '));
    const file = await pdfOf(
      parts.filter(part => part !== ''),
      { columns: 1, paragraphs: 'gap' },
    );
    const articles = await pdfImporter.read(file, 'a.pdf');
    expect(articles.map(({ date }) => date)).toEqual(['2024-05-07', '2024-05-08']);
    expect(articles[0] && textsOf(articles[0])).toEqual([...story.paragraphs, bodies[0][1]]);
    expect(articles[1]?.blocks[0]?.places?.[0]?.fragment).toMatch(/^page=[2-9]$/);
  });
});

describe('a cut word', () => {
  const join = hyphenJoiner(['a well-known wall', 'the harbour', 'in Mid-2024']);

  it.each([
    ['the har-', 'bour broke', 'the harbour broke'],
    ['a well-', 'known wall', 'a well-known wall'],
    ['state-of-the-', 'art', 'state-of-the-art'],
    ['in Mid-', '2024', 'in Mid-2024'],
    ['a soft\u00ad', 'ened blow', 'a softened blow'],
    ['wall -', 'broke', 'wall - broke'],
    ['it broke', 'at night', 'it broke at night'],
  ])('"%s" and "%s" make "%s"', (before, after, joined) => expect(join(before, after)).toBe(joined));
});

/** A document whose page is folded as often as said, and holds more than any. */
function foldedPdf(times: number): Uint8Array {
  let content = zlibSync(new Uint8Array(60_000_000), { level: 9 });
  for (let time = 1; time < times; time++) content = zlibSync(content, { level: 9 });
  const before = `%PDF-1.4\n4 0 obj\n<< /Filter [${'/FlateDecode '.repeat(times)}] >>\nstream\n`;
  return Uint8Array.from([...bytesOf(before), ...content, ...bytesOf('\nendstream\nendobj\n')]);
}

describe('a hostile document in PDF', () => {
  const shown = 'BT /F1 12 Tf 72 700 Td (The wall broke and twelve boats sank.) Tj ET';

  it('with a broken table of its objects is read all the same', async () => {
    const text = new TextDecoder().decode(rawPdf(1, shown)).replace(/startxref\n\d+/, 'startxref\n7');
    expect(textsOf(await readOne(pdfImporter, bytesOf(text)))).toEqual(['The wall broke and twelve boats sank.']);
  });

  it.each([
    ['of ten thousand pages', rawPdf(10_000, shown), 'tooManyPages'],
    ['of little that unfolds to much', foldedPdf(1), 'tooLarge'],
    ['of little that does so twice', foldedPdf(2), 'tooLarge'],
    ['of pictures of text', rawPdf(2, 'q 100 0 0 100 0 0 cm Q'), 'noText'],
    ['of rubbish', bytesOf(`%PDF-1.7\n${'x'.repeat(5000)}`), 'broken'],
    ['cut off', rawPdf(1, shown).slice(0, 60), 'broken'],
  ])('%s is refused', async (_, file, problem) => expect(await problemOf(pdfImporter, file)).toBe(problem));
});
