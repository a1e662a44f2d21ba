import { OverviewRulerLane, ThemeColor, window, type Disposable } from 'vscode';
import { dimmedParagraphs, passageMarkKinds, passageMarks } from '../../core/report/passageMarks';
import type { Ports } from '../shell/ports';
import { registerPainting } from './painting';

/** Marks beside the scroll bar: where an article has what the others have, how closely, and what it has alone. */
export function registerMarks(ports: Ports<'service' | 'settings'>): Disposable {
  const types = new Map(
    passageMarkKinds.map(kind => [
      kind,
      window.createTextEditorDecorationType({
        overviewRulerColor: new ThemeColor(`crossread.${kind}Ruler`),
        overviewRulerLane: OverviewRulerLane.Left,
      }),
    ]),
  );
  return registerPainting(ports, types, ({ analysis, index }) => {
    const { marks, lowestTier } = ports.settings.current();
    return marks ? passageMarks(analysis, index, lowestTier) : undefined;
  });
}

/** Boilerplate steps back, but can still be read. */
const dimmed = '0.6';

/** Dims what does not tell the story: menus, credits, teasers. */
export function registerDimming(ports: Ports<'service' | 'settings'>): Disposable {
  const types = new Map([['dimmed', window.createTextEditorDecorationType({ opacity: dimmed })]]);
  return registerPainting(ports, types, ({ analysis, index }) => {
    const structure = analysis.articles[index]?.structure;
    const { enabled } = ports.settings.current();
    return enabled && structure ? new Map([['dimmed', dimmedParagraphs(structure)]]) : undefined;
  });
}
