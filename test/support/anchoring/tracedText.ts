import { overlap, type Span } from '../../../src/core/text/span';

/**
 * A piece of an edited text that knows where it came from: the span of the original that it is, or that it was written
 * in place of; null for text that is new.
 */
export interface Piece {
  readonly text: string;
  readonly from: Span | null;
  /** New words in place of the original's. */
  readonly rewritten: boolean;
  /** New, but made after this span of the original. */
  readonly twinOf?: Span;
  /** A twin with the very words. */
  readonly isCopy?: boolean;
}

/** A text as traced pieces: mostly one per word, space or mark. */
export type TracedText = readonly Piece[];

/** Cuts a text into words, numbers, single marks and white space. */
export function trace(text: string): TracedText {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*|\s+|[^]/gu)) {
    const start = match.index;
    pieces.push({ text: match[0], from: { start, end: start + match[0].length }, rewritten: false });
  }
  return pieces;
}

/** The pieces' text. */
export function textOfPieces(pieces: TracedText): string {
  return pieces.map(piece => piece.text).join('');
}

/** New text, of no place in the original. */
export function inserted(text: string): Piece {
  return { text, from: null, rewritten: false };
}

/** The piece in other words. */
export function rewrittenAs(piece: Piece, text: string): Piece {
  return { text, from: piece.from, rewritten: true };
}

/** Where a span of the original is now, and how much of it. */
export interface Whereabouts {
  /** UTF-16 into the edited text; null when nothing is left. */
  readonly span: Span | null;
  /** What of it stands there, piece by piece. */
  readonly parts: readonly Span[];
  /** Share of the span's letters and digits that are still there as they were, 0..1. */
  readonly kept: number;
  /** Share that is there in other words. */
  readonly rewritten: number;
  /** Other words of the original stand between its parts now, or these in another order: a part of it moved away. */
  readonly torn: boolean;
  /** A look-alike of it or of a part of it was put in: when it is gone itself, no one can tell whether it was reworded or cut. */
  readonly hasTwin: boolean;
  /** The very words were put in once more: no one can tell which of the two they were noted on. */
  readonly hasCopy: boolean;
  /** The look-alike has as many of its sentence's words as the sentence itself after its own edits. */
  readonly hasLikerTwin: boolean;
  /**
   * Its sentence stands in several places of the original, and no longer beside either of its neighbours; of a sentence
   * that was cut, one of its equals.
   */
  readonly isAnonymous: boolean;
}

/** Follows a span of the original through the edits. The span cuts no piece. */
export function whereabouts(pieces: TracedText, original: string, span: Span): Whereabouts {
  const total = wordUnits(original.slice(span.start, span.end));
  let offset = 0;
  let start = -1;
  let end = -1;
  let kept = 0;
  let rewritten = 0;
  let strangers = 0;
  let torn = false;
  const parts: Span[] = [];
  let reached = span.start;
  for (const piece of pieces) {
    const { from, text } = piece;
    if (from !== null && from.start >= span.start && from.end <= span.end) {
      if (text.trim() !== '') {
        if (start === -1) start = offset;
        else torn ||= strangers > 0 || from.start < reached;
        reached = from.start;
        end = offset + text.length;
        parts.push({ start: offset, end });
        strangers = 0;
      }
      const units = wordUnits(original.slice(from.start, from.end));
      if (piece.rewritten) rewritten += units;
      else kept += units;
    } else if (from !== null && text.trim() !== '') strangers++;
    offset += text.length;
  }
  const sentence = sentenceOf(original, span);
  return {
    span: start === -1 || kept + rewritten === 0 ? null : { start, end },
    parts,
    kept: total === 0 ? 0 : kept / total,
    rewritten: total === 0 ? 0 : rewritten / total,
    torn,
    hasTwin: pieces.some(
      ({ twinOf, text }) => twinOf !== undefined && (overlap(twinOf, span) > 0 || text.includes(sentence.text)),
    ),
    hasCopy: pieces.some(piece => piece.isCopy === true && isTwinOf(piece, span)),
    hasLikerTwin: pieces.some(piece => isTwinOf(piece, span) && isLiker(piece, pieces, original)),
    isAnonymous: isAnonymous(pieces, original, sentence, start === -1),
  };
}

/** Whether a twin has at least as many of the words that it was made after as what is left of these. */
function isLiker({ text, twinOf }: Piece, pieces: TracedText, original: string): boolean {
  if (twinOf === undefined) return false;
  const words = original.slice(twinOf.start, twinOf.end);
  const own = pieces.filter(({ from }) => from !== null && from.start >= twinOf.start && from.end <= twinOf.end);
  return sharedWords(text, words) >= sharedWords(textOfPieces(own), words);
}

function sharedWords(text: string, other: string): number {
  const left = wordsIn(other);
  return wordsIn(text).filter(word => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The sentence or sentences that a span stands in. */
interface Sentence extends Span {
  readonly text: string;
}

function sentenceOf(original: string, span: Span): Sentence {
  const start = Math.max(...sentenceStarts(original).filter(at => at <= span.start));
  const end = Math.min(original.length, ...sentenceStarts(original).filter(at => at >= span.end));
  return { start, end, text: original.slice(start, end).trim() };
}

function isAnonymous(pieces: TracedText, original: string, sentence: Sentence, isCut: boolean): boolean {
  const places = placesOf(original, sentence.text);
  if (places.length < 2) return false;
  const content = pieces.filter(({ text }) => text.trim() !== '');
  return (isCut ? places : [sentence]).some(place => isAlone(content, original, place));
}

/** Whether a stretch of the original is still there, and parted from what stood before and behind it. */
function isAlone(content: TracedText, original: string, { start, end }: Span): boolean {
  const isOwn = ({ from }: Piece): boolean => from !== null && from.start >= start && from.end <= end;
  const first = content.findIndex(isOwn);
  if (first === -1) return false;
  const before = content[first - 1]?.from;
  const after = content[content.findLastIndex(isOwn) + 1]?.from;
  const isBefore = before != null && before.end <= start && original.slice(before.end, start).trim() === '';
  const isAfter = after != null && after.start >= end && original.slice(end, after.start).trim() === '';
  return !isBefore && !isAfter;
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

function sentenceStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/(?<=[.!?]["”’]?)\s+|\s*\n\s*/g), match => match.index + match[0].length)];
}

function isTwinOf({ twinOf }: Piece, span: Span): boolean {
  return twinOf !== undefined && twinOf.start <= span.start && twinOf.end >= span.end;
}

function wordUnits(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
}
