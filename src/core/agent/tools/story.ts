import { factColumns } from '../../report/factTableModel';
import { cursorInput } from '../commonInputs';
import { fileNames } from '../files';
import type { InputSchema } from '../inputSchema';
import type { ItemMaker, TypedTool } from '../tool';

const schema = {
  type: 'object',
  properties: { cursor: cursorInput },
  required: [],
  additionalProperties: false,
} as const satisfies InputSchema;

/** The versions of the story, in order of their files. */
export const storyTool: TypedTool<typeof schema> = {
  name: 'crossread_story',
  title: 'Versions of the story',
  description:
    'Lists the files (versions) of the story that is open: "file" is the name that the other tools take, "headline" a quotation, ' +
    '"date" an ISO day and "dateSource" where it is from, "origin" the number of the group of versions that share their wording ' +
    '(versions of one origin are one source, not several). Begin here.',
  readOnly: true,
  schema,
  run: async ({ story }) => {
    const names = fileNames(story);
    const columns = [...factColumns(story)].sort((a, b) => a.article - b.article);
    const items = columns.map(({ article, date, dateSource, origin }): ItemMaker => {
      const headline = story.articles[article]?.structure.paragraphs.find(({ kind }) => kind === 'headline');
      return quote => ({
        file: names[article] ?? '',
        headline: headline === undefined ? null : quote({ article, start: headline.start, end: headline.end }),
        date,
        dateSource,
        origin: origin + 1,
      });
    });
    return { items };
  },
};
