/** Why a tool gives no answer, in a sentence that says what to do instead; it holds no words of any article. */
export class ToolRefusal extends Error {
  override readonly name = 'ToolRefusal';
}

/** Refusals of an editor. They are told to agents, which are spoken to in one language. */
export const editorRefusals = {
  noStory: 'No story is open. A person has to open an article of it in the editor.',
  severalStories: 'Several stories are open. Give a "file", or let a person open an article of the one that is meant.',
  unread: 'The story could not be read.',
  unwanted: 'The person did not want this note.',
} as const;
