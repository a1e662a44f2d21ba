import type { WrittenPlace } from '../../core/text/sourcePlaces';
import type { ImportedBlock } from '../importer';

/** Pictures and markup in a text would be live in a preview; everything else only looks different there. */
const live = /!\[|<(?=[a-z/!?])/gi;

/** Marks at the start of a paragraph that make it a heading, a quotation, a rule or code. */
const opening = /^(?=#{1,6}(?:\s|$)|>|(?:-{3,}|={3,}|\*{3,}|_{3,})\s*$|`{3}|~{3})/;

/** Words of an article as Markdown shows them: backslashes before what would be live or structure. */
function escaped(text: string): string {
  return text.replace(opening, '\\').replace(live, mark => (mark === '![' ? '!\\[' : `\\${mark}`));
}

const marks: Readonly<Record<ImportedBlock['kind'], string>> = { text: '', heading: '## ', item: '- ' };

/** Length in code points: what W3C positions count. */
const codePoints = (text: string): number => Array.from(text).length;

/** A text and the places that begin in it, in code points from its start. */
export interface MarkdownText {
  readonly text: string;
  readonly places: readonly WrittenPlace[];
}

/** The text of an article as Markdown: its headline, its paragraphs, cross-heads and lists. */
export function markdownText(title: string | null, blocks: readonly ImportedBlock[]): MarkdownText {
  const parts: string[] = [];
  const places: WrittenPlace[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += codePoints(part);
  };
  add('\n');
  if (title !== null) add(`# ${escaped(title)}\n\n`);
  for (const { kind, text, places: inside = [] } of blocks) {
    for (const { offset, fragment } of inside) {
      const before = offset === 0 ? '' : marks[kind] + escaped(text.slice(0, offset));
      places.push({ offset: length + codePoints(before), fragment });
    }
    add(`${marks[kind]}${escaped(text)}\n\n`);
  }
  return { text: parts.join('').replace(/\n+$/, '\n'), places };
}
