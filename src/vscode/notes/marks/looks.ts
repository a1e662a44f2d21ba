import { OverviewRulerLane, ThemeColor, window, type TextEditorDecorationType } from 'vscode';
import type { Status } from '../../../core/annotations/annotation';
import { imageOf } from '../codes/codeColours';

/** How noted words are marked: by what a person said of them, or as stale. */
type Mark = Status | 'stale';

/** A mark with what goes with it. */
export interface MarkLook {
  readonly mark: Mark;
  /** `#rrggbb` of the note's code. */
  readonly code?: string;
  /** The note is one of another version. */
  readonly linked: boolean;
}

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

/** Beside the mark of a note of another version: an arrow that comes from elsewhere. */
const arrow = '<path d="M0.8 8h2.4M1.8 6.6 3.4 8 1.8 9.4" fill="none" stroke="FILL" stroke-width="1.2"/>';

/** Below the mark of a coded note. */
const square = '<rect x="10" y="10" width="5" height="5" rx="1" fill="CODE" stroke="#888" stroke-width="0.8"/>';

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

/** A code's colour drawn towards the theme's text colour: any colour can be seen as a line on any background then. */
const readable = (code: string): string => `color-mix(in srgb, ${code} 65%, var(--vscode-editor-foreground))`;

/** A code's colour so thin that text on it can be read in any theme. */
const tint = (code: string): string => `color-mix(in srgb, ${code} 16%, transparent)`;

/** Below noted words: the style of the line tells the status, a tint the code. */
export function underlineOf({ mark, code, linked }: MarkLook): TextEditorDecorationType {
  const { color, line } = looks[mark];
  const ink = code === undefined ? `var(--vscode-crossread-${color})` : readable(code);
  // a linked passage may be a whole sentence with highlights of its own: it is marked faintly, its sign tells the status
  const drawn = linked ? 'dotted 1px' : `${line} 1.5px`;
  return window.createTextEditorDecorationType({
    // names and figures are marked by borders: a line of the text itself shows beside them
    textDecoration: `underline ${drawn} ${ink}; text-underline-offset: 4px`,
    ...(code !== undefined && { backgroundColor: tint(code) }),
    overviewRulerColor: code ?? new ThemeColor(`crossread.${color}`),
    overviewRulerLane: OverviewRulerLane.Right,
  });
}

/** In the gutter where noted words begin: the shape tells the status, a square the code, an arrow another version. */
export function signOf({ mark, code, linked }: MarkLook): TextEditorDecorationType {
  const { shape, fill } = looks[mark];
  const parts = [shape, ...(linked ? [arrow] : []), ...(code === undefined ? [] : [square.replace('CODE', code)])];
  const gutterIconPath = imageOf(parts.join('').replaceAll('FILL', fill));
  return window.createTextEditorDecorationType({ gutterIconPath, gutterIconSize: 'contain' });
}
