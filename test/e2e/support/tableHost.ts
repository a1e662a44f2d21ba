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
    stale: false,
    comment: '',
    cells: Array.from({ length: Math.max(0, Math.min(to, versions) - from) }, (_, at) => cellAt(index, from + at)),
  };
}

function answer({ request, known, rows, columns: wanted, query }: ShowRequest): RowsAnswer {
  const fits = Array.from({ length: facts }, (_, index) => index).filter(index =>
    `${index + 1} people`.includes(query.search),
  );
  return {
    type: 'rows',
    request,
    state: 'ready',
    generation: 1,
    columns: known === 1 ? null : columns,
    total: fits.length,
    all: facts,
    from: Math.min(rows.from, fits.length),
    rows: fits.slice(rows.from, rows.to).map(index => rowAt(index, wanted.from, wanted.to)),
    columnsFrom: wanted.from,
    anchorAt: null,
  };
}

hosted.heard = [];
hosted.acquireVsCodeApi = () => ({
  postMessage: (message: FromPage) => {
    hosted.heard.push(message);
    // as far as the extension is away
    if (message.type === 'show') setTimeout(() => window.postMessage(answer(message)), 15);
  },
  getState: () => hosted.kept,
  setState: (state: unknown) => (hosted.kept = state),
});
