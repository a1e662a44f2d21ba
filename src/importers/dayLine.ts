import { writtenDay } from './dates';

/** Says that the day beside it is the one of the last change. */
const change =
  /(?<!\p{L})(?:updated?|modified|edited|changed|revised|stand:|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|modificato|atualizado|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty)(?!\p{L})/iu;

/** Says that it is the one of publication. */
const publication = /first|publi|pubbli|posted|veröffentlich|erstellt|geplaatst/i;

/** Marks between what a line says, and commas before words: "May 7, 2024" is one. */
const parting = /\s+[–—-]+\s+|\s*[·•|\n]\s*|,\s+(?=\p{L})/u;

/** Whether a line speaks of a change. */
export const saysChange = (line: string): boolean => change.test(line);

/** A day in a line, and what the words beside it make of it. */
interface LineDay {
  readonly day: string;
  readonly of: 'publication' | 'change' | 'either';
}

/** The day of a part of a line, or those before and behind the word of a change. @param led what led to the part */
function daysOfPart(part: string, led: string, dayFirst: boolean): readonly LineDay[] {
  const [before = '', ...behind] = part.split(change);
  const rest = behind.join(' ');
  const [first, last] = [writtenDay(before, dayFirst), writtenDay(rest, dayFirst)];
  // "4 March 2024 (updated)" has the word behind its day
  const isChanged = change.test(led) || (behind.length > 0 && !/[\p{L}\d]/u.test(rest));
  const of = isChanged ? 'change' : publication.test(led + before) ? 'publication' : 'either';
  return [
    ...(first === null ? [] : [{ day: first, of } as const]),
    ...(last === null ? [] : [{ day: last, of: 'change' } as const]),
  ];
}

/** The days of a line, each by the words that lead to it or follow it. */
function daysIn(line: string, dayFirst: boolean): readonly LineDay[] {
  const days: LineDay[] = [];
  let led = '';
  for (const part of line.split(parting)) {
    const found = daysOfPart(part, led, dayFirst);
    days.push(...found);
    led = found.length > 0 ? '' : `${led} ${part}`;
  }
  return days;
}

/**
 * The day that a line says of the publication: "Updated 9 May 2024 · First published 7 May 2024". One beside a word for it comes
 * before one that stands alone.
 * @returns null when it says none, or that of a change only
 */
export function publishedIn(line: string, dayFirst = false): string | null {
  const days = daysIn(line, dayFirst);
  const found = days.find(({ of }) => of === 'publication') ?? days.find(({ of }) => of === 'either');
  return found?.day ?? null;
}

/** Words before and behind the day of a line that says nothing else: "First published on", "at 07.10 GMT". */
const mostBeside = 3;

/** Longer lines tell something. */
const longestLine = 160;

/** Whether a line is about the days of its article: a part of it has a day and next to nothing beside. */
export function isDayLine(line: string, day: string): boolean {
  if (line.length > longestLine || /[.!?]["'”’»)]*$/.test(line)) return false;
  return line.split(parting).some(part => {
    if (writtenDay(part) !== day && writtenDay(part, true) !== day) return false;
    const [before = '', behind = ''] = part.split(/\d.*\d{4}|\d{4}.*\d{1,2}/);
    return [before, behind].every(words => (words.match(/\p{L}{2,}/gu) ?? []).length <= mostBeside);
  });
}
