import { Disposable } from 'vscode';
import type { App } from '../app';
import { registerCommands } from '../shell/commands';
import { registerDifferenceActions } from './differenceActions';
import { differenceCommands } from './differences';
import { registerFactsLeft } from './factsLeft';
import { factCommands } from './nextFact';
import { registerProblems } from './problems';
import { registerFactTable } from './table/factTable';

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
