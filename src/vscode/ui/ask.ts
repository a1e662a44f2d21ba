import {
  window,
  type OpenDialogOptions,
  type QuickPickItem,
  type QuickPickOptions,
  type SaveDialogOptions,
  type Uri,
} from 'vscode';
import { plain } from './plain';
import { withIcon } from './tell';

/** A row of a list to pick from. Its words may be anybody's. */
export interface Choice extends QuickPickItem {
  /** Name of an icon of the editor. */
  readonly icon?: string;
}

/** The row as the editor is given it. */
function shown<T extends Choice>(choice: T): T {
  const { label, description, detail, icon } = choice;
  return {
    ...choice,
    label: withIcon(icon, label),
    ...(description !== undefined && { description: plain(description, 'label') }),
    ...(detail !== undefined && { detail: plain(detail, 'label') }),
  };
}

/** Lets a person pick one of some rows, which may still be on their way. */
export function pickOne<T extends Choice>(
  choices: readonly T[] | Promise<readonly T[]>,
  { title, placeHolder, ...options }: QuickPickOptions,
): Thenable<T | undefined> {
  const rows = choices instanceof Promise ? choices.then(all => all.map(shown)) : choices.map(shown);
  return window.showQuickPick(rows, {
    ...options,
    ...(title !== undefined && { title: plain(title, 'title') }),
    ...(placeHolder !== undefined && { placeHolder: plain(placeHolder, 'title') }),
  });
}

/** Lets a person pick one of some rows, beginning with the one that holds now. */
export function pickFrom<T extends Choice>(
  choices: readonly T[],
  { placeHolder, first }: { readonly placeHolder: string; readonly first: T | undefined },
): Promise<T | undefined> {
  const pick = window.createQuickPick<T>();
  pick.placeholder = plain(placeHolder, 'title');
  pick.items = choices.map(shown);
  const at = first === undefined ? -1 : choices.indexOf(first);
  pick.activeItems = pick.items.slice(Math.max(0, at), Math.max(0, at) + 1);
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** A list whose rows depend on what is typed. */
interface TypedChoices<T> {
  readonly placeHolder: string;
  readonly choices: (typed: string) => readonly T[];
  /** The row that a text chooses at once. */
  readonly shortcut: (typed: string) => T | undefined;
}

/** Lets a person pick a row, or type what makes one. */
export function pickTyped<T extends Choice>({
  placeHolder,
  choices,
  shortcut,
}: TypedChoices<T>): Promise<T | undefined> {
  const pick = window.createQuickPick<T>();
  pick.placeholder = plain(placeHolder, 'title');
  pick.matchOnDetail = true;
  pick.items = choices('').map(shown);
  return new Promise(resolve => {
    const settle = (choice: T | undefined): void => {
      resolve(choice);
      pick.hide();
    };
    pick.onDidChangeValue(typed => {
      const choice = shortcut(typed);
      if (choice === undefined) pick.items = choices(typed).map(shown);
      else settle(choice);
    });
    pick.onDidAccept(() => settle(pick.selectedItems[0]));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** A question that is answered by typing. */
interface Question {
  readonly title: string;
  readonly prompt?: string;
  readonly placeHolder?: string;
  /** What stands in the box to begin with. */
  readonly value?: string;
  /** What is wrong with an answer. */
  readonly validate?: ((text: string) => string | undefined) | undefined;
}

/** Asks for a text; undefined when the box was closed. */
export function askText({ title, prompt, placeHolder, value, validate }: Question): Thenable<string | undefined> {
  const problemOf = (text: string): string | undefined => {
    const problem = validate?.(text);
    return problem === undefined ? undefined : plain(problem, 'prompt');
  };
  return window.showInputBox({
    title: plain(title, 'title'),
    ...(prompt !== undefined && { prompt: plain(prompt, 'prompt') }),
    ...(placeHolder !== undefined && { placeHolder: plain(placeHolder, 'title') }),
    ...(value !== undefined && { value }),
    validateInput: problemOf,
  });
}

/** Lets a person choose files or folders. */
export const pickPlaces = (options: OpenDialogOptions): Thenable<readonly Uri[] | undefined> =>
  window.showOpenDialog({ ...options, ...(options.title !== undefined && { title: plain(options.title, 'title') }) });

/** Lets a person choose where to save. */
export const pickSavePlace = (options: SaveDialogOptions): Thenable<Uri | undefined> =>
  window.showSaveDialog({ ...options, ...(options.title !== undefined && { title: plain(options.title, 'title') }) });
