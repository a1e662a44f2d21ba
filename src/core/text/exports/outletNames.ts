import type { Span } from '../span';
import { valueDate, type NumericOrder } from '../statedDate';
import { besideDate } from './shapes';

/** What parts an outlet from day, page and section, at either end of what is left of a line. */
const loose = /^[\s|•·,;:.()/–—-]+|[\s|•·,;:.(/–—-]+$|[\s,]+(?:vom|v|den)[\s.]*$/giu;

/** The name before a page, a section or the count of words. */
function nameOf(written: string): string | undefined {
  const [name = ''] = written.split(/\s[|•·]\s|;|,\s*(?=p\.?\s?\d|pp?\b|s(?:eite|ida|\.)\s?\d|page\b)|\.\s*(?=\(?$)/iu);
  let bare = name;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(loose, '');
  }
  return /\p{L}{2}/u.test(bare) ? bare.replace(/\s+/g, ' ') : undefined;
}

/** The outlet that a field gives, without the place, the day and the page behind it. */
export function outletOf(text: string, { start, end }: Span, order: NumericOrder | undefined): string | undefined {
  const written = text.slice(start, end);
  const placed = valueDate(written, order);
  return nameOf(placed === null ? written : written.slice(0, placed.start)) ?? nameOf(written);
}

/** The outlet beside the day of a line; none where only a page or nothing stands there. */
export function outletBeside(text: string, { start, end }: Span, order: NumericOrder | undefined): string | undefined {
  const written = text.slice(start, end);
  const placed = valueDate(written, order);
  if (placed === null) return undefined;
  const [before, after] = besideDate(written, placed);
  return nameOf(before) ?? nameOf(after);
}
