import { clipped } from './words';

/** A cell: numbers are written as they are, texts are guarded. */
export type CsvCell = string | number | null;

/** Excel takes UTF-8 for the local code page without it. */
const byteOrderMark = '\uFEFF';

/**
 * Beginnings that a spreadsheet would run as a formula (OWASP, "CSV injection"), full-width forms among them. Looked for
 * behind spaces too: some spreadsheets trim cells first.
 */
const formulaStart = /^[ \u00A0]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The same behind what parts cells or rows for a program that is set to semicolons or tabs. To it the quotes around a cell with
 * such a mark are no quotes, as a comma stands before them, and those inside may be.
 */
const formulaInside = /[;\t\r\n][ \u00A0"]*(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** Excel holds 32,767 characters in a cell and spills the rest over the table. */
const longestCell = 32_000;

/** The apostrophe marks the rest as text; the words behind it stay as they are. */
function guarded(text: string): string {
  const inside = text.replace(formulaInside, "$&'");
  return formulaStart.test(text) ? `'${inside}` : inside;
}

function field(cell: CsvCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : guarded(clipped(cell, longestCell));
  return /[",\r\n]/.test(text) || text.startsWith("'") ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180): UTF-8 byte order mark, comma, CRLF after every row, quotes where needed. Texts that a
 * spreadsheet would run as formulas get an apostrophe in front, whether it parts cells at commas, semicolons or tabs; those that
 * no cell holds are cut.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map(row => `${row.map(field).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}
