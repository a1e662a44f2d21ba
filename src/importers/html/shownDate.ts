import type { ImportedBlock } from '../importer';
import { dayInUrl, writtenDay } from '../dates';
import { publishedIn, saysChange } from '../dayLine';
import type { DomDocument, DomElement } from './dom';
import { bareTitle, longestTitle } from './title';

/** Elements that say by their own names that they show the day of publication. */
export const namedPublication =
  '[itemprop~="datePublished"], [property~="datePublished"], [property="dc:date"], time[pubdate], abbr.published';

/** Elements of the article that show a moment, and all others. */
export const momentsOfArticle =
  'article time[datetime], header time[datetime], main time[datetime], .published[datetime], .entry-date[datetime]';
export const anyMoment = 'time';

/** Names of elements that show a day; short ones, for a list of other articles has such elements too. */
const dateNamed =
  '[class*="date" i], [class*="datum" i], [class*="time" i], [class*="publi" i], [class*="fecha" i], [class*="posted" i], [id*="date" i]';
const longestNamed = 60;
/** Characters looked at: elements in elements have the same text. */
const mostLooked = 1_000_000;

/** Names of elements around a day that is of a comment or of another article. */
const ofOthers =
  /(?:^|[^a-z])(?:comments?|kommentare?|disqus|related|teasers?|recommend\w*|recirc\w*|trending|popular|most-?read|latest|recent|sidebar|widget|newsticker|footer|more-?(?:news|stories))(?![a-z])/i;

/** Names of elements that show when a text was changed. */
const ofChange = /modif|updat|changed|geaendert/i;

const textOf = (element: DomElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const namesOf = (element: DomElement): string =>
  ['class', 'id', 'itemprop'].map(name => element.getAttribute(name) ?? '').join(' ');

/** Whether an element stands in what a page has around its article, or leads to another one. */
function isOfOthers(element: DomElement): boolean {
  for (let at: DomElement | null = element; at !== null && at.localName !== 'body'; at = at.parentElement)
    if (/^(?:aside|nav|footer)$/.test(at.localName) || ofOthers.test(namesOf(at))) return true;
  return false;
}

/** Elements looked at for a day: lists of others have more, and none of those is the article's. */
const mostElements = 400;

/** The day that an element for dates shows: what was changed then counts where no other shows one. */
export function dateInElements(page: DomDocument, selectors: string, dayFirst: boolean): string | null {
  let changed: string | null = null;
  let looked = 0;
  for (const element of page.querySelectorAll(selectors)) {
    if (++looked > mostElements) break;
    if (isOfOthers(element)) continue;
    const attributes = ['datetime', 'content', 'title'].map(name => element.getAttribute(name) ?? '');
    const shown = textOf(element);
    const isChange = ofChange.test(namesOf(element)) || (saysChange(shown) && publishedIn(shown, dayFirst) === null);
    for (const written of [...attributes, publishedIn(shown, dayFirst) ?? shown]) {
      const day = writtenDay(written, dayFirst);
      if (day === null) continue;
      if (!isChange || element.getAttribute('pubdate') !== null) return day;
      changed ??= day;
    }
  }
  return changed;
}

/** The day that an element shows which is named by it, the first behind the headline, or the only one that the page shows. */
export function dateInNamed(page: DomDocument, title: string | null, dayFirst: boolean): string | null {
  const said = title === null ? '' : bareTitle(title);
  let behind = said === '';
  const before: string[] = [];
  let looked = 0;
  for (const element of page.querySelectorAll(`h1, h2, ${dateNamed}`)) {
    const text = textOf(element);
    if (/^h[12]$/.test(element.localName)) behind ||= bareTitle(text) === said;
    looked += text.length;
    if (looked > mostLooked) return null;
    if (text.length > longestNamed) continue;
    const shown = publishedIn(text, dayFirst) ?? (saysChange(text) ? null : writtenDay(text, dayFirst));
    const day = shown ?? dayInUrl(element.getAttribute('href') ?? '');
    if (day === null || isOfOthers(element)) continue;
    if (behind) return day;
    before.push(day);
  }
  return new Set(before).size === 1 ? (before[0] ?? null) : null;
}

/** Blocks around the headline among which the day stands. */
const above = 6;
const below = 12;

/** Longer blocks that speak of a day are prose, unless they begin with it. */
const longestDateBlock = 90;

/** Says that the day beside it is the one of publication. */
const publication =
  /\b(?:published|posted|date|veröffentlicht|erstellt|gepostet|publiziert|datum|publié|publicado|pubblicato|gepubliceerd|geplaatst|on|am|le|vom|by|von)\b/i;

/** A sentence that a program writes below a text: "This entry was posted on 14 May 2024 by Kim Roe". */
const programSaid =
  /\b(?:(?:this|the) (?:entry|post|article|story) (?:was )?(?:posted|published|written|created)|dieser (?:artikel|beitrag|eintrag) wurde|cet article a été publié|esta entrada (?:fue|se) publi\w*|(?:questo|quest’|quest')\s?(?:articolo|post) è stato pubblicato|dit (?:artikel|bericht) (?:is|werd) (?:geplaatst|gepubliceerd))\b.{0,120}/i;

/** A day at the very start of a block, or behind the place in the first sentence: "27.1.2024 – …", "Ostley, (27.1.2024). …". */
const opening =
  /^(?:\p{Lu}[\p{L} /-]{1,30},? ?)?\(?((?:\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.? \p{L}{3,10}\.? \d{4}))\)?(?=$|[\s.,:|–—-]{1,4}[\p{Lu}„“"«|–—]| ?[–—|:-])/u;

/** Lines near a headline and all lines of a page, in the order in which a day is looked for in them. */
interface PageLines {
  readonly near: readonly string[];
  readonly all: readonly string[];
}

/** Shorter titles begin other lines by chance. */
const shortestBegun = 12;

/** Where the headline is shown: by a heading, by a line of another kind, or with more words than the title has or fewer. */
function headlineAt(blocks: readonly ImportedBlock[], title: string | null): number {
  const said = title === null ? '' : bareTitle(title);
  if (said === '') return -1;
  const bare = blocks.map(({ text }) => (text.length <= 2 * longestTitle ? bareTitle(text) : ''));
  const isHeading = (index: number): boolean => blocks[index]?.kind === 'heading';
  const begins = (text: string): boolean =>
    Math.min(text.length, said.length) >= shortestBegun && (text.startsWith(said) || said.startsWith(text));
  const ways: readonly ((text: string, index: number) => boolean)[] = [
    (text, index) => isHeading(index) && text === said,
    text => text === said,
    (text, index) => isHeading(index) && begins(text),
  ];
  return ways.map(way => bare.findIndex(way)).find(at => at >= 0) ?? -1;
}

function linesOf(blocks: readonly ImportedBlock[], title: string | null): PageLines {
  const at = headlineAt(blocks, title);
  const near = at < 0 ? [] : [...blocks.slice(at + 1, at + below), ...blocks.slice(Math.max(0, at - above), at)];
  const split = (list: readonly ImportedBlock[]): readonly string[] => list.flatMap(({ text }) => text.split('\n'));
  return { near: split(near), all: split(blocks) };
}

const isShort = (line: string): boolean => line.length <= longestDateBlock;

/**
 * The day that a line near the headline says, else one that names the publication, else that of the last change.
 * @param title the headline; without it, or when it is not shown, only lines that name the publication count
 */
export function dateInText(blocks: readonly ImportedBlock[], title: string | null, dayFirst: boolean): string | null {
  const { near, all } = linesOf(blocks, title);
  const firstDay = (lines: readonly string[]): string | null => {
    for (const line of lines) {
      const day = writtenDay(line, dayFirst);
      if (day !== null) return day;
    }
    return null;
  };
  const begins = near.map(line => opening.exec(line.trim())?.[1] ?? '').filter(written => written !== '');
  return (
    firstPublished(near, dayFirst) ??
    firstDay(begins) ??
    firstPublished(
      all.filter(line => publication.test(line)),
      dayFirst,
    ) ??
    firstDay(all.map(line => programSaid.exec(line.slice(0, 400))?.[0] ?? '').filter(said => said !== '')) ??
    firstDay(near.filter(isShort)) ??
    firstDay(all.filter(line => isShort(line) && saysChange(line)))
  );
}

/** The first day that short lines say of the publication. */
function firstPublished(lines: readonly string[], dayFirst: boolean): string | null {
  for (const line of lines) {
    const day = isShort(line) ? publishedIn(line, dayFirst) : null;
    if (day !== null) return day;
  }
  return null;
}

/** The day of a short line near the headline that speaks of no change: surer than a machine's day that may be of one. */
export function dayBehindHeadline(
  blocks: readonly ImportedBlock[],
  title: string | null,
  dayFirst: boolean,
): string | null {
  return firstPublished(linesOf(blocks, title).near, dayFirst);
}
