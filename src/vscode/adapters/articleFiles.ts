import { FileType, Uri, workspace, type TextDocument } from 'vscode';
import { sidecarSuffix } from '../../core/annotations/sidecar';
import type { ArticleInput } from '../../core/story/analysis';
import { articleName } from '../../core/text/articleNames';
import { otherKind, type OtherKind } from '../../core/text/sourceKind';
import { decodeArticle, largestArticleBytes, type DecodedText } from '../../core/text/decode';

/** A file that could not be taken for an article, and why. */
export interface SkippedFile {
  readonly uri: Uri;
  readonly problem: Extract<DecodedText, { readonly problem: string }>['problem'] | 'unreadable' | OtherKind;
}

/** What reading some files gave. */
interface ReadArticles {
  readonly articles: readonly ArticleInput[];
  readonly skipped: readonly SkippedFile[];
}

/** Files read at a time: enough to hide the latency of a remote folder without flooding it. */
const parallelReads = 8;

/** Schemes of real files outside of a workspace folder; others (diffs, drafts of comments, output) are no articles. */
const fileSchemes: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-userdata']);

/** Whether a file's name and place say that it may be an article. */
export function mayBeArticle(uri: Uri): boolean {
  if (!articleName.test(uri.path)) return false;
  return fileSchemes.has(uri.scheme) || workspace.getWorkspaceFolder(uri) !== undefined;
}

/** The folder that a file stands in. */
export function folderOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}

/** The last part of a URI's path. */
export function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The sidecar of an article. */
export function sidecarOf(article: Uri): Uri {
  return article.with({ path: article.path + sidecarSuffix });
}

/** Whether there is a file or folder. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The files of a folder that may be articles, sorted by name; empty when the folder cannot be read. */
export async function articleFilesIn(folder: Uri): Promise<readonly Uri[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => (type & FileType.File) !== 0 && articleName.test(name))
      .map(([name]) => Uri.joinPath(folder, name))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    return [];
  }
}

/** An open document as an article. Its text is what the editor shows, saved or not. */
export function articleOfDocument(document: TextDocument): ArticleInput {
  return {
    key: document.uri.toString(),
    name: fileName(document.uri),
    text: document.getText(),
    version: document.version,
  };
}

/** The document of a URI, if it is open. */
export function openDocument(key: string): TextDocument | undefined {
  return workspace.textDocuments.find(document => document.uri.toString() === key && !document.isClosed);
}

async function readArticle(uri: Uri): Promise<ArticleInput | SkippedFile> {
  const open = openDocument(uri.toString());
  if (open !== undefined) return articleOfDocument(open);
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largestArticleBytes) return { uri, problem: 'tooLarge' };
    const bytes = await workspace.fs.readFile(uri);
    const other = otherKind(bytes, fileName(uri));
    if (other !== null) return { uri, problem: other };
    const decoded = decodeArticle(bytes);
    if ('problem' in decoded) return { uri, problem: decoded.problem };
    return { key: uri.toString(), name: fileName(uri), text: decoded.text, version: 0 };
  } catch {
    return { uri, problem: 'unreadable' };
  }
}

/** Reads articles: open ones as the editor has them, the others from disk. */
export async function readArticles(uris: readonly Uri[]): Promise<ReadArticles> {
  const articles: ArticleInput[] = [];
  const skipped: SkippedFile[] = [];
  for (let first = 0; first < uris.length; first += parallelReads) {
    for (const result of await Promise.all(uris.slice(first, first + parallelReads).map(readArticle))) {
      if ('problem' in result) skipped.push(result);
      else articles.push(result);
    }
  }
  return { articles, skipped };
}
