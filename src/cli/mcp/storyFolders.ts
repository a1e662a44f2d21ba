import { randomUUID } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import { writeAgentNote } from '../../core/agent/agentNote';
import { createBesideReader, type BesideReader } from '../../core/agent/readBeside';
import { ToolRefusal } from '../../core/agent/refusal';
import type { AgentHost } from '../../core/agent/tool';
import { createNoteStore } from '../../core/annotations/store';
import type { NoteStore } from '../../core/annotations/storeTypes';
import type { SidecarFiles } from '../../core/annotations/sidecarFiles';
import { loadLexicon } from '../../core/language/lexicon';
import { factTable } from '../../core/report/factTable';
import type { FactTable } from '../../core/report/factTableModel';
import { notesOfVersion } from '../../core/report/notesByVersion';
import type { ArticleInput, StoryAnalysis } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { createStoryReader, type StoryReader } from '../../core/story/reader';
import { runInSlices, type CancellationToken, type Pacer, type Sliced } from '../../core/util/sliced';
import { liesIn } from '../../node/liesIn';
import { createNodeSidecarFiles } from '../../node/sidecarFiles';
import { loadArticles } from '../articles';
import { readArticleText } from '../articleText';
import { UsageError, type CommandIo } from '../io';
import { detailsBeside } from '../sidecars';
import { decisionsHeld } from '../storyDecisions';
import { takeOver } from '../takeOver';
import { CancelledCall } from './calls';

/** Messages come in between slices. */
const serverPacer: Pacer = {
  now: () => performance.now(),
  breathe: () => new Promise(done => setImmediate(done)),
};

/** A reading of the story and what was computed of it. */
interface Reading {
  readonly inputs: readonly ArticleInput[];
  readonly story: StoryAnalysis;
  table?: FactTable;
}

/** The story of the folders and files that the server was started with, and of nothing else. */
export class StoryFolders {
  private readonly files: SidecarFiles;
  private readonly store: NoteStore;
  private readonly told = new Set<string>();
  private agent = '';
  private reading: Reading | undefined;

  private constructor(
    private readonly paths: readonly string[],
    private readonly io: CommandIo,
    allowNotes: boolean,
    private readonly reader: StoryReader,
    private readonly beside: BesideReader,
  ) {
    this.files = createNodeSidecarFiles({ sweeps: allowNotes });
    this.store = createNoteStore({
      files: this.files,
      pacer: serverPacer,
      clock: () => new Date().toISOString(),
      newId: randomUUID,
      author: () => ({ name: this.agent, isSoftware: true }),
    });
  }

  /** @throws UsageError when a path does not exist or no article can be read */
  static async open(paths: readonly string[], io: CommandIo, allowNotes: boolean): Promise<StoryFolders> {
    const lexicon = await loadLexicon();
    const beside = createBesideReader(createStoryReader(lexicon));
    const folders = new StoryFolders(paths, io, allowNotes, createStoryReader(lexicon), beside);
    if ((await folders.load()).length === 0) throw new UsageError('there is no article that can be read');
    return folders;
  }

  /** The story as its files are now. */
  async host(agent: string, token: CancellationToken): Promise<AgentHost> {
    this.agent = agent;
    const run = <T>(work: Sliced<T>): Promise<T> => this.run(work, token);
    const reading = await this.read(token);
    const { inputs, story } = reading;
    for (const { key, text } of inputs) await this.store.open({ key, name: basename(key) }, text);
    return {
      story,
      run,
      notes: article => {
        const version = story.articles[article];
        return version === undefined ? [] : notesOfVersion(version, this.store.notes(fileOf(version))?.notes ?? []);
      },
      table: async () => (reading.table ??= await run(factTable(story))),
      readBeside: async text => {
        const { decisions } = await decisionsHeld(inputs, { ...this.io, error: line => this.tellOnce(line) });
        return run(this.beside(inputs, text, decisions));
      },
      addNote: async note => {
        const { text = '' } = story.articles[note.article] ?? {};
        const key = fileOf(story.articles[note.article]);
        if (!(await takeOver(key, this.files, this.io)))
          throw new ToolRefusal(
            'Notes of a renamed article stand beside this one. A person has to look at them first.',
          );
        await this.store.open({ key, name: basename(key) }, text);
        return writeAgentNote(this.store, key, note, agent);
      },
    };
  }

  private async read(token: CancellationToken): Promise<Reading> {
    const inputs = await this.load().catch((error: unknown) => {
      throw error instanceof UsageError ? new ToolRefusal('The folder of the story is not there any more.') : error;
    });
    if (this.reading !== undefined && JSON.stringify(this.reading.inputs) === JSON.stringify(inputs))
      return this.reading;
    this.reading = { inputs, story: await this.run(this.reader.analyse(inputs), token) };
    return this.reading;
  }

  private async run<T>(work: Sliced<T>, token: CancellationToken): Promise<T> {
    const result = await runInSlices(work, serverPacer, token);
    if (result === undefined) throw new CancelledCall();
    return result;
  }

  private async load(): Promise<readonly ArticleInput[]> {
    const { articles } = await loadArticles(
      this.paths,
      { ...this.io, error: line => this.tellOnce(line) },
      detailsBeside,
      path => readArticleText(path, this.rootOf(path)),
    );
    return articles;
  }

  /** The folder that links of an article must not lead out of: the one that was given, else its own. */
  private rootOf(path: string): string {
    const given = this.paths.map(one => resolve(this.io.cwd, one));
    return given.find(folder => liesIn(path, folder)) ?? dirname(path);
  }

  private tellOnce(line: string): void {
    if (this.told.has(line)) return;
    this.told.add(line);
    this.io.error(line);
  }
}
