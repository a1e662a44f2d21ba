import { ordinalEndings } from '../language/en/numberWords';
import { monthNames } from '../language/monthNames';
import { alternatives } from '../language/words';

/** An abbreviation of a month's name has at least so many letters. */
const shortestMonth = 3;

const ordinal = alternatives([...ordinalEndings, 'er', 'º', '.']);

/** Spellings of a full date that can be read in one way only; numeric dates such as 09/07/2024 cannot. */
const dateForms: readonly { readonly pattern: RegExp; readonly order: readonly ('y' | 'm' | 'd')[] }[] = [
  { pattern: /\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, order: ['y', 'm', 'd'] },
  { pattern: /\b(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g, order: ['y', 'm', 'd'] },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:${ordinal})?,? (\d{4})\b`, 'gu'),
    order: ['m', 'd', 'y'],
  },
  {
    pattern: new RegExp(
      String.raw`\b(\d{1,2})(?:${ordinal})?[ -](?:de )?(\p{L}{3,12})\.?,?[ -](?:de )?(\d{4})\b`,
      'gu',
    ),
    order: ['d', 'm', 'y'],
  },
];

/** Numeric dates as most countries write them; only where it is known that the day comes first. */
const dayFirst = { pattern: /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/g, order: ['d', 'm', 'y'] } as const;

/** Only the head of a line is read: a date that stands further in belongs to a sentence. */
const reach = 160;

/** The month that a number, a name or an abbreviation of a name says; 0 when it says none or several. */
function monthOf(written: string): number {
  const asNumber = Number(written);
  if (Number.isInteger(asNumber)) return asNumber;
  const word = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (word.length < shortestMonth) return 0;
  const said = new Set([...monthNames].flatMap(([name, month]) => (name.startsWith(word) ? [month] : [])));
  const [month = 0, ...others] = said;
  return others.length === 0 ? month : 0;
}

/** Whether a calendar has this day. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The first full date in the head of `written` as an ISO day, or null; "9 July 2024", "July 9, 2024", "9. Juli 2024",
 * "2024-07-09T14:05Z".
 * @param numeric whether "09/07/2024" is known to have the day first; else such a date says nothing
 */
export function statedDate(written: string, numeric?: 'dayFirst'): string | null {
  const head = written.slice(0, reach);
  for (const { pattern, order } of numeric === undefined ? dateForms : [...dateForms, dayFirst]) {
    for (const found of head.matchAll(pattern)) {
      const parts = found.slice(1).filter(part => /[\p{L}\p{Nd}]/u.test(part));
      const part = (name: 'y' | 'm' | 'd'): string => parts[order.indexOf(name)] ?? '';
      const [year, month, day] = [Number(part('y')), monthOf(part('m')), Number(part('d'))];
      if (isDay(year, month, day)) {
        return `${part('y')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      }
    }
  }
  return null;
}
