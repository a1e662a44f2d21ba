import { differingPairs } from '../../report/differences';
import { isDifference, rowRelations, type RowRelation } from '../../report/factTableModel';
import { comparePlaces, type StoryNoteRelation } from '../../text/storyNote';
import { cursorInput, fileInput, limitInput } from '../commonInputs';
import { articleNamed } from '../files';
import type { InputSchema } from '../inputSchema';
import type { ItemMaker, TypedTool } from '../tool';

const kinds: readonly (RowRelation & ('differs' | StoryNoteRelation))[] = rowRelations.filter(isDifference);

const schema = {
  type: 'object',
  properties: {
    kinds: {
      type: 'array',
      items: { type: 'string', enum: kinds },
      minItems: 1,
      uniqueItems: true,
      description: 'Only these kinds of differences; all of them unless given. "differs" is of figures and days.',
    },
    file: { ...fileInput, description: 'Only the differences of this file of the story.' },
    limit: limitInput,
    cursor: cursorInput,
  },
  required: [],
  additionalProperties: false,
} as const satisfies InputSchema;

/** Where the versions differ. */
export const differencesTool: TypedTool<typeof schema> = {
  name: 'crossread_differences',
  title: 'Where the versions differ',
  description:
    'Lists what the versions tell in ways that exclude each other: figures and days (differs), what became of something (status), ' +
    'wording, speakers, titles, spelling of names, words of quotations. "a" and "b" are the words of two files; "assumes" names ' +
    'what was taken for granted, such as the day of an article. It says that they differ and never which one is right.',
  readOnly: true,
  schema,
  run: async ({ story }, { kinds: wanted = kinds, file, limit = limitInput.maximum }) => {
    const article = file === undefined ? undefined : articleNamed(story, file);
    const items = [...differingPairs(story)]
      .filter(({ kind }) => wanted.includes(kind))
      .filter(({ a, b }) => article === undefined || a.article === article || b.article === article)
      .sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b))
      .map(({ kind, a, b, assumes }): ItemMaker => {
        const taken = [...new Set(assumes.map(one => one.kind))];
        return quote => ({ relation: kind, a: quote(a), b: quote(b), assumes: taken });
      });
    return { items, limit };
  },
};
