import { commands, l10n, Uri, window, type CancellationToken, type TextEditor } from 'vscode';
import type { ArticlePlace, Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import { pickOne } from '../ui/ask';
import { tell, whileTelling } from '../ui/tell';
import { storyTitle } from '../ui/wording';
import type { Ports } from './ports';

/** The story of the active article, else the only one, else the one a person picks. */
export async function currentStory(ports: Ports<'service'>): Promise<Story | undefined> {
  const active = window.activeTextEditor && ports.service.storyOf(window.activeTextEditor.document.uri.toString());
  const stories = ports.service.stories();
  if (active !== undefined || stories.length < 2) return active ?? stories[0];
  const items = stories.map(story => ({
    label: storyTitle(story),
    description: story.members.map(({ name }) => name).join(', '),
    story,
  }));
  return (await pickOne(items, { placeHolder: l10n.t('Which story?'), matchOnDescription: true }))?.story;
}

/** The story of a row of the Story view that a command was called on. */
function clickedStory({ service }: Ports<'service'>, clicked: unknown): Story | undefined {
  if (typeof clicked !== 'object' || clicked === null || !('story' in clicked)) return undefined;
  const { story } = clicked;
  if (typeof story !== 'object' || story === null || !('id' in story)) return undefined;
  return typeof story.id === 'string' ? service.story(story.id) : undefined;
}

/** Says that no story is open, and offers to open one. */
async function offerStory(): Promise<void> {
  const [open, sample] = [l10n.t('Open Story…'), l10n.t('Open Sample Story')];
  const answer = await tell(l10n.t('No story is open: a folder with several articles on one event.'), open, sample);
  if (answer === open) await commands.executeCommand('crossread.openStory');
  if (answer === sample) await commands.executeCommand('crossread.openSampleStory');
}

/**
 * The story of a row that was clicked, else the current one; one that is still being looked for is waited for. Offers to open one
 * where none is.
 * @param clicked what the command was called on
 */
export async function needStory(ports: Ports<'service' | 'finder'>, clicked?: unknown): Promise<Story | undefined> {
  const ofRow = clickedStory(ports, clicked);
  if (ofRow !== undefined) return ofRow;
  if (ports.service.stories().length === 0)
    await whileTelling(l10n.t('Looking for the story…'), () => ports.finder.considerOpen());
  if (ports.service.stories().length === 0) void offerStory();
  return currentStory(ports);
}

/** A story and its reading. */
export interface ReadStory {
  readonly story: Story;
  readonly analysis: StoryAnalysis;
}

/** Waits until a story was read; undefined when it is gone before, or when nobody waits any more. */
export function waitForReading(
  { service }: Ports<'service'>,
  { id }: Story,
  token?: CancellationToken,
): Promise<ReadStory | undefined> {
  const now = (): ReadStory | undefined => {
    const story = service.story(id);
    return story?.analysis && { story, analysis: story.analysis };
  };
  if (now() !== undefined || service.story(id) === undefined) return Promise.resolve(now());
  return new Promise(resolve => {
    const settle = (): void => {
      changes.dispose();
      cancelled?.dispose();
      resolve(now());
    };
    const changes = service.onDidChange(({ story, kind }) => {
      if (story === id && (kind === 'analysed' || kind === 'removed')) settle();
    });
    const cancelled = token?.onCancellationRequested(settle);
  });
}

/** The same as it was read; a reading that is under way is waited for. */
export async function needReading(
  ports: Ports<'service' | 'finder'>,
  clicked?: unknown,
): Promise<ReadStory | undefined> {
  const story = await needStory(ports, clicked);
  if (story === undefined) return undefined;
  if (story.analysis !== undefined) return { story, analysis: story.analysis };
  return whileTelling(l10n.t('The story is being read…'), () => waitForReading(ports, story));
}

/** The editor of an article, with its place in a story that was read. */
export interface ArticleEditor {
  readonly editor: TextEditor;
  readonly place: ArticlePlace;
}

/**
 * The article that a command is about: the active one, else one of the current story that shows, else the story's first, which is
 * opened. Offers to open a story where none is.
 */
export async function needArticle(ports: Ports<'service' | 'finder'>): Promise<ArticleEditor | undefined> {
  const keyOf = ({ document }: TextEditor): string => document.uri.toString();
  const active = window.activeTextEditor;
  const placeIn = (editor: TextEditor): ArticlePlace | undefined =>
    ports.service.placeAt(keyOf(editor), editor.document.offsetAt(editor.selection.active));
  const place = active && placeIn(active);
  if (active !== undefined && place !== undefined) return { editor: active, place };
  const read = await needReading(ports);
  if (read === undefined) return undefined;
  const keys = new Set(read.story.members.map(({ key }) => key));
  const shown = [...(active ? [active] : []), ...window.visibleTextEditors].find(editor => keys.has(keyOf(editor)));
  const [first] = read.story.members;
  if (first === undefined) return undefined;
  const editor = shown ?? (await window.showTextDocument(Uri.parse(first.key, true), { preview: false }));
  const opened = placeIn(editor);
  return opened && { editor, place: opened };
}
