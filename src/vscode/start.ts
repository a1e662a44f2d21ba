import { l10n, type ExtensionContext } from 'vscode';
import { loadPartsBy } from './adapters/parts';
import { createApp, type Platform } from './app';
import { registerAgents } from './agents/register';
import { registerDraft } from './draft/register';
import { registerExport } from './export/register';
import { registerFacts } from './facts/register';
import { registerMap } from './map/register';
import { registerMarks } from './marks/register';
import { registerNotes } from './notes/register';
import { registerPassages } from './passages/register';
import { registerSecondReader } from './secondReader/register';
import { registerShell } from './shell/register';
import { registerSources } from './sources/register';
import { showFirstSight } from './story/firstSight';
import { registerStory } from './story/register';
import { tellError } from './ui/tell';

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
  registerDraft,
  registerAgents,
  registerSecondReader,
] as const;

/**
 * Starts the extension. Nothing heavy is loaded before the first story is read.
 * @throws what keeps it from starting, which is told first: the editor alone would say it where nobody looks
 */
export function start(context: ExtensionContext, platform: Platform): void {
  try {
    putTogether(context, platform);
  } catch (error) {
    void tellError(l10n.t('Crossread could not start: {0}', error instanceof Error ? error.message : String(error)));
    throw error;
  }
}

function putTogether(context: ExtensionContext, platform: Platform): void {
  loadPartsBy(platform.loadPart);
  const app = createApp(context, platform);
  for (const register of subjects) context.subscriptions.push(register(app));
  const look = async (): Promise<void> => {
    await app.finder.considerOpen();
    await showFirstSight(app);
  };
  look().catch((error: unknown) => app.log.error('looking for stories', error));
}
