import { OverviewRulerLane, ThemeColor, window, type Disposable } from 'vscode';
import { differenceSpans } from '../../core/report/differenceSpans';
import { dimmedParagraphs, passageMarkKinds, passageMarks } from '../../core/report/passageMarks';
import type { Ports } from '../shell/ports';
import { differenceMark } from '../ui/differenceMark';
import { registerPainting } from './painting';

/** Marks beside the scroll bar: where an article has what the others have, how closely, and what it has alone. */
export function registerPassageMarks(ports: Ports<'service' | 'settings'>): Disposable {
  const types = new Map(
    passageMarkKinds.map(kind => [
      kind,
      window.createTextEditorDecorationType({
        overviewRulerColor: new ThemeColor(`crossread.${kind}Ruler`),
        overviewRulerLane: OverviewRulerLane.Left,
      }),
    ]),
  );
  return registerPainting(ports, types, places => {
    const { marks, lowestTier } = ports.settings.current();
    return marks ? places.map(({ analysis, index }) => passageMarks(analysis, index, lowestTier)) : [];
  });
}

/** Words that another version gives differently stand out from all other marks, in the colour that the fact table has for them. */
export function registerDifferenceMarks(ports: Ports<'service' | 'settings'>): Disposable {
  const type = window.createTextEditorDecorationType(differenceMark());
  return registerPainting(ports, new Map([['difference', type]]), places => {
    const [first] = places;
    if (first === undefined || !ports.settings.current().highlights) return [];
    const versions = places.map(({ index }) => index);
    return [new Map([['difference', differenceSpans(first.analysis, versions)]])];
  });
}

/** What tells no story steps back, but can still be read. */
const dimmed = '0.6';

/** Dims what does not tell the story: menus, credits, teasers. */
export function registerDimming(ports: Ports<'service' | 'settings'>): Disposable {
  const types = new Map([['dimmed', window.createTextEditorDecorationType({ opacity: dimmed })]]);
  return registerPainting(ports, types, places => {
    const structures = places.flatMap(({ analysis, index }) => analysis.articles[index]?.structure ?? []);
    const { enabled } = ports.settings.current();
    return enabled ? structures.map(structure => new Map([['dimmed', dimmedParagraphs(structure)]])) : [];
  });
}
