import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IRunOptions } from 'docx';

/** The colour of what is said apart from the story. */
export const soft = '767676';

export const strong: IRunOptions = { bold: true };

/** Characters that XML cannot hold (control characters, lone surrogates) as the sign for such. */
export const xmlText = (text: string): string =>
  text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'DDD8CE' };

/**
 * A table over the width of the page with a head that comes again on each page.
 * @param rows the head first
 * @param widths of the columns, in per cent
 */
export function tableOf(rows: readonly (readonly string[])[], widths: readonly number[]): Table {
  const cellOf = (text: string, width: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, right: 140 },
      children: [new Paragraph({ children: [new TextRun({ ...(isHead && strong), text: xmlText(text), size: 19 })] })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: thin, insideHorizontal: thin },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map((text, column) => cellOf(text, widths[column] ?? 0, index === 0)),
        }),
    ),
  });
}
