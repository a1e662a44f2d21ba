import { isElement, type DomElement } from './dom';

/** Shorter paragraphs are captions, dates and links more often than prose. */
const shortestProse = 40;

/** Characters of prose in each element of a tree: of its paragraphs, however deep. */
export type ProseWeights = ReadonlyMap<DomElement, number>;

/** Weighs every element once, from the leaves up. */
export function weighProse(root: DomElement): ProseWeights {
  const weights = new Map<DomElement, number>();
  const weigh = (element: DomElement): number => {
    if (element.localName === 'p') {
      const length = (element.textContent ?? '').trim().length;
      const weight = length < shortestProse ? 0 : length;
      weights.set(element, weight);
      return weight;
    }
    let sum = 0;
    for (const child of element.childNodes) if (isElement(child)) sum += weigh(child);
    weights.set(element, sum);
    return sum;
  };
  weigh(root);
  return weights;
}
