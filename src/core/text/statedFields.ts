import type { StatedDetails } from './article';
import { statedDate } from './statedDate';

/** What a field of a header says about the article. */
type Field = 'title' | 'date' | 'outlet' | 'url' | 'language' | 'other';

/** Keys of front matter and header lines, in lower case, by what they mean. Site generators and clippers differ widely. */
const fieldKeys: Readonly<Record<Field, string>> = {
  title: 'title headline',
  date: 'date published publish_date pubdate date_published datepublished published_at publisheddate published-on created posted',
  outlet: 'outlet source publisher publication site site_name sitename newspaper agency',
  url: 'url link permalink canonical source_url original canonical_url',
  language: 'lang language locale',
  other:
    'author authors byline by updated modified last_modified tags categories section description excerpt layout slug draft id image retrieved accessed',
};

const fieldOf: ReadonlyMap<string, Field> = new Map(
  (Object.keys(fieldKeys) as Field[]).flatMap(field => fieldKeys[field].split(' ').map(key => [key, field] as const)),
);

/** What the known fields of a header say; `title` apart, since it belongs to the article and not to its details. */
export interface StatedFields {
  readonly title?: string;
  readonly stated: StatedDetails;
}

/** Whether a key is one that headers of articles use. */
export function isFieldKey(key: string): boolean {
  return fieldOf.has(key.trim().toLowerCase());
}

const isUrl = (value: string): boolean => /^https?:\/\//i.test(value);

/**
 * Reads the known fields of a header; the first value of a field counts, empty ones and dates that cannot be read
 * in one way do not. A `source` that is an address is the url.
 * @param source where the date is said to come from
 */
export function statedFields(
  pairs: Iterable<readonly [key: string, value: string]>,
  source: 'frontMatter' | 'prefix',
): StatedFields {
  const found = new Map<Field, string>();
  for (const [key, value] of pairs) {
    const named = fieldOf.get(key.trim().toLowerCase());
    const field = named === 'outlet' && isUrl(value) ? 'url' : named;
    if (field === undefined || field === 'other' || value === '' || found.has(field)) continue;
    const read = field === 'date' ? statedDate(value) : value;
    if (read !== null) found.set(field, read);
  }
  const value = (field: Field): string | undefined => found.get(field);
  const [title, date, outlet, url, language] = [
    value('title'),
    value('date'),
    value('outlet'),
    value('url'),
    value('language'),
  ];
  return {
    ...(title !== undefined && { title }),
    stated: {
      ...(date !== undefined && { date, dateSource: source }),
      ...(outlet !== undefined && { outlet }),
      ...(url !== undefined && { url }),
      ...(language !== undefined && { language }),
    },
  };
}
