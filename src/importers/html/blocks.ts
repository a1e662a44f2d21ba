import type { ImportedBlock } from '../importer';
import { isElement, isText, type DomElement, type DomNode } from './dom';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that a browser does not show as text. */
const unseen = words(
  'script style noscript template head title meta link svg math iframe object embed canvas audio video select option',
);

/** Elements that stand in a line; all others begin and end a block. */
const inline = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);

const headings = words('h1 h2 h3 h4 h5 h6');

/** A block with the share of its characters that are links, 0 to 1. */
export interface PageBlock extends ImportedBlock {
  readonly linked: number;
}

/** Collects the blocks of a tree. */
class BlockCollector {
  readonly blocks: PageBlock[] = [];
  private text = '';
  private linked = 0;
  private links = 0;
  private kind: ImportedBlock['kind'] = 'text';

  add(text: string): void {
    this.text += text;
    if (this.links > 0) this.linked += text.length;
  }

  /** What is added by `walk` stands in a link. */
  link(walk: () => void): void {
    this.links++;
    walk();
    this.links--;
  }

  /** Ends the block, if it has begun. Two line ends part paragraphs as `<p>` does. */
  flush(): void {
    const linked = this.text === '' ? 0 : this.linked / this.text.length;
    for (const part of this.text.split(/\n[^\S\n]*\n\s*/)) {
      const text = part
        .replace(/[^\S\t\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/^\s+|\s+$/g, '');
      if (text !== '') this.blocks.push({ kind: this.kind, text, linked });
    }
    this.text = '';
    this.linked = 0;
  }

  begin(kind: ImportedBlock['kind']): void {
    this.flush();
    this.kind = kind;
  }

  get current(): ImportedBlock['kind'] {
    return this.kind;
  }
}

function walkElement(element: DomElement, collector: BlockCollector): void {
  const name = element.localName;
  if (unseen.has(name)) return;
  if (name === 'br') {
    collector.add('\n');
    return;
  }
  if (name === 'td' || name === 'th') {
    collector.add('\t');
    walkChildren(element, collector);
    return;
  }
  if (name === 'a') {
    collector.link(() => walkChildren(element, collector));
    return;
  }
  if (inline.has(name)) {
    walkChildren(element, collector);
    return;
  }
  const outer = collector.current;
  collector.begin(headings.has(name) ? 'heading' : name === 'li' ? 'item' : outer);
  if (name === 'pre') addTyped(element, collector);
  else walkChildren(element, collector);
  collector.begin(outer);
}

function walkChildren(element: DomElement, collector: BlockCollector): void {
  for (const child of element.childNodes) walk(child, collector);
}

/** Text that is set as it was typed: lines stay, and what stands in columns is parted by tabs. */
function addTyped(element: DomElement, collector: BlockCollector): void {
  collector.add((element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/[^\S\n]{2,}|\u00a0+/g, '\t'));
}

function walk(node: DomNode, collector: BlockCollector): void {
  if (isElement(node)) walkElement(node, collector);
  // white space of the source says nothing
  else if (isText(node)) collector.add((node.textContent ?? '').replace(/[\s\u00a0]+/g, ' '));
}

/** The text of a tree as a browser shows it: blocks in order, cells of a row parted by tabs, `<br>` as a line end. */
export function htmlBlocks(root: DomElement): readonly PageBlock[] {
  const collector = new BlockCollector();
  walkElement(root, collector);
  collector.flush();
  return collector.blocks;
}
