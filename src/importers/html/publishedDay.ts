import { dayAround, dayInUrl, localDay, writtenDay } from '../dates';
import type { ImportedBlock } from '../importer';
import type { DomDocument } from './dom';
import type { JsonLdArticle } from './jsonLd';
import {
  anyMoment,
  dateInElements,
  dateInNamed,
  dateInText,
  dayBehindHeadline,
  momentsOfArticle,
  namedPublication,
} from './shownDate';

/** What a page says that may tell its day. */
export interface DatedPage {
  readonly page: DomDocument;
  readonly html: string;
  readonly blocks: readonly ImportedBlock[];
  readonly title: string | null;
  readonly ld: JsonLdArticle;
  /** What its meta elements say of the publication, the surest first. */
  readonly stated: readonly string[];
  /** The same by names that sites use for the day of the last change too. */
  readonly otherwise: readonly string[];
  /** Its address; empty when it is not known. */
  readonly url: string;
  /** Whether "09/07/2024" is written so where the page comes from. */
  readonly dayFirst: boolean;
}

/** The day on which a page was published: what it says to machines before what it shows; null when it says none. */
export function publishedDay({
  page,
  html,
  blocks,
  title,
  ld,
  stated,
  otherwise,
  url,
  dayFirst,
}: DatedPage): string | null {
  const shown = (): string | null => dayBehindHeadline(blocks, title, dayFirst);
  // a moment of Greenwich fell on the day that address or page tell by the paper's own clock
  const dayOf = (written: string): string | null =>
    localDay(written, html) ??
    dayAround(written, () => [dayInUrl(url), dateInElements(page, namedPublication, dayFirst), shown()]) ??
    writtenDay(written, dayFirst);
  const firstOf = (list: readonly string[]): string | null => {
    for (const written of list) {
      const day = dayOf(written);
      if (day !== null) return day;
    }
    return null;
  };
  return (
    firstOf([ld.datePublished ?? '', ...stated]) ??
    dateInElements(page, namedPublication, dayFirst) ??
    shown() ??
    firstOf(otherwise) ??
    dateInElements(page, momentsOfArticle, dayFirst) ??
    dayInUrl(url) ??
    dateInText(blocks, title, dayFirst) ??
    dateInNamed(page, title, dayFirst) ??
    dateInElements(page, anyMoment, dayFirst) ??
    dayOf(ld.pageDate ?? '')
  );
}
