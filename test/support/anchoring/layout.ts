import type { Desk, Edit } from './edits';
import { aim, originOf, paragraphAt, sentenceAt } from './edits';
import { inserted, rewrittenAs, type Piece, type TracedText } from './tracedText';

/** Edits of an article's make-up: paragraphs, headings, emphasis, what a site puts around. */

const isSpace = (piece: Piece): boolean => /^\s+$/.test(piece.text);
const breaks = (piece: Piece): boolean => piece.text.includes('\n');

/** A paragraph parted before one of its sentences. */
export const splitParagraph: Edit = (pieces, desk) => {
  const at = sentenceAt(pieces, aim(pieces, desk)).start;
  return [...pieces.slice(0, at), inserted('\n\n'), ...pieces.slice(at)];
};

/** The end of a paragraph made a space. */
export const joinParagraphs: Edit = (pieces, desk) => {
  const from = aim(pieces, desk);
  const at = pieces.findIndex((piece, index) => index >= from && breaks(piece) && index < pieces.length - 1);
  return pieces.map((piece, index) => (index === at ? { ...piece, text: ' ' } : piece));
};

/** Two neighbouring paragraphs in the other order. */
export const swapParagraphs: Edit = (pieces, desk) => {
  const first = paragraphAt(pieces, aim(pieces, desk));
  if (first.end >= pieces.length) return pieces;
  const second = paragraphAt(pieces, first.end);
  const [a, b] = [pieces.slice(first.start, first.end), pieces.slice(second.start, second.end)];
  const ended = b.some(breaks);
  return [...pieces.slice(0, first.start), ...b, ...(ended ? [] : [inserted('\n')]), ...a, ...pieces.slice(second.end)];
};

/** All paragraphs, or what blank lines part, in the other order: the newest first, or the oldest. */
export const turnRound: Edit = pieces => {
  const blocks = blocksOf(pieces);
  return blocks.reverse().flatMap(block => [...withoutEnd(block), inserted('\n\n')]);
};

/** All paragraphs, or what blank lines part, in any order. */
export const shuffle: Edit = (pieces, { random }) => {
  const blocks = blocksOf(pieces).map(block => ({ block, at: random.next() }));
  return blocks.sort((x, y) => x.at - y.at).flatMap(({ block }) => [...withoutEnd(block), inserted('\n\n')]);
};

/** One paragraph, or what blank lines part, put above all others. */
export const moveToTop: Edit = (pieces, desk) => {
  const blocks = blocksOf(pieces);
  const index = blocks.indexOf(blockAt(blocks, pieces[aim(pieces, desk)]) ?? []);
  const [top] = index < 0 ? [] : blocks.splice(index, 1);
  return [top ?? [], ...blocks].flatMap(block => (block.length === 0 ? [] : [...withoutEnd(block), inserted('\n\n')]));
};

function blockAt(blocks: readonly TracedText[], piece: Piece | undefined): TracedText | undefined {
  return blocks.find(block => piece !== undefined && block.includes(piece));
}

/** What blank lines part; lines, where there are no blank ones. */
function blocksOf(pieces: TracedText): TracedText[] {
  const parts = pieces.some(piece => isBlankLine(piece)) ? isBlankLine : breaks;
  const blocks: Piece[][] = [[]];
  for (const piece of pieces) {
    blocks.at(-1)?.push(piece);
    if (parts(piece)) blocks.push([]);
  }
  return blocks.filter(block => block.length > 0);
}

const isBlankLine = ({ text }: Piece): boolean => /\n[^\S\n]*\r?\n/.test(text);

function withoutEnd(block: TracedText): TracedText {
  const last = block.at(-1);
  return last !== undefined && breaks(last) ? block.slice(0, -1) : block;
}

/** A word put in near the beginning and one near the end. */
export const bothEnds: Edit = (pieces, { random }) => {
  const near = Math.min(60, Math.floor(pieces.length / 2));
  const first = random.below(near);
  const last = pieces.length - 1 - random.below(near);
  return pieces.flatMap((piece, index) =>
    (index === first || index === last) && isSpace(piece) ? [piece, inserted('also'), inserted(' ')] : [piece],
  );
};

/** A paragraph that is pasted in once more, further down. */
export const pasteTwice: Edit = (pieces, desk) => {
  const { start, end } = paragraphAt(pieces, aim(pieces, desk));
  const text = pieces
    .slice(start, end)
    .map(piece => piece.text)
    .join('');
  const copy = { ...inserted(`\n${text.trim()}\n`), twinOf: originOf(pieces.slice(start, end)), isCopy: true };
  const from = end + desk.random.below(Math.max(1, pieces.length - end));
  const target = from >= pieces.length ? pieces.length : paragraphAt(pieces, from).end;
  return [...pieces.slice(0, target), copy, ...pieces.slice(target)];
};

/** A sentence in capitals, as headings are set. */
export const capitals: Edit = (pieces, desk) => {
  const { start, end } = sentenceAt(pieces, aim(pieces, desk));
  return pieces.map((piece, index) =>
    index >= start && index < end ? { ...piece, text: piece.text.toUpperCase() } : piece,
  );
};

/** Words emphasised or linked, as in Markdown. */
export const markUp: Edit = (pieces, desk) => {
  const at = aim(pieces, desk);
  const end = Math.min(pieces.length, at + 1 + 2 * desk.random.below(3));
  if (pieces.slice(at, end).some(breaks)) return pieces;
  const [before, after] = desk.random.pick([
    ['**', '**'],
    ['_', '_'],
    ['[', '](https://example.org/more)'],
  ]);
  return [...pieces.slice(0, at), inserted(before), ...pieces.slice(at, end), inserted(after), ...pieces.slice(end)];
};

/** A picture of the emoji kind put in, beyond the basic plane. */
export const emoji: Edit = (pieces, desk) => {
  const at = pieces.findIndex((piece, index) => index >= aim(pieces, desk) && isSpace(piece));
  const picture = desk.random.pick(['👩‍🚒', '🇮🇳', '𝔏𝔬𝔫𝔡𝔬𝔫', '👍🏽']);
  return at === -1 ? pieces : [...pieces.slice(0, at), inserted(` ${picture}`), ...pieces.slice(at)];
};

const boilerplate = [
  'Updated at 14:05',
  'Read more: what we know so far',
  'ADVERTISEMENT',
  'By our reporters',
  'Share this story',
];

/** Lines that a site puts in, at the top or between paragraphs. */
export const siteLines: Edit = (pieces, desk) => {
  const line = desk.random.pick(boilerplate) ?? '';
  if (desk.random.chance(0.4)) return [inserted(`${line}\n\n`), ...pieces];
  const at = paragraphAt(pieces, aim(pieces, desk)).end;
  return [...pieces.slice(0, at), inserted(`${line}\n\n`), ...pieces.slice(at)];
};

/** A name corrected wherever it stands. */
export const changeNameThroughout: Edit = (pieces, desk) =>
  throughout(pieces, desk, /^\p{Lu}\p{Ll}{3,}$/u, () => desk.random.pick(['Harlow', 'Benitez', 'Okafor']));

/** A number corrected wherever it stands. */
export const changeNumberThroughout: Edit = (pieces, desk) => throughout(pieces, desk, /^\p{N}+$/u, text => `${text}7`);

function throughout(pieces: TracedText, desk: Desk, kind: RegExp, change: (text: string) => string): TracedText {
  const from = aim(pieces, desk);
  const chosen = pieces.find((piece, index) => index >= from && kind.test(piece.text))?.text;
  if (chosen === undefined) return pieces;
  const next = change(chosen);
  return pieces.map(piece => (piece.text === chosen ? rewrittenAs(piece, next) : piece));
}

/** The same figure written otherwise: `1,500` and `1500`. */
export const reformatNumbers: Edit = pieces =>
  pieces.map(piece => {
    if (/^\d{1,3}(?:,\d{3})+$/.test(piece.text)) return { ...piece, text: piece.text.replaceAll(',', '') };
    const { text } = piece;
    return /^\d{5,6}$/.test(text) ? { ...piece, text: `${text.slice(0, -3)},${text.slice(-3)}` } : piece;
  });
