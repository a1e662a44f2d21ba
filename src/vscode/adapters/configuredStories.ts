import { Disposable, EventEmitter, RelativePattern, workspace, type Event, type Uri } from 'vscode';
import { fitsGlob, parseGlob, simpler, type Glob } from '../../core/text/glob';
import { createCache } from '../../core/util/memo';
import { mayBeArticle } from './articleFiles';

/** A story that the settings name. */
export interface StoryGroup {
  readonly name: string;
  /** Relative to the folders of the workspace. */
  readonly globs: readonly Glob[];
}

/** The setting that names stories. */
export const storiesSetting = 'crossread.stories';

/** More are left out: every file that is opened is held against all of them. */
export const mostGlobs = 200;

/** Simpler globs find files that the story's own do not fit: more are asked for than a story may have. */
const mostFound = 4000;

/** Files whose story is remembered. */
const filesKept = 10_000;

/** The groups of the setting, and how many of its globs were refused. */
interface Reading {
  readonly groups: readonly StoryGroup[];
  readonly refused: number;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Entries that make no sense are left out. */
function readSetting(): Reading {
  const value: unknown = workspace.getConfiguration().get(storiesSetting);
  const groups: StoryGroup[] = [];
  let [taken, refused] = [0, 0];
  for (const entry of Array.isArray(value) ? (value as readonly (Partial<Record<string, unknown>> | null)[]) : []) {
    const { name, files } = entry ?? {};
    if (!isText(name) || !Array.isArray(files)) continue;
    const given = files.filter(isText);
    const globs = given.slice(0, mostGlobs - taken).flatMap(glob => parseGlob(glob) ?? []);
    taken += globs.length;
    refused += given.length - globs.length;
    if (globs.length > 0) groups.push({ name, globs });
  }
  return { groups, refused };
}

/** The stories that the settings name. The setting is read when it changes, and a file is held against its globs once. */
export class ConfiguredStories implements Disposable {
  private reading = readSetting();
  private known = createCache<string, { readonly group: StoryGroup | undefined }>(filesKept);
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;

  constructor() {
    this.subscriptions = Disposable.from(
      this.changed,
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration(storiesSetting)) this.readAgain();
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.readAgain()),
    );
  }

  /** Fires when other stories are named than before, or the same ones may have other files. */
  get onDidChange(): Event<void> {
    return this.changed.event;
  }

  get groups(): readonly StoryGroup[] {
    return this.reading.groups;
  }

  /** Globs that are too long or too many. */
  get refused(): number {
    return this.reading.refused;
  }

  /** The first of the groups that a file belongs to. */
  groupOf(uri: Uri): StoryGroup | undefined {
    if (this.groups.length === 0) return undefined;
    const key = uri.toString();
    const known = this.known.get(key) ?? { group: this.findGroup(uri) };
    this.known.set(key, known);
    return known.group;
  }

  /** Where the files of a group may be. The editor's own matcher goes back over every star, so that it is given simpler globs. */
  patternsOf({ globs }: StoryGroup): readonly RelativePattern[] {
    const simple = [...new Set(globs.map(simpler))];
    return (workspace.workspaceFolders ?? []).flatMap(folder => simple.map(glob => new RelativePattern(folder, glob)));
  }

  /** The articles of a group, sorted by path; a file that several groups name belongs to the first of them. */
  async filesOf(group: StoryGroup, most: number): Promise<readonly Uri[]> {
    const found = await Promise.all(
      this.patternsOf(group).map(pattern => workspace.findFiles(pattern, undefined, mostFound)),
    );
    const byKey = new Map(found.flat().map(uri => [uri.toString(), uri]));
    return [...byKey.values()]
      .filter(uri => mayBeArticle(uri) && this.groupOf(uri)?.name === group.name)
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .slice(0, most);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private findGroup(uri: Uri): StoryGroup | undefined {
    if (workspace.getWorkspaceFolder(uri) === undefined) return undefined;
    const path = workspace.asRelativePath(uri, false);
    return this.groups.find(({ globs }) => globs.some(glob => fitsGlob(glob, path)));
  }

  private readAgain(): void {
    this.reading = readSetting();
    this.known = createCache(filesKept);
    this.changed.fire();
  }
}
