import { commands, l10n, Uri, window } from 'vscode';
import type { StoryFile } from '../../core/annotations/storyFile';
import type { Story } from '../../core/service/storyService';
import type { VersionInput } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { sourceName } from '../../core/text/sourceKind';
import { fileGiven } from '../adapters/givenFiles';
import { articleFilesIn, fileName, folderOf, mayBeArticle } from '../adapters/articleFiles';
import type { CommandHandlers } from '../shell/commands';
import { needStory } from '../shell/currentStory';
import { reportDecision } from '../shell/outcomes';
import { pickOne, pickPlaces, type Choice } from '../ui/ask';
import { tell } from '../ui/tell';
import type { StoryPorts } from './ports';
import { configuredName, originOf } from './storyIds';

/** A row of the Story view that a command was called on. */
interface VersionRow {
  readonly story: Story;
  readonly member: VersionInput;
}

function isVersionRow(value: unknown): value is VersionRow {
  return typeof value === 'object' && value !== null && 'story' in value && 'member' in value;
}

/** The folder whose one story this is; undefined when its files were chosen, or the folder tells several stories. */
function soleFolderOf(ports: StoryPorts<'finder'>, story: Story): Uri | undefined {
  const first = story.members[0];
  if (first === undefined || originOf(story.id) !== 'folder') return undefined;
  const uri = Uri.parse(first.key, true);
  return ports.finder.folderStateOf(uri)?.stories === 1 ? folderOf(uri) : undefined;
}

/** Name of a file relative to a folder that holds it; undefined when another does. */
function nameIn(folder: Uri, file: Uri): string | undefined {
  const start = `${folder.path.replace(/\/$/, '')}/`;
  const same = folder.scheme === file.scheme && folder.authority === file.authority;
  return same && file.path.startsWith(start) ? file.path.slice(start.length) : undefined;
}

function saySetting(story: Story): void {
  const name = configuredName(story.id) ?? '';
  void tell(l10n.t('The story “{0}” is made by the setting “crossread.stories”; change its files there.', name));
}

async function changeFile(
  ports: StoryPorts<'finder' | 'decisions'>,
  story: Story,
  change: (file: StoryFile) => StoryFile,
): Promise<void> {
  reportDecision(await ports.decisions.changeFile(story.id, change));
  await ports.finder.refresh();
}

const without = (names: readonly string[], name: string): readonly string[] => names.filter(one => one !== name);

/** Adds a file: to the folder's story file where that is clear, else as a story of chosen files. */
async function addFile(ports: StoryPorts<'finder' | 'decisions'>, story: Story, file: Uri): Promise<void> {
  const folder = soleFolderOf(ports, story);
  const name = folder && nameIn(folder, file);
  if (name === undefined) {
    await ports.finder.openFiles([...story.members.map(({ key }) => Uri.parse(key, true)), file]);
    return;
  }
  await changeFile(ports, story, now => ({
    ...now,
    addedFiles: [...without(now.addedFiles, name), name],
    removedFiles: without(now.removedFiles, name),
  }));
}

type FileItem = Choice & { readonly file?: Uri };

async function askForFile(story: Story): Promise<Uri | undefined> {
  const members = new Set(story.members.map(({ key }) => key));
  const first = story.members[0];
  const beside = first ? await articleFilesIn(folderOf(Uri.parse(first.key, true))) : [];
  const items: readonly FileItem[] = [
    ...beside.filter(uri => !members.has(uri.toString())).map(file => ({ label: fileName(file), file })),
    { icon: 'folder-opened', label: l10n.t('Choose Another File…') },
  ];
  const picked = await pickOne(items, { placeHolder: l10n.t('Which article tells this story, too?') });
  if (picked === undefined || picked.file !== undefined) return picked?.file;
  const [file] =
    (await pickPlaces({ openLabel: l10n.t('Add'), filters: { [l10n.t('Articles')]: ['txt', 'md'] } })) ?? [];
  return file;
}

async function add(ports: StoryPorts<'service' | 'finder' | 'decisions'>, clicked: unknown): Promise<void> {
  const story = isVersionRow(clicked) ? clicked.story : await needStory(ports);
  if (story === undefined) return;
  if (originOf(story.id) === 'setting') {
    saySetting(story);
    return;
  }
  const file = fileGiven(clicked) ?? (await askForFile(story));
  if (file === undefined) return;
  if (sourceName.test(file.path)) {
    await commands.executeCommand('crossread.importArticles', file);
    return;
  }
  if (!mayBeArticle(file) || story.members.some(({ key }) => key === file.toString()))
    void tell(
      mayBeArticle(file)
        ? l10n.t('{0} is in the story already.', fileName(file))
        : l10n.t('{0} is no article (.txt or .md).', fileName(file)),
    );
  else await addFile(ports, story, file);
}

async function takeOut(ports: StoryPorts<'finder' | 'decisions'>, story: Story, file: Uri): Promise<void> {
  const folder = originOf(story.id) === 'folder' ? folderOf(Uri.parse(story.members[0]?.key ?? '', true)) : undefined;
  const name = folder && nameIn(folder, file);
  if (name === undefined) {
    const rest = story.members.filter(({ key }) => key !== file.toString()).map(({ key }) => Uri.parse(key, true));
    if (rest.length > 1) await ports.finder.openFiles(rest);
    else void tell(l10n.t('A story needs at least two articles.'));
    return;
  }
  await changeFile(ports, story, now => ({
    ...now,
    addedFiles: without(now.addedFiles, name),
    removedFiles: [...without(now.removedFiles, name), name],
  }));
}

async function remove(ports: StoryPorts<'service' | 'finder' | 'decisions'>, clicked: unknown): Promise<void> {
  const key = isVersionRow(clicked)
    ? fileOf(clicked.member)
    : (clicked instanceof Uri ? clicked : window.activeTextEditor?.document.uri)?.toString();
  const story = key === undefined ? undefined : ports.service.storyOf(key);
  if (key === undefined || story === undefined)
    void tell(l10n.t('Open the article of a story that is to be taken out.'));
  else if (originOf(story.id) === 'setting') saySetting(story);
  else await takeOut(ports, story, Uri.parse(key, true));
}

/** Which files a story is made of, by hand. */
export function storyMemberCommands(ports: StoryPorts<'service' | 'finder' | 'decisions'>): CommandHandlers {
  return {
    'crossread.addFile': clicked => add(ports, clicked),
    'crossread.removeFile': clicked => remove(ports, clicked),
  };
}
