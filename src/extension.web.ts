import type { ExtensionContext } from 'vscode';

/** Entry point of the desktop and remote extension host. */
export function activate(_context: ExtensionContext): void {
  // composed below
}
