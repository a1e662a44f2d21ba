import { parseHTML } from 'linkedom';
import { limits } from '../limits';
import { ImportProblem } from '../problem';

/** The part of the DOM that importers use; the compiler knows no browser here. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentNode: DomElement | null;
  readonly textContent: string | null;
  remove(): void;
}

export interface DomElement extends DomNode {
  /** Lower case in HTML. */
  readonly localName: string;
  readonly childNodes: Iterable<DomNode>;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
  contains(other: DomNode): boolean;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

const elementNode = 1;
const textNode = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === elementNode;
export const isText = (node: DomNode): boolean => node.nodeType === textNode;

/** @throws ImportProblem when elements are nested deeper than in any page */
function measure(root: DomElement): void {
  let level: readonly DomElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.levels) throw new ImportProblem('tooDeep', limits.levels);
    level = level.flatMap(element => [...element.childNodes].filter(isElement));
  }
}

/** Elements that need no end in the source; an open one says nothing of depth. */
const unended =
  /^(?:p|li|t[dhr]|d[dt]|option|thead|tbody|tfoot|colgroup|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** @throws ImportProblem when the source leaves more elements open than any page: their tree would take minutes */
function measureSource(html: string): void {
  let open = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})(?=[\s/>])/gi)) {
    if (unended.test(name)) continue;
    open = Math.max(0, open + (end === '' ? 1 : -1));
    if (open > limits.openElements) throw new ImportProblem('tooDeep', limits.levels);
  }
}

/** A source without its comments: some have pages in them. Linear, also in comments that are never closed. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', from)) {
    const end = html.indexOf('-->', start + 2);
    if (end < 0) break;
    kept.push(html.slice(from, start));
    from = end + 3;
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Begin and end of a page's parts; a script, in which they are words, is passed over. */
const tagsOfFrame = /<script(?=[\s>])[^]*?<\/script|<(\/?(?:html|head|body))(?=[\s>])[^>]{0,4000}>/gi;

/**
 * A source with one head and one body, as browsers have it: sites leave these out, and mails with pages in them begin and end
 * them many times.
 */
function inOneBody(html: string): string {
  const hasBody = /<body[\s>]/i.test(html);
  const begun = new Set<string>();
  return html.replace(tagsOfFrame, (tag: string, written?: string) => {
    const name = written?.toLowerCase();
    if (name === undefined) return tag;
    if (begun.has(name)) return '';
    begun.add(name);
    if (name === 'html') return `${tag}<head>`;
    if (name === 'body') return `</head>${tag}`;
    return name === '/head' && !hasBody ? '</head><body>' : '';
  });
}

/**
 * A page as a tree. Scripts are text there; nothing runs and nothing is fetched.
 * @param source in which scripts are closed, as `lightened` leaves it
 */
export function parsePage(source: string): DomDocument {
  const html = inOneBody(withoutComments(source));
  measureSource(html);
  const { document } = parseHTML(html.trim()) as unknown as { document: DomDocument };
  if (document.documentElement?.localName === 'html' && document.body !== null) {
    measure(document.documentElement);
    return document;
  }
  // a part of a page
  return parsePage(`<!doctype html><html><head></head><body>${html}</body></html>`);
}
