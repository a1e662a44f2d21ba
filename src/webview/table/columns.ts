/** The column of what a row is about, that of its status, and the first version's. */
export const headColumn = 0;
export const statusColumn = 1;
export const firstVersion = 2;

/** Id of a cell, by which the grid names the active one; row -1 is the head of the table. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** The class of a column's cells. */
export function columnClass(column: number): string {
  if (column === headColumn) return 'head';
  return column === statusColumn ? 'status' : 'version';
}
