import * as vscode from 'vscode';

type WindowFunction =
  | 'showQuickPick'
  | 'showWarningMessage'
  | 'showInformationMessage'
  | 'showErrorMessage'
  | 'showSaveDialog'
  | 'withProgress';

/** What the editor was asked to show. */
export interface Shown {
  readonly by: WindowFunction;
  readonly args: readonly unknown[];
}

/** Answers by the function they are asked through; a function without one gives `undefined`, as a closed dialog does. */
export type Answers = Readonly<Partial<Record<WindowFunction, (...args: readonly unknown[]) => unknown>>>;

/**
 * Answers what the extension asks while `run` runs, in place of a person at the dialogs. Test and extension share one
 * `vscode.window`.
 * @returns what was shown, in order
 */
export async function answering(answers: Answers, run: () => PromiseLike<unknown>): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  const { window } = vscode;
  const names = [
    'showQuickPick',
    'showWarningMessage',
    'showInformationMessage',
    'showErrorMessage',
    'showSaveDialog',
  ] as const;
  const replaced: readonly WindowFunction[] = 'withProgress' in answers ? [...names, 'withProgress'] : names;
  const real = replaced.map(name => [name, window[name]] as const);
  const put = (name: WindowFunction, value: unknown): void => void Object.assign(window, { [name]: value });
  for (const by of replaced)
    put(by, (...args: readonly unknown[]) => {
      shown.push({ by, args });
      return Promise.resolve(answers[by]?.(...args));
    });
  try {
    await run();
  } finally {
    for (const [name, value] of real) put(name, value);
  }
  return shown;
}

/** The sentence of a message that was shown. */
export const sentenceOf = ({ args }: Shown): string => String(args[0]);
