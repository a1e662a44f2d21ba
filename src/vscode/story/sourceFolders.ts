import { commands, Disposable, FileType, workspace, type Uri } from 'vscode';
import { sourceName } from '../../core/text/sourceKind';
import { mayBeArticle } from '../adapters/articleFiles';
import type { StoryPorts } from './ports';

/** A folder of the workspace that holds files to be imported and no two articles to be read. */
async function holdsSourcesOnly(folder: Uri): Promise<boolean> {
  const entries = await workspace.fs.readDirectory(folder).then(
    found => found,
    () => [],
  );
  const names = entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
  const articles = names.filter(name => mayBeArticle(folder.with({ path: `${folder.path}/${name}` })));
  // tables of figures are no articles more often than not
  return articles.length < 2 && names.some(name => sourceName.test(name) && !/\.[ct]sv$/i.test(name));
}

/** Keeps the `when` key of the welcome that says what to do with a folder of web pages, PDF and the like. */
export function registerSourceFolders({ service }: StoryPorts<'service'>): Disposable {
  let asked = 0;
  const update = async (): Promise<void> => {
    const number = ++asked;
    const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const found = await Promise.all(folders.map(holdsSourcesOnly));
    if (number === asked) await commands.executeCommand('setContext', 'crossread.sourcesOnly', found.some(Boolean));
  };
  void update();
  return Disposable.from(
    workspace.onDidChangeWorkspaceFolders(() => void update()),
    workspace.onDidCreateFiles(() => void update()),
    workspace.onDidDeleteFiles(() => void update()),
    service.onDidChange(({ kind }) => kind !== 'edited' && void update()),
  );
}
