import { speakerPlace } from '../../attribution/speakerPlace';
import { rowMarks, type RowMark } from '../../report/factTableNotes';
import { factColumns, type FactEntry, type FactRow } from '../../report/factTableModel';
import type { StoryAnalysis } from '../../story/analysis';
import { claimPlace } from '../../story/claimPlace';
import { overlap } from '../../text/span';
import { placeKey, type PlaceInStory } from '../../text/storyNote';
import { cursorInput, endInput, fileInput, startInput } from '../commonInputs';
import { articleNamed, placeGiven } from '../files';
import type { InputSchema } from '../inputSchema';
import type { ItemMaker, TypedTool } from '../tool';

const schema = {
  type: 'object',
  properties: { file: fileInput, start: startInput, end: endInput, cursor: cursorInput },
  required: ['file', 'start', 'end'],
  additionalProperties: false,
} as const satisfies InputSchema;

/** What each version says of a fact. */
export const factTool: TypedTool<typeof schema> = {
  name: 'crossread_fact',
  title: 'What each version says of a fact',
  description:
    'For words of one file: the facts in them (figures, days, quotations, titles, names, statements), with the words of each version. ' +
    'Items with the same "fact" are of one fact; "relation" is that of all its versions and "toAsked" that of these words to the ' +
    'words asked about, null where they are these or no link says it; "speaker" quotes who is given as the source, "origin" is the ' +
    'group of versions with shared wording, "origins" how many such groups tell the fact, "status" what people noted of it.',
  readOnly: true,
  schema,
  run: async (host, { file, start, end }) => {
    const { story } = host;
    const asked = placeGiven(story, articleNamed(story, file), { start, end });
    const table = await host.table();
    const rows = table.rows.filter(({ entries }) => entries.some(entry => isOn(entry, asked)));
    const notes = story.articles.map((_, article) => host.notes(article));
    const marks = await host.run(rowMarks({ ...table, rows }, story, notes));
    const originOf = new Map(factColumns(story).map(({ article, origin }) => [article, origin + 1]));
    const relations = linkedRelations(story);
    const items = rows.flatMap((row, index) =>
      itemsOf({ story, row, asked, originOf, relations, number: index + 1, mark: marks.get(row.key) }),
    );
    return { items };
  },
};

function isOn(entry: PlaceInStory, asked: PlaceInStory): boolean {
  return entry.article === asked.article && overlap(entry, asked) > 0;
}

/** How two places are linked, by both of them. */
type Relations = ReadonlyMap<string, string>;

const pairKey = (a: PlaceInStory, b: PlaceInStory): string => `${placeKey(a)} ${placeKey(b)}`;

function linkedRelations(story: StoryAnalysis): Relations {
  const relations = new Map<string, string>();
  const add = (a: PlaceInStory, b: PlaceInStory, relation: string): void => {
    relations.set(pairKey(a, b), relation);
    relations.set(pairKey(b, a), relation);
  };
  for (const { a, b, relation } of story.notes) add(a, b, relation);
  for (const { a, b, relation } of story.claimLinks) {
    const [x, y] = [claimPlace(story, a), claimPlace(story, b)];
    if (x !== undefined && y !== undefined) add(x, y, relation);
  }
  return relations;
}

interface FactOfStory {
  readonly story: StoryAnalysis;
  readonly row: FactRow;
  readonly asked: PlaceInStory;
  readonly originOf: ReadonlyMap<number, number>;
  readonly relations: Relations;
  readonly number: number;
  readonly mark: RowMark | undefined;
}

function itemsOf(fact: FactOfStory): readonly ItemMaker[] {
  const { story, row, originOf, number, mark } = fact;
  const origins = new Set(row.entries.map(({ article }) => originOf.get(article))).size;
  return row.entries.map(entry => {
    const { article, start, end } = entry;
    const speaker = placeOfSpeaker(story, entry);
    const toAsked = relationToAsked(fact, entry);
    return quote => ({
      ...{ fact: number, kind: row.kind, relation: row.relation, toAsked },
      words: quote({ article, start, end }),
      speaker: speaker === undefined ? null : quote(speaker),
      origin: originOf.get(article) ?? 0,
      origins,
      status: mark?.status ?? null,
    });
  });
}

function relationToAsked({ row, asked, relations }: FactOfStory, entry: FactEntry): string | null {
  if (isOn(entry, asked)) return null;
  const own = row.entries.filter(one => isOn(one, asked));
  const linked = own.flatMap(one => relations.get(pairKey(one, entry)) ?? []);
  return linked[0] ?? (row.relation === 'same' ? 'same' : null);
}

/** Where it is told who says it. */
function placeOfSpeaker({ articles }: StoryAnalysis, entry: FactEntry): PlaceInStory | undefined {
  const { article, claim, speaker } = entry;
  const place = claim?.attribution?.span ?? speakerPlace(articles[article]?.text ?? '', entry, speaker ?? '');
  return place && { article, start: place.start, end: place.end };
}
