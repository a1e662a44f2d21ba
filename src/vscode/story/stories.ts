import { commands, FileType, l10n, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { VersionInput } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { articleFilesIn, fileName, mayBeArticle } from '../adapters/articleFiles';
import { rangeOf } from '../adapters/ranges';
import { tellAStory } from '../adapters/storyGroups';
import type { CommandHandlers } from '../shell/commands';
import { needStory } from '../shell/currentStory';
import { pickOne, pickPlaces, type Choice } from '../ui/ask';
import { tellWarning } from '../ui/tell';
import { wrapLines } from '../ui/wrapLines';
import { sourcesAmong, tellLeftOut } from './leftOutMessage';
import type { StoryPorts } from './ports';
import { mostFilesUnasked } from './storyFinder';
import { beginningOf } from './tree/versions';

/** More versions than these cannot be read at once; the rest opens as tabs of the last place. */
const places = [
  ViewColumn.One,
  ViewColumn.Two,
  ViewColumn.Three,
  ViewColumn.Four,
  ViewColumn.Five,
  ViewColumn.Six,
] as const;

/** Columns beside each other in which a line still holds some words; more versions go into a second row. */
const mostColumns = 3;

interface Source extends Choice {
  readonly pick: () => Promise<readonly Uri[] | undefined>;
}

async function pickFolder(): Promise<readonly Uri[] | undefined> {
  const picked = await pickPlaces({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t('Open as Story'),
    title: l10n.t('Folder with the Versions of One Story'),
  });
  return picked?.[0] && articleFilesIn(picked[0]);
}

async function pickFiles(): Promise<readonly Uri[] | undefined> {
  return pickPlaces({
    canSelectMany: true,
    openLabel: l10n.t('Open as Story'),
    title: l10n.t('Versions of One Story'),
    filters: { [l10n.t('Articles')]: ['txt', 'md'] },
  });
}

/** Folders of the workspace that hold at least two articles, one level deep. */
async function workspaceFolders(): Promise<readonly Source[]> {
  const roots = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const nested = await Promise.all(
    roots.map(async root => {
      const entries = await workspace.fs.readDirectory(root).then(
        list => list,
        () => [],
      );
      return entries
        .filter(([name, type]) => type === FileType.Directory && !name.startsWith('.'))
        .map(([name]) => Uri.joinPath(root, name));
    }),
  );
  const folders = await Promise.all(
    [...roots, ...nested.flat()].map(async uri => ({ uri, files: await articleFilesIn(uri) })),
  );
  return folders
    .filter(({ files }) => files.length > 1)
    .map(({ uri, files }) => ({
      icon: 'folder',
      label: fileName(uri),
      description: l10n.t('{0} articles', files.length),
      pick: async () => files,
    }));
}

async function askForFiles(): Promise<readonly Uri[] | undefined> {
  const sources: readonly Source[] = [
    ...(await workspaceFolders()),
    { icon: 'folder-opened', label: l10n.t('Another Folder…'), pick: pickFolder },
    { icon: 'files', label: l10n.t('Choose Files…'), pick: pickFiles },
  ];
  const source = await pickOne(sources, { placeHolder: l10n.t('Which articles tell one story?') });
  return source?.pick();
}

/** The files that a command was called on in the explorer: a folder or a selection of files. */
async function filesOfExplorer(clicked: unknown, selected: unknown): Promise<readonly Uri[] | undefined> {
  if (!(clicked instanceof Uri)) return undefined;
  const all = Array.isArray(selected) ? selected.filter(one => one instanceof Uri) : [clicked];
  if (all.length > 1) return all;
  const { type } = await workspace.fs.stat(clicked);
  return articleFilesIn(type === FileType.Directory ? clicked : Uri.joinPath(clicked, '..'));
}

async function openFiles(ports: StoryPorts<'finder'>, files: readonly Uri[]): Promise<void> {
  const articles = files.filter(mayBeArticle);
  if (articles.length > mostFilesUnasked) {
    void tellWarning(
      l10n.t('{0} articles are too many for one story. Choose up to {1} files.', articles.length, mostFilesUnasked),
    );
    return;
  }
  const opened = await ports.finder.openFiles(articles);
  const leftOut = { skipped: opened.skipped, sources: sourcesAmong(files) };
  if (!(await tellAStory(opened.articles))) {
    void tellLeftOut(leftOut, l10n.t('A story needs at least two articles (.txt or .md).'));
    return;
  }
  void tellLeftOut(leftOut, '');
  const first = opened.articles[0];
  if (first) await window.showTextDocument(Uri.parse(first.key, true), { preview: false });
  await commands.executeCommand('crossread.story.focus', { preserveFocus: true });
}

async function openSideBySide(ports: StoryPorts<'service' | 'finder'>): Promise<void> {
  const story = await needStory(ports);
  if (story === undefined) return;
  const versions: readonly VersionInput[] = story.analysis?.articles ?? story.members;
  const count = Math.min(places.length, versions.length);
  const rowOf = (length: number): { groups: object[] } => ({ groups: Array.from({ length }, () => ({})) });
  const upper = count <= mostColumns ? count : Math.ceil(count / 2);
  const rows = [upper, count - upper].filter(length => length > 0).map(rowOf);
  await commands.executeCommand('vscode.setEditorLayout', { orientation: 1, groups: rows });
  for (const [index, version] of versions.entries()) {
    const viewColumn = places[Math.min(index, count - 1)] ?? ViewColumn.Active;
    // a file has no second tab in a place: of an export, as many articles are shown as there are places
    if (version.part !== undefined && index >= count) break;
    const uri = Uri.parse(fileOf(version), true);
    const editor = await window.showTextDocument(uri, { viewColumn, preview: false });
    await wrapLines(editor);
    if (version.part !== undefined)
      editor.revealRange(rangeOf(editor.document, beginningOf(story, version)), TextEditorRevealType.AtTop);
  }
  await commands.executeCommand('workbench.action.focusFirstEditorGroup');
}

/** The sample story as the person's own copy, so that notes on it outlive an update of the extension. */
async function sampleCopy({ extensionUri, storageUri }: StoryPorts<'extensionUri' | 'storageUri'>): Promise<Uri> {
  const target = Uri.joinPath(storageUri, 'sample-story');
  const present = new Set((await articleFilesIn(target)).map(fileName));
  for (const file of await articleFilesIn(Uri.joinPath(extensionUri, 'seeds')))
    if (!present.has(fileName(file))) await workspace.fs.copy(file, Uri.joinPath(target, fileName(file)));
  return target;
}

/** Opening stories. */
export function storyCommands(
  ports: StoryPorts<'service' | 'finder' | 'extensionUri' | 'storageUri'>,
): CommandHandlers {
  return {
    'crossread.openStory': async (clicked, selected) => {
      const files = (await filesOfExplorer(clicked, selected)) ?? (await askForFiles());
      if (files !== undefined) await openFiles(ports, files);
    },
    'crossread.openSampleStory': async () => openFiles(ports, await articleFilesIn(await sampleCopy(ports))),
    'crossread.openAllSideBySide': () => openSideBySide(ports),
    'crossread.refresh': () => ports.finder.refresh(),
    'crossread.showStory': () => commands.executeCommand('crossread.story.focus'),
  };
}
