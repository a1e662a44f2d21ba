import { linesOf } from './lines';
import type { Span } from './span';
import { statedFields, type StatedFields } from './statedFields';

/** A front matter block. `span` covers it with both fences. */
export interface FrontMatter extends StatedFields {
  readonly span: Span;
  /** All `key: value` lines in order, keys as they are written. */
  readonly pairs: readonly FrontMatterPair[];
}

export type FrontMatterPair = readonly [key: string, value: string];

/** Longer blocks are no header of an article; it also bounds the work on a file that opens with `---`. */
const longestHeader = 50_000;

const pair = /^([A-Za-z][\w .-]{0,40}):(?:\s+(\S.*))?$/;

/** The line that ends a block. */
const closingFence = /[\n\r\v\f\u0085\u2028\u2029][^\S\n\r]*(?:---|\.\.\.)[^\S\n\r]*(?=[\n\r\v\f\u0085\u2028\u2029]|$)/;

/** The text of a double-quoted scalar, from its opening quote to the closing one; null when it does not end. */
function doubleQuoted(written: string): string | null {
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(written)?.[0];
  if (quoted === undefined) return null;
  try {
    // the escapes of JSON are those of YAML that headers use
    return JSON.parse(quoted) as string;
  } catch {
    return quoted.slice(1, -1);
  }
}

/** The value of a YAML scalar as far as headers use it: quotes and a trailing comment go, the rest stays as it is. */
function scalar(written: string): string {
  const quote = written.charAt(0);
  if (quote === '"') {
    const text = doubleQuoted(written);
    if (text !== null) return text;
  }
  if (quote === "'") {
    const text = /^'((?:[^']|'')*)'/.exec(written)?.[1];
    if (text !== undefined) return text.replaceAll("''", "'");
  }
  const comment = written.indexOf(' #');
  return (comment < 0 ? written : written.slice(0, comment)).trim();
}

/**
 * Reads a YAML front matter block at the start of a text, or null when there is none. Understands `key: value` of one
 * line (all that details of an article need); lists and nested values are skipped. Anything else
 * between the fences means that the text merely opens with a rule.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^\uFEFF?---[ \t]*[\r\n]/.test(text.slice(0, 80))) return null;
  const head = text.slice(0, longestHeader);
  const fence = closingFence.exec(head);
  if (fence === null) return null;
  const lines = linesOf(text, 0, fence.index + fence[0].length);
  const written = lines.map(line => text.slice(line.start, line.end));
  const close = written.findIndex((line, index) => index > 0 && (line === '---' || line === '...'));
  const open = lines[0];
  const end = lines[close];
  if (open === undefined || end === undefined) return null;
  const pairs: FrontMatterPair[] = [];
  for (const [index, line] of written.slice(1, close).entries()) {
    const found = pair.exec(line);
    const nested = lines[index + 1]?.indented === true;
    if (found !== null && !nested) pairs.push([found[1] ?? '', scalar(found[2] ?? '')]);
    else if (!nested && line !== '' && !line.startsWith('#') && !line.startsWith('-')) return null;
  }
  return { span: { start: open.start, end: end.end }, pairs, ...statedFields(pairs, 'frontMatter') };
}

/** Values that are the same with quotes and without. */
const plainValue = /^[\p{L}\p{Nd}](?:[\p{L}\p{Nd} ./_+@,-]{0,200}[\p{L}\p{Nd}])?$/u;

/** Words that YAML reads as something else than text. */
const otherScalar = /^(?:true|false|yes|no|on|off|null|y|n|[\d.,_+-]+|0x[\da-f]+|[\d.]+e[+-]?\d+|\.(?:inf|nan))$/i;

/** A value as YAML: any other than a plain one in double quotes, with what could end a line or the block written as escapes. */
function yamlScalar(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) || (plainValue.test(value) && !otherScalar.test(value))) return value;
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff\ufff9-\uffff]/g,
    escape,
  );
}

/**
 * A front matter block that `readFrontMatter` reads back as it was given; empty values are left out.
 * @returns the block with both fences and the line end after them
 */
export function frontMatterText(pairs: readonly FrontMatterPair[]): string {
  const lines = pairs.filter(([, value]) => value !== '').map(([key, value]) => `${key}: ${yamlScalar(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}
