import type { DomDocument } from './dom';

/** What a page says of itself in schema.org's words. */
export interface JsonLdArticle {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  /** The day of the page, where no article of it has one. */
  readonly pageDate?: string;
  /** The whole text, often without paragraphs. */
  readonly articleBody?: string;
}

/** Larger scripts are data of a program. */
const largestScript = 2_000_000;

/** Levels of a graph that are looked through. */
const deepest = 6;

const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting)$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  [value['@type']].flat().filter(type => typeof type === 'string');

const pageType = /^WebPage$/;

/** The things of a type in a JSON-LD value, those of graphs and lists included. */
function thingsIn(value: unknown, wanted: RegExp, depth = 0): readonly Readonly<Record<string, unknown>>[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap(one => thingsIn(one, wanted, depth + 1));
  if (!isRecord(value)) return [];
  if (typesOf(value).some(type => wanted.test(type))) return [value];
  return ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap(key => thingsIn(value[key], wanted, depth + 1));
}

/** A text, or the name of a thing or of the first of several. */
function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return textIn(value[0]);
  return isRecord(value) ? textIn(value['name'] ?? value['@id']) : undefined;
}

/** The names of all authors. */
function namesIn(value: unknown): string | undefined {
  const names = [value].flat().flatMap(one => textIn(one) ?? []);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

/** What an article's data say that are not well-formed: the fields that decide, each by its first mention. */
function partlyRead(json: string): unknown {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting|Report)"/.test(json)) return undefined;
  const field = (name: string): string | undefined =>
    new RegExp(String.raw`"${name}"\s*:\s*"([^"\\]{1,400})"`).exec(json)?.[1];
  const [headline, datePublished] = [field('headline'), field('datePublished')];
  return { '@type': 'Article', ...(headline && { headline }), ...(datePublished && { datePublished }) };
}

/** Script texts that sites wrap in comments or CDATA, or break by line ends in strings. */
function parse(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(json) as unknown;
  } catch {
    try {
      return JSON.parse(json.replace(/[\0-\x1f]+/g, ' ').replace(/;\s*$/, '')) as unknown;
    } catch {
      return partlyRead(json);
    }
  }
}

function scriptsOf(page: DomDocument): readonly unknown[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(script => {
    const text = script.textContent ?? '';
    return text.length > largestScript ? [] : [parse(text)];
  });
}

/** Whether the page's JSON-LD is of one article. */
export const statesArticle = (page: DomDocument): boolean =>
  scriptsOf(page).filter(script => thingsIn(script, articleType).length > 0).length === 1;

/** What the page's JSON-LD says of its article: of the first one, completed from the others. Empty when it says nothing. */
export function jsonLdArticle(page: DomDocument): JsonLdArticle {
  const scripts = scriptsOf(page);
  const articles = scripts.flatMap(script => thingsIn(script, articleType));
  const pages = scripts.flatMap(script => thingsIn(script, pageType));
  const first = (read: (article: Readonly<Record<string, unknown>>) => string | undefined): string | undefined => {
    for (const article of articles) {
      const found = read(article);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const said = {
    headline: first(article => textIn(article['headline']) ?? textIn(article['name'])),
    datePublished: first(article => textIn(article['datePublished']) ?? textIn(article['dateCreated'])),
    author: first(article => namesIn(article['author']) ?? namesIn(article['creator'])),
    publisher: first(article => textIn(article['publisher'])),
    url: first(article => textIn(article['url'])),
    language: first(article => textIn(article['inLanguage'])),
    pageDate: pages.map(one => textIn(one['datePublished'])).find(day => day !== undefined),
    articleBody: first(article => textIn(article['articleBody'])),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
