import { Disposable } from 'vscode';
import { goTo } from '../ui/places';
import { registerCommands } from './commands';
import { registerContext } from './context';
import type { Ports } from './ports';
import { switchCommands } from './switches';

/** What belongs to no subject: the keys of menus, switches, and the way to a place. */
export function registerShell(ports: Ports<'service' | 'settings' | 'log' | 'editor'>): Disposable {
  return Disposable.from(
    registerContext(ports),
    registerCommands(ports, { ...switchCommands(ports), 'crossread.goTo': span => goTo(ports.service, span) }),
  );
}
