import { CancellationError, env, l10n, window, type CancellationToken } from 'vscode';
import { writeAgentNote } from '../../core/agent/agentNote';
import { createBesideReader, type BesideReader } from '../../core/agent/readBeside';
import { editorRefusals, ToolRefusal } from '../../core/agent/refusal';
import type { AgentHost, NoteProposal } from '../../core/agent/tool';
import { notesOfVersion } from '../../core/report/notesByVersion';
import type { Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import { fileOf, fileOfKey, filesOf } from '../../core/story/fileParts';
import { textOf } from '../../core/text/span';
import { runInSlices, type Sliced } from '../../core/util/sliced';
import { hostPacer } from '../adapters/pacing';
import { waitForReading, type ReadStory } from '../shell/currentStory';
import { askYesTo } from '../ui/tell';
import type { AgentPorts } from './ports';

/** Gives the open stories to tools. */
export class Hosts {
  /** What reads texts beside each story, by its id; as long as the tools are registered. */
  private readonly beside = new Map<string, Promise<BesideReader>>();

  constructor(private readonly ports: AgentPorts) {}

  /**
   * The story that is meant: the one with the file, else the one of the active article, else the only one.
   * @throws ToolRefusal where none is, or it is not clear which
   */
  async open(file: string | undefined, token: CancellationToken): Promise<AgentHost> {
    const { service, finder } = this.ports;
    if (service.stories().length === 0) await finder.considerOpen();
    const { story, analysis } = await this.read(this.meant(file), token);
    const run = <T>(work: Sliced<T>): Promise<T> => runCancellable(work, token);
    const { facts, notes } = this.ports;
    const keyOf = (article: number): string => fileOf(analysis.articles[article]);
    return {
      story: analysis,
      run,
      notes: article => {
        const version = analysis.articles[article];
        return version === undefined ? [] : notesOfVersion(version, notes.notes(fileOf(version))?.notes ?? []);
      },
      table: () => facts.tableOf(analysis),
      readBeside: async text => {
        const reader = await this.besideOf(story.id);
        return run(reader(filesOf(analysis.articles), text, this.ports.decisions.of(story.id)));
      },
      addNote: async note => {
        await expectYes(analysis, note);
        return writeAgentNote(notes, keyOf(note.article), note, `${env.appName} agent`);
      },
    };
  }

  private meant(file: string | undefined): Story {
    const stories = this.ports.service.stories();
    const withFile = stories.filter(({ members }) =>
      members.some(({ name }) => name === file || name === fileOfKey(file ?? '')),
    );
    const active = window.activeTextEditor?.document.uri.toString();
    const ofActive = active === undefined ? undefined : this.ports.service.storyOf(active);
    const found = withFile.length === 1 ? withFile[0] : (ofActive ?? (stories.length === 1 ? stories[0] : undefined));
    if (found !== undefined) return found;
    throw new ToolRefusal(stories.length === 0 ? editorRefusals.noStory : editorRefusals.severalStories);
  }

  /** The last good reading of a story; the first one is waited for. */
  private async read(story: Story, token: CancellationToken): Promise<ReadStory> {
    const read = await waitForReading(this.ports, story, token);
    if (token.isCancellationRequested) throw new CancellationError();
    if (read === undefined) throw new ToolRefusal(editorRefusals.unread);
    return read;
  }

  private besideOf(id: string): Promise<BesideReader> {
    const known = this.beside.get(id) ?? this.ports.loadReader().then(make => createBesideReader(make()));
    this.beside.set(id, known);
    return known;
  }
}

async function runCancellable<T>(work: Sliced<T>, token: CancellationToken): Promise<T> {
  const result = await runInSlices(work, hostPacer, token);
  if (result === undefined) throw new CancellationError();
  return result;
}

/**
 * Puts a note before the person. VS Code's own question is not enough: it is not asked where another extension calls the tool, nor
 * where tools are approved unseen.
 */
async function expectYes({ articles }: StoryAnalysis, note: NoteProposal): Promise<void> {
  const { name = '', text = '' } = articles[note.article] ?? {};
  const question = l10n.t('An agent wants to write a note on words of {0}. Write it?', name);
  const words = l10n.t('“{0}”\n\n{1}', textOf(text, note), note.comment);
  if (!(await askYesTo(question, words, l10n.t('Write Note')))) throw new ToolRefusal(editorRefusals.unwanted);
}
