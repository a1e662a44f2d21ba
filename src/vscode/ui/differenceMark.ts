import { OverviewRulerLane, ThemeColor, type DecorationRenderOptions } from 'vscode';

/** Words that versions give differently: a line in the colour that the fact table has for them, and a mark beside the scroll bar. */
export function differenceMark(): DecorationRenderOptions {
  const colour = new ThemeColor('editorWarning.foreground');
  return {
    borderStyle: 'solid',
    borderWidth: '0 0 2px 0',
    borderColor: colour,
    overviewRulerColor: colour,
    overviewRulerLane: OverviewRulerLane.Right,
  };
}
