import type { ExtensionContext } from 'vscode';
import { start } from './vscode/start';

/** Entry point of the desktop and remote extension host. */
export function activate(context: ExtensionContext): void {
  start(context);
}
