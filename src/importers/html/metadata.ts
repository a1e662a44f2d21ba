import { withoutLead } from '../head';
import type { ImportedArticle, ImportedBlock } from '../importer';
import type { DomDocument, DomElement } from './dom';
import { jsonLdArticle } from './jsonLd';
import { publishedDay } from './publishedDay';
import { titleOf } from './title';

/** What a page says of its article. */
export interface PageMetadata extends Omit<ImportedArticle, 'blocks'> {
  /** The text without its layout, where a page gives it to machines. */
  readonly plainText: string | null;
}

/** Names of meta elements in lower case, the surest first. */
const metaNames = {
  date: `article:published_time og:published_time og:article:published_time datepublished article:published date.published
    parsely-pub-date sailthru.date cxenseparse:recs:publishtime rnews:datepublished dc.date.issued dcterms.issued dcterms.created dc.date.created
    publish-date publish_date published-date publication_date publication-date pubdate pub_date ptime pdate displaydate
    citation_publication_date citation_online_date bt:pubdate date.release release_date originalpublicationdate created-at created datecreated`,
  otherDate: 'date dc.date dcterms.date',
  outlet:
    'og:site_name publisher dc.publisher dcterms.publisher application-name cre citation_journal_title source copyright-holder',
  author:
    'author article:author parsely-author sailthru.author byl dc.creator dcterms.creator citation_author cxenseparse:author article:author_name',
  url: 'og:url twitter:url parsely-link',
  language: 'og:locale content-language language dc.language',
} as const;

type MetaField = keyof typeof metaNames;

/** The contents of a page's meta elements by name, property or itemprop; the first of a name counts. */
export type MetaContents = ReadonlyMap<string, string>;

function metaContents(page: DomDocument): MetaContents {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

/** Names by which sites of their own say when a page was published, and none of when it was changed. */
const namedPublication = /publi(?:sh|cat|é)|pub_?date|issued|releas|uploaded|posted/;
const namedChange = /modif|updat|expir|chang|review|city|place|publisher|author|edition/;

/** What a page's meta elements say of its publication, the surest first, and what may be of its last change as well. */
function publicationsIn(contents: MetaContents): readonly [sure: readonly string[], otherwise: readonly string[]] {
  const saidBy = (names: readonly string[]): readonly string[] => names.flatMap(name => contents.get(name) ?? []);
  const known = metaNames.date.split(/\s+/);
  const named = [...contents.keys()].filter(name => namedPublication.test(name) && !namedChange.test(name));
  return [saidBy(known), saidBy([...metaNames.otherDate.split(' '), ...named])];
}

/** The first content of a field that can be read. */
function said<T>(contents: MetaContents, field: MetaField, read: (content: string) => T | null): T | null {
  for (const name of metaNames[field].split(/\s+/)) {
    const content = contents.get(name);
    const value = content === undefined ? null : read(content);
    if (value !== null) return value;
  }
  return null;
}

const textOf = (element: DomElement | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
const wordsOnly = (text: string): string | null =>
  text === '' || isAddress(text) || text.startsWith('@') ? null : text;

/** A byline is short; longer texts are biographies. */
const longestByline = 120;

function shownAuthor(page: DomDocument): string | null {
  for (const element of page.querySelectorAll('[itemprop="author"], [rel="author"], .byline, .author-name, .author')) {
    const text = textOf(element.querySelector('[itemprop="name"]') ?? element);
    if (text !== '' && text.length <= longestByline) return text;
  }
  return null;
}

/** Names without what leads them in or follows them. */
function cleanAuthor(text: string | null): string | null {
  const names = withoutLead((text ?? '').replace(/\s+/g, ' ').trim());
  return names === '' || names.length > longestByline ? null : names;
}

/** Where a browser noted the page's address when it saved it. */
function savedFrom(html: string): string | null {
  return (
    /<!-{2}\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:)\s*(https?:\/\/[^\s>]{1,2000})/i.exec(
      html.slice(0, 8000),
    )?.[1] ?? null
  );
}

/** Only addresses of the web are kept, and only those that can be read as such. */
function webAddress(text: string | null | undefined): string | null {
  if (text == null || !isAddress(text) || /\s/.test(text) || text.length > 2000) return null;
  return text;
}

const host = (url: string | null): string | null => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1] ?? null;

/** A page's first address, from its links to itself. */
function addressOf(page: DomDocument, html: string, contents: MetaContents, location: string | null): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return webAddress(canonical) ?? said(contents, 'url', webAddress) ?? webAddress(location) ?? savedFrom(html);
}

/**
 * Reads what a page states: JSON-LD first, then meta elements, then what it shows.
 * @param blocks all that the page shows
 * @param location the address that the page was saved from, where the file's format has it
 */
export function readMetadata(
  page: DomDocument,
  html: string,
  blocks: readonly ImportedBlock[],
  location: string | null,
): PageMetadata {
  const ld = jsonLdArticle(page);
  const contents = metaContents(page);
  const url = webAddress(ld.url) ?? addressOf(page, html, contents, location);
  const language =
    page.documentElement?.getAttribute('lang') ?? ld.language ?? said(contents, 'language', text => text);
  const title = titleOf(page, contents, ld.headline);
  const dayFirst = !/^en-us|^en$/i.test(language ?? 'en');
  const [stated, otherwise] = publicationsIn(contents);
  const date = publishedDay({ page, html, blocks, title, ld, stated, otherwise, url: url ?? location ?? '', dayFirst });
  return {
    title,
    date,
    outlet: said(contents, 'outlet', wordsOnly) ?? wordsOnly(ld.publisher ?? '') ?? host(url),
    author: cleanAuthor(wordsOnly(ld.author ?? '') ?? said(contents, 'author', wordsOnly) ?? shownAuthor(page)),
    url,
    language: language === null ? null : language.replace('_', '-').slice(0, 20) || null,
    plainText: ld.articleBody ?? null,
  };
}
