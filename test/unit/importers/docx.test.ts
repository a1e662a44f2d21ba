import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxImporter } from '../../../src/importers/docx/docx';
import { nexisUni } from '../text/exports/nexisSamples';
import { story } from '../../support/harbourStory';
import { wordArchive, wordBody, wordParagraph } from '../../support/wordArchive';
import { bytesOf, problemOf, readOne, textsOf } from './support';

type Child = Paragraph | Table;

async function wordFile(children: readonly Child[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })));
}

const paragraphs = story.paragraphs.map(text => new Paragraph(text));

describe('a Word document', () => {
  it('gives its headline and paragraphs', async () => {
    const heading = new Paragraph({ text: story.title, heading: HeadingLevel.TITLE });
    const article = await readOne(docxImporter, await wordFile([heading, ...paragraphs]));
    expect(article.title).toBe(story.title);
    expect(textsOf(article)).toEqual(story.paragraphs);
  });

  it('keeps cross-heads, lists and rows of tables', async () => {
    const rows = ['Boats', 'People'].map(
      name => new TableRow({ children: [name, '12'].map(text => new TableCell({ children: [new Paragraph(text)] })) }),
    );
    const file = await wordFile([
      ...paragraphs,
      new Paragraph({ text: 'What is known', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ text: 'Built in 1911', bullet: { level: 0 } }),
      new Table({ rows }),
      ...paragraphs,
    ]);
    const { blocks } = await readOne(docxImporter, file);
    expect(blocks.slice(3, 7)).toEqual([
      { kind: 'heading', text: 'What is known' },
      { kind: 'item', text: 'Built in 1911' },
      { kind: 'text', text: 'Boats\t12' },
      { kind: 'text', text: 'People\t12' },
    ]);
  });

  it('keeps the paragraphs of a field that stands in a table', async () => {
    const cells = [[new Paragraph('LP')], paragraphs].map(children => new TableCell({ children }));
    const file = await wordFile([new Table({ rows: [new TableRow({ children: cells })] })]);
    const [first, ...others] = story.paragraphs;
    expect(textsOf(await readOne(docxImporter, file))).toEqual([`LP\t${first}`, ...others]);
  });

  it('of a news database gives its articles', async () => {
    const lines = nexisUni.split('\n').map(text => new Paragraph({ children: [new TextRun(text)] }));
    const articles = await docxImporter.read(await wordFile(lines), 'export.docx');
    expect(articles).toMatchObject([
      { title: story.title, date: '2024-05-07', outlet: 'Coast Herald (Ostley)', author: 'Kim Roe' },
      { date: '2024-05-08', outlet: 'Bay Times' },
    ]);
  });
});

describe('a hostile Word document', () => {
  it('that unfolds to more than any document is refused before it does', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(100_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await problemOf(docxImporter, bomb)).toBe('tooLarge');
  });

  it('reads no file and expands no entity', async () => {
    const paragraph = wordParagraph('The wall &x; broke and twelve boats sank.');
    const external = wordBody(paragraph, '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>');
    const growing = wordBody(paragraph, '<!DOCTYPE d [<!ENTITY a "lollollol"><!ENTITY x "&a;&a;&a;&a;&a;">]>');
    for (const document of [external, growing])
      expect(await problemOf(docxImporter, wordArchive(document))).toBe('broken');
  });

  it.each([
    ['no archive', bytesOf('PK\u0003\u0004 and nothing else')],
    ['an archive of something else', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    ['no XML', wordArchive('<w:document')],
  ])('that is %s is refused', async (_, file) => expect(await problemOf(docxImporter, file)).toBe('broken'));
});
