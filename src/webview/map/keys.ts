import type { PageMap } from '../../core/report/storyMapMessages';
import { nearestCell, type Layout } from './layout';

/** A cell of the picture. */
export interface CellPlace {
  readonly column: number;
  readonly cell: number;
}

/** The cell beside another in the next or previous column that has any: what tells the same, else the nearest. */
function sideways(map: PageMap, layout: Layout, { column, cell }: CellPlace, step: 1 | -1): CellPlace | undefined {
  for (let next = column + step; next >= 0 && next < map.columns.length; next += step) {
    const boxes = layout.cells[next] ?? [];
    if (boxes.length === 0) continue;
    const partner = map.columns[column]?.cells[cell]?.partners.find(([there]) => there === next);
    const box = layout.cells[column]?.[cell];
    return { column: next, cell: partner?.[1] ?? nearestCell(boxes, (box?.y ?? 0) + (box?.height ?? 0) / 2) };
  }
  return undefined;
}

/** Where a key leads from a cell; undefined for a key that does not move, or at the edge. */
export function cellAfter(key: string, map: PageMap, layout: Layout, from: CellPlace): CellPlace | undefined {
  const { column, cell } = from;
  const last = (map.columns[column]?.cells.length ?? 0) - 1;
  const within = (next: number): CellPlace | undefined =>
    next >= 0 && next <= last ? { column, cell: next } : undefined;
  const moves: Readonly<Record<string, () => CellPlace | undefined>> = {
    ArrowUp: () => within(cell - 1),
    ArrowDown: () => within(cell + 1),
    ArrowLeft: () => sideways(map, layout, from, -1),
    ArrowRight: () => sideways(map, layout, from, 1),
    Home: () => within(0),
    End: () => within(last),
  };
  return moves[key]?.();
}
