import { Disposable } from 'vscode';
import type { App } from '../app';
import { goTo } from '../ui/places';
import { registerCommands } from './commands';
import { registerContext } from './context';
import { switchCommands } from './switches';

/** What belongs to no subject: the keys of menus, switches, and the way to a place. */
export function registerShell(app: App): Disposable {
  return Disposable.from(
    registerContext(app),
    registerCommands(app, { ...switchCommands(), 'crossread.goTo': span => goTo(app, span) }),
  );
}
