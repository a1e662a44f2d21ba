import { commands, l10n } from 'vscode';
import type { Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import type { CommandHandlers } from '../shell/commands';
import { needReading } from '../shell/currentStory';
import { pickOne, type Choice } from '../ui/ask';
import { healthTexts, storyText } from '../ui/wording';
import type { StoryPorts } from './ports';

/** A count, with what leads to the things that were counted. */
interface HealthItem extends Choice {
  readonly command: string;
}

async function itemsOf(
  ports: StoryPorts<'facts'>,
  { story, analysis }: { story: Story; analysis: StoryAnalysis },
): Promise<readonly HealthItem[]> {
  const { differences, facts, notes, lost } = healthTexts(await ports.facts.healthOf(analysis));
  return [
    { icon: 'library', label: storyText(story), detail: l10n.t('Show Story'), command: 'crossread.showStory' },
    { icon: 'diff', label: differences, detail: l10n.t('Show Fact Table'), command: 'crossread.showFactTable' },
    { icon: 'checklist', label: facts, detail: l10n.t('Next Unchecked Fact'), command: 'crossread.nextUncheckedFact' },
    { icon: 'comment', label: notes, detail: l10n.t('Show Notes'), command: 'crossread.notes.focus' },
    { icon: 'warning', label: lost, detail: l10n.t('Show Notes'), command: 'crossread.notes.focus' },
    { icon: 'symbol-color', label: l10n.t('What the marks mean'), detail: '', command: 'crossread.showLegend' },
  ].filter(({ label }) => label !== '');
}

async function showHealth(ports: StoryPorts<'service' | 'finder' | 'facts'>): Promise<void> {
  const reading = await needReading(ports);
  if (reading === undefined) return;
  const placeHolder = l10n.t('How the story stands. Choose what to look at.');
  const picked = await pickOne(itemsOf(ports, reading), { placeHolder });
  if (picked !== undefined) await commands.executeCommand(picked.command);
}

/** Telling how a story stands. */
export function healthCommands(ports: StoryPorts<'service' | 'finder' | 'facts'>): CommandHandlers {
  return { 'crossread.showStoryHealth': () => showHealth(ports) };
}
