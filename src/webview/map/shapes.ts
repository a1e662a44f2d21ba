import { area, curveBumpX, line } from 'd3-shape';
import type { PageMap, PageMapEnd } from '../../core/report/storyMapMessages';
import { stretchOf, type Layout } from './layout';

interface Edge {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const ribbonArea = area<Edge>()
  .x(({ x }) => x)
  .y0(({ top }) => top)
  .y1(({ bottom }) => bottom)
  .curve(curveBumpX);

const middleLine = line<Edge>()
  .x(({ x }) => x)
  .y(({ top, bottom }) => (top + bottom) / 2)
  .curve(curveBumpX);

/** Two ends in columns that stand beside each other. */
interface Ends {
  readonly a: PageMapEnd;
  readonly b: PageMapEnd;
}

function edgesOf(map: PageMap, layout: Layout, { a, b }: Ends): readonly [Edge, Edge] {
  const [left, right] = [layout.columns[a.column], layout.columns[b.column]];
  return [
    { x: (left?.x ?? 0) + (left?.width ?? 0), ...stretchOf(map, layout, a) },
    { x: right?.x ?? 0, ...stretchOf(map, layout, b) },
  ];
}

/** The outline of a ribbon, as an SVG path. */
export function ribbonPath(map: PageMap, layout: Layout, ends: Ends): string {
  return ribbonArea(edgesOf(map, layout, ends)) ?? '';
}

/** The line between two places that differ, as an SVG path, and its two points. */
export function differenceLine(
  map: PageMap,
  layout: Layout,
  ends: Ends,
): { readonly path: string; readonly points: readonly { readonly x: number; readonly y: number }[] } {
  const edges = edgesOf(map, layout, ends);
  return {
    path: middleLine(edges) ?? '',
    points: edges.map(({ x, top, bottom }) => ({ x, y: (top + bottom) / 2 })),
  };
}

/** A bracket: a line over all its columns with a tick down to each. */
export function bracketPath(ticks: readonly number[], top: number, bottom: number): string {
  const [first = 0, last = first] = [ticks[0], ticks.at(-1)];
  return [`M${first} ${top}H${last}`, ...ticks.map(tick => `M${tick} ${top}V${bottom}`)].join('');
}
