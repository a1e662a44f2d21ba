import { agentTools, callTool } from '../../../src/core/agent/agentTools';
import { mostAnswerBytes, type AgentAnswer } from '../../../src/core/agent/answer';
import { createBesideReader } from '../../../src/core/agent/readBeside';
import type { Quote } from '../../../src/core/agent/quote';
import type { AgentHost, AgentTool, NoteProposal } from '../../../src/core/agent/tool';
import { agentNote } from '../../../src/core/agent/agentNote';
import { createNote } from '../../../src/core/annotations/annotation';
import { textDigest } from '../../../src/core/annotations/digest';
import { placeNotes, targetAt } from '../../../src/core/annotations/placing';
import type { PlacedNote } from '../../../src/core/annotations/placedNote';
import { createSidecar, withNotes } from '../../../src/core/annotations/sidecar';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { factTable } from '../../../src/core/report/factTable';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

/** A story in memory, with the notes that agents proposed. */
export interface TestHost extends AgentHost {
  readonly proposed: readonly NoteProposal[];
}

/** Reads texts as a story and gives them to tools. */
export async function hostOf(texts: Readonly<Record<string, string>>): Promise<TestHost> {
  const lexicon = await loadLexicon();
  const inputs = Object.entries(texts).map(([name, text]) => ({ key: name, name, text, version: 0 }));
  const story = finish(createStoryReader(lexicon).analyse(inputs));
  const readBeside = createBesideReader(createStoryReader(lexicon));
  const proposed: NoteProposal[] = [];
  const notesOn = (article: number): readonly PlacedNote[] => {
    const { name = '', text = '' } = story.articles[article] ?? {};
    const made = proposed
      .filter(note => note.article === article)
      .map((note, index) =>
        createNote(
          { ...agentNote(note.comment, 'test'), target: targetAt(text, note) },
          `urn:test:${index}`,
          { name: '' },
          '',
        ),
      );
    return finish(placeNotes(withNotes(createSidecar(name, text), made), text));
  };
  return {
    proposed,
    story,
    notes: notesOn,
    table: async () => finish(factTable(story)),
    readBeside: async text => finish(readBeside(inputs, text)),
    run: async work => finish(work),
    addNote: async note => `urn:test:${proposed.push(note) - 1}`,
  };
}

/** The tool of a name. */
export function toolOf(name: string): AgentTool {
  const tool = agentTools.find(one => one.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  return tool;
}

/** Asks a tool. */
export const ask = (host: AgentHost, name: string, input: unknown = {}): Promise<AgentAnswer> =>
  callTool(toolOf(name), host, input);

/** Asks a tool until it has nothing more. @returns its answers */
export async function askAll(host: AgentHost, name: string, input: object = {}): Promise<readonly AgentAnswer[]> {
  const answers: AgentAnswer[] = [];
  for (let cursor: string | undefined; answers.length === 0 || cursor !== undefined;) {
    const answer = await ask(host, name, cursor === undefined ? input : { ...input, cursor });
    answers.push(answer);
    cursor = answer.next;
  }
  return answers;
}

/** All words that somebody else wrote, anywhere in a value. */
export function quotesIn(value: unknown): readonly Quote[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sha256' in value) return [value as Quote];
  return Object.values(value).flatMap(quotesIn);
}

/** Whether a quote is what it says it is. */
export function holds({ story }: AgentHost, { file, start, end, exact, sha256 }: Quote): boolean {
  const text = story.articles.find(({ name }) => name === file)?.text ?? '';
  return exact === text.slice(start, end) && sha256 === textDigest(text);
}

/** Bytes of an answer as it is handed on. */
export const bytesOf = (answer: AgentAnswer): number => Buffer.byteLength(JSON.stringify(answer));

/** As many as an answer may have. */
export const mostBytes = mostAnswerBytes;
