import { isElement, isText, type DomElement } from './dom';

/** Shorter paragraphs are captions, dates and links more often than prose. */
const shortestProse = 40;

/**
 * Shorter text outside of paragraphs is a label or the words around a link; longer is a paragraph of an old page. Of 439 pages three
 * gain their story by it, and one a paragraph too many.
 */
const shortestBare = 80;

/** Where text outside of paragraphs is prose; in lists it is teasers. */
const bare = /^(?:article|div|main|section|td)$/;

const lengthOf = (text: string | null): number => (text ?? '').trim().length;

/** Characters of prose in each element of a tree: of its paragraphs, however deep, and of long texts outside of any. */
export type ProseWeights = ReadonlyMap<DomElement, number>;

/** Weighs every element once, from the leaves up. */
export function weighProse(root: DomElement): ProseWeights {
  const weights = new Map<DomElement, number>();
  const weigh = (element: DomElement): number => {
    let sum = 0;
    if (element.localName === 'p') {
      const length = lengthOf(element.textContent);
      sum = length < shortestProse ? 0 : length;
    } else
      for (const child of element.childNodes) {
        if (isElement(child)) sum += weigh(child);
        else if (isText(child) && bare.test(element.localName)) {
          const length = lengthOf(child.textContent);
          if (length >= shortestBare) sum += length;
        }
      }
    weights.set(element, sum);
    return sum;
  };
  weigh(root);
  return weights;
}
