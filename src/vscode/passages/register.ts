import { Disposable } from 'vscode';
import { registerCommands } from '../shell/commands';
import type { Ports } from '../shell/ports';
import { registerComparison } from './comparison';
import { registerLenses } from './lenses';
import { registerMarks, registerDimming } from './marks';
import { matchDecisionCommands } from './matchDecisions';
import { matchCommands } from './matches';
import { passageCommands } from './passages';
import { registerStep } from './step';

/** What the versions share: links above paragraphs, comparing, marks beside the scroll bar, and what a person decides about matches. */
export function registerPassages(ports: Ports<'service' | 'settings' | 'log' | 'documents' | 'decisions'>): Disposable {
  return Disposable.from(
    registerLenses(ports),
    registerComparison(ports),
    registerMarks(ports),
    registerDimming(ports),
    registerStep(ports),
    registerCommands(ports, {
      ...matchCommands(ports),
      ...matchDecisionCommands(ports),
      ...passageCommands(ports),
    }),
  );
}
