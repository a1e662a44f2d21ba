import {
  RelativePattern,
  Uri,
  workspace,
  type Disposable,
  type FileSystemWatcher,
  type Memento,
  type TextDocument,
} from 'vscode';
import { storyFileName } from '../../core/annotations/storyFile';
import type { StoryService } from '../../core/service/storyService';
import type { ArticleInput } from '../../core/story/analysis';
import { groupStories } from '../../core/text/storyFiles';
import { withMemberDecisions } from '../../core/text/storyMembers';
import { runInSlices } from '../../core/util/sliced';
import {
  articleFilesIn,
  articleOfDocument,
  folderOf,
  mayBeArticle,
  openDocument,
  readArticles,
  type SkippedFile,
} from '../adapters/articleFiles';
import type { ConfiguredStories, StoryGroup } from '../adapters/configuredStories';
import type { DocumentEvents } from '../adapters/documentEvents';
import { after, hostPacer } from '../adapters/pacing';
import { memberDecisionsOf, tellAStory, wholeFolder } from '../adapters/storyGroups';
import { leftOutOf, type LeftOutFile } from './leftOut';
import { KnownFolders } from './knownFolders';
import { chosenPrefix, originOf, settingPrefix } from './storyIds';

/** What is known of a folder that articles were opened from. */
interface FolderState {
  readonly folder: Uri;
  /** Files that are in no story, and why. */
  readonly leftOut: readonly LeftOutFile[];
  /** More files than are read unasked; their number. */
  readonly tooMany?: number;
  /** How many stories its articles tell, open or not. */
  readonly stories?: number;
}

/** Above this a folder is an archive, not a story; reading it unasked would cost seconds. */
export const mostFilesUnasked = 400;

/** A folder that tells more stories is an archive: they are shown as their articles are opened. */
const mostStoriesUnasked = 12;

/** Editors and tools write files in bursts; one look at the folder is enough. */
const folderPause = 300;

const chosenKey = 'crossread.chosenStories';

interface Folder {
  readonly uri: Uri;
  readonly watcher: FileSystemWatcher;
  state: FolderState;
  stories: readonly string[];
  pause: { dispose(): void } | undefined;
}

/** Finds the stories of the folders that a person opens articles from, and tells the service of every change. */
export class StoryFinder implements Disposable {
  private readonly folders = new Map<string, Folder>();
  private readonly groups = new Map<string, readonly FileSystemWatcher[]>();
  private readonly subscriptions: Disposable[];
  private readonly known: KnownFolders;

  constructor(
    private readonly service: StoryService,
    private readonly memory: Memento,
    private readonly configured: ConfiguredStories,
    documents: DocumentEvents,
  ) {
    this.known = new KnownFolders(memory);
    this.subscriptions = [
      workspace.onDidOpenTextDocument(document => void this.consider(document)),
      workspace.onDidCloseTextDocument(document => this.lookAgain(folderOf(document.uri))),
      documents.onDidEdit(({ document, edits }) => {
        const key = document.uri.toString();
        if (service.storyOf(key) !== undefined) service.edit(key, edits, document.version, document.getText());
      }),
      documents.onDidRest(({ uri }) => service.settle(uri.toString())),
      configured.onDidChange(() => void this.regroup()),
    ];
  }

  /** What is known of the folder of a file; undefined before it was looked at. */
  folderStateOf(uri: Uri): FolderState | undefined {
    return this.folders.get(folderOf(uri).toString())?.state;
  }

  /** What is known of the folders that stories are from. */
  folderStates(): readonly FolderState[] {
    return [...this.folders.values()].filter(({ stories }) => stories.length > 0).map(({ state }) => state);
  }

  /**
   * Looks at the folders of all documents that are open, then at those of the workspace that hold articles or had a story before, and
   * at the stories that a person chose: a story is there whether one of its articles is open or not.
   */
  async considerOpen(): Promise<void> {
    await Promise.all(workspace.textDocuments.map(document => this.consider(document)));
    const isNew = (uris: readonly string[]): boolean => uris.every(uri => this.service.storyOf(uri) === undefined);
    for (const chosen of this.chosenStories().filter(isNew))
      await this.openFiles(chosen.map(uri => Uri.parse(uri, true)));
    for (const group of this.configured.groups) if (!this.groups.has(group.name)) await this.openGroup(group);
    for (const folder of await this.known.withArticles())
      if (!this.folders.has(folder.toString())) await this.lookAt(folder);
  }

  /** Looks whether an opened document belongs to a story. */
  async consider(document: TextDocument): Promise<void> {
    if (document.isClosed || !mayBeArticle(document.uri)) return;
    const story = this.service.storyOf(document.uri.toString());
    if (story !== undefined) {
      this.show(story.id, story.members);
      return;
    }
    const chosen = this.chosenStories().find(uris => uris.includes(document.uri.toString()));
    const group = this.configured.groupOf(document.uri);
    if (chosen !== undefined) await this.openFiles(chosen.map(uri => Uri.parse(uri, true)));
    else if (group !== undefined) await this.openGroup(group);
    else await this.lookAt(folderOf(document.uri));
  }

  /**
   * Reads files as one story, because a person said so.
   * @returns the story's id and what could not be read
   */
  async openFiles(
    uris: readonly Uri[],
  ): Promise<{ story: string; articles: readonly ArticleInput[]; skipped: readonly SkippedFile[] }> {
    const { articles, skipped } = await readArticles(uris);
    const story = `${chosenPrefix}${uris.map(String).sort().join('\n')}`;
    if (articles.length > 0) {
      this.removeOverlapping(story, uris);
      const others = this.chosenStories().filter(known => !known.some(uri => uris.some(one => one.toString() === uri)));
      const folder = await wholeFolder(uris, articles);
      await this.memory.update(chosenKey, folder ? others : [...others, uris.map(String)]);
      if (folder !== undefined) return { story: this.openFolder(folder, articles), articles, skipped };
      this.show(story, articles);
      const folders = new Map(uris.map(uri => [folderOf(uri).toString(), folderOf(uri)]));
      for (const folder of folders.values()) this.lookAgain(folder);
    }
    return { story, articles, skipped };
  }

  /** All articles of a folder tell one story; new ones join it later. */
  private openFolder(uri: Uri, articles: readonly ArticleInput[]): string {
    const folder = this.folderAt(uri);
    folder.state = { folder: uri, leftOut: [], stories: 1 };
    this.replaceStories(folder, [articles]);
    return folder.stories[0] ?? '';
  }

  /** Reads the folders of all stories again. */
  async refresh(): Promise<void> {
    await Promise.all([...this.folders.values()].map(({ uri }) => this.lookAt(uri)));
    const groups = this.configured.groups.filter(({ name }) => this.groups.has(name));
    await Promise.all(groups.map(group => this.openGroup(group)));
    for (const { id } of this.service.stories()) this.service.refresh(id);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const { watcher, pause } of this.folders.values()) {
      watcher.dispose();
      pause?.dispose();
    }
    this.folders.clear();
    this.forgetGroups();
  }

  /** Opens a story that the settings name. */
  private async openGroup(group: StoryGroup): Promise<void> {
    if (!this.groups.has(group.name)) {
      const watchers = this.configured.patternsOf(group).map(pattern => workspace.createFileSystemWatcher(pattern));
      for (const watcher of watchers)
        for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
          event(() => void this.openGroup(group));
      this.groups.set(group.name, watchers);
    }
    const { articles } = await readArticles(await this.configured.filesOf(group, mostFilesUnasked));
    const id = `${settingPrefix}${group.name}`;
    if (!(await tellAStory(articles))) this.service.removeStory(id);
    else this.show(id, articles);
  }

  private forgetGroups(): void {
    for (const [name, watchers] of this.groups) {
      for (const watcher of watchers) watcher.dispose();
      this.service.removeStory(`${settingPrefix}${name}`);
    }
    this.groups.clear();
  }

  /** The settings name other stories than before. */
  private async regroup(): Promise<void> {
    this.forgetGroups();
    await this.refresh();
    await this.considerOpen();
  }

  /** Stories that a person chose before and now chose otherwise. */
  private removeOverlapping(story: string, uris: readonly Uri[]): void {
    const keys = new Set(uris.map(String));
    for (const { id, members } of this.service.stories())
      if (id !== story && originOf(id) === 'chosen' && members.some(({ key }) => keys.has(key)))
        this.service.removeStory(id);
  }

  private chosenStories(): readonly (readonly string[])[] {
    return this.memory.get<readonly (readonly string[])[]>(chosenKey) ?? [];
  }

  private folderAt(uri: Uri): Folder {
    const known = this.folders.get(uri.toString());
    if (known !== undefined) return known;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(uri, `{*.txt,*.md,${storyFileName}}`));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      event(() => this.lookAgain(uri));
    const folder: Folder = { uri, watcher, state: { folder: uri, leftOut: [] }, stories: [], pause: undefined };
    this.folders.set(uri.toString(), folder);
    return folder;
  }

  private lookAgain(uri: Uri): void {
    const folder = this.folders.get(uri.toString());
    if (folder === undefined) return;
    folder.pause?.dispose();
    folder.pause = after(folderPause, () => void this.lookAt(uri));
  }

  /** Reads a folder, groups its articles into stories and hands over those to be shown. */
  private async lookAt(uri: Uri): Promise<void> {
    const folder = this.folderAt(uri);
    const decisions = await memberDecisionsOf(uri);
    const files = await this.filesToGroup(uri, decisions.added);
    if (files.length > mostFilesUnasked) {
      folder.state = { folder: uri, leftOut: [], tooMany: files.length };
      return;
    }
    const { articles, skipped } = await readArticles(files);
    const alike = (await runInSlices(groupStories(articles), hostPacer)) ?? [];
    const present = new Set(articles.map(({ key }) => key));
    const added = decisions.added.filter(key => present.has(key));
    const groups = withMemberDecisions(alike, { ...decisions, added });
    const leftOut = await leftOutOf(uri, { articles, skipped, groups, removed: decisions.removed });
    folder.state = { folder: uri, leftOut, stories: groups.length };
    const byKey = new Map(articles.map(article => [article.key, article]));
    const shown = groups.filter(group => groups.length <= mostStoriesUnasked || this.isInUse(folder, group));
    this.replaceStories(
      folder,
      shown.map(group => group.flatMap(key => byKey.get(key) ?? [])),
    );
    if (shown.length > 0) await this.known.add(uri);
  }

  /** Whether one of some articles is open, or was when its story was shown: a story stays when its editors are closed. */
  private isInUse(folder: Folder, group: readonly string[]): boolean {
    const shown = new Set(folder.stories.flatMap(id => this.service.story(id)?.members.map(({ key }) => key) ?? []));
    return group.some(key => shown.has(key) || openDocument(key) !== undefined);
  }

  /** The articles of a folder that belong to no story that was chosen or set, and those that were added to its story. */
  private async filesToGroup(folder: Uri, added: readonly string[]): Promise<readonly Uri[]> {
    const chosen = new Set(this.chosenStories().flat());
    const inFolder = await articleFilesIn(folder);
    const names = new Set(inFolder.map(String));
    const others = added.filter(key => !names.has(key)).map(key => Uri.parse(key, true));
    return [...inFolder, ...others.filter(mayBeArticle)].filter(
      uri => !chosen.has(uri.toString()) && this.configured.groupOf(uri) === undefined,
    );
  }

  private replaceStories(folder: Folder, stories: readonly (readonly ArticleInput[])[]): void {
    const named = stories.map(members => ({ id: `${folder.uri.toString()}#${members[0]?.name ?? ''}`, members }));
    for (const id of folder.stories) if (!named.some(story => story.id === id)) this.service.removeStory(id);
    folder.stories = named.map(({ id }) => id);
    for (const { id, members } of named) this.show(id, members);
  }

  /** Hands a story over, with open articles as the editor has them by now: unsaved changes, line ends, what was typed since they were read. */
  private show(id: string, articles: readonly ArticleInput[]): void {
    const members = articles.map(article => {
      const open = openDocument(article.key);
      return open === undefined ? article : articleOfDocument(open);
    });
    if (!sameMembers(this.service.story(id)?.members, members)) this.service.setStory(id, members);
  }
}

function sameMembers(a: readonly ArticleInput[] | undefined, b: readonly ArticleInput[]): boolean {
  return a?.length === b.length && a.every((one, index) => one.key === b[index]?.key && one.text === b[index].text);
}
