import type { Sliced } from '../util/sliced';

/**
 * A number of another tool's property that would be written otherwise than it was read: 1.0, 1e400, more digits than a double
 * holds. Kept as its digits; nothing here counts with it.
 */
export class WrittenNumber {
  constructor(readonly written: string) {}

  /** What `JSON.stringify` writes; see {@link jsonText}. */
  toJSON(): string {
    return mark + this.written;
  }
}

/** Stands before the digits of such a number while JSON is read or written. Drawn anew by each process: no file can hold it. */
const mark = `number ${Math.random()} ${Math.random()}: `;
const marked = new RegExp(`"${mark.replaceAll('.', '\\.')}([-+.\\dEe]+)"`, 'g');

/** Properties that are read as numbers; how their digits are written tells nothing. */
const ownNumbers: ReadonlySet<string> = new Set(['start', 'end', 'startIndex', 'total', 'startMonth', 'startDay']);

/** `JSON.parse`, which keeps the numbers that {@link markNumbers} marked as their digits. @throws SyntaxError */
export function parseMarked(text: string): unknown {
  return text.includes(mark) ? JSON.parse(text, takeMarked) : JSON.parse(text);
}

function takeMarked(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith(mark)) return value;
  const written = value.slice(mark.length);
  return ownNumbers.has(key) && Number.isSafeInteger(Number(written)) ? Number(written) : new WrittenNumber(written);
}

/** `JSON.stringify` with the digits of numbers as they were read. */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  return text.includes(mark) ? text.replace(marked, '$1') : text;
}

/** Units looked at between two pauses, each in less than a thousandth of a second. */
const step = 64 * 1024;
const anyNumber = /(?=[-\d])(?<=[:[,]\s*|^\s*)-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=\s*(?:[,\]}]|$))/g;

/** JSON with the numbers marked that a double would not give back digit by digit. What is no JSON stays none. Linear. */
export function* markNumbers(text: string): Sliced<string> {
  const parts: string[] = [];
  let [copied, paused] = [0, 0];
  for (let at = 0; at < text.length;) {
    if (at - paused > step) {
      paused = at;
      yield;
    }
    const open = text.indexOf('"', at);
    const stop = open === -1 ? text.length : open;
    for (const { 0: found, index } of mayBeOdd(text, at, stop) ? text.slice(at, stop).matchAll(anyNumber) : []) {
      if (String(Number(found)) === found) continue;
      parts.push(text.slice(copied, at + index), `"${mark}${found}"`);
      copied = at + index + found.length;
    }
    at = open === -1 ? stop : stringEnd(text, open) + 1;
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}

/** As many digits as a double always gives back. */
const safeDigits = 15;

/** Whether a stretch may hold a number that a double would not give back: nearly all are short and whole, and are passed by. */
function mayBeOdd(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      if (++digits > safeDigits || signs.has(text.charCodeAt(at - 1)) || signs.has(text.charCodeAt(at + 1)))
        return true;
    } else digits = 0;
  }
  return false;
}

/** What a number has besides its digits. */
const signs: ReadonlySet<number> = new Set(Array.from('-+.eE', sign => sign.charCodeAt(0)));

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const backslash = 0x5c;

/** Where a string of JSON ends: its closing quote, or the end of the text. */
export function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === backslash) escapes++;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}
