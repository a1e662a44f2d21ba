import type { PageMap } from '../../core/report/storyMapMessages';
import { svg } from '../dom';
import type { Layout } from './layout';
import { differenceLine, ribbonPath } from './shapes';

const markSize = 4;

function diamond({ x, y }: { readonly x: number; readonly y: number }): SVGElement {
  return svg('path', {
    class: 'mark',
    d: `M${x - markSize} ${y}L${x} ${y - markSize}L${x + markSize} ${y}L${x} ${y + markSize}Z`,
  });
}

/**
 * The ribbons between columns and, over them, the dotted lines of differences. For pointers only: screen readers have the same in the
 * labels of the cells, and keys follow ribbons from cell to cell.
 */
export function ribbonDrawing(map: PageMap, layout: Layout): SVGElement {
  const ribbons = map.ribbons.map((ribbon, index) =>
    svg('path', {
      class: `ribbon ${ribbon.tier}`,
      d: ribbonPath(map, layout, ribbon),
      'data-ribbon': index,
      'data-a': `${ribbon.a.column} ${ribbon.a.cell}`,
      'data-b': `${ribbon.b.column} ${ribbon.b.cell}`,
    }),
  );
  const differences = map.differences.map((difference, index) => {
    const { path, points } = differenceLine(map, layout, difference);
    return svg(
      'g',
      {
        class: 'difference',
        'data-difference': index,
        'data-a': `${difference.a.column} ${difference.a.cell}`,
        'data-b': `${difference.b.column} ${difference.b.cell}`,
      },
      svg('path', { class: 'reach', d: path }),
      svg('path', { class: 'dots', d: path }),
      ...points.map(diamond),
    );
  });
  return svg(
    'svg',
    { class: 'ribbons', width: layout.width, height: layout.height, 'aria-hidden': 'true' },
    ...ribbons,
    ...differences,
  );
}
