import type { Span } from './span';
import { statedDate } from './statedDate';
import { newsAgencies } from '../language/en/agencies';
import { alternatives } from '../language/words';

/** Characters in which a dateline ends; cities, date and agency are short. */
const reach = 90;

/** Capitals, an optional rest of the place, a date and an agency, and the dash that ends them. */
const capitalsAt = /^(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3})/u;
const agencyAt = new RegExp(String.raw`^\s?\((?:${alternatives(newsAgencies)})\)`, 'i');
const dash = /\s?(?:[—–-]{1,2})\s/;

/** The day with its year in a dateline of any case ("Harwick, 7 May 2024 –"), or null. */
export function datelineDate(text: string, span: Span): string | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + reach));
  const end = dash.exec(head);
  if (end === null || !/^\p{Lu}[\p{L} .'’-]{2,40},/u.test(head)) return null;
  return statedDate(head.slice(0, end.index));
}

/** Where a text is sent from. */
export interface Dateline {
  /** As written: capitals. */
  readonly place: string;
  /** A news agency that writes for the world stands behind it. */
  readonly isAgency: boolean;
}

/** The dateline in capitals that a paragraph starts with, or null. */
export function datelineOf(text: string, span: Span): Dateline | null {
  if (!startsWithDateline(text, span)) return null;
  const head = text.slice(span.start, Math.min(span.end, span.start + reach));
  const place = capitalsAt.exec(head)?.[0];
  return place === undefined ? null : { place, isAgency: head.split('(', 2).some(part => agencyAt.test(`(${part}`)) };
}

/** Where the dateline of a paragraph ends, before its dash; the paragraph's start where it has none. */
export function datelineEnd(text: string, span: Span): number {
  if (!startsWithDateline(text, span)) return span.start;
  const head = text.slice(span.start, Math.min(span.end, span.start + reach));
  return span.start + (dash.exec(head)?.index ?? 0);
}

/**
 * Whether a paragraph starts with a dateline: "MOSCOW, July 9 (Reuters) -", "WASHINGTON (AP) —", "New Delhi: " is none (a
 * speaker may stand there as well).
 */
export function startsWithDateline(text: string, span: Span): boolean {
  const head = text.slice(span.start, Math.min(span.end, span.start + reach));
  const place = capitalsAt.exec(head);
  const end = dash.exec(head);
  if (end === null || end.index === 0) return false;
  if (place !== null && /\p{Lu}{3}/u.test(place[0])) {
    const between = head.slice(place[0].length, end.index);
    return between === '' || /^(?:,|\s?\(|\/)/.test(between);
  }
  const agency = head.indexOf('(');
  return agency > 0 && agency < end.index && agencyAt.test(head.slice(agency - 1)) && /^\p{Lu}/u.test(head);
}
