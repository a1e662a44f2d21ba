import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../src/importers/pdf/columns';
import { pdfLines } from '../../../src/importers/pdf/lines';
import { withoutMargins } from '../../../src/importers/pdf/margins';
import { pdfImporter } from '../../../src/importers/pdf/pdf';
import type { TextRun } from '../../../src/importers/pdf/textRun';
import { story } from '../../support/harbourStory';
import { readOne, textsOf } from './support';

/** A line that is drawn: where it begins, its height above the foot of the page, the height of its letters. */
type Drawn = readonly [text: string, left: number, y: number, size?: number, bold?: boolean];

const [width, height] = [595, 842];

async function drawn(pages: readonly (readonly Drawn[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const usual = await document.embedFont(StandardFonts.TimesRoman);
  const strong = await document.embedFont(StandardFonts.HelveticaBold);
  for (const lines of pages) {
    const page = document.addPage([width, height]);
    for (const [text, x, y, size = 10, bold = false] of lines)
      page.drawText(text, { x, y, size, font: bold ? strong : usual });
  }
  return document.save();
}

/** Breaks texts into lines of so many characters, 12 points apart, with white between the paragraphs. */
function linesOf(texts: readonly string[], measure: number, top: number, left = 60): readonly Drawn[] {
  let y = top;
  return texts.flatMap(text => {
    const lines = text.match(new RegExp(`.{1,${measure}}(?:\\s|$)`, 'g')) ?? [];
    const set = lines.map((line, index): Drawn => [line.trim(), left, y - 12 * index]);
    y -= 12 * lines.length + 6;
    return set;
  });
}

const told = linesOf(story.paragraphs, 44, 720);
const headline: Drawn = ['Harbour wall at Ostley breaks in a night of storms', 60, 760, 18, true];

describe('a page with a narrow column of text', () => {
  it.each<readonly [string, readonly Drawn[]]>([
    ['a headline', [headline]],
    ['a running head', [headline, ['Storm on the coast', 60, 810, 8], ['No. 64', 500, 810, 8]]],
    ['a longer line of the same size', [headline, ['Reporters at the harbour '.repeat(4), 60, 740]]],
  ])('keeps its paragraphs whole below %s that runs over more than it', async (_, above) => {
    const article = await readOne(pdfImporter, await drawn([[...above, ...told]]));
    expect(article.title).toBe(headline[0]);
    expect(textsOf(article)).toEqual(expect.arrayContaining([...story.paragraphs]));
  });

  it('parts paragraphs without white where a line ends early with its sentence', async () => {
    const lines = story.paragraphs.flatMap(text => text.match(/.{1,44}(?:\s|$)/g) ?? []);
    const set = lines.map((line, index): Drawn => [line.trim(), 60, 720 - 12 * index]);
    expect(textsOf(await readOne(pdfImporter, await drawn([[headline, ...set]])))).toEqual(story.paragraphs);
  });
});

describe('a last column of one line', () => {
  const long = [...story.paragraphs, ...story.paragraphs.map(text => `${text} So it was told again.`)];
  const lines = linesOf(long, 40, 720);
  const [last] = lines.slice(-1);
  const column = lines.slice(0, -1);
  const ends: Drawn = ['on its last day.', 320, 720];

  it('is read behind the long column before it', async () => {
    const texts = textsOf(await readOne(pdfImporter, await drawn([[headline, ...column, ends]])));
    expect(texts[0]).toBe(long[0]);
    expect(texts.at(-1)).toMatch(/on its last day\.$/);
    expect(last).toBeDefined();
  });

  it.each<readonly [string, Drawn]>([
    ['that ends no sentence: the second cell of a list', ['twelve boats', 320, 720]],
    ['in other letters', ['on its last day.', 320, 720, 8]],
    ['beside a line that is not the first', ['on its last day.', 320, 672]],
  ])('is none %s', (_, [text, left, y, size = 10]) => {
    const run = (words: string, x: number, baseline: number, letters: number): TextRun => ({
      ...{ text: words, left: x, baseline, size: letters, font: 'f' },
      right: x + words.length * letters * 0.45,
    });
    const runs = [...column.map(([words, x, at]) => run(words, x, height - at, 10)), run(text, left, height - y, size)];
    expect(inReadingOrder(runs)).toHaveLength(1);
    expect(pdfLines(runs, 1).some(line => line.text.endsWith(text))).toBe(true);
  });
});

describe('the headline of a page', () => {
  const wide = linesOf(story.paragraphs, 90, 720);

  it('is in its largest letters, not the running head above; the day is the one of the head', async () => {
    const head: readonly Drawn[] = [
      ['The Bay Times', 60, 810, 8, true],
      ['4 March 2024', 480, 810, 8, true],
    ];
    const article = await readOne(pdfImporter, await drawn([[...head, headline, ...wide]]));
    expect(article).toMatchObject({ title: headline[0], date: '2024-03-04' });
    expect(textsOf(article)).toEqual(story.paragraphs);
  });

  it('is not the notice that a browser printed above it with the menu', async () => {
    const page: readonly Drawn[] = [
      ['5/8/24, 10:02 AM', 60, 830, 8],
      ['Wall breaks | Bay Times', 200, 830, 8],
      ['Your privacy counts for us', 60, 800, 14, true],
      ['We and our partners keep small files on your machine for many days.', 60, 785],
      headline,
      ...wide,
    ];
    const article = await readOne(pdfImporter, await drawn([page]));
    expect([article.title, article.date]).toEqual([headline[0], null]);
    expect(textsOf(article)).toEqual(story.paragraphs);
  });

  it('is the first of two equal ones, and a large figure is none', async () => {
    const page: readonly Drawn[] = [
      headline,
      ...wide,
      ['12', 60, 560, 40, true],
      ['Boats are missed at the pier', 60, 500, 18, true],
      ...linesOf(['Twelve boats are still missed at the pier of Ostley, the port office said.'], 90, 470),
    ];
    expect((await readOne(pdfImporter, await drawn([page]))).title).toBe(headline[0]);
  });
});

describe('the heads of pages', () => {
  const told = (page: number): readonly Drawn[] =>
    linesOf(
      story.paragraphs.map(text => `${text} That is part ${page}.`),
      90,
      720,
    );

  it('that differ from page to page go, when one part of them stays', async () => {
    const parts = ['The Bay Times', 'Storm on the coast', 'The Bay Times'];
    const pages = parts.map((part, index): readonly Drawn[] => [
      [part, 60, 810],
      ['Vol. 112 No. 64', 480, 810],
      ...told(index),
    ]);
    const texts = textsOf(await readOne(pdfImporter, await drawn(pages)));
    expect(texts.join(' ')).not.toMatch(/Bay Times|on the coast$|Vol\./);
    expect(texts).toHaveLength(9);
  });

  it('are none of a text that begins at the top of its page', () => {
    const run = (text: string, baseline: number): TextRun => ({
      ...{ text, baseline, left: 50, size: 10, font: 'f', right: 50 + text.length * 5 },
    });
    const runs = ['The wall at Ostley broke.', 'Twelve boats sank.', 'Nobody was hurt.'].map((text, index) =>
      run(text, 60 + 30 * index),
    );
    expect(withoutMargins([{ page: 1, height: 800, runs }])).toMatchObject({ head: null, pages: [{ runs }] });
  });
});
