// Runs inside the page, in the place of the editor: answers from a made-up table.
import type {
  FromPage,
  PageCell,
  PageColumn,
  PageRow,
  RowsAnswer,
  ShowRequest,
} from '../../../src/core/report/factTableMessages';

interface HostedWindow {
  readonly storySize: { readonly versions: number; readonly facts: number };
  /** All that the page said. */
  heard: FromPage[];
  /** Facts are found before all others. */
  find: (count: number) => void;
  /** What the page keeps. */
  kept: unknown;
  acquireVsCodeApi: () => unknown;
}

const hosted = window as unknown as HostedWindow;
const { versions, facts } = hosted.storySize;

const columns = Array.from({ length: versions }, (_, index): PageColumn => ({
  key: `version-${index}`,
  label: `paper-${index}`,
  details: `2031-05-${String(1 + (index % 28)).padStart(2, '0')} · The Tolna Paper`,
  title: `paper-${index}.txt`,
}));

function cellAt(row: number, column: number): PageCell | null {
  if ((row * 7 + column * 13) % 5 === 0) return null;
  const words = `${row + 1} people of ${column}`;
  return { words, value: `${row + 1} people`, speaker: 'officials', more: 0, title: words, odd: column % 9 === 0 };
}

/** How many facts were found after the first ones; these have numbers below zero. */
let found = 0;

function rowAt(index: number, from: number, to: number): PageRow {
  const words = `${index + 1} people`;
  return {
    key: `row-${index}`,
    kind: 'figure',
    kindText: 'count',
    relation: index % 3 === 0 ? 'differs' : 'same',
    relationText: index % 3 === 0 ? 'differs' : 'same',
    about: '',
    before: 'On Monday ',
    words,
    after: ' crossed the bridge above the river before it fell.',
    title: words,
    sums: [],
    status: null,
    statusTitle: '',
    change: '',
    stale: false,
    comment: '',
    cells: Array.from({ length: Math.max(0, to - from) }, (_, at) => cellAt(index, from + at)),
  };
}

function answer({ request, known, rows, columns: wanted, query, anchor }: ShowRequest): RowsAnswer {
  const fits = Array.from({ length: facts + found }, (_, index) => index - found).filter(index =>
    `${index + 1} people`.includes(query.search),
  );
  const shown = columns.filter(({ key }) => !query.hidden.includes(key));
  const anchorAt = anchor === null ? -1 : fits.findIndex(index => `row-${index}` === anchor.key);
  const moved = anchor === null || anchorAt < 0 ? 0 : anchorAt - anchor.at;
  const from = Math.min(rows.from + moved, fits.length);
  return {
    type: 'rows',
    request,
    state: 'ready',
    generation: 1,
    columns: known === 1 ? null : columns,
    total: fits.length,
    all: facts + found,
    same: 2,
    onlyHere: 1,
    name: 'The bridge',
    summary: `${versions} versions`,
    noted: false,
    from,
    rows: fits.slice(from, rows.to + moved).map(index => rowAt(index, wanted.from, Math.min(shown.length, wanted.to))),
    columnsFrom: wanted.from,
    anchorAt: anchorAt < 0 ? null : anchorAt,
  };
}

hosted.heard = [];
hosted.find = count => {
  found += count;
  window.postMessage({ type: 'changed' });
};
hosted.acquireVsCodeApi = () => ({
  postMessage: (message: FromPage) => {
    hosted.heard.push(message);
    // as far as the extension is away
    if (message.type === 'show') setTimeout(() => window.postMessage(answer(message)), 15);
  },
  getState: () => hosted.kept,
  setState: (state: unknown) => (hosted.kept = state),
});
