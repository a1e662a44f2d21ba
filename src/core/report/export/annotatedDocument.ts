import type { PlacedNote } from '../../annotations/placedNote';
import type { Paragraph } from '../../text/article';
import type { Sliced } from '../../util/sliced';
import { isDifference, type FactColumn, type FactRow } from '../factTableModel';
import { annotatedText, isBare, spanOfNote, type AnnotatedParagraph, type TextMark } from './annotatedText';
import type { Handover } from './handover';
import { saidLines } from './said';
import { originWords, versionRows } from './versions';
import {
  clipped,
  kindWords,
  namesText,
  placeWords,
  publishedWords,
  readingOf,
  relationWords,
  statusOf,
  sumUp,
  wordsAt,
} from './words';

/** A comment on words of a document; others refer to it by its index. */
export interface DocumentComment {
  /** Empty where nobody is known. */
  readonly author: string;
  /** ISO 8601; null for what we say of a fact, which has no time. */
  readonly time: string | null;
  readonly lines: readonly string[];
}

/** A stretch of words, the number behind a fact, or the place where a comment begins or ends. */
export type DocumentPiece =
  /** `differs`: another version gives these words otherwise. */
  | { readonly kind: 'words'; readonly text: string; readonly differs: boolean }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'begin'; readonly comment: number }
  | { readonly kind: 'end'; readonly comment: number };

/** A paragraph of a version. */
export interface DocumentParagraph {
  readonly kind: Paragraph['kind'];
  /** Captions, credits, menus and the like are no part of the story. */
  readonly isStory: boolean;
  readonly pieces: readonly DocumentPiece[];
}

/** A version as a chapter. */
export interface DocumentVersion {
  readonly heading: string;
  readonly published: string;
  readonly paragraphs: readonly DocumentParagraph[];
  /** Notes on no words of it, a line each. */
  readonly placeless: readonly string[];
}

/** The annotated copy for word processors, apart from how they store it: plain data that may be sent to another thread. */
export interface AnnotatedDocument {
  readonly title: string;
  readonly summary: string;
  /** Head and rows of the table of the versions. */
  readonly table: readonly (readonly string[])[];
  /** What the versions give differently: a line on the fact, then their words. */
  readonly differences: readonly {
    readonly number: number;
    readonly head: string;
    readonly lines: readonly string[];
  }[];
  readonly versions: readonly DocumentVersion[];
  readonly comments: readonly DocumentComment[];
}

/** What our comments are signed with. */
const signature = 'Crossread';

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' · ');

/** The words of versions, a line for all that have the same. */
function saidBy({ table }: Handover, lines: ReturnType<typeof saidLines>): readonly string[] {
  const labels = new Map(table.columns.map(({ article, label }) => [article, label]));
  return lines.map(({ articles, words, read }) => {
    const names = namesText(articles.map(article => labels.get(article) ?? ''));
    return joined(`${names}: ${words || 'in the same words'}`, read);
  });
}

/** What a comment says of a fact: how the versions stand to each other, and the others' words. */
function factLines(handover: Handover, { fact }: TextMark): readonly string[] {
  if (fact === null) return [];
  const { row, entry, number } = fact;
  const others = row.entries.filter(({ article }) => article !== entry.article);
  const read = readingOf(entry, wordsAt(handover.story, entry));
  return [
    joined(String(number), relationWords[row.relation], read),
    ...row.sums.map(({ formula }) => formula),
    ...saidBy(handover, saidLines(handover.story, others, entry)),
  ];
}

function noteLines(placed: PlacedNote): readonly string[] {
  const { note } = placed;
  const about = joined(statusOf([placed]), ...note.tags, placeWords(placed));
  const replies = note.replies.map(({ comment, creator }) => `${creator?.name ?? ''}: ${comment}`);
  const said = [note.comment, ...replies].filter(part => part !== '').flatMap(text => text.split(/\r\n?|\n/));
  return [about, ...said, ...note.sources.map(source => `Source: ${source}`)];
}

/** Adds the comments of a mark: ours for the fact, one of its author for each note. @returns their indices */
function addComments(handover: Handover, mark: TextMark, comments: DocumentComment[]): readonly number[] {
  const first = comments.length;
  if (mark.fact !== null) comments.push({ author: signature, time: null, lines: factLines(handover, mark) });
  for (const placed of mark.notes) {
    const { creator, created } = placed.note;
    comments.push({ author: creator?.name ?? '', time: created, lines: noteLines(placed) });
  }
  return comments.slice(first).map((_, index) => first + index);
}

function paragraphOf(
  handover: Handover,
  { kind, isStory, pieces, marks }: AnnotatedParagraph,
  comments: DocumentComment[],
): DocumentParagraph {
  const told = new Set(marks.filter(mark => !isBare(mark)));
  const added = new Map<TextMark, readonly number[]>();
  const made = pieces.flatMap(({ text, shade, beginning, ending }): readonly DocumentPiece[] => {
    for (const mark of beginning) if (told.has(mark)) added.set(mark, addComments(handover, mark, comments));
    const commentsOf = (mark: TextMark): readonly number[] => added.get(mark) ?? [];
    return [
      ...beginning.flatMap(commentsOf).map(comment => ({ kind: 'begin', comment }) as const),
      { kind: 'words', text, differs: shade !== null && shade !== 'note' && isDifference(shade) },
      ...ending.flatMap(commentsOf).map(comment => ({ kind: 'end', comment }) as const),
      ...ending.map(({ label }) => ({ kind: 'number', text: label }) as const),
    ];
  });
  return { kind, isStory, pieces: made };
}

function placelessLine(placed: PlacedNote): string {
  const words = placed.note.target === null ? 'whole article' : `“${clipped(placed.anchor?.was ?? '', 200)}”`;
  return joined(words, ...noteLines(placed));
}

function versionOf(handover: Handover, column: FactColumn, comments: DocumentComment[]): DocumentVersion {
  const { article, name, outlet, label } = column;
  const placeless = (handover.otherNotes[article] ?? []).filter(note => spanOfNote(note) === null);
  return {
    heading: outlet ?? label,
    published: joined(name, publishedWords(column)),
    paragraphs: annotatedText(handover, article).map(paragraph => paragraphOf(handover, paragraph, comments)),
    placeless: placeless.map(placelessLine),
  };
}

function differenceOf(handover: Handover, row: FactRow, number: number): AnnotatedDocument['differences'][number] {
  const about = row.about === '' ? kindWords[row.kind] : `${kindWords[row.kind]}, ${row.about}`;
  const sums = row.sums.map(({ formula }) => formula);
  const lines = [...sums, ...saidBy(handover, saidLines(handover.story, row.entries))];
  return { number, head: `${relationWords[row.relation]} (${about})`, lines };
}

/** Puts the annotated copy together; the same story and notes give the same. */
export function* annotatedDocument(handover: Handover): Sliced<AnnotatedDocument> {
  const comments: DocumentComment[] = [];
  const versions: DocumentVersion[] = [];
  for (const column of handover.table.columns) {
    versions.push(versionOf(handover, column, comments));
    yield;
  }
  const rows = versionRows(handover).map(row => [
    row.label,
    row.published,
    String(row.words),
    String(row.facts),
    originWords(row),
  ]);
  return {
    title: handover.title,
    summary: `${sumUp(handover)}.`,
    table: [['Version', 'Published', 'Words', 'Facts', 'Origin'], ...rows],
    differences: handover.table.rows.flatMap((row, index) =>
      isDifference(row.relation) ? [differenceOf(handover, row, index + 1)] : [],
    ),
    versions,
    comments,
  };
}
