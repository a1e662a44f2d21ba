import { Uri, workspace, type Memento } from 'vscode';
import { articleFilesIn } from '../adapters/articleFiles';

const key = 'crossread.storyFolders';

/** Folders below those of the workspace that are remembered; who has more finds them by opening an article. */
const mostRemembered = 20;

/** Folders to look for stories in when a window opens: those of the workspace, and those below that had a story before. */
export class KnownFolders {
  constructor(private readonly memory: Memento) {}

  /** Those that hold at least two articles by their names. */
  async withArticles(): Promise<readonly Uri[]> {
    const remembered = this.remembered().map(uri => Uri.parse(uri, true));
    const folders = [...(workspace.workspaceFolders ?? []).map(({ uri }) => uri), ...remembered];
    const found = await Promise.all(folders.map(async uri => ({ uri, files: await articleFilesIn(uri) })));
    return found.filter(({ files }) => files.length > 1).map(({ uri }) => uri);
  }

  /** Remembers a folder that has a story. One outside of the workspace is another's. */
  async add(folder: Uri): Promise<void> {
    const isRoot = workspace.workspaceFolders?.some(({ uri }) => uri.toString() === folder.toString()) === true;
    if (isRoot || workspace.getWorkspaceFolder(folder) === undefined) return;
    const known = this.remembered();
    if (known.includes(folder.toString())) return;
    await this.memory.update(key, [folder.toString(), ...known].slice(0, mostRemembered));
  }

  private remembered(): readonly string[] {
    return this.memory.get<readonly string[]>(key) ?? [];
  }
}
