import { ProgressLocation, window, type CancellationToken } from 'vscode';
import { after } from '../adapters/pacing';
import { plain } from './plain';

/** Says something in a message. @returns the button that was pressed */
export const tell = (sentence: string, ...buttons: readonly string[]): Thenable<string | undefined> =>
  window.showInformationMessage(plain(sentence, 'message'), ...buttons);

/** Says that something is not as it should be. @returns the button that was pressed */
export const tellWarning = (sentence: string, ...buttons: readonly string[]): Thenable<string | undefined> =>
  window.showWarningMessage(plain(sentence, 'message'), ...buttons);

/** Says why something could not be done. @returns the button that was pressed */
export const tellError = (sentence: string, ...buttons: readonly string[]): Thenable<string | undefined> =>
  window.showErrorMessage(plain(sentence, 'message'), ...buttons);

/**
 * Asks in front of everything else.
 * @param detail what is to be known before the answer
 * @returns whether the answer was given that says yes
 */
export async function askYes(question: string, yes: string, detail = ''): Promise<boolean> {
  const options = { modal: true, ...(detail !== '' && { detail: plain(detail, 'message') }) };
  return (await window.showWarningMessage(plain(question, 'message'), options, yes)) === yes;
}

/** The same with foreign words below the question, in lines of their own. */
export async function askYesTo(question: string, words: string, yes: string): Promise<boolean> {
  const detail = plain(words, 'tooltip');
  return (await window.showWarningMessage(plain(question, 'message'), { modal: true, detail }, yes)) === yes;
}

/** Long enough to read a confirmation. */
const moment = 6000;

/**
 * Says something in the status bar.
 * @param icon name of an icon of the editor, or nothing
 * @param milliseconds how long it stays
 */
export function tellBriefly(icon: string, sentence: string, milliseconds = moment): void {
  window.setStatusBarMessage(withIcon(icon, sentence), milliseconds);
}

/** The same of what editors show: it goes with the last of them. */
export function tellWhileEditing(icon: string, sentence: string, milliseconds: number): void {
  const message = window.setStatusBarMessage(withIcon(icon, sentence));
  const end = (): void => {
    timer.dispose();
    tabs.dispose();
    message.dispose();
  };
  const timer = after(milliseconds, end);
  const tabs = window.tabGroups.onDidChangeTabs(() => {
    if (window.tabGroups.all.every(group => group.tabs.length === 0)) end();
  });
}

/** A label with an icon of the editor before it, or with none. */
export const withIcon = (icon: string | undefined, words: string): string =>
  `${icon ? `$(${icon}) ` : ''}${plain(words, 'label')}`;

/** Shows in the status bar that something is under way. */
export const whileTelling = <T>(sentence: string, run: () => Thenable<T>): Thenable<T> =>
  window.withProgress({ location: ProgressLocation.Window, title: plain(sentence, 'prompt') }, run);

/**
 * Shows in a message that something is under way, with a button that calls it off.
 * @param run is given what says how far it is
 */
export const whileTellingAloud = <T>(
  sentence: string,
  run: (token: CancellationToken, say: (detail: string) => void) => Thenable<T>,
): Thenable<T> =>
  window.withProgress(
    { location: ProgressLocation.Notification, cancellable: true, title: plain(sentence, 'message') },
    (progress, token) => run(token, detail => progress.report({ message: plain(detail, 'message') })),
  );
