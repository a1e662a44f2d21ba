import {
  Disposable,
  OverviewRulerLane,
  ThemeColor,
  Uri,
  window,
  type Range,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import { statuses, type Status } from '../../../core/annotations/annotation';
import type { PlacedNote } from '../../../core/annotations/placing';
import { isLost, isStale } from '../../../core/report/noteList';
import type { App } from '../../app';
import { rangeOf } from '../../ranges';

/** How noted words are marked: by what a person said of them, or as stale. */
type Mark = Status | 'stale';

interface Look {
  readonly color: string;
  /** CSS line style: none of the marks depends on colour alone. */
  readonly line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  /** SVG of the gutter mark, 16 × 16. */
  readonly shape: string;
  /** Fill of the gutter mark: a middle tone that shows on light and dark, as an image cannot use a theme's colours. */
  readonly fill: string;
}

const circle = '<circle cx="8" cy="8" r="3.5" fill="none" stroke="FILL" stroke-width="1.5"/>';
const disc = '<circle cx="8" cy="8" r="4.5" fill="FILL"/>';
const onDisc = (path: string): string => `${disc}<path d="${path}" fill="none" stroke="#fff" stroke-width="1.4"/>`;
const triangle =
  '<path d="M8 3.2 13 12.4H3z" fill="FILL"/><path d="M8 6.4v3M8 10.3v1.2" stroke="#fff" stroke-width="1.3"/>';

const looks: Readonly<Record<Mark, Look>> = {
  unchecked: { color: 'noteUnchecked', line: 'dotted', shape: circle, fill: '#888888' },
  verified: { color: 'noteVerified', line: 'solid', shape: onDisc('M5.8 8.1l1.6 1.7 2.9-3.4'), fill: '#2b9a66' },
  disputed: { color: 'noteDisputed', line: 'wavy', shape: triangle, fill: '#b98500' },
  'needs-source': {
    color: 'noteNeedsSource',
    line: 'dashed',
    shape: onDisc('M6.5 7a1.5 1.5 0 1 1 2 1.4c-.4.2-.5.4-.5.9M8 10.2v1'),
    fill: '#6d64d8',
  },
  error: { color: 'noteError', line: 'double', shape: onDisc('M6.2 6.2l3.6 3.6M9.8 6.2 6.2 9.8'), fill: '#d1383f' },
  unverifiable: {
    color: 'noteUnverifiable',
    line: 'dashed',
    shape: `${circle}<path d="M5.6 10.4 10.4 5.6" stroke="FILL" stroke-width="1.5"/>`,
    fill: '#9560d6',
  },
  'not-a-fact': {
    color: 'noteNotAFact',
    line: 'dotted',
    shape: '<path d="M4.5 8h7" stroke="FILL" stroke-width="2"/>',
    fill: '#888888',
  },
  stale: {
    color: 'noteStale',
    line: 'wavy',
    shape: `${circle}<path d="M8 6v2.2l1.6 1" fill="none" stroke="FILL" stroke-width="1.3"/>`,
    fill: '#d4622a',
  },
};

const marks: readonly Mark[] = [...statuses, 'stale'];

function image({ shape, fill }: Look): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${shape.replaceAll('FILL', fill)}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}

function typeOf(mark: Mark): TextEditorDecorationType {
  const look = looks[mark];
  const color = `crossread.${look.color}`;
  // names and figures are marked by borders: a line of the text itself shows beside them
  const line = `underline ${look.line} 1.5px var(--vscode-${color.replaceAll('.', '-')}); text-underline-offset: 4px`;
  return window.createTextEditorDecorationType({
    textDecoration: line,
    gutterIconPath: image(look),
    gutterIconSize: 'contain',
    overviewRulerColor: new ThemeColor(color),
    overviewRulerLane: OverviewRulerLane.Right,
  });
}

const markOf = (placed: PlacedNote): Mark => (isStale(placed) ? 'stale' : placed.note.status);

function paint(app: App, types: ReadonlyMap<Mark, TextEditorDecorationType>, editor: TextEditor): void {
  const { document } = editor;
  const notes = app.settings.current().enabled ? (app.notes.notes(document.uri.toString())?.notes ?? []) : [];
  const ranges = new Map(marks.map(mark => [mark, [] as Range[]]));
  for (const placed of notes) {
    const { start = null, end = null } = placed.anchor ?? {};
    if (isLost(placed) || start === null || end === null || start >= end) continue;
    ranges.get(markOf(placed))?.push(rangeOf(document, { start, end }));
  }
  for (const [mark, type] of types) editor.setDecorations(type, ranges.get(mark) ?? []);
}

/** A line under noted words and a mark in the gutter, by status. */
export function registerNoteMarks(app: App): Disposable {
  const types = new Map(marks.map(mark => [mark, typeOf(mark)]));
  const paintAll = (): void => window.visibleTextEditors.forEach(editor => paint(app, types, editor));
  paintAll();
  return Disposable.from(
    ...types.values(),
    app.notes.onDidChange(article => {
      for (const editor of window.visibleTextEditors)
        if (editor.document.uri.toString() === article) paint(app, types, editor);
    }),
    app.settings.onDidChange(paintAll),
    window.onDidChangeVisibleTextEditors(paintAll),
  );
}
