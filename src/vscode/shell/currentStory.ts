import { l10n, window } from 'vscode';
import type { Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import { pickOne } from '../ui/ask';
import { tell, whileTelling } from '../ui/tell';
import type { Ports } from './ports';

/** The story of the active article, else the only one, else the one a person picks. */
export async function currentStory(ports: Ports<'service'>): Promise<Story | undefined> {
  const active = window.activeTextEditor && ports.service.storyOf(window.activeTextEditor.document.uri.toString());
  const stories = ports.service.stories();
  if (active !== undefined || stories.length < 2) return active ?? stories[0];
  const items = stories.map(story => ({ label: story.members.map(({ name }) => name).join(', '), story }));
  return (await pickOne(items, { placeHolder: l10n.t('Which story?') }))?.story;
}

/** The story of a row of the Story view that a command was called on. */
function clickedStory({ service }: Ports<'service'>, clicked: unknown): Story | undefined {
  if (typeof clicked !== 'object' || clicked === null || !('story' in clicked)) return undefined;
  const { story } = clicked;
  if (typeof story !== 'object' || story === null || !('id' in story)) return undefined;
  return typeof story.id === 'string' ? service.story(story.id) : undefined;
}

/**
 * The story of a row that was clicked, else the current one; one that is still being looked for is waited for. Says so
 * where no story is open.
 * @param clicked what the command was called on
 */
export async function needStory(ports: Ports<'service' | 'finder'>, clicked?: unknown): Promise<Story | undefined> {
  const ofRow = clickedStory(ports, clicked);
  if (ofRow !== undefined) return ofRow;
  if (ports.service.stories().length === 0)
    await whileTelling(l10n.t('Looking for the story…'), () => ports.finder.considerOpen());
  if (ports.service.stories().length === 0)
    void tell(l10n.t('Open an article of a story first, or choose “Crossread: Open Story…”.'));
  return currentStory(ports);
}

/** The same as it was read; says why there is none. */
export async function needReading(
  ports: Ports<'service' | 'finder'>,
  clicked?: unknown,
): Promise<{ story: Story; analysis: StoryAnalysis } | undefined> {
  const story = await needStory(ports, clicked);
  if (story === undefined) return undefined;
  if (story.analysis !== undefined) return { story, analysis: story.analysis };
  void tell(l10n.t('The story is still being read. Try again in a moment.'));
  return undefined;
}
