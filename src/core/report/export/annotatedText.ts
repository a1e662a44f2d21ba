import type { PlacedNote } from '../../annotations/placedNote';
import type { Paragraph } from '../../text/article';
import { tellsStory } from '../../text/article';
import type { Span } from '../../text/span';
import type { RowRelation } from '../factTableModel';
import type { Handover, NumberedFact } from './handover';

/** Words of a version that something is said about: a fact, or a note that stands on no fact. */
export interface TextMark extends Span {
  /** "12" for the fact with that number; "a", "b", … for notes. */
  readonly label: string;
  readonly fact: NumberedFact | null;
  readonly notes: readonly PlacedNote[];
}

/** A stretch of text under the same marks. */
export interface TextPiece {
  readonly text: string;
  /** What the words are marked as; null for plain ones. Of several marks the narrowest counts. */
  readonly shade: RowRelation | 'note' | null;
  /** Marks that begin with this stretch. */
  readonly beginning: readonly TextMark[];
  /** Marks that end with this stretch. */
  readonly ending: readonly TextMark[];
}

/** A paragraph of the annotated copy. */
export interface AnnotatedParagraph {
  readonly kind: Paragraph['kind'];
  /** Captions, credits, menus and the like are no part of the story. */
  readonly isStory: boolean;
  readonly pieces: readonly TextPiece[];
  /** Marks that are told beside this paragraph, in the order of their numbers in it; a fact that stands twice where it is first. */
  readonly marks: readonly TextMark[];
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

/** Where a note stands; null for one on the whole article and for one that is lost. */
export function spanOfNote({ anchor }: PlacedNote): Span | null {
  const { state, start = null, end = null } = anchor ?? {};
  return start === null || end === null || state === 'orphan' ? null : { start, end };
}

function marksOf({ facts, otherNotes }: Handover, article: number): readonly TextMark[] {
  const own = facts[article] ?? [];
  // a fact that stands twice is told once, with the notes on both of its places
  const notesOf = new Map<number, readonly PlacedNote[]>();
  for (const { number, notes } of own) notesOf.set(number, [...(notesOf.get(number) ?? []), ...notes]);
  const ofFacts = own.map((fact): TextMark => {
    const { entry, number } = fact;
    const notes = [...new Set(notesOf.get(number))];
    return { start: entry.start, end: entry.end, label: String(number), fact, notes };
  });
  const placed = (otherNotes[article] ?? []).flatMap(note => {
    const span = spanOfNote(note);
    return span === null ? [] : [{ span, note }];
  });
  const ofNotes = placed
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, note }, index): TextMark => ({ ...span, label: letters(index), fact: null, notes: [note] }));
  return [...ofFacts, ...ofNotes].sort((a, b) => a.start - b.start || b.end - a.end);
}

const length = ({ start, end }: Span): number => end - start;

/** Statements are whole sentences: they get their number and no shade, or everything would be shaded. */
const isShaded = ({ fact }: TextMark): boolean => fact?.row.kind !== 'fact';

/**
 * The shade of each stretch between two offsets: of the marks over it that of the narrowest, of equally narrow ones of the first.
 * Narrow marks paint first and wider ones pass over what is painted, so many notes on the same words are no more work than few.
 */
function shadesOf(offsets: readonly number[], marks: readonly TextMark[]): readonly TextPiece['shade'][] {
  const indices = new Map(offsets.map((offset, index) => [offset, index]));
  const shades: TextPiece['shade'][] = offsets.map(() => null);
  /** For each stretch the first from it on that is not painted, or one nearer to that. */
  const bare = offsets.map((_, index) => index);
  const bareFrom = (from: number): number => {
    let at = from;
    for (let next = bare[at] ?? at; next !== at; at = next, next = bare[at] ?? at) bare[at] = bare[next] ?? next;
    return at;
  };
  const [first = 0, last = 0] = [offsets[0], offsets.at(-1)];
  for (const mark of marks.filter(isShaded).sort((a, b) => length(a) - length(b))) {
    const end = indices.get(Math.min(mark.end, last)) ?? 0;
    for (let at = bareFrom(indices.get(Math.max(mark.start, first)) ?? end); at < end; at = bareFrom(at)) {
      shades[at] = mark.fact?.row.relation ?? 'note';
      bare[at] = at + 1;
    }
  }
  return shades;
}

function byOffset(
  marks: readonly TextMark[],
  offsetOf: (mark: TextMark) => number,
): ReadonlyMap<number, readonly TextMark[]> {
  const groups = new Map<number, TextMark[]>();
  for (const mark of marks) {
    const group = groups.get(offsetOf(mark));
    if (group === undefined) groups.set(offsetOf(mark), [mark]);
    else group.push(mark);
  }
  return groups;
}

/** Cuts a paragraph wherever a mark begins or ends. Goes with the number of marks, however many of them cover each other. */
function piecesOf(text: string, paragraph: Span, marks: readonly TextMark[]): readonly TextPiece[] {
  // a mark that reaches beyond the paragraph begins and ends with it
  const beginning = byOffset(marks, ({ start }) => Math.max(start, paragraph.start));
  const ending = byOffset(marks, ({ end }) => Math.min(end, paragraph.end));
  const inside = (offset: number): boolean => offset > paragraph.start && offset < paragraph.end;
  const cuts = [...beginning.keys(), ...ending.keys()].filter(inside);
  const offsets = [...new Set([paragraph.start, ...cuts, paragraph.end])].sort((a, b) => a - b);
  const shades = shadesOf(offsets, marks);
  return offsets.slice(1).map((end, index) => {
    const start = offsets[index] ?? end;
    return {
      text: text.slice(start, end),
      shade: shades[index] ?? null,
      beginning: beginning.get(start) ?? [],
      ending: (ending.get(end) ?? []).filter(mark => mark.start < end),
    };
  });
}

/** The text of a version with its marks, paragraph by paragraph. */
export function annotatedText(handover: Handover, article: number): readonly AnnotatedParagraph[] {
  const { text = '', structure } = handover.story.articles[article] ?? {};
  const marks = marksOf(handover, article);
  const told = new Set<string>();
  let next = 0;
  return (structure?.paragraphs ?? []).map(paragraph => {
    const own: TextMark[] = [];
    for (; next < marks.length; next++) {
      const mark = marks[next];
      if (mark === undefined || mark.start >= paragraph.end) break;
      own.push(mark);
    }
    const first = own.filter(({ label }) => !told.has(label) && told.add(label)).sort((a, b) => a.end - b.end);
    return {
      kind: paragraph.kind,
      isStory: tellsStory(paragraph),
      pieces: piecesOf(text, paragraph, own),
      marks: first,
    };
  });
}

/** Facts that nothing more is to be said of than that no other version has them. */
export const isBare = ({ fact, notes }: TextMark): boolean =>
  fact !== null && fact.row.relation === 'onlyHere' && fact.row.sums.length === 0 && notes.length === 0;
