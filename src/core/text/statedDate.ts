import { months } from '../language/en/calendar';
import { ordinalEndings } from '../language/en/numberWords';
import { alternatives } from '../language/words';

const ordinal = alternatives(ordinalEndings);

/** Spellings of a full date that can be read in one way only; numeric dates such as 09/07/2024 cannot. */
const dateForms: readonly { readonly pattern: RegExp; readonly order: readonly ('y' | 'm' | 'd')[] }[] = [
  { pattern: /\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, order: ['y', 'm', 'd'] },
  {
    pattern: new RegExp(String.raw`\b(\p{L}{3,9})\.? (\d{1,2})(?:${ordinal})?,? (\d{4})\b`, 'u'),
    order: ['m', 'd', 'y'],
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:${ordinal})?[ -](\p{L}{3,9})\.?,?[ -](\d{4})\b`, 'u'),
    order: ['d', 'm', 'y'],
  },
];

/** Only the head of a line is read: a date that stands further in belongs to a sentence. */
const reach = 160;

function monthOf(written: string): number {
  const asNumber = Number(written);
  if (Number.isInteger(asNumber)) return asNumber;
  return months.get(written.slice(0, 3).toLowerCase()) ?? 0;
}

/** Whether a calendar has this day. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first full date in the head of `written` as an ISO day, or null; "9 July 2024", "July 9, 2024", "2024-07-09T14:05Z". */
export function statedDate(written: string): string | null {
  const head = written.slice(0, reach);
  for (const { pattern, order } of dateForms) {
    const found = pattern.exec(head);
    if (found === null) continue;
    const parts = found.slice(1).filter(part => /[\p{L}\p{Nd}]/u.test(part));
    const part = (name: 'y' | 'm' | 'd'): string => parts[order.indexOf(name)] ?? '';
    const [year, month, day] = [Number(part('y')), monthOf(part('m')), Number(part('d'))];
    if (isDay(year, month, day)) {
      return `${part('y')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    }
  }
  return null;
}
