import { bytesToHex } from '@noble/hashes/utils.js';
import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  FileType,
  l10n,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeActionProvider,
  type TextDocument,
} from 'vscode';
import { readSource, type SourceFile } from '../../core/text/sourcePlaces';
import { limits } from '../../importers/limits';
import { mayBeArticle, folderOf } from '../adapters/articleFiles';
import { plain } from '../ui/plain';

/** Shown behind the problem, as a link to the source. */
const changedCode = (): string => l10n.t('changed source');

/** Where an article's source stands: beside it, or beside its folder of articles. */
function placesOf(article: Uri, file: string): readonly Uri[] {
  const folder = folderOf(article);
  const beside = Uri.joinPath(folder, file);
  return /\.articles(?: \(\d+\))?$/.test(folder.path) ? [Uri.joinPath(folderOf(folder), file), beside] : [beside];
}

/** SHA-256 of a file, in hexadecimal; counted outside this thread. */
async function digestOf(uri: Uri): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await workspace.fs.readFile(uri))));
}

/** Digests of sources by their address, size and time: a large file is not read again when nothing was written to it. */
class SourceDigests {
  private readonly known = new Map<string, { readonly stamp: string; readonly digest: Promise<string> }>();

  /** The digest of a file; undefined when there is none. */
  async of(uri: Uri): Promise<string | undefined> {
    try {
      const { size, mtime, type } = await workspace.fs.stat(uri);
      if (size > limits.sourceBytes || (type & FileType.File) === 0) return undefined;
      const stamp = `${size} ${mtime}`;
      const known = this.known.get(uri.toString());
      if (known?.stamp === stamp) return await known.digest;
      const digest = digestOf(uri);
      this.known.set(uri.toString(), { stamp, digest });
      return await digest;
    } catch {
      return undefined;
    }
  }
}

/** The source of an article, when it is not any more what it was when the article was imported. */
async function changedSource(digests: SourceDigests, article: Uri, source: SourceFile): Promise<Uri | undefined> {
  for (const uri of placesOf(article, source.file)) {
    const digest = await digests.of(uri);
    if (digest !== undefined) return digest === source.sha256 ? undefined : uri;
  }
  return undefined;
}

/** The line of the front matter that names the source. */
function sourceLine(document: TextDocument): Range {
  for (let line = 0; line < Math.min(document.lineCount, 40); line++) {
    const { text, range } = document.lineAt(line);
    if (text.startsWith('source-file:')) return range;
  }
  return new Range(0, 0, 0, 0);
}

function problemOf(document: TextDocument, source: Uri, name: string): Diagnostic {
  const message = l10n.t('{0} has changed since this article was imported from it.', name);
  const problem = new Diagnostic(sourceLine(document), plain(message, 'tooltip'), DiagnosticSeverity.Information);
  problem.source = 'Crossread';
  problem.code = { value: changedCode(), target: source };
  return problem;
}

const importAgain: CodeActionProvider = {
  provideCodeActions: (_, __, { diagnostics }) =>
    diagnostics.flatMap(problem => {
      const { code } = problem;
      if (typeof code !== 'object' || code.value !== changedCode()) return [];
      const action = new CodeAction(l10n.t('Import again beside'), CodeActionKind.QuickFix);
      action.command = { command: 'crossread.importArticles', title: action.title, arguments: [code.target] };
      action.diagnostics = [problem];
      return action;
    }),
};

/** Tells in an imported article that its source has changed since, and offers to import it again, beside it. */
export function registerChangedSources(): Disposable {
  const problems = languages.createDiagnosticCollection('crossread.sources');
  const digests = new SourceDigests();
  const look = async (document: TextDocument | undefined): Promise<void> => {
    if (document === undefined || !mayBeArticle(document.uri)) return;
    const source = readSource(document.getText());
    const changed = source && (await changedSource(digests, document.uri, source));
    if (document.isClosed) return;
    problems.set(document.uri, changed ? [problemOf(document, changed, source.file)] : []);
  };
  void look(window.activeTextEditor?.document);
  return Disposable.from(
    problems,
    window.onDidChangeActiveTextEditor(editor => void look(editor?.document)),
    window.onDidChangeWindowState(({ focused }) => focused && void look(window.activeTextEditor?.document)),
    workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
    languages.registerCodeActionsProvider({ language: 'markdown' }, importAgain, {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
  );
}
