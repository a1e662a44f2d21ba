/** The values of the `items` of an answer, as far as they are whole. */
export interface ItemValues {
  readonly items: readonly unknown[];
  /** Values behind the most that are read. */
  readonly rest: number;
  /** The list was closed. */
  readonly ended: boolean;
  /** The format is not named, or there is no list. */
  readonly foreign: boolean;
}

const nothing: ItemValues = { items: [], rest: 0, ended: false, foreign: true };

/**
 * Finds the values of `"items": [ … ]` in the first object of a text that names a format, whether the text goes on to its end or not.
 * Linear.
 */
export function itemsOf(text: string, format: string, most: number): ItemValues {
  const opened = /"items"\s*:\s*\[/u.exec(text);
  if (opened === null) return nothing;
  const head = text.slice(0, opened.index);
  const named = new RegExp(String.raw`"format"\s*:\s*"${format.replace(/[/.]/gu, String.raw`\$&`)}"`, 'u');
  const { values, rest, end, ended } = valuesFrom(text, opened.index + opened[0].length, most);
  if (!named.test(head) && !named.test(text.slice(end))) return nothing;
  return { items: values, rest, ended, foreign: false };
}

interface Values {
  readonly values: readonly unknown[];
  readonly rest: number;
  readonly end: number;
  readonly ended: boolean;
}

/** Objects one after the other, up to the bracket that closes their list. What is no object counts as a value without any form. */
function valuesFrom(text: string, from: number, most: number): Values {
  const values: unknown[] = [];
  let rest = 0;
  let at = from;
  for (;;) {
    at = afterGap(text, at);
    const character = text.charAt(at);
    if (character === '' || character === ']') return { values, rest, end: at, ended: character === ']' };
    const end = character === '{' ? endOfObject(text, at) : endOfOther(text, at);
    if (end === -1) return { values, rest, end: text.length, ended: false };
    if (values.length < most) values.push(parsed(text.slice(at, end)));
    else rest++;
    at = end;
  }
}

function afterGap(text: string, from: number): number {
  let at = from;
  while (/^[\s,]$/u.test(text.charAt(at))) at++;
  return at;
}

/** Behind the brace that closes an object; -1 when none does. */
function endOfObject(text: string, from: number): number {
  const marks = /["{}]/gu;
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === '"') {
      const closed = endOfString(text, mark.index);
      if (closed === -1) return -1;
      marks.lastIndex = closed;
    } else if (mark[0] === '{') depth++;
    else if (--depth === 0) return mark.index + 1;
  }
  return -1;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === '"') return at + 1;
  }
  return -1;
}

/** Something that is no object: up to the next comma or bracket. */
function endOfOther(text: string, from: number): number {
  const end = /[,\]{]/u.exec(text.slice(from + 1, from + longestOther));
  return end === null ? -1 : from + 1 + end.index;
}

/** What is no object is no item either; it is not read far. */
const longestOther = 4096;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
