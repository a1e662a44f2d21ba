import { Disposable } from 'vscode';
import type { App } from '../app';
import { registerComparison } from './comparison';
import { registerDimming, registerMarks } from './marks';
import { registerStep } from './step';

/** What shows the matches between the versions, besides the links above paragraphs. */
export function registerMatches(app: App): Disposable {
  return Disposable.from(registerComparison(app), registerMarks(app), registerDimming(app), registerStep(app));
}
