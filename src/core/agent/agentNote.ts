import type { NewNote } from '../annotations/annotation';
import type { NoteStore } from '../annotations/storeTypes';
import { visible } from '../text/visible';
import { ToolRefusal } from './refusal';
import type { NoteProposal } from './tool';

/** What tells the notes of agents from those of people, besides who made them. */
const agentTag = 'agent';

/** Longer names tell nothing more. */
const longestName = 80;

/** The note of an agent: never more than a proposal, whatever the agent says. @param agent what it calls itself */
export function agentNote(comment: string, agent: string): Omit<NewNote, 'target'> {
  const name = visible(agent).replace(/\s+/gu, ' ').trim().slice(0, longestName) || 'agent';
  return { comment, tags: [agentTag], status: 'unchecked', creator: { name, isSoftware: true } };
}

/**
 * Writes the note of an agent as any note is written: beside the article, merged with what others wrote.
 * @param article its key; its notes are open
 * @param agent what it calls itself
 * @returns the id of the note
 * @throws ToolRefusal when it could not be written
 */
export async function writeAgentNote(
  store: Pick<NoteStore, 'add'>,
  article: string,
  { start, end, comment }: NoteProposal,
  agent: string,
): Promise<string> {
  const outcome = await store.add(article, { start, end }, agentNote(comment, agent));
  if (!outcome.ok) throw new ToolRefusal(`The note was not written (${outcome.problem}). A person has to look at it.`);
  return outcome.value.id;
}
