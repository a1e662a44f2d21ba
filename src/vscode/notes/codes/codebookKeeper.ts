import { EventEmitter, RelativePattern, Uri, workspace, type Event, type FileSystemWatcher } from 'vscode';
import type { Note } from '../../../core/annotations/annotation';
import {
  codebookFileName,
  codeOf,
  emptyCodebook,
  parseCodebook,
  serialiseCodebook,
  type Codebook,
  type CodebookProblem,
} from '../../../core/annotations/codebook';
import {
  done,
  maxSettingsBytes,
  refused,
  type FileProblem,
  type Result,
  type SidecarFiles,
} from '../../../core/annotations/sidecarFiles';
import type { Disposable } from '../../../core/util/event';
import { folderOf } from '../../adapters/articleFiles';
import { ToldOnce } from '../../ui/toldOnce';

/** What became of a change of a codebook. */
type CodebookOutcome = Result<Codebook, FileProblem | CodebookProblem>;

/** Reads the codebooks of the workspace's folders when they are first asked for, and keeps them up to date. */
export class CodebookKeeper implements Disposable {
  private readonly books = new Map<string, Codebook>();
  private readonly watchers = new Map<string, FileSystemWatcher>();
  private readonly changes = new EventEmitter<void>();

  private readonly problems = new EventEmitter<FileProblem | CodebookProblem>();
  private readonly told = new ToldOnce();

  readonly onDidChange: Event<void> = this.changes.event;
  /** Fires when a codebook cannot be read, once for each. */
  readonly onProblem: Event<FileProblem | CodebookProblem> = this.problems.event;

  constructor(private readonly files: SidecarFiles) {}

  /** Where the codes for an article stand: in the folder of the workspace that it belongs to, else beside it. */
  uriFor(article: string): Uri {
    const uri = Uri.parse(article, true);
    return Uri.joinPath(workspace.getWorkspaceFolder(uri)?.uri ?? folderOf(uri), codebookFileName);
  }

  /** The codes for an article as last read; none before that. */
  of(article: string): Codebook {
    const uri = this.uriFor(article);
    const known = this.books.get(uri.toString());
    if (known === undefined) {
      this.books.set(uri.toString(), emptyCodebook);
      this.watch(uri);
      void this.load(uri);
    }
    return known ?? emptyCodebook;
  }

  /** The codes for an article, read from the disk. */
  async read(article: string): Promise<CodebookOutcome> {
    return this.readAt(this.uriFor(article));
  }

  /** The names of a note's codes; a code that the codebook does not have is left out. */
  namesOf(article: string, note: Note): readonly string[] {
    if (note.codes.length === 0) return [];
    const book = this.of(article);
    return [...new Set(note.codes.flatMap(id => codeOf(book, id)?.name ?? []))];
  }

  /** The colours of a note's codes, in the note's order; a code without one is left out. */
  coloursOf(article: string, note: Note): readonly string[] {
    if (note.codes.length === 0) return [];
    const book = this.of(article);
    return [...new Set(note.codes.flatMap(id => codeOf(book, id)?.colour ?? []))];
  }

  /** Changes the codes for an article on the disk; a file that cannot be read is left as it is. */
  async change(article: string, change: (book: Codebook) => Codebook): Promise<CodebookOutcome> {
    const uri = this.uriFor(article);
    let problem: CodebookProblem | undefined;
    let made = emptyCodebook;
    const written = await this.files.update(uri.toString(), bytes => {
      const book = bytes === null ? emptyCodebook : parseCodebook(bytes);
      if ('problem' in book) {
        problem = book.problem;
        return 'keep';
      }
      made = change(book);
      return new TextEncoder().encode(serialiseCodebook(made));
    });
    if (problem !== undefined) return refused(problem);
    if (!written.ok) return written;
    await this.load(uri);
    return done(made);
  }

  dispose(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.changes.dispose();
    this.problems.dispose();
  }

  private async load(uri: Uri): Promise<void> {
    const outcome = await this.readAt(uri);
    const problem = outcome.ok ? undefined : outcome.problem;
    if (this.told.isNews(uri.toString(), problem) && problem !== undefined) this.problems.fire(problem);
    // a book that cannot be read shows no names
    this.books.set(uri.toString(), outcome.ok ? outcome.value : emptyCodebook);
    this.changes.fire();
  }

  private async readAt(uri: Uri): Promise<CodebookOutcome> {
    const read = await this.files.read(uri.toString(), maxSettingsBytes);
    if (!read.ok) return read;
    const book = read.value === null ? emptyCodebook : parseCodebook(read.value);
    return 'problem' in book ? refused(book.problem) : done(book);
  }

  private watch(uri: Uri): void {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folderOf(uri), codebookFileName));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      event(() => void this.load(uri));
    this.watchers.set(uri.toString(), watcher);
  }
}
