import mammoth from 'mammoth';
import type { ImportedBlock, Importer } from '../importer';
import { articlesInBlocks } from '../paragraphs';
import { ImportProblem } from '../problem';
import { textOnly } from './unfold';

/** The part of the library's document tree that is read; its own types leave it open. */
interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
  readonly breakType?: string;
}

/** The text in a node: breaks of lines as such, those of pages and columns as line ends too. */
function textOf(node: WordNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(textOf).join('');
}

const isHeading = ({ styleName }: WordNode): boolean =>
  /^(?:heading|title|überschrift|titel|titre|kop)\b/i.test(styleName ?? '');

/** The blocks of a paragraph; a line break parts what belongs apart in the forms of databases. */
function blocksOfParagraph(paragraph: WordNode): readonly ImportedBlock[] {
  const kind = isHeading(paragraph) ? 'heading' : paragraph.numbering == null ? 'text' : 'item';
  return textOf(paragraph)
    .split('\n')
    .map(line => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(text => text !== '')
    .map(text => ({ kind, text }));
}

/** The blocks of a document in order; a row of a table is one, but that more paragraphs in its last cell stay apart. */
function* blocksIn(node: WordNode): Generator<ImportedBlock> {
  if (node.type === 'paragraph') yield* blocksOfParagraph(node);
  else if (node.type === 'tableRow' && (node.children ?? []).length > 1) {
    const cells = (node.children ?? []).map(cell => [...blocksIn(cell)]);
    const [last, ...more] = cells.pop() ?? [];
    const said = cells.map(blocks => blocks.map(({ text }) => text).join(' '));
    const text = [...said, last?.text ?? ''].join('\t').trim();
    if (text !== '') yield { kind: 'text', text };
    yield* more;
  } else for (const child of node.children ?? []) yield* blocksIn(child);
}

/** Word documents (Office Open XML), also those that news databases export. */
export const docxImporter: Importer = {
  kinds: ['docx'],
  read: async bytes => {
    const document: WordNode[] = [];
    const file = textOnly(bytes);
    // one name for each of the library's two builds, for browsers and for Node
    const input = { arrayBuffer: file.buffer, buffer: file } as { arrayBuffer: ArrayBuffer };
    await mammoth
      .convertToHtml(input, {
        // what is wanted is the tree: making a page of it takes as long as reading it
        transformDocument: (root: WordNode) => (document.push(root), { ...root, children: [] }),
        externalFileAccess: false,
      })
      .catch((error: unknown) => {
        throw new ImportProblem('broken', undefined, { cause: error });
      });
    const blocks = document.flatMap(root => [...blocksIn(root)]);
    const title = blocks[0]?.kind === 'heading' ? blocks[0].text : undefined;
    return articlesInBlocks(blocks, title === undefined ? {} : { title });
  },
};
