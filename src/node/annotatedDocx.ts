import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
  type ICommentOptions,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type {
  AnnotatedDocument,
  DocumentComment,
  DocumentParagraph,
  DocumentPiece,
  DocumentVersion,
} from '../core/report/export/annotatedDocument';
import { xmlText, soft, strong, tableOf } from './docxParts';

/** Stands where nothing has a time of its own, so that the same story gives the same bytes; ZIP knows no earlier day. */
const noTime = new Date(1980, 0, 1);

/** The colours of the HTML copy, on paper. */
const numberColour = '1D4F91';
const differsColour = 'FBE7C3';

const line = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(xmlText(text))] });

/** Comments stand in a narrow margin. */
const commentLine = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: xmlText(text), size: 18 })] });

function timeOf(time: string | null): Date {
  const date = new Date(time ?? '');
  return Number.isNaN(date.getTime()) ? noTime : date;
}

function commentOf({ author, time, lines }: DocumentComment, id: number): ICommentOptions {
  return { id, author: xmlText(author), date: timeOf(time), children: lines.map(commentLine) };
}

/** Text with its line ends as breaks. */
function wordRuns(text: string, style: IRunOptions): readonly TextRun[] {
  return text
    .split(/\r\n?|\n/)
    .map((part, index) => new TextRun({ ...style, text: xmlText(part), ...(index > 0 && { break: 1 }) }));
}

function pieceOf(piece: DocumentPiece, style: IRunOptions): NonNullable<IParagraphOptions['children']> {
  if (piece.kind === 'begin') return [new CommentRangeStart(piece.comment)];
  if (piece.kind === 'end')
    return [new CommentRangeEnd(piece.comment), new TextRun({ children: [new CommentReference(piece.comment)] })];
  if (piece.kind === 'number')
    return [new TextRun({ text: `\u202F${piece.text}`, superScript: true, color: numberColour })];
  const shading = { type: ShadingType.CLEAR, fill: differsColour, color: 'auto' };
  return wordRuns(piece.text, { ...style, ...(piece.differs && { shading }) });
}

const styles: Readonly<Partial<Record<DocumentParagraph['kind'], IRunOptions>>> = {
  headline: { ...strong, size: 28 },
  standfirst: { italics: true },
  crosshead: strong,
};

function paragraphOf({ kind, isStory, pieces }: DocumentParagraph): Paragraph {
  const style = isStory ? (styles[kind] ?? {}) : { color: soft, size: 19 };
  return new Paragraph({
    children: pieces.flatMap(piece => pieceOf(piece, style)),
    spacing: { after: 160, line: 288 },
    keepNext: kind === 'headline' || kind === 'crosshead',
  });
}

function versionOf({ heading, published, paragraphs, placeless }: DocumentVersion): readonly Paragraph[] {
  const rest = placeless.length === 0 ? [] : ['Notes without a place in the text'];
  return [
    new Paragraph({ text: xmlText(heading), heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    new Paragraph({ children: [new TextRun({ text: xmlText(published), color: soft })], spacing: { after: 240 } }),
    ...paragraphs.map(paragraphOf),
    ...rest.map(text => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })),
    ...placeless.map(text => line(text, { spacing: { after: 120 } })),
  ];
}

function differenceOf({ number, head, lines }: AnnotatedDocument['differences'][number]): readonly Paragraph[] {
  const runs = [
    new TextRun({ ...strong, text: `${number}  ` }),
    new TextRun({ text: xmlText(head), shading: { type: ShadingType.CLEAR, fill: differsColour, color: 'auto' } }),
  ];
  return [
    new Paragraph({ children: runs, spacing: { before: 160 }, keepNext: true }),
    ...lines.map((text, index) => line(text, { indent: { left: 360 }, keepNext: index < lines.length - 1 })),
  ];
}

/** Of label, day, words, facts and origin, in per cent. */
const versionWidths = [23, 23, 12, 11, 31];

/** The first pages: what there is, and what the versions give differently. */
function frontOf({ title, summary, table, differences }: AnnotatedDocument) {
  const none = 'Nothing was found that the versions give differently.';
  return [
    new Paragraph({ text: xmlText(title), heading: HeadingLevel.TITLE }),
    line(summary, { spacing: { after: 240 } }),
    tableOf(table, versionWidths),
    new Paragraph({ text: 'Where the versions differ', heading: HeadingLevel.HEADING_1, spacing: { before: 360 } }),
    ...(differences.length === 0 ? [line(none)] : differences.flatMap(differenceOf)),
    line(
      'A number names the same fact in every version. Comments tell what the other versions have, not which of them is right.',
      { spacing: { before: 360 } },
    ),
  ];
}

/** The same file without the times and the order that the library gives it. */
function settled(bytes: Uint8Array): Uint8Array {
  const time = '1980-01-01T00:00:00Z';
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!name.endsWith('.xml') && !name.endsWith('.rels')) return [name, content] as const;
    const text = strFromU8(content)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
      .replaceAll(` w:date="${noTime.toISOString()}"`, '');
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: noTime });
}

/** Writes the annotated copy as a Word document (Office Open XML); the same copy gives the same bytes. */
export async function annotatedDocx(copy: AnnotatedDocument): Promise<Uint8Array> {
  const pageNumber = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT], color: soft, size: 18 })],
  });
  const document = new Document({
    title: xmlText(copy.title),
    creator: 'Crossread',
    styles: { default: { document: { run: { font: 'Georgia', size: 21 } } } },
    comments: { children: copy.comments.map(commentOf) },
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumber] }) },
        children: [...frontOf(copy), ...copy.versions.flatMap(versionOf)],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toBuffer(document)));
}
