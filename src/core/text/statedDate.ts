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
    pattern: new RegExp(String.raw`(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:${ordinal})?,? (\d{4})(?!\d)`, 'gu'),
    order: ['m', 'd', 'y'],
  },
  {
    pattern: new RegExp(
      String.raw`\b(\d{1,2})(?:${ordinal})?[ -](?:de )?(\p{L}{3,12})\.?,?[ -](?:de )?(\d{4})(?!\d)`,
      'gu',
    ),
    order: ['d', 'm', 'y'],
  },
  // "15May2024", as programs write it that leave the blanks out
  { pattern: /(?<![\p{L}\d])(\d{1,2})(\p{L}{3,12})(\d{4})(?!\d)/gu, order: ['d', 'm', 'y'] },
];

/** What a date of figures alone begins with; in most countries the day. */
export type NumericOrder = 'dayFirst' | 'monthFirst';

/** Numeric dates; read only where it is known what comes first. */
const numericDate = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g;
const numericForms: Readonly<Record<NumericOrder, (typeof dateForms)[number]>> = {
  dayFirst: { pattern: numericDate, order: ['d', 'm', 'y'] },
  monthFirst: { pattern: numericDate, order: ['m', 'd', 'y'] },
};

/** Days that are written so only where nothing else stands: "20240709", "9 Jul 24". */
const bareForms: typeof dateForms = [
  { pattern: /^(\d{4})(\d{2})(\d{2})$/g, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{1,2})[ -](\p{L}{3,12})\.?[ -]['’]?(\d{2})$/gu, order: ['d', 'm', 'y'] },
];

/** Only the head of a line is read: a date that stands further in belongs to a sentence. */
const reach = 160;

const bareWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Months by their names and the abbreviations that say one of them only. */
const monthsByStart: ReadonlyMap<string, number> = (() => {
  const months = new Map<string, number>();
  for (const [name, month] of monthNames)
    for (let length = shortestMonth; length <= name.length; length++) {
      const start = name.slice(0, length);
      months.set(start, (months.get(start) ?? month) === month ? month : 0);
    }
  return months;
})();

/** The month that a number, a name or an abbreviation of a name says; 0 when it says none or several. */
function monthOf(written: string): number {
  const asNumber = Number(written);
  return Number.isInteger(asNumber) ? asNumber : (monthsByStart.get(bareWord(written)) ?? 0);
}

/** Whether a calendar has this day. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A full date and where it stands in what was read. */
export interface PlacedDate {
  /** ISO day. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first full date in the head of `written` with its place, or null; "9 July 2024", "July 9, 2024", "9. Juli 2024",
 * "2024-07-09T14:05Z".
 * @param numeric what "09/07/2024" is known to begin with; else such a date says nothing
 */
export function placedDate(written: string, numeric?: NumericOrder): PlacedDate | null {
  return firstOf(written.slice(0, reach), numeric === undefined ? dateForms : [...dateForms, numericForms[numeric]]);
}

/** {@link placedDate} of the value of a field, in which a day may be written shorter than in a line of a text. */
export function valueDate(value: string, numeric?: NumericOrder): PlacedDate | null {
  return placedDate(value, numeric) ?? firstOf(value.trim().slice(0, reach), bareForms);
}

/** Whether day and month of a date may be either: "03/04/2024", but neither "13/04/2024" nor "04/04/2024". */
export function isUnsureDay(written: string): boolean {
  const [dayFirst, monthFirst] = [valueDate(written, 'dayFirst'), valueDate(written, 'monthFirst')];
  return dayFirst !== null && monthFirst !== null && dayFirst.date !== monthFirst.date;
}

function firstOf(head: string, forms: typeof dateForms): PlacedDate | null {
  for (const { pattern, order } of forms) {
    for (const found of head.matchAll(pattern)) {
      const parts = found.slice(1).filter(part => /[\p{L}\p{Nd}]/u.test(part));
      const part = (name: 'y' | 'm' | 'd'): string => parts[order.indexOf(name)] ?? '';
      const year = part('y').length === 2 ? `20${part('y')}` : part('y');
      const [month, day] = [monthOf(part('m')), Number(part('d'))];
      if (isDay(Number(year), month, day)) {
        const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        return { date, start: found.index, end: found.index + found[0].length };
      }
    }
  }
  return null;
}

/** The first full date in the head of `written` as an ISO day, or null. */
export function statedDate(written: string, numeric?: NumericOrder): string | null {
  return placedDate(written, numeric)?.date ?? null;
}
