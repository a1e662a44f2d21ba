import type { ImportedBlock } from '../importer';
import { writtenDay } from '../dates';
import type { DomDocument, DomElement } from './dom';
import { bareTitle } from './title';

/** Elements that show the day of publication, the surest first. */
const dateElements = [
  '[itemprop~="datePublished"], [property~="datePublished"], [property="dc:date"], time[pubdate], abbr.published',
  'article time[datetime], header time[datetime], main time[datetime], .published[datetime], .entry-date[datetime]',
  'time',
];

/** Names of elements that show a day; short ones, for a list of other articles has such elements too. */
const dateNamed = '[class*="date" i], [class*="datum" i], [class*="publi" i], [class*="fecha" i], [id*="date" i]';
const longestNamed = 60;
/** Characters looked at: elements in elements have the same text. */
const mostLooked = 1_000_000;

const textOf = (element: DomElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The day that an element for dates shows. */
export function dateInElements(page: DomDocument, dayFirst: boolean): string | null {
  for (const selectors of dateElements) {
    for (const element of page.querySelectorAll(selectors)) {
      const attributes = ['datetime', 'content', 'title'].map(name => element.getAttribute(name) ?? '');
      for (const written of [...attributes, textOf(element)]) {
        const day = writtenDay(written, dayFirst);
        if (day !== null) return day;
      }
    }
  }
  return null;
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
    const day = writtenDay(text, dayFirst);
    if (day === null) continue;
    if (behind) return day;
    before.push(day);
  }
  return new Set(before).size === 1 ? (before[0] ?? null) : null;
}

/** Blocks around the headline among which the day stands. */
const above = 6;
const below = 12;

/** Longer blocks that speak of a day are prose. */
const longestDateBlock = 90;

/** Says that the day beside it is the one of publication. */
const publication =
  /\b(?:published|posted|date|updated|veröffentlicht|erstellt|gepostet|publiziert|stand|datum|publié|mis à jour|publicado|pubblicato|gepubliceerd|geplaatst|on|am|le|vom|by|von)\b/i;

/**
 * The day that a short line near the headline says.
 * @param title the headline; without it, or when it is not shown, only lines that name the publication count
 */
export function dateInText(blocks: readonly ImportedBlock[], title: string | null, dayFirst: boolean): string | null {
  const said = title === null ? '' : bareTitle(title);
  const at = said === '' ? -1 : blocks.findIndex(block => block.kind === 'heading' && bareTitle(block.text) === said);
  const near = at < 0 ? [] : [...blocks.slice(at + 1, at + below), ...blocks.slice(Math.max(0, at - above), at)];
  const lines = (list: readonly ImportedBlock[]): readonly string[] =>
    list.flatMap(({ text }) => text.split('\n')).filter(line => line.length <= longestDateBlock);
  for (const line of [...lines(near), ...lines(blocks).filter(one => publication.test(one))]) {
    const day = writtenDay(line, dayFirst);
    if (day !== null) return day;
  }
  return null;
}
