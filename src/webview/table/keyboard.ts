import type { CellPlace } from './grid';

/** What the arrow keys and their like move over. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in sight. */
  readonly page: number;
}

/** A key with what is held down. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

type Move = (place: CellPlace, extent: Extent) => CellPlace;

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(0, row - page), column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'ctrl Home': () => ({ row: 0, column: 0 }),
  'ctrl End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/** Where a key leads from a cell of a grid; undefined for a key that does not move. The result may lie outside. */
export function moved({ key, ctrlKey, metaKey }: Key, place: CellPlace, extent: Extent): CellPlace | undefined {
  return moves[ctrlKey || metaKey ? `ctrl ${key}` : key]?.(place, extent);
}

/** Whether a key asks for what can be done with a row: F2, or the key of the context menu. */
export function isMenu({ key, shiftKey }: Key): boolean {
  return key === 'F2' || key === 'ContextMenu' || (shiftKey && key === 'F10');
}

/** Whether a key copies the row. */
export function isCopy({ key, ctrlKey, metaKey }: Key): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'c';
}

/** Whether a key types a character, which starts a search. */
export function isTyping({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  return !ctrlKey && !metaKey && !altKey && key.length === 1 && key !== ' ';
}
