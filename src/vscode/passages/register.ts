import { Disposable } from 'vscode';
import type { App } from '../app';
import { registerCommands } from '../shell/commands';
import { registerComparison } from './comparison';
import { registerLenses } from './lenses';
import { registerMarks, registerDimming } from './marks';
import { matchDecisionCommands } from './matchDecisions';
import { matchCommands } from './matches';
import { passageCommands } from './passages';
import { registerStep } from './step';

/** What the versions share: links above paragraphs, comparing, marks beside the scroll bar, and what a person decides about matches. */
export function registerPassages(app: App): Disposable {
  return Disposable.from(
    registerLenses(app),
    registerComparison(app),
    registerMarks(app),
    registerDimming(app),
    registerStep(app),
    registerCommands(app, {
      ...matchCommands(app),
      ...matchDecisionCommands(app),
      ...passageCommands(app),
    }),
  );
}
