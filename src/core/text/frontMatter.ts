import { linesOf } from './lines';
import type { Span } from './span';
import { statedFields, type StatedFields } from './statedFields';

/** A front matter block. `span` covers it with both fences. */
export interface FrontMatter extends StatedFields {
  readonly span: Span;
}

/** Longer blocks are no header of an article; it also bounds the work on a file that opens with `---`. */
const longestHeader = 20_000;

const pair = /^([A-Za-z][\w .-]{0,40}):(?:\s+(\S.*))?$/;

/** The value of a YAML scalar as far as headers use it: quotes and a trailing comment go, the rest stays as it is. */
function scalar(written: string): string {
  const quote = written.charAt(0);
  if (quote === '"' || quote === "'") {
    const close = written.indexOf(quote, 1);
    if (close > 0) return written.slice(1, close);
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
  const lines = linesOf(text, 0, Math.min(text.length, longestHeader));
  const written = lines.map(line => text.slice(line.start, line.end));
  const close = written.findIndex((line, index) => index > 0 && (line === '---' || line === '...'));
  const open = lines[0];
  const end = lines[close];
  if (open === undefined || end === undefined) return null;
  const pairs: [string, string][] = [];
  for (const [index, line] of written.slice(1, close).entries()) {
    const found = pair.exec(line);
    const nested = lines[index + 1]?.indented === true;
    if (found !== null && !nested) pairs.push([found[1] ?? '', scalar(found[2] ?? '')]);
    else if (!nested && line !== '' && !line.startsWith('#') && !line.startsWith('-')) return null;
  }
  return { span: { start: open.start, end: end.end }, ...statedFields(pairs, 'frontMatter') };
}
