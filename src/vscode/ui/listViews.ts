import {
  Disposable,
  EventEmitter,
  Uri,
  window,
  type ProviderResult,
  type TreeDragAndDropController,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { StoryService } from '../../core/service/storyService';
import type { Event } from '../../core/util/event';
import { soon } from '../adapters/pacing';
import { plain } from './plain';

/** How a view shows its rows, apart from when. Their words may be anybody's. */
interface Rows<Row> {
  readonly getTreeItem: (row: Row) => TreeItem;
  readonly getChildren: (row?: Row) => ProviderResult<Row[]>;
  /** What a row says when a pointer rests on it, where that takes long to find. */
  readonly tooltipOf?: (row: Row) => string | undefined;
  /** Fires when rows changed though no story was read. */
  readonly changed?: Event<unknown>;
  /** Takes files that are dropped on the view. */
  readonly dropped?: (files: readonly Uri[]) => void;
}

/** A view that lists something, and is filled anew on demand. */
interface ListView {
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
 * Makes the words of a row mean nothing but themselves. Marks in its label are kept only where they are sure to fit. Who hears rows is
 * told all that they show: by itself the editor says a row's tooltip in place of its words.
 */
function plainRow(item: TreeItem): TreeItem {
  const { label, description, tooltip } = item;
  const words = typeof label === 'object' ? label.label : label;
  if (words !== undefined && plain(words, 'text') !== words) item.label = plain(words, 'text');
  if (typeof description === 'string') item.description = plain(description, 'text');
  const shown = [words, description].filter(part => typeof part === 'string' && part !== '');
  item.accessibilityInformation = { label: shown.map(part => plain(String(part), 'text')).join(', ') };
  if (typeof tooltip === 'string') item.tooltip = plain(tooltip, 'tooltip');
  return item;
}

/** The form in which the editor and the system give the files that are dropped: an address in each line. */
const addresses = 'text/uri-list';

function dropController<Row>(dropped: (files: readonly Uri[]) => void): TreeDragAndDropController<Row> {
  return {
    dragMimeTypes: [],
    dropMimeTypes: [addresses],
    handleDrop: async (_, data) => {
      const lines = (await data.get(addresses)?.asString())?.split(/\r?\n/) ?? [];
      const files = lines.filter(line => line !== '' && !line.startsWith('#')).map(line => Uri.parse(line));
      if (files.length > 0) dropped(files);
    },
  };
}

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
  const treeDataProvider: TreeDataProvider<Row> = {
    getTreeItem: row => plainRow(rows.getTreeItem(row)),
    getChildren: rows.getChildren,
    resolveTreeItem: (item, row) => {
      const tooltip = rows.tooltipOf?.(row);
      return tooltip === undefined ? item : plainRow(Object.assign(item, { tooltip }));
    },
    onDidChangeTreeData: filled.event,
  };
  const { dropped } = rows;
  const dragAndDropController = dropped && dropController<Row>(dropped);
  const view = window.createTreeView(id, {
    treeDataProvider,
    showCollapseAll: true,
    ...(dragAndDropController && { dragAndDropController }),
  });
  const refresh = soon(pause, () => {
    filling(view);
    filled.fire();
  });
  const all = Disposable.from(filled, view, refresh);
  return { refresh: refresh.run, dispose: () => void all.dispose() };
}

/** A view that lists what was read of the stories: it is filled anew after each reading, not with every key typed. */
export function createStoryView<Row>(service: StoryService, id: string, rows: Rows<Row>): Disposable {
  const view = createListView(id, rows);
  return Disposable.from(
    view,
    service.onDidChange(({ kind }) => kind !== 'edited' && view.refresh()),
    ...(rows.changed ? [rows.changed(() => view.refresh())] : []),
  );
}
