import { missingPassages, onlyInVersion } from '../../report/missingPassages';
import { cursorInput, fileInput } from '../commonInputs';
import { articleNamed, fileNames } from '../files';
import type { InputSchema } from '../inputSchema';
import type { ItemMaker, TypedTool } from '../tool';

const schema = {
  type: 'object',
  properties: { file: fileInput, cursor: cursorInput },
  required: ['file'],
  additionalProperties: false,
} as const satisfies InputSchema;

/** Versions named for what is missing; the rest is counted. */
const mostNamed = 3;

/** What one version has alone, and what it lacks. */
export const missingTool: TypedTool<typeof schema> = {
  name: 'crossread_missing',
  title: 'Only here and missing here',
  description:
    'For one file: the sentences that no other version has ("side": "onlyHere"), and what at least two others tell and it does ' +
    'not ("missingHere"), in the words of the first version that tells it; "versions" counts those that do, "toldBy" names some.',
  readOnly: true,
  schema,
  run: async ({ story }, { file }) => {
    const article = articleNamed(story, file);
    const names = fileNames(story);
    const only = onlyInVersion(story, article).map(({ start, end }): ItemMaker => quote => ({
      side: 'onlyHere',
      words: quote({ article, start, end }),
      versions: 1,
      toldBy: [],
    }));
    const missing = missingPassages(story, article).map(({ ref, start, end, toldBy }): ItemMaker => quote => ({
      side: 'missingHere',
      words: quote({ article: ref.article, start, end }),
      versions: toldBy.length,
      toldBy: toldBy.slice(0, mostNamed).map(index => names[index] ?? ''),
    }));
    return { items: [...only, ...missing] };
  },
};
