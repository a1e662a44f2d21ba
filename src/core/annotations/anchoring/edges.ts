import type { Span } from '../../text/span';
import type { AlignedTexts } from './aligned';
import type { NoteInText } from './anchorOf';
import { snapToGraphemes } from './codePoints';
import type { Placement } from './placement';

/**
 * The raw span of a placement. White space and emphasis at the note's edges are kept where they still stand; an edge
 * inside a word or number stays inside as long as the rest of it is the same.
 * @returns null when the part of a word that was noted is not there any more
 */
export function spanOf(texts: AlignedTexts, current: string, note: NoteInText, placement: Placement): Span | null {
  const { a, b } = texts;
  const first = { start: a.starts[note.tokens.start] ?? 0, end: a.ends[note.tokens.start] ?? 0 };
  const last = { start: a.starts[note.tokens.end - 1] ?? 0, end: a.ends[note.tokens.end - 1] ?? 0 };
  const { tokens } = placement;
  const [outsideBefore, noted] = parted(note.text, first, note.span.start);
  const [alsoNoted, outsideBehind] = parted(note.text, last, note.span.end);
  const firstNow = current.slice(b.starts[tokens.start], b.ends[tokens.start]);
  const lastNow = current.slice(b.starts[tokens.end - 1], b.ends[tokens.end - 1]);
  const start = lengthBefore(outsideBefore, noted, firstNow);
  const rest = outsideBehind === '' ? 0 : lengthBefore(reversed(outsideBehind), reversed(alsoNoted), reversed(lastNow));
  if (start === null || rest === null) return null;
  const from = overLostBefore(current, (b.starts[tokens.start] ?? 0) + start, note.text.charAt(note.span.start - 1));
  const to = overLost(current, (b.ends[tokens.end - 1] ?? 0) - rest, note.text.charAt(note.span.end));
  if (to <= from) return null;
  return snapToGraphemes(current, {
    start: from - sharedEnd(note.text.slice(note.span.start, first.start), current, from),
    end: to + sharedStart(note.text.slice(last.end, note.span.end), current, to),
  });
}

/** To the end of a word that a wrong decoding cut: `Vi\ufffda`. Where a mark follows the note it is the mark that was lost. */
function overLost(current: string, offset: number, behind: string): number {
  if (current[offset] !== '\ufffd' || /[\p{L}\p{P}]/u.test(behind)) return offset;
  const word = /^\ufffd[\p{L}\ufffd]*/u.exec(current.slice(offset, offset + longestWord));
  return offset + (word?.[0].length ?? 0);
}

function overLostBefore(current: string, offset: number, before: string): number {
  if (current[offset - 1] !== '\ufffd' || /[\p{L}\p{P}]/u.test(before)) return offset;
  const word = /[\p{L}\ufffd]*\ufffd$/u.exec(current.slice(Math.max(0, offset - longestWord), offset));
  return offset - (word?.[0].length ?? 0);
}

const longestWord = 64;

/** A token's text before and behind an offset that may stand inside it. */
function parted(text: string, { start, end }: Span, offset: number): readonly [string, string] {
  const at = Math.min(Math.max(offset, start), end);
  return [text.slice(start, at), text.slice(at, end)];
}

/**
 * How much of a token stands before the part that was noted; null when neither part is there any more.
 * @param outside what stood before it
 * @param noted the part
 * @param now the token that stands there now
 */
function lengthBefore(outside: string, noted: string, now: string): number | null {
  if (outside === '' || now.startsWith(outside)) return outside.length;
  if (now.endsWith(noted)) return now.length - noted.length;
  return now.length === outside.length + noted.length ? outside.length : null;
}

function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charAt(text.length - 1 - index)).join('');
}

/** How much of what stood between words, before the note's first one, still stands before an offset. */
function sharedEnd(words: string, current: string, offset: number): number {
  let count = 0;
  while (count < words.length && isSame(words.charAt(words.length - count - 1), current.charAt(offset - count - 1)))
    count++;
  return count;
}

function sharedStart(words: string, current: string, offset: number): number {
  let count = 0;
  while (count < words.length && isSame(words.charAt(count), current.charAt(offset + count))) count++;
  return count;
}

/** One kind of white space is as good as another. */
function isSame(a: string, b: string): boolean {
  return a === b || (b !== '' && a.trim() === '' && b.trim() === '');
}
