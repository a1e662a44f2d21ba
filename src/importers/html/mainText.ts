import { Readability } from '@mozilla/readability';
import { htmlBlocks, type PageBlock } from './blocks';
import { removeFurniture } from './clean';
import { isElement, type DomDocument, type DomElement } from './dom';
import { storyBlocks } from './story';
import { weighProse, type ProseWeights } from './weigh';

/** Share of a page's prose that the part around its story holds at least. */
const mostProse = 0.8;

/** Share of the prose of that part below which the chosen main part is not the story. */
const leastFound = 0.25;

/** The same where the page itself marks the part as the story. */
const leastOfMarked = 0.6;

/** The innermost element that holds most of the prose of a page. */
function proseElement(body: DomElement, weights: ProseWeights): DomElement {
  const all = weights.get(body) ?? 0;
  let element = body;
  for (;;) {
    const inner = [...element.childNodes].filter(isElement).find(child => (weights.get(child) ?? 0) >= all * mostProse);
    if (inner === undefined || inner.localName === 'p' || all === 0) return element;
    element = inner;
  }
}

/** Whether the page itself calls an element, or one around it, the story. */
function isMarkedStory(element: DomElement): boolean {
  for (let at: DomElement | null = element; at !== null; at = at.parentElement)
    if (at.localName === 'article' || at.getAttribute('itemprop') === 'articleBody') return true;
  return false;
}

const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Readability for the trees of this project; its own types are those of a browser. */
type Reader = new (
  page: DomDocument,
  options: { serializer: (node: DomElement) => DomElement; disableJSONLD: boolean },
) => {
  parse(): { readonly content?: DomElement | null } | null;
};

/**
 * Links of a page from which on Readability is left out: it gathers the elements of each part again, 20,000 links take it 5 s and
 * ten times as many minutes. A front page has a thousand.
 */
const mostLinks = 15_000;

/** What Readability takes for the main part; some class names mislead it. The tree is changed. */
function readableBlocks(page: DomDocument): readonly PageBlock[] {
  if ([...page.querySelectorAll('a')].length > mostLinks) return [];
  const reader = new (Readability as unknown as Reader)(page, { serializer: node => node, disableJSONLD: true });
  const main = reader.parse()?.content;
  return main == null ? [] : storyBlocks(htmlBlocks(main));
}

/** The blocks that tell the story of a page; none when nothing on it does. The tree is changed. */
export function mainBlocks(page: DomDocument): readonly PageBlock[] {
  // templates in the head are told as text otherwise
  page.querySelector('head')?.remove();
  if (page.body === null) return [];
  removeFurniture(page.body);
  const element = proseElement(page.body, weighProse(page.body));
  const prose = storyBlocks(htmlBlocks(element));
  const marked = isMarkedStory(element);
  const readable = readableBlocks(page);
  const least = lengthOf(prose) * (marked ? leastOfMarked : leastFound);
  return lengthOf(readable) < least ? prose : readable;
}
