import { RelativePattern, Uri, workspace, type FileSystemWatcher } from 'vscode';
import {
  done,
  maxSettingsBytes,
  refused,
  type FileProblem,
  type SidecarFiles,
} from '../../core/annotations/sidecarFiles';
import {
  emptyStoryFile,
  isEmptyStory,
  parseStoryFile,
  serialiseStoryFile,
  storyFileName,
  type StoryFile,
  type StoryFileProblem,
} from '../../core/annotations/storyFile';
import type { Story, StoryService } from '../../core/service/storyService';
import { noDecisions, readDecisions, writeDecisions, type StoryDecisions } from '../../core/story/decisions';
import { createEmitter, type Disposable, type Event } from '../../core/util/event';
import { folderOf } from '../adapters/articleFiles';
import type { DecisionOutcome } from '../shell/outcomes';
import { ToldOnce } from '../ui/toldOnce';

/** Keeps what people decided about stories: in a file beside the articles, and in the service. */
export class DecisionKeeper implements Disposable {
  private readonly decisions = new Map<string, StoryDecisions>();
  /** By the file: the stories of one folder share it, and a story's id changes with its members. */
  private readonly undo = new Map<string, StoryFile[]>();
  /** By the folder, while a story has its file there. */
  private readonly watchers = new Map<string, FileSystemWatcher>();
  private readonly changes = createEmitter<string>();
  private readonly problems = createEmitter<FileProblem | StoryFileProblem>();
  private readonly told = new ToldOnce();
  private readonly subscription: Disposable;

  /** Fires with a story's id when its decisions changed. */
  readonly onDidChange: Event<string> = this.changes.event;
  /** Fires when a story's file cannot be read, once for each file. */
  readonly onProblem: Event<FileProblem | StoryFileProblem> = this.problems.event;

  constructor(
    private readonly files: SidecarFiles,
    private readonly service: StoryService,
  ) {
    this.subscription = service.onDidChange(({ story, kind }) => {
      if (kind === 'members') void this.load(story);
      if (kind === 'removed') this.forget(story);
    });
  }

  /** The decisions about a story as they are kept. */
  of(story: string): StoryDecisions {
    return this.decisions.get(story) ?? noDecisions;
  }

  /** Changes decisions of a story: on the disk first, then in what is shown. */
  async change(story: string, change: (now: StoryDecisions) => Partial<StoryDecisions>): Promise<DecisionOutcome> {
    return this.changeFile(story, file => writeDecisions(file, change(readDecisions(file))));
  }

  /** Takes back the last change that was made in this window; false when there is none. */
  async undoLast(story: string): Promise<boolean> {
    const before = this.undo.get(this.uriOf(story)?.toString() ?? '')?.pop();
    if (before === undefined) return false;
    await this.changeFile(story, () => before, false);
    return true;
  }

  /** Changes the story file itself, for what is no decision about its content (files added or taken out). */
  async changeFile(story: string, change: (file: StoryFile) => StoryFile, undoable = true): Promise<DecisionOutcome> {
    const uri = this.uriOf(story);
    if (uri === undefined) return refused('gone');
    let problem: StoryFileProblem | undefined;
    let before = emptyStoryFile;
    const result = await this.files.update(uri.toString(), bytes => {
      const parsed = bytes === null ? emptyStoryFile : parseStoryFile(bytes);
      if ('problem' in parsed) {
        problem = parsed.problem;
        return 'keep';
      }
      before = parsed;
      const next = change(parsed);
      return isEmptyStory(next)
        ? bytes === null
          ? 'keep'
          : 'trash'
        : new TextEncoder().encode(serialiseStoryFile(next));
    });
    if (problem !== undefined) return refused(problem);
    if (!result.ok) return result;
    const key = uri.toString();
    if (undoable) this.undo.set(key, [...(this.undo.get(key) ?? []), before]);
    await this.load(story);
    return done(null);
  }

  /** Where the decisions about a story stand. */
  uriOf(story: string): Uri | undefined {
    const first = this.service.story(story)?.members[0];
    return first && Uri.joinPath(folderOf(Uri.parse(first.key, true)), storyFileName);
  }

  dispose(): void {
    this.subscription.dispose();
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.changes.dispose();
    this.problems.dispose();
  }

  private async load(story: string): Promise<void> {
    const uri = this.uriOf(story);
    if (uri === undefined) return;
    this.watch(folderOf(uri));
    const read = await this.files.read(uri.toString(), maxSettingsBytes);
    const file = !read.ok ? read : read.value === null ? emptyStoryFile : parseStoryFile(read.value);
    const problem = 'problem' in file ? file.problem : undefined;
    if (this.told.isNews(uri.toString(), problem) && problem !== undefined) this.problems.fire(problem);
    // what was decided before a file broke stands until it can be read again
    const decisions = 'problem' in file ? this.of(story) : readDecisions(file);
    this.decisions.set(story, decisions);
    this.service.setDecisions(story, decisions);
    this.changes.fire(story);
  }

  private watch(folder: Uri): void {
    const key = folder.toString();
    if (this.watchers.has(key)) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, storyFileName));
    const loadAll = (): void => {
      for (const { id } of this.storiesIn(key)) void this.load(id);
    };
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) event(loadAll);
    this.watchers.set(key, watcher);
  }

  /** The stories whose file stands in a folder. */
  private storiesIn(folder: string): readonly Story[] {
    const isThere = ({ id }: Story): boolean => {
      const uri = this.uriOf(id);
      return uri !== undefined && folderOf(uri).toString() === folder;
    };
    return this.service.stories().filter(isThere);
  }

  /** A story that is gone leaves no decisions behind, and the last of a folder no watcher. */
  private forget(story: string): void {
    this.decisions.delete(story);
    for (const [folder, watcher] of this.watchers)
      if (this.storiesIn(folder).length === 0) {
        watcher.dispose();
        this.watchers.delete(folder);
      }
  }
}
