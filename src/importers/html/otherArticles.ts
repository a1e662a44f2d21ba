import type { PageBlock } from './blocks';
import type { DomDocument, DomElement } from './dom';
import { bareTitle } from './title';

/** Headings and article elements looked at; lists of teasers have more. */
const mostLooked = 200;

/** The outermost `<article>` around an element; null when there is none. */
function articleAround(element: DomElement): DomElement | null {
  let outermost: DomElement | null = null;
  for (let at: DomElement | null = element; at !== null; at = at.parentElement)
    if (at.localName === 'article') outermost = at;
  return outermost;
}

/**
 * Takes out of a page the articles that follow its own: a page that goes on without end has the next ones below, each in an
 * element and under a headline of the first level of its own.
 * @param title headline of the page's own article
 */
export function removeOtherArticles(page: DomDocument, title: string | null): void {
  const said = bareTitle(title ?? '');
  if (said === '') return;
  let own: DomElement | null = null;
  for (const heading of [...page.querySelectorAll('article h1')].slice(0, mostLooked)) {
    const article = articleAround(heading);
    if (article === null) continue;
    if (own === null) own = bareTitle(heading.textContent ?? '') === said ? article : null;
    else if (article !== own) article.remove();
  }
}

/** Headings that lead to other pages from which on a page without a story is a list of articles. */
const fewestLeading = 3;

/** Characters of a story below which a page may have none. */
const shortestStory = 300;

/** Whether a page is a list of articles: next to no text of its own, and headings that are links. */
export function isListOfArticles(page: readonly PageBlock[], story: readonly PageBlock[]): boolean {
  const length = story.reduce((sum, { text }) => sum + text.length, 0);
  const leading = page.filter(({ kind, linked }) => kind === 'heading' && linked > 0.9);
  return length < shortestStory && leading.length >= fewestLeading;
}
