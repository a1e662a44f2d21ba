import {
  languages,
  LanguageStatusSeverity,
  StatusBarAlignment,
  window,
  type Command,
  type DocumentSelector,
} from 'vscode';
import { plain } from './plain';
import { withIcon } from './tell';

/** What an entry of the status bar shows. */
interface StatusText {
  readonly icon: string;
  readonly text: string;
  readonly tooltip: string;
}

/** An entry of the status bar, hidden until it has something to show. */
interface StatusEntry {
  readonly show: (shown: StatusText | undefined) => void;
  readonly dispose: () => void;
}

/**
 * @param name what the menu calls it that hides entries
 * @param command runs at a click
 */
export function createStatusEntry(id: string, name: string, command: string): StatusEntry {
  const item = window.createStatusBarItem(id, StatusBarAlignment.Left, 1);
  item.name = name;
  item.command = command;
  return {
    show: shown => {
      if (shown === undefined) {
        item.hide();
        return;
      }
      item.text = withIcon(shown.icon, shown.text);
      item.tooltip = plain(shown.tooltip, 'tooltip');
      // without it, the name of the icon is read out before the words
      item.accessibilityInformation = {
        label: [shown.text, shown.tooltip].map(part => plain(part, 'text')).join(', '),
      };
      item.show();
    },
    dispose: () => item.dispose(),
  };
}

/** The status of the language at the right of the status bar. */
interface LanguageStatus {
  readonly show: (shown: { readonly text: string; readonly busy: boolean; readonly command: Command }) => void;
  /** What stands beside the text when it is looked at. */
  readonly showDetail: (detail: string) => void;
  readonly dispose: () => void;
}

/** @param selector the documents that it shows for */
export function createLanguageStatus(id: string, name: string, selector: DocumentSelector): LanguageStatus {
  const item = languages.createLanguageStatusItem(id, selector);
  item.name = name;
  item.severity = LanguageStatusSeverity.Information;
  return {
    show: ({ text, busy, command }) => {
      item.text = plain(text, 'prompt');
      item.busy = busy;
      item.command = command;
    },
    showDetail: detail => (item.detail = plain(detail, 'prompt')),
    dispose: () => item.dispose(),
  };
}
