import { Disposable } from 'vscode';
import { registerCommands } from '../shell/commands';
import type { Ports } from '../shell/ports';
import { registerDifferenceActions } from './differenceActions';
import { differenceCommands } from './differences';
import { registerFactsLeft } from './factsLeft';
import { factCommands } from './nextFact';
import { registerProblems } from './problems';
import { registerFactTable } from './table/factTable';

/** Facts across the versions: the table of them, where they differ, and which are left to check. */
export function registerFacts(
  ports: Ports<
    | 'service'
    | 'settings'
    | 'log'
    | 'editor'
    | 'finder'
    | 'facts'
    | 'notes'
    | 'noteKeeper'
    | 'suggestions'
    | 'extensionUri'
  >,
): Disposable {
  return Disposable.from(
    registerFactTable(ports),
    registerProblems(ports),
    registerDifferenceActions(ports),
    registerFactsLeft(ports),
    registerCommands(ports, {
      ...differenceCommands(ports),
      ...factCommands(ports),
    }),
  );
}
