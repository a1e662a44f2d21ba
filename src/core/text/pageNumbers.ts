import { marginCounts, marginPages } from '../language/en/pageWords';
import { alternatives } from '../language/words';

const page = String.raw`(?:(?:${alternatives(marginPages)})\.?\s*)`;
const count = String.raw`(?:(?:\/|${alternatives(marginCounts)})\s*)`;

/** A page's number, with or without the number of pages. */
const pageNumber = new RegExp(
  String.raw`^${page}?[-–—|\s]{0,8}(?:\d{1,4}|[ivxlc]{1,6})[-–—|\s]{0,8}(?:${count}\d{1,4})?[-–—|\s]{0,8}$`,
  'i',
);

/** A page's number with the number of pages, at either end of a line. */
const counted = new RegExp(
  String.raw`^${page}\d{1,4}\s{0,3}${count}\d{1,4}(?=\s{2}|\s*$|\s*[-–—|])|(?:\s{2}|^\s*|[-–—|]\s*)${page}\d{1,4}\s{0,3}${count}\d{1,4}$`,
  'i',
);

/** Whether a line is nothing but the number of a page. */
export function isPageNumber(line: string): boolean {
  return pageNumber.test(line);
}

/** Whether a line counts pages ("Page 1 of 2"), alone or beside the head or foot of the page. */
export function countsPages(line: string): boolean {
  return counted.test(line);
}
