import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';

/** How a text is set. Points. */
interface Setting {
  readonly columns: 1 | 2;
  /** White between paragraphs, or a first line that is set in. */
  readonly paragraphs: 'gap' | 'indent';
  /** Lines are as wide as the column: words stand apart. */
  readonly justified?: boolean;
  /** Letters of a page that name it, and its number. */
  readonly head?: (page: number) => string;
  readonly foot?: (page: number) => string;
  readonly title?: string;
}

const size = 10;
const leading = 13;
const margin = 60;
const gutter = 20;
const [width, height] = [420, 360];

/** A line of words, with where each begins. */
type Line = readonly { readonly word: string; readonly at: number }[];

/** Breaks a paragraph into lines; a word that is too long for the rest of one is parted where it has a soft hyphen. */
function linesOf(text: string, font: PDFFont, measure: number, indent: number, justified: boolean): readonly Line[] {
  const lines: { word: string; at: number }[][] = [[]];
  let right = indent;
  const blank = font.widthOfTextAtSize(' ', size);
  const put = (word: string): void => {
    lines.at(-1)?.push({ word, at: right });
    right += font.widthOfTextAtSize(word, size) + blank;
  };
  for (const written of text.split(' ')) {
    const word = written.replaceAll('\u00ad', '');
    if (right + font.widthOfTextAtSize(word, size) > measure) {
      const [head = '', tail] = written.split('\u00ad');
      const fits = tail !== undefined && right + font.widthOfTextAtSize(`${head}-`, size) <= measure;
      if (fits) put(`${head}-`);
      lines.push([]);
      right = 0;
      put(fits ? tail : word);
    } else put(word);
  }
  if (!justified) return lines;
  return lines.map((line, index) => {
    const last = line.at(-1);
    if (index === lines.length - 1 || last === undefined || line.length < 2) return line;
    const free = measure - last.at - font.widthOfTextAtSize(last.word, size);
    return line.map((one, at) => ({ ...one, at: one.at + (free * at) / (line.length - 1) }));
  });
}

/** Sets paragraphs into pages, column after column, as a paper is set; a title runs over all columns of the first. */
export async function pdfOf(paragraphs: readonly string[], setting: Setting): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const [font, bold] = [
    await document.embedFont(StandardFonts.TimesRoman),
    await document.embedFont(StandardFonts.HelveticaBold),
  ];
  const measure = (width - 2 * margin - gutter * (setting.columns - 1)) / setting.columns;
  let page: PDFPage | undefined;
  let column: number = setting.columns;
  let y = 0;
  const turn = (): void => {
    if (++column >= setting.columns || page === undefined) {
      page = document.addPage([width, height]);
      const number = document.getPageCount();
      if (setting.head) page.drawText(setting.head(number), { x: margin, y: height - 30, size: 8, font });
      if (setting.foot) page.drawText(setting.foot(number), { x: width / 2, y: 24, size: 8, font });
      column = 0;
    }
    y = height - margin;
    if (document.getPageCount() === 1 && setting.title !== undefined) y -= 30;
  };
  turn();
  if (setting.title !== undefined)
    page?.drawText(setting.title, { x: margin, y: height - margin, size: 18, font: bold });
  for (const text of paragraphs) {
    const indent = setting.paragraphs === 'indent' ? 14 : 0;
    for (const line of linesOf(text, font, measure, indent, setting.justified === true)) {
      if (y < margin) turn();
      const left = margin + column * (measure + gutter);
      for (const { word, at } of line) page?.drawText(word, { x: left + at, y, size, font });
      y -= leading;
    }
    if (setting.paragraphs === 'gap') y -= 7;
  }
  return document.save();
}
