import { Uri } from 'vscode';
import { done, type Result, type SidecarFiles } from '../../core/annotations/sidecarFiles';

const toPath = (uri: string): string => Uri.parse(uri, true).fsPath;
const toUri = (path: string): string => Uri.file(path).toString();

function mapped<T, U>(result: Result<T>, map: (value: T) => U): Result<U> {
  return result.ok ? done(map(result.value)) : result;
}

/**
 * Sidecar files named by URIs: those on the local disk go to `local` (which takes paths), all others to `other`
 * (which takes URIs).
 */
export function routeSidecarFiles(local: SidecarFiles, other: SidecarFiles): SidecarFiles {
  const isLocal = (uri: string): boolean => uri.startsWith('file:');
  return {
    read: (uri, maxBytes) => (isLocal(uri) ? local.read(toPath(uri), maxBytes) : other.read(uri, maxBytes)),
    update: (uri, change) => (isLocal(uri) ? local.update(toPath(uri), change) : other.update(uri, change)),
    setAside: async (uri, label) =>
      isLocal(uri) ? mapped(await local.setAside(toPath(uri), label), toUri) : other.setAside(uri, label),
    rename: async (from, to) =>
      isLocal(from) && isLocal(to)
        ? mapped(await local.rename(toPath(from), toPath(to)), toUri)
        : other.rename(from, to),
    list: async folder =>
      isLocal(folder) ? mapped(await local.list(toPath(folder)), paths => paths.map(toUri)) : other.list(folder),
  };
}
