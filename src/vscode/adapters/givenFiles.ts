import { FileType, Uri, workspace } from 'vscode';
import { sourceName } from '../../core/text/sourceKind';

/** The file that a command was called on, or that of the row of a view. */
export function fileGiven(value: unknown): Uri | undefined {
  if (value instanceof Uri) return value;
  if (typeof value !== 'object' || value === null || !('file' in value)) return undefined;
  const { file } = value;
  return typeof file === 'object' && file !== null && 'uri' in file && file.uri instanceof Uri ? file.uri : undefined;
}

/** Files that a command was called on: those marked in the explorer or a view, or the one that was clicked. */
export function filesGiven(clicked: unknown, marked: unknown): readonly Uri[] {
  const given = Array.isArray(marked) && marked.length > 0 ? (marked as readonly unknown[]) : [clicked];
  return given.flatMap(one => fileGiven(one) ?? []);
}

/** Files, and in place of each folder the files in it that may hold articles to import, by name. */
export async function withFolderSources(files: readonly Uri[]): Promise<readonly Uri[]> {
  const found = await Promise.all(
    files.map(async file => {
      const entries = await workspace.fs.readDirectory(file).then(
        all => all,
        () => undefined,
      );
      if (entries === undefined) return [file];
      const names = entries.filter(([name, type]) => (type & FileType.File) !== 0 && sourceName.test(name));
      return names.map(([name]) => Uri.joinPath(file, name)).sort((a, b) => (a.path < b.path ? -1 : 1));
    }),
  );
  return found.flat();
}
