import { Disposable } from 'vscode';
import type { App } from '../app';
import { registerCommands } from '../shell/commands';
import { registerFactTable } from './table/factTable';
import { registerProblems } from './problems';
import { registerDifferenceActions } from './differenceActions';
import { registerFactsLeft } from './factsLeft';
import { differenceCommands } from './differences';
import { factCommands } from './nextFact';

/** Facts across the versions: the table of them, where they differ, and which are left to check. */
export function registerFacts(app: App): Disposable {
  return Disposable.from(
    registerFactTable(app),
    registerProblems(app),
    registerDifferenceActions(app),
    registerFactsLeft(app),
    registerCommands(app, {
      ...differenceCommands(app),
      ...factCommands(app),
    }),
  );
}
