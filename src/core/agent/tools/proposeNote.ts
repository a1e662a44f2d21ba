import { fileInput } from '../commonInputs';
import { articleNamed } from '../files';
import type { InputSchema } from '../inputSchema';
import type { TypedTool } from '../tool';
import { onlyPlaceOf } from '../words';

const schema = {
  type: 'object',
  properties: {
    file: fileInput,
    exact: {
      type: 'string',
      minLength: 1,
      maxLength: 2_000,
      description: 'The words that the note is on, as they stand in the file.',
    },
    prefix: {
      type: 'string',
      minLength: 1,
      maxLength: 500,
      description: 'Words right before them, where they stand in the file more than once.',
    },
    comment: { type: 'string', minLength: 1, maxLength: 2_000, description: 'What the note says, in Markdown.' },
  },
  required: ['file', 'exact', 'comment'],
  additionalProperties: false,
} as const satisfies InputSchema;

/** A note for people to look at. */
export const proposeNoteTool: TypedTool<typeof schema> = {
  name: 'crossread_propose_note',
  title: 'Propose a note',
  description:
    'Writes a note on words of a file, beside the article and not in it, for people to look at: marked as made by a program, ' +
    'with the tag "agent" and the status unchecked. Notes that are there cannot be changed or deleted. Answers with its "id".',
  readOnly: false,
  schema,
  run: async (host, { file, exact, prefix, comment }) => {
    const article = articleNamed(host.story, file);
    const { start, end } = await host.run(onlyPlaceOf(host.story, article, { exact, prefix }));
    const id = await host.addNote({ article, start, end, comment });
    return { items: [() => ({ id })] };
  },
};
