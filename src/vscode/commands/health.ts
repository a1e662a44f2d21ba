import { commands, l10n } from 'vscode';
import type { Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import type { App } from '../app';
import { pickOne, type Choice } from '../ui/ask';
import { healthTexts, storyText } from '../wording';
import type { CommandHandlers } from './handlers';
import { needReading } from './stories';

/** A count, with what leads to the things that were counted. */
interface HealthItem extends Choice {
  readonly command: string;
}

async function itemsOf(
  app: App,
  { story, analysis }: { story: Story; analysis: StoryAnalysis },
): Promise<readonly HealthItem[]> {
  const { differences, facts, notes, lost } = healthTexts(await app.facts.healthOf(analysis));
  return [
    { icon: 'library', label: storyText(story), detail: l10n.t('Show Story'), command: 'crossread.showStory' },
    { icon: 'diff', label: differences, detail: l10n.t('Show Fact Table'), command: 'crossread.showFactTable' },
    { icon: 'checklist', label: facts, detail: l10n.t('Next Unchecked Fact'), command: 'crossread.nextUncheckedFact' },
    { icon: 'comment', label: notes, detail: l10n.t('Show Notes'), command: 'crossread.notes.focus' },
    { icon: 'warning', label: lost, detail: l10n.t('Show Notes'), command: 'crossread.notes.focus' },
  ].filter(({ label }) => label !== '');
}

async function showHealth(app: App): Promise<void> {
  const reading = await needReading(app);
  if (reading === undefined) return;
  const placeHolder = l10n.t('How the story stands. Choose what to look at.');
  const picked = await pickOne(itemsOf(app, reading), { placeHolder });
  if (picked !== undefined) await commands.executeCommand(picked.command);
}

/** Telling how a story stands. */
export function healthCommands(app: App): CommandHandlers {
  return { 'crossread.showStoryHealth': () => showHealth(app) };
}
