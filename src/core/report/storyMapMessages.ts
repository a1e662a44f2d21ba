import * as v from 'valibot';
import { tiers } from '../matching/passages';

/** What the page of the story map and its host say to each other. Both check what they get. */

const key = v.pipe(v.string(), v.maxLength(4_000));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A stretch of a version to open: the version's key and UTF-16 offsets. */
const stretch = v.strictObject({ article: key, start: place, end: place });

/** What the page asks of its host. Two versions are pinned at most, two places opened side by side. */
export const fromMapPage = v.variant('type', [
  v.strictObject({ type: v.literal('show'), pinned: v.pipe(v.array(key), v.maxLength(2)) }),
  v.strictObject({ type: v.literal('open'), places: v.pipe(v.array(stretch), v.minLength(1), v.maxLength(2)) }),
]);

/** See {@link fromMapPage}. */
export type FromMapPage = v.InferOutput<typeof fromMapPage>;

const span = v.object({ start: place, end: place });

const cell = v.object({
  start: place,
  end: place,
  /** The paragraph in one line; offsets count from `start`. */
  words: v.string(),
  onlyHere: v.array(span),
  differences: place,
  /** [column, cell] of those that tell the same. */
  partners: v.array(v.tuple([place, place])),
  /** What stands to other versions, in a sentence: "In 2 of 4 other versions: …". */
  relations: v.string(),
  /** "wire, paragraph 3 of 14" */
  name: v.string(),
});

/** A paragraph as the page shows it. */
export type PageMapCell = v.InferOutput<typeof cell>;

const column = v.object({
  key,
  label: v.string(),
  date: v.string(),
  length: v.string(),
  title: v.string(),
  pinned: v.boolean(),
  cells: v.array(cell),
});

/** A version as the page shows it. */
export type PageMapColumn = v.InferOutput<typeof column>;

const end = v.object({ column: place, cell: place, start: place, end: place });

/** One side of a ribbon or of a difference. */
export type PageMapEnd = v.InferOutput<typeof end>;

const ribbon = v.object({ a: end, b: end, tier: v.picklist(tiers), relation: v.string() });
const difference = v.object({ a: end, b: end, relation: v.string() });
const origin = v.object({ columns: v.array(place), text: v.string(), title: v.string() });

const time = v.object({
  /** Two short lines: "8 Jul", "2024". */
  label: v.string(),
  year: v.string(),
  /** The whole time in words. */
  title: v.string(),
  marks: v.array(v.object({ column: place, start: place, end: place, words: v.string(), sentence: v.string() })),
});

const picture = v.object({
  columns: v.array(column),
  ribbons: v.array(ribbon),
  differences: v.array(difference),
  origins: v.array(origin),
  times: v.array(time),
});

/** The picture with all its words. */
export type PageMap = v.InferOutput<typeof picture>;

/** What the host tells the page. */
export const toMapPage = v.variant('type', [
  v.object({ type: v.literal('map'), map: picture }),
  /** There is nothing to show: the story is being read, or is not open any more. */
  v.object({ type: v.literal('state'), state: v.picklist(['reading', 'gone']) }),
]);

/** See {@link toMapPage}. */
export type ToMapPage = v.InferOutput<typeof toMapPage>;

/** What the page keeps over a reload: a story's article, the pinned versions, and how far it is scrolled (pixels). */
export const mapPageState = v.object({
  article: key,
  pinned: v.array(key),
  scroll: v.tuple([v.number(), v.number()]),
});

/** See {@link mapPageState}. */
export type MapPageState = v.InferOutput<typeof mapPageState>;
