import type { Span } from '../../../src/core/text/span';
import type { Random } from './random';
import { inserted, rewrittenAs, type Piece, type TracedText } from './tracedText';

/** What an edit may use: randomness, the spans that notes stand on (edits aim at them half of the time), sentences to put in. */
export interface Desk {
  readonly random: Random;
  readonly notes: readonly Span[];
  readonly sentences: readonly string[];
}

/** One way in which articles change outside the editor. */
export type Edit = (pieces: TracedText, desk: Desk) => TracedText;

const otherWords =
  'steady later around plainly several further report about shared common early public nearly major'.split(' ');
const otherNames = 'Harlow Benitez Okafor Lindqvist Moreau Tanaka Draycott Vasquez'.split(' ');

const isWord = (piece: Piece): boolean => /^\p{L}{2,}/u.test(piece.text);
const isNumber = (piece: Piece): boolean => /^\p{N}/u.test(piece.text);
const endsSentence = (piece: Piece): boolean => /^[.!?]$/.test(piece.text);
const isLineEnd = (piece: Piece): boolean => piece.text.includes('\n');

/** Letters swapped, lost or doubled in one to four words. */
export const typos: Edit = (pieces, desk) => {
  const result = [...pieces];
  for (let count = 1 + desk.random.below(4); count > 0; count--) {
    const index = aim(result, desk);
    const piece = result[index];
    if (piece !== undefined && isWord(piece) && piece.text.length > 3) result[index] = mistyped(piece, desk.random);
  }
  return result;
};

function mistyped(piece: Piece, random: Random): Piece {
  const { text } = piece;
  const at = 1 + random.below(text.length - 2);
  const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  const lost = text.slice(0, at) + text.slice(at + 1);
  const doubled = text.slice(0, at) + text.slice(at - 1);
  return rewrittenAs(piece, random.pick([swapped, lost, doubled]));
}

/** A quarter of a sentence's words put otherwise, some left out, some added. */
export const rewordSentence: Edit = (pieces, desk) => {
  const { random } = desk;
  const sentence = sentenceAt(pieces, aim(pieces, desk));
  return pieces.flatMap((piece, index) => {
    if (index < sentence.start || index >= sentence.end || !/^\p{Ll}{2,}/u.test(piece.text)) return [piece];
    if (!random.chance(0.25)) return [piece];
    if (random.chance(0.7)) return [rewrittenAs(piece, random.pick(otherWords) ?? '')];
    return random.chance(0.5) ? [] : [inserted(`${random.pick(otherWords) ?? ''} `), piece];
  });
};

/** The first number at or after a place corrected. */
export const changeNumber: Edit = (pieces, desk) =>
  replaceNext(pieces, aim(pieces, desk), isNumber, piece => changedNumber(piece.text, desk.random));

function changedNumber(text: string, random: Random): string {
  const at = random.below(text.length);
  const digit = text.charAt(at);
  if (!/\d/.test(digit)) return `${text}1`;
  return text.slice(0, at) + String((Number(digit) + 1 + random.below(8)) % 10) + text.slice(at + 1);
}

/** The first name at or after a place corrected. */
export const changeName: Edit = (pieces, desk) =>
  replaceNext(
    pieces,
    aim(pieces, desk),
    piece => /^\p{Lu}\p{Ll}{3,}/u.test(piece.text),
    () => desk.random.pick(otherNames) ?? '',
  );

function replaceNext(
  pieces: TracedText,
  from: number,
  test: (piece: Piece) => boolean,
  change: (piece: Piece) => string,
): TracedText {
  const index = pieces.findIndex((piece, at) => at >= from && test(piece));
  return pieces.map((piece, at) => (at === index ? rewrittenAs(piece, change(piece)) : piece));
}

/** One paragraph moved elsewhere. */
export const moveParagraph: Edit = (pieces, desk) => {
  const moved = paragraphAt(pieces, aim(pieces, desk));
  const block = pieces.slice(moved.start, moved.end);
  const rest = [...pieces.slice(0, moved.start), ...pieces.slice(moved.end)];
  const target = paragraphAt(rest, desk.random.below(Math.max(1, rest.length))).start;
  const ended = block.some((piece, index) => index === block.length - 1 && isLineEnd(piece));
  return [...rest.slice(0, target), ...block, ...(ended ? [] : [inserted('\n')]), ...rest.slice(target)];
};

/** One sentence cut. */
export const deleteSentence: Edit = (pieces, desk) => {
  const sentence = sentenceAt(pieces, aim(pieces, desk));
  return [...pieces.slice(0, sentence.start), ...pieces.slice(sentence.end)];
};

/** One paragraph cut. */
export const deleteParagraph: Edit = (pieces, desk) => {
  const cut = paragraphAt(pieces, aim(pieces, desk));
  return [...pieces.slice(0, cut.start), ...pieces.slice(cut.end)];
};

/** The very words of a note cut from their sentence. */
export const deletePassage: Edit = (pieces, desk) => {
  const note = desk.random.pick(desk.notes);
  return pieces.filter(
    ({ from }) => note === undefined || from === null || from.start < note.start || from.end > note.end,
  );
};

/** One sentence moved elsewhere. */
export const moveSentence: Edit = (pieces, desk) => {
  const moved = sentenceAt(pieces, aim(pieces, desk));
  const block = pieces.slice(moved.start, moved.end);
  const rest = [...pieces.slice(0, moved.start), ...pieces.slice(moved.end)];
  const target = sentenceAt(rest, desk.random.below(Math.max(1, rest.length))).start;
  const spaced = /\s$/.test(block[block.length - 1]?.text ?? '');
  return [...rest.slice(0, target), ...block, ...(spaced ? [] : [inserted(' ')]), ...rest.slice(target)];
};

/** A sentence of another article put in. */
export const insertSentence: Edit = (pieces, desk) => {
  const at = sentenceAt(pieces, aim(pieces, desk)).start;
  const words = desk.random.pick(desk.sentences) ?? '';
  return [...pieces.slice(0, at), inserted(`${words} `), ...pieces.slice(at)];
};

/** A sentence cut and one of another article put in its place. */
export const exchangeSentence: Edit = (pieces, desk) => {
  const sentence = sentenceAt(pieces, aim(pieces, desk));
  const words = desk.random.pick(desk.sentences) ?? '';
  return [...pieces.slice(0, sentence.start), inserted(`${words} `), ...pieces.slice(sentence.end)];
};

/** Above a sentence, the same with another number, name or word or two. */
export const lookAlikeAbove: Edit = (pieces, desk) => lookAlike(pieces, desk, true);

/** Below a sentence, the same. */
export const lookAlikeBelow: Edit = (pieces, desk) => lookAlike(pieces, desk, false);

function lookAlike(pieces: TracedText, desk: Desk, above: boolean): TracedText {
  const { random } = desk;
  const sentence = sentenceAt(pieces, aim(pieces, desk));
  const copy = pieces.slice(sentence.start, sentence.end).map(piece => piece.text);
  const changeable = copy.map((_, index) => index).filter(index => /^(?:\p{N}|\p{L}{4,})/u.test(copy[index] ?? ''));
  for (let count = 1 + random.below(3); count > 0; count--) {
    const index = random.pick(changeable);
    if (index === undefined) break;
    const word = copy[index] ?? '';
    const name = /^\p{Lu}/u.test(word);
    copy[index] = /^\p{N}/u.test(word)
      ? changedNumber(word, random)
      : (random.pick(name ? otherNames : otherWords) ?? '');
  }
  const text = copy.join('');
  const twin = {
    ...inserted(/\s$/.test(text) ? text : `${text} `),
    twinOf: originOf(pieces.slice(sentence.start, sentence.end)),
  };
  const at = above ? sentence.start : sentence.end;
  return [...pieces.slice(0, at), twin, ...pieces.slice(at)];
}

/** The span of the original that pieces in order come from. */
export function originOf(pieces: TracedText): Span {
  const origins = pieces.flatMap(({ from }) => (from === null ? [] : [from]));
  return {
    start: Math.min(...origins.map(({ start }) => start)),
    end: Math.max(...origins.map(({ end }) => end)),
  };
}

/** Index of a piece, half of the time inside or near a note. */
export function aim(pieces: TracedText, { random, notes }: Desk): number {
  const note = random.chance(0.5) ? random.pick(notes) : undefined;
  if (note !== undefined) {
    const near = pieces.findIndex(({ from }) => from !== null && from.start >= note.start && from.end <= note.end);
    if (near !== -1) return Math.min(pieces.length - 1, near + random.below(6));
  }
  return random.below(pieces.length);
}

/** The sentence that holds a piece, with the space behind it. */
export function sentenceAt(pieces: TracedText, index: number): Span {
  let start = index;
  while (start > 0 && !startsSentence(pieces, start)) start--;
  let end = index + 1;
  while (end < pieces.length && !startsSentence(pieces, end)) end++;
  return { start, end };
}

function startsSentence(pieces: TracedText, index: number): boolean {
  const before = pieces[index - 1];
  if (before === undefined || isLineEnd(before)) return true;
  const earlier = pieces[index - 2];
  const closed =
    earlier !== undefined &&
    ((endsSentence(earlier) && !isListNumber(pieces, index - 3)) ||
      (/^["”’]$/.test(earlier.text) && closes(pieces[index - 3])));
  return /^\s+$/.test(before.text) && closed;
}

/** Whether a number begins a line, as before an item of a list. */
function isListNumber(pieces: TracedText, index: number): boolean {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  return piece !== undefined && isNumber(piece) && (before === undefined || isLineEnd(before));
}

function closes(piece: Piece | undefined): boolean {
  return piece !== undefined && endsSentence(piece);
}

export function paragraphAt(pieces: TracedText, index: number): Span {
  let start = Math.min(index, Math.max(0, pieces.length - 1));
  while (start > 0 && !lineEndAt(pieces, start - 1)) start--;
  let end = index;
  while (end < pieces.length && !lineEndAt(pieces, end)) end++;
  return { start, end: Math.min(pieces.length, end + 1) };
}

function lineEndAt(pieces: TracedText, index: number): boolean {
  const piece = pieces[index];
  return piece !== undefined && isLineEnd(piece);
}
