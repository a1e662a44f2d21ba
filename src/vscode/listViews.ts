import { Disposable, EventEmitter, window, type TreeDataProvider, type TreeView } from 'vscode';
import { soon } from './adapters/pacing';
import type { App } from './app';

/** How a view shows its rows, apart from when. */
type Rows<Row> = Omit<TreeDataProvider<Row>, 'onDidChangeTreeData'>;

/** A view that lists something, and is filled anew on demand. */
export interface ListView {
  /** Fills the view a moment later, once for all that asked meanwhile. */
  readonly refresh: () => void;
  readonly dispose: () => void;
}

/**
 * Changes of many articles come together. The editor also leaves rows folded that should be open when it is told of a change
 * while it still asks for what is below them.
 */
const pause = 60;

/**
 * Makes a view.
 * @param filling runs before the rows are asked for anew
 */
export function createListView<Row>(
  id: string,
  rows: Rows<Row>,
  filling: (view: TreeView<Row>) => void = () => undefined,
): ListView {
  const filled = new EventEmitter<void>();
  const treeDataProvider: TreeDataProvider<Row> = { ...rows, onDidChangeTreeData: filled.event };
  const view = window.createTreeView(id, { treeDataProvider, showCollapseAll: true });
  const refresh = soon(pause, () => {
    filling(view);
    filled.fire();
  });
  const all = Disposable.from(filled, view, refresh);
  return { refresh: refresh.run, dispose: () => void all.dispose() };
}

/** A view that lists what was read of the stories: it is filled anew after each reading, not with every key typed. */
export function createStoryView<Row>({ service }: App, id: string, rows: Rows<Row>): Disposable {
  const view = createListView(id, rows);
  return Disposable.from(
    view,
    service.onDidChange(({ kind }) => kind !== 'edited' && view.refresh()),
  );
}
