import type { Span } from './span';

/** The finest cut of a text: a run of letters with their accents, a run of digits, or one other character that shows. UTF-16. */
export interface Piece extends Span {
  readonly kind: 'letters' | 'digits' | 'mark';
}

const piece = /[\p{L}\p{M}]+|\p{N}+|\S/gu;
const isLetter = /^[\p{L}\p{M}]/u;
const isDigit = /^\p{N}/u;

/**
 * Cuts a stretch of text into pieces, lazily. What a word is differs by who asks – whether hyphens part, whether marks count – and
 * is put together from these. Four cut text for themselves: what reads names and speech (`tokenize`), where every possessive and dot
 * counts, figures (`numerals/tokens`), the word diff, which shows every character, and anchoring, which compares texts of a million
 * tokens. Linear.
 */
export function* piecesOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Generator<Piece> {
  for (const { 0: found, index } of text.slice(start, end).matchAll(piece)) {
    const kind = isLetter.test(found) ? 'letters' : isDigit.test(found) ? 'digits' : 'mark';
    yield { start: start + index, end: start + index + found.length, kind };
  }
}
