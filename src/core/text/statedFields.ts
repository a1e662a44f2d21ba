import type { StatedDetails } from './article';
import { statedDate } from './statedDate';
import { headerFields, type HeaderField } from '../language/en/headers';

/** What the known fields of a header say; `title` apart, since it belongs to the article and not to its details. */
export interface StatedFields {
  readonly title?: string;
  readonly stated: StatedDetails;
}

/** Whether a key is one that headers of articles use. */
export function isFieldKey(key: string): boolean {
  return headerFields.has(key.trim().toLowerCase());
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
  const found = new Map<HeaderField, string>();
  for (const [key, value] of pairs) {
    const named = headerFields.get(key.trim().toLowerCase());
    const field = named === 'outlet' && isUrl(value) ? 'url' : named;
    if (field === undefined || field === 'other' || value === '' || found.has(field)) continue;
    const read = field === 'date' ? statedDate(value) : value;
    if (read !== null) found.set(field, read);
  }
  const value = (field: HeaderField): string | undefined => found.get(field);
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
