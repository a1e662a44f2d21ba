import { joinedPrefixes } from '../language/en/hyphenNouns';
import { piecesOf, type Piece } from '../text/pieces';
import { seenText, seenWords, type SeenText } from '../text/seenText';
import type { Span } from '../text/span';

/** A word of a sentence, as matching sees it. UTF-16 into the text it was read from. */
export interface Word extends Span {
  /** Lower case, without accents, apostrophes and possessive; figures without thousands separators. */
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** All capitals, two or more: an acronym or a shout. */
  readonly shouted: boolean;
}

/** A word that is still being put together. */
interface OpenWord {
  start: number;
  end: number;
  kind: Word['kind'];
  /** Start of its last part: decides whether initials (`U.S`) go on. */
  lastPart: number;
}

/** Marks that count as words. */
const signs = new Set('$€£¥₹%');
const apostrophes = new Set(["'", '’', 'ʼ', '‘', '`']);
/** Words longer than this are cut: no word of a language is, and hostile input must not be folded for long. */
const longestWord = 48;

/**
 * Splits text into words, figures and currency or per cent signs. Hyphens split, except after prefixes that may be
 * written either way. Linear in the text.
 * @param most of the words; what stands behind is not read
 */
export function readWords(text: string, most = Infinity): readonly Word[] {
  return wordsIn(text, seenWords(text), most);
}

/** {@link readWords} of a stretch of one paragraph, in which pages may end. */
export function readWordsOfParagraph(text: string, most = Infinity): readonly Word[] {
  return wordsIn(text, seenText(text), most);
}

function wordsIn(text: string, seen: SeenText | null, most: number): readonly Word[] {
  return seen === null ? cut(text, most) : cut(seen.text, most).map(word => ({ ...word, ...seen.written(word) }));
}

function cut(text: string, most: number): readonly Word[] {
  const words: Word[] = [];
  let open: OpenWord | undefined;
  const close = (): void => {
    if (open !== undefined) pushWord(words, text, open);
    open = undefined;
  };
  for (const found of piecesOf(text)) {
    if (words.length >= most) break;
    const piece = opened(text, found);
    if (piece === undefined) continue;
    if (open !== undefined && continues(text, open, piece)) {
      open.end = piece.end;
      open.lastPart = piece.start;
      continue;
    }
    close();
    open = piece;
  }
  close();
  return words.length > most ? words.slice(0, most) : words;
}

function opened(text: string, { kind, start, end }: Piece): OpenWord | undefined {
  if (kind !== 'mark') return { start, end, kind: kind === 'digits' ? 'number' : 'word', lastPart: start };
  return signs.has(text.charAt(start)) ? { start, end, kind: 'sign', lastPart: start } : undefined;
}

/** Whether the next piece belongs to the same word. */
function continues(text: string, open: OpenWord, next: OpenWord): boolean {
  const gap = next.start - open.end;
  if (open.kind === 'sign' || next.kind === 'sign' || gap > 1) return false;
  // G20, F16; but 65bn and 20th are a figure and what follows
  if (gap === 0) return open.kind === 'word' && next.kind === 'number';
  const between = text.charAt(open.end);
  if (open.kind === 'number') return next.kind === 'number' && (between === '.' || between === ',');
  if (next.kind === 'number') return false;
  if (apostrophes.has(between)) return true;
  if (between === '.') return open.end - open.lastPart === 1 && next.end - next.start === 1;
  return (
    between === '-' && open.end - open.start <= 5 && joinedPrefixes.has(text.slice(open.start, open.end).toLowerCase())
  );
}

function pushWord(words: Word[], text: string, piece: OpenWord): void {
  const { start, end, kind } = piece;
  const surface = text.slice(start, Math.min(end, start + longestWord));
  if (kind === 'sign') {
    words.push({ start, end, kind, folded: surface, capital: false, shouted: false });
  } else if (kind === 'number') {
    words.push({ start, end, kind, folded: foldNumber(surface), capital: false, shouted: false });
  } else {
    const glued = gluedAt(surface);
    if (glued > 0) words.push(wordOf(text, start, start + glued));
    words.push(wordOf(text, start + glued, end));
  }
}

function wordOf(text: string, start: number, end: number): Word {
  const surface = text.slice(start, Math.min(end, start + longestWord));
  const bare = withoutPossessive(surface);
  const lower = bare.toLowerCase();
  const capital = /^\p{Lu}/u.test(bare);
  const letters = bare.replaceAll('.', '');
  const shouted = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return { start, end, kind: 'word', folded: foldLetters(lower), capital, shouted };
}

/** Where two words were glued together (`billionHowever`), or 0. Spares iPhone and YouTube. */
function gluedAt(surface: string): number {
  const glued = /^\p{Ll}{3,}(?=\p{Lu}\p{Ll}{2})/u.exec(surface);
  return glued === null ? 0 : glued[0].length;
}

function withoutPossessive(surface: string): string {
  const last = surface.length - 1;
  const endsInS = surface.charAt(last).toLowerCase() === 's';
  return endsInS && apostrophes.has(surface.charAt(last - 1)) ? surface.slice(0, -2) : surface;
}

function foldLetters(lower: string): string {
  const plain = /^[a-z]+$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\p{M}.'’ʼ‘`-]/gu, '');
  return plain === '' ? lower : plain;
}

/** `1,200` and `65.70` as plain decimals; anything that is no number is left. */
function foldNumber(surface: string): string {
  const digits = surface.normalize('NFKC');
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const value = Number(grouped);
  return Number.isFinite(value) ? String(value) : digits;
}
