import type { DomDocument, DomElement } from './dom';

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Letters and digits only, to compare titles that differ in marks. */
export const bareTitle = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '');

/** A longer heading is a paragraph. */
export const longestTitle = 300;

/** What parts a headline from the site's name, in titles for machines. */
const separator = /\s[|–—\-·•»«:]{1,2}\s|\s*\|\s*|\s*»\s*/;

const text = (element: DomElement): string => tidy(element.textContent);
const isTitle = (title: string): boolean => title !== '' && title.length <= longestTitle;

/** Whether a heading leads to the site's front page, as its name does. */
function isSiteName(heading: DomElement, site: string): boolean {
  const name = bareTitle(text(heading));
  if (name === '' || name === bareTitle(site)) return true;
  const link = heading.querySelector('a') ?? heading.parentElement;
  const address = link?.localName === 'a' ? (link.getAttribute('href') ?? '') : '';
  return address === '/' || /^(?:https?:)?\/\/[^/]+\/?$/.test(address) || link?.getAttribute('rel') === 'home';
}

/** The parts of a title for machines that are not the site's name. */
function partsOf(title: string, site: string): readonly string[] {
  const parts = title.split(separator).map(tidy).filter(isTitle);
  return parts.filter(part => bareTitle(part) !== bareTitle(site));
}

/** A title without the site's name behind or before it. */
function withoutSite(title: string, site: string): string {
  const parts = partsOf(title, site);
  const all = title.split(separator).length;
  if (parts.length === all || parts.length === 0) return title;
  const from = title.indexOf(parts[0] ?? '');
  const last = parts.at(-1) ?? '';
  return title.slice(from, title.lastIndexOf(last) + last.length);
}

/** The longest part of a window title; a site's name is short. */
function longestPart(title: string, site: string): string | undefined {
  const parts = partsOf(title, site);
  return parts.reduce<string | undefined>(
    (longest, part) => (part.length > (longest?.length ?? 0) ? part : longest),
    undefined,
  );
}

/** A longer line is a headline only where heading and machines say the same. */
function longTitle(page: DomDocument, stated: readonly string[]): string | undefined {
  const said = new Set(stated.filter(title => title.length > longestTitle).map(bareTitle));
  return [...page.querySelectorAll('h1')].map(text).find(heading => said.has(bareTitle(heading)));
}

/** Shorter headings are repeated by chance. */
const shortestRepeated = 6;

/**
 * The headline of a page. Titles for machines are cut or have the site's name added, and some headings are the site's
 * name: so a heading that such a title repeats comes first, then what these titles say, then the only heading of the
 * first level.
 */
export function titleOf(
  page: DomDocument,
  meta: ReadonlyMap<string, string>,
  headline: string | undefined,
): string | null {
  const site = meta.get('og:site_name') ?? meta.get('application-name') ?? '';
  const window = tidy(page.querySelector('title')?.textContent);
  const named = [
    headline,
    meta.get('og:title'),
    meta.get('twitter:title'),
    meta.get('dc.title'),
    meta.get('title'),
  ].map(tidy);
  const stated = named.filter(isTitle);
  const headings = [...page.querySelectorAll('h1, h2, h3')].filter(one => isTitle(text(one)) && !isSiteName(one, site));
  const repeats = (title: string, heading: DomElement): boolean => {
    const said = bareTitle(text(heading));
    if (said.length < shortestRepeated) return false;
    return bareTitle(title).startsWith(said) || partsOf(title, site).some(part => bareTitle(part) === said);
  };
  const first = headings.filter(({ localName }) => localName === 'h1');
  const repeated = [first, headings].map(list =>
    list.find(one => [...stated, window].some(title => repeats(title, one))),
  );
  const heading = repeated.find(one => one !== undefined);
  if (heading !== undefined) return text(heading);
  const [sure] = stated;
  if (sure !== undefined) return withoutSite(sure, site);
  return (
    longTitle(page, named) ??
    (first.length === 1 && first[0] !== undefined ? text(first[0]) : undefined) ??
    longestPart(window, site) ??
    null
  );
}
