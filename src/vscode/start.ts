import type { ExtensionContext } from 'vscode';
import { createApp, type Platform } from './app';
import { registerExport } from './export/register';
import { registerFacts } from './facts/register';
import { registerMap } from './map/register';
import { registerMarks } from './marks/register';
import { registerNotes } from './notes/register';
import { registerPassages } from './passages/register';
import { registerShell } from './shell/register';
import { registerSources } from './sources/register';
import { registerStory } from './story/register';

/** In their order: what a later one draws on words lies above, and its hovers come first. */
const subjects = [
  registerShell,
  registerStory,
  registerMarks,
  registerPassages,
  registerFacts,
  registerNotes,
  registerMap,
  registerExport,
  registerSources,
] as const;

/** Puts the extension together. Nothing heavy is loaded before the first story is read. */
export function start(context: ExtensionContext, platform: Platform): void {
  const app = createApp(context, platform);
  for (const register of subjects) context.subscriptions.push(register(app));
  void app.finder.considerOpen();
}
