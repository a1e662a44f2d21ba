import { commands, l10n, TabInputText, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import { waitForReading } from '../shell/currentStory';
import { tellBriefly } from '../ui/tell';
import { healthTexts, storyText } from '../ui/wording';
import type { StoryPorts } from './ports';

/** The workspace remembers by this that a person has seen its story. */
const seenKey = 'crossread.storySeen';

/** Long enough to read a line that comes unasked. */
const lineMilliseconds = 15_000;

/** Whether a text is open in any group of editors. */
function hasTexts(): boolean {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.some(input => input instanceof TabInputText || input instanceof TabInputTextDiff);
}

/**
 * Shows the story of a workspace the first time that a person opens it with nothing else open: the first article, the Story view, and
 * one line in the status bar that says what was found. Later the window is left as the person had it.
 */
export async function showFirstSight(
  ports: StoryPorts<'service' | 'settings' | 'memory' | 'facts' | 'finder'>,
): Promise<void> {
  const { enabled, showStoryAtOnce } = ports.settings.current();
  const [story] = ports.service.stories();
  const first = story?.members[0];
  if (!enabled || !showStoryAtOnce || first === undefined || ports.memory.get(seenKey) === true) return;
  const uri = Uri.parse(first.key, true);
  if (hasTexts() || workspace.getWorkspaceFolder(uri) === undefined) return;
  await ports.memory.update(seenKey, true);
  await window.showTextDocument(uri, { preview: false });
  await commands.executeCommand('crossread.story.focus', { preserveFocus: true });
  const read = story && (await waitForReading(ports, story));
  if (read === undefined) return;
  const { differences } = healthTexts(await ports.facts.healthOf(read.analysis));
  const count = ports.service.stories().length;
  const line =
    count > 1
      ? l10n.t('{0} stories, this one: {1} · {2}', count, storyText(read.story), differences)
      : l10n.t('One story: {0} · {1}', storyText(read.story), differences);
  tellBriefly('library', line, lineMilliseconds);
}
