import { commands, l10n, window, type QuickPickItem } from 'vscode';
import type { Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import type { App } from '../app';
import { healthTexts, storyText } from '../wording';
import type { CommandHandlers } from './handlers';
import { needReading } from './stories';

/** A count, with what leads to the things that were counted. */
interface HealthItem extends QuickPickItem {
  readonly command: string;
}

async function itemsOf(
  app: App,
  { story, analysis }: { story: Story; analysis: StoryAnalysis },
): Promise<readonly HealthItem[]> {
  const { differences, facts, notes, lost } = healthTexts(await app.facts.healthOf(analysis));
  return [
    { label: `$(library) ${storyText(story)}`, detail: l10n.t('Show Story'), command: 'crossread.showStory' },
    { label: `$(diff) ${differences}`, detail: l10n.t('Show Fact Table'), command: 'crossread.showFactTable' },
    { label: `$(checklist) ${facts}`, detail: l10n.t('Next Unchecked Fact'), command: 'crossread.nextUncheckedFact' },
    { label: `$(comment) ${notes}`, detail: l10n.t('Show Notes'), command: 'crossread.notes.focus' },
    { label: `$(warning) ${lost}`, detail: l10n.t('Show Notes'), command: 'crossread.notes.focus' },
  ].filter(({ label }) => !label.endsWith(' '));
}

async function showHealth(app: App): Promise<void> {
  const reading = await needReading(app);
  if (reading === undefined) return;
  const placeHolder = l10n.t('How the story stands. Choose what to look at.');
  const picked = await window.showQuickPick(itemsOf(app, reading), { placeHolder });
  if (picked !== undefined) await commands.executeCommand(picked.command);
}

/** Telling how a story stands. */
export function healthCommands(app: App): CommandHandlers {
  return { 'crossread.showStoryHealth': () => showHealth(app) };
}
