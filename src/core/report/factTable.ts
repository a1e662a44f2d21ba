import type { StoryAnalysis } from '../story/analysis';
import { pauseEvery, type Sliced } from '../util/sliced';
import { claimRows } from './factTableClaims';
import {
  factColumns,
  factKinds,
  severityOf,
  type FactRow,
  type FactTable,
  type RowContext,
  type RowDraft,
} from './factTableModel';
import { nameRows } from './factTableNames';
import { statementRows } from './factTableStatements';
import { toldRows } from './factTableTold';
import { quoteRows, roleRows } from './factTableWords';

/** Enough of the words to tell most rows apart; the count tells the rest. */
const keyLength = 40;

function* withKeys(drafts: Iterable<RowDraft>, { story }: RowContext): Sliced<readonly FactRow[]> {
  const counts = new Map<string, number>();
  const rows: FactRow[] = [];
  const due = pauseEvery(2048);
  for (const draft of drafts) {
    if (due(draft.entries.length)) yield;
    const first = draft.entries.reduce((a, b) => (b.article < a.article ? b : a));
    const words = story.articles[first.article]?.text.slice(first.start, Math.min(first.end, first.start + keyLength));
    const stem = `${draft.kind} ${first.article} ${words ?? ''}`;
    const count = counts.get(stem) ?? 0;
    counts.set(stem, count + 1);
    rows.push({ key: `${stem} ${count}`, ...draft });
  }
  return rows;
}

/** Rows by relation, kind and first place; buckets instead of a sort, whose one step would hold the editor for too long. */
function* inOrder(drafts: readonly RowDraft[], { rank }: RowContext): Sliced<readonly RowDraft[]> {
  const buckets = new Map<number, RowDraft[]>();
  for (const [index, draft] of drafts.entries()) {
    const relation = severityOf(draft.relation);
    const bucket =
      (relation * factKinds.length + factKinds.indexOf(draft.kind)) * (rank.length + 1) +
      (rank[draft.entries[0]?.article ?? 0] ?? 0);
    const known = buckets.get(bucket);
    if (known === undefined) buckets.set(bucket, [draft]);
    else known.push(draft);
    if (index % 1024 === 0) yield;
  }
  const ordered: RowDraft[] = [];
  for (const bucket of [...buckets.keys()].sort((a, b) => a - b)) {
    const rows = buckets.get(bucket) ?? [];
    for (const row of rows.sort((a, b) => (a.entries[0]?.start ?? 0) - (b.entries[0]?.start ?? 0))) ordered.push(row);
    yield;
  }
  return ordered;
}

/** Makes the table of a story; linear in its claims, links and quotations. */
export function* factTable(story: StoryAnalysis): Sliced<FactTable> {
  const columns = factColumns(story);
  const rank: number[] = [];
  for (const [index, { article }] of columns.entries()) rank[article] = index;
  const context = { story, rank };
  const figures = yield* claimRows(context);
  const words = [
    ...(yield* quoteRows(context)),
    ...(yield* roleRows(context)),
    ...(yield* nameRows(context)),
    ...(yield* toldRows(context)),
  ];
  const drafts = yield* statementRows(context, [...figures, ...words]);
  return { columns, rows: yield* withKeys(yield* inOrder(drafts, context), context) };
}
