import { Disposable } from 'vscode';
import { SummaryKeeper } from '../../core/service/summaryKeeper';
import { hostPacer } from '../adapters/pacing';
import { registerCommands } from '../shell/commands';
import type { Ports } from '../shell/ports';
import { registerComparison } from './comparison';
import { registerLenses } from './lenses';
import { registerDifferenceMarks, registerDimming, registerPassageMarks } from './marks';
import { matchDecisionCommands } from './matchDecisions';
import { matchCommands } from './matches';
import { passageCommands } from './passages';
import { registerStep } from './step';
import { registerVersionDocuments } from './versionDocuments';

/** What the versions share: links above paragraphs, comparing, marks beside the scroll bar, and what a person decides about matches. */
export function registerPassages(
  given: Ports<'service' | 'finder' | 'settings' | 'log' | 'documents' | 'decisions' | 'suggestions'>,
): Disposable {
  const summaries = new SummaryKeeper(given.service, hostPacer);
  const ports = { ...given, summaries };
  return Disposable.from(
    summaries,
    registerLenses(ports),
    registerComparison(ports),
    registerPassageMarks(ports),
    registerDimming(ports),
    registerDifferenceMarks(ports),
    registerStep(ports),
    registerVersionDocuments(ports),
    registerCommands(ports, {
      ...matchCommands(ports),
      ...matchDecisionCommands(ports),
      ...passageCommands(ports),
    }),
  );
}
