import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type ICommentOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PlacedNote } from '../core/annotations/placing';
import {
  annotatedText,
  isBare,
  spanOfNote,
  type AnnotatedParagraph,
  type TextMark,
} from '../core/report/export/annotatedText';
import type { Handover } from '../core/report/export/handover';
import {
  clipped,
  placeWords,
  publishedWords,
  readingOf,
  relationWords,
  statusWords,
  sumUp,
  wordsAt,
} from '../core/report/export/words';
import type { FactColumn } from '../core/report/factTableModel';

/** A whole page of another version in a comment cannot be read. */
const longestQuote = 320;

/** Stands where nothing has a time of its own, so that the same story gives the same bytes; ZIP knows no earlier day. */
const noTime = new Date(1980, 0, 1);

/** Comments of the document so far; a comment's id is its index. */
type Comments = ICommentOptions[];

/** Characters that XML cannot hold: control characters and lone surrogates. */
const clean = (text: string): string => text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');

const line = (text: string): Paragraph => new Paragraph(clean(text));

/** What a comment says of a fact: how the versions stand to each other, and the others' words. */
function factLines({ story, table }: Handover, { fact }: TextMark): readonly string[] {
  if (fact === null) return [];
  const { row, entry, number } = fact;
  const labels = new Map(table.columns.map(({ article, label }) => [article, label]));
  const others = row.entries
    .filter(({ article }) => article !== entry.article)
    .map(other => {
      const words = clipped(wordsAt(story, other), longestQuote);
      return [`${labels.get(other.article) ?? ''}: “${words}”`, readingOf(other, words)].filter(Boolean).join(' · ');
    });
  const own = readingOf(entry, wordsAt(story, entry));
  const head = [String(number), relationWords[row.relation], own].filter(part => part !== '').join(' · ');
  return [head, ...row.sums.map(({ formula }) => formula), ...others];
}

function noteLines(placed: PlacedNote): readonly string[] {
  const { note } = placed;
  const about = [statusWords[note.status], ...note.tags, placeWords(placed)].filter(part => part !== '').join(' · ');
  const replies = note.replies.map(({ comment, creator }) => `${creator?.name ?? ''}: ${comment}`);
  const said = [note.comment, ...replies].filter(part => part !== '').flatMap(text => text.split(/\r\n?|\n/));
  return [about, ...said, ...note.sources.map(source => `Source: ${source}`)];
}

function timeOf({ note }: PlacedNote): Date {
  const time = new Date(note.created);
  return Number.isNaN(time.getTime()) ? noTime : time;
}

/** Adds the comments of a mark: one of ours for the fact, one of its author for each note. @returns their ids */
function addComments(handover: Handover, mark: TextMark, comments: Comments): readonly number[] {
  const before = comments.length;
  const add = (author: string, date: Date, lines: readonly string[]): void => {
    comments.push({ id: comments.length, author: clean(author), date, children: lines.map(line) });
  };
  if (mark.fact !== null) add('Crossread', noTime, factLines(handover, mark));
  for (const placed of mark.notes) add(placed.note.creator?.name ?? '', timeOf(placed), noteLines(placed));
  return comments.slice(before).map(({ id }) => id);
}

/** Text with its line ends as breaks. */
function runsOf(text: string, style: { readonly bold?: boolean; readonly color?: string }): readonly TextRun[] {
  return text
    .split(/\r\n?|\n/)
    .map((part, index) => new TextRun({ ...style, text: clean(part), ...(index > 0 && { break: 1 }) }));
}

function paragraphOf(
  handover: Handover,
  { kind, isStory, pieces, marks }: AnnotatedParagraph,
  comments: Comments,
): Paragraph {
  const told = new Set(marks.filter(mark => !isBare(mark)));
  const ids = new Map<TextMark, readonly number[]>();
  const style = { ...(kind === 'headline' && { bold: true }), ...(!isStory && { color: '767676' }) };
  const children = pieces.flatMap(({ text, beginning, ending }) => {
    for (const mark of beginning) if (told.has(mark)) ids.set(mark, addComments(handover, mark, comments));
    const starts = beginning.flatMap(mark => ids.get(mark) ?? []).map(id => new CommentRangeStart(id));
    const ends = ending.flatMap(mark => {
      const own = ids.get(mark) ?? [];
      const references = own.map(id => new TextRun({ children: [new CommentReference(id)] }));
      return [...own.map(id => new CommentRangeEnd(id)), ...references];
    });
    const numbers = ending.map(({ label }) => new TextRun({ text: ` ${label}`, superScript: true, color: '1D4F91' }));
    return [...starts, ...runsOf(text, style), ...ends, ...numbers];
  });
  return new Paragraph({ children, spacing: { after: 160 } });
}

function versionOf(handover: Handover, column: FactColumn, comments: Comments): readonly Paragraph[] {
  const published = [column.name, publishedWords(column)].filter(part => part !== '').join(' · ');
  const placeless = (handover.otherNotes[column.article] ?? []).filter(note => spanOfNote(note) === null);
  const lost = placeless.map(placed => {
    const words = placed.note.target === null ? 'whole article' : `“${clipped(placed.anchor?.was ?? '', 200)}”`;
    return line([words, ...noteLines(placed)].join(' · '));
  });
  return [
    new Paragraph({
      text: clean(column.outlet ?? column.label),
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
    }),
    new Paragraph({ children: [new TextRun({ text: clean(published), color: '767676' })], spacing: { after: 240 } }),
    ...annotatedText(handover, column.article).map(paragraph => paragraphOf(handover, paragraph, comments)),
    ...(lost.length > 0
      ? [new Paragraph({ text: 'Notes without a place in the text', heading: HeadingLevel.HEADING_2 })]
      : []),
    ...lost,
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

/** The annotated copy for word processors: every version with its numbered facts, and comments on them. */
export async function annotatedDocx(handover: Handover): Promise<Uint8Array> {
  const comments: Comments = [];
  const versions = handover.table.columns.flatMap(column => versionOf(handover, column, comments));
  const document = new Document({
    title: clean(handover.title),
    creator: 'Crossread',
    comments: { children: comments },
    sections: [
      {
        children: [
          new Paragraph({ text: clean(handover.title), heading: HeadingLevel.TITLE }),
          line(`${sumUp(handover)}.`),
          ...versions,
        ],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toBuffer(document)));
}
