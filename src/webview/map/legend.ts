import { element, svg } from '../dom';
import type { Texts } from '../texts';

/** A sample of a shape with its meaning. */
function entry(sample: Element, text: string): HTMLElement {
  return element('li', {}, sample, element('span', {}, text));
}

function ribbonSample(tier: string): Element {
  const path = svg('path', { class: `ribbon ${tier}`, d: 'M1 3H27V13H1Z' });
  return svg('svg', { class: 'sample', width: 28, height: 16, 'aria-hidden': 'true' }, path);
}

function differenceSample(): Element {
  return svg(
    'svg',
    { class: 'sample', width: 28, height: 16, 'aria-hidden': 'true' },
    svg('path', { class: 'dots', d: 'M3 8H25' }),
    svg('path', { class: 'mark', d: 'M0 8L4 4L8 8L4 12Z' }),
    svg('path', { class: 'mark', d: 'M20 8L24 4L28 8L24 12Z' }),
  );
}

/** What the shapes mean; only the tiers that show. */
export function legend(tiers: readonly string[], texts: Texts): HTMLElement {
  return element(
    'ul',
    { class: 'legend', 'aria-label': texts('legend') },
    ...tiers.map(tier => entry(ribbonSample(tier), texts(tier))),
    entry(differenceSample(), texts('difference')),
    entry(element('span', { class: 'sample only-sample', 'aria-hidden': 'true' }), texts('onlyHere')),
  );
}
