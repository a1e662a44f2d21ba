import { Disposable, EventEmitter, window, type TreeDataProvider, type TreeView } from 'vscode';
import type { App } from './app';

/** A view that lists what was read of the stories: it is filled anew after each reading, not with every key typed. */
export function createStoryView<Row>(
  { service }: App,
  id: string,
  provider: Omit<TreeDataProvider<Row>, 'onDidChangeTreeData'>,
  changed: (view: TreeView<Row>) => void = () => undefined,
): Disposable {
  const fill = new EventEmitter<void>();
  const treeDataProvider: TreeDataProvider<Row> = { ...provider, onDidChangeTreeData: fill.event };
  const view = window.createTreeView(id, { treeDataProvider, showCollapseAll: true });
  const show = (): void => {
    changed(view);
    fill.fire();
  };
  show();
  return Disposable.from(
    fill,
    view,
    service.onDidChange(({ kind }) => kind !== 'edited' && show()),
  );
}
