import * as v from 'valibot';
import { statuses } from '../annotations/annotation';
import { factKinds, rowRelations } from './factTableModel';
import { relationFilters, rowOrders } from './factTableView';

/** What the page of the fact table and its host say to each other. Both check what they get. */

/** Keys of rows and articles, and what people type; longer ones were not made here. */
const longestKey = 4_000;
const longestComment = 100_000;
/** No page shows more at a time. */
const mostRowsAsked = 400;
const mostColumnsAsked = 100;

const key = v.pipe(v.string(), v.maxLength(longestKey));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const status = v.picklist(statuses);

/** From (included) to (excluded). */
const rangeOf = (most: number) =>
  v.pipe(
    v.strictObject({ from: place, to: place }),
    v.check(({ from, to }) => from <= to && to - from <= most),
  );

/** What a person wants to see; articles are named by their keys. */
export const pageQuery = v.strictObject({
  relation: v.picklist(relationFilters),
  kind: v.picklist(['all', ...factKinds]),
  unchecked: v.boolean(),
  search: v.pipe(v.string(), v.maxLength(longestKey)),
  /** One of the orders, or the key of an article. */
  order: v.union([v.picklist(rowOrders), v.strictObject({ article: key })]),
  hidden: v.pipe(v.array(key), v.maxLength(longestKey)),
});

/** See {@link pageQuery}. */
export type PageQuery = v.InferOutput<typeof pageQuery>;

const show = v.strictObject({
  type: v.literal('show'),
  /** Counts up; an answer to an older request is thrown away. */
  request: place,
  /** The generation of the columns that the page has; -1 for none. */
  known: v.number(),
  query: pageQuery,
  rows: rangeOf(mostRowsAsked),
  /** Among the columns that are not hidden. */
  columns: rangeOf(mostColumnsAsked),
  /** The row that stands at the top, so that it can be found again when rows were added before it. */
  anchor: v.nullable(v.strictObject({ key, at: place })),
});

/** What the page asks of its host. */
export const fromPage = v.variant('type', [
  show,
  v.strictObject({ type: v.literal('open'), row: key, article: v.nullable(key) }),
  /** To the clipboard: a row, or the story in a few lines for a mail. */
  v.strictObject({ type: v.literal('copy'), row: v.nullable(key) }),
  v.strictObject({ type: v.literal('status'), row: key, status }),
  v.strictObject({
    type: v.literal('note'),
    row: key,
    comment: v.pipe(v.string(), v.maxLength(longestComment)),
  }),
]);

/** See {@link fromPage}. */
export type FromPage = v.InferOutput<typeof fromPage>;

/** A request for a part of the table. */
export type ShowRequest = v.InferOutput<typeof show>;

/** What is to be looked at, what differs first. */
export const firstQuery: PageQuery = {
  relation: 'notable',
  kind: 'all',
  unchecked: false,
  search: '',
  order: 'relation',
  hidden: [],
};

/** What a page asks for before it knows anything: what a large window shows. */
export const firstRequest: ShowRequest = {
  type: 'show',
  request: 0,
  known: -1,
  query: firstQuery,
  rows: { from: 0, to: 24 },
  columns: { from: 0, to: 12 },
  anchor: null,
};

const pageColumn = v.strictObject({
  key: v.string(),
  label: v.string(),
  /** A line below the label: date and outlet. */
  details: v.string(),
  /** All that is known, for the tooltip. */
  title: v.string(),
});

/** A version, worded. */
export type PageColumn = v.InferOutput<typeof pageColumn>;

const pageCell = v.strictObject({
  words: v.string(),
  /** The value as it was read; empty where there is none. */
  value: v.string(),
  speaker: v.string(),
  /** How many more times the version says it. */
  more: place,
  /** The sentence. */
  title: v.string(),
  /** Its value is not that of most versions of a row that differs. */
  odd: v.boolean(),
});

/** What a version says, worded. */
export type PageCell = v.InferOutput<typeof pageCell>;

const pageRow = v.strictObject({
  key: v.string(),
  kind: v.picklist(factKinds),
  kindText: v.string(),
  relation: v.picklist(rowRelations),
  relationText: v.string(),
  about: v.string(),
  /** The words of the first version with what stands around them. */
  before: v.string(),
  words: v.string(),
  after: v.string(),
  title: v.string(),
  /** `61.44 − 4.26 = 57.18` */
  sums: v.array(v.string()),
  /** Null: no note. */
  status: v.nullable(status),
  /** What is to be known of the status beyond its name; often empty. */
  statusTitle: v.string(),
  stale: v.boolean(),
  /** Old → new, where the words under a note say something else now; often empty. */
  change: v.string(),
  comment: v.string(),
  /** Those of the columns asked for; null where the version does not say it. */
  cells: v.array(v.nullable(pageCell)),
});

/** A row, worded. */
export type PageRow = v.InferOutput<typeof pageRow>;

/** What the host tells its page. */
export const toTablePage = v.variant('type', [
  /** Something is different: ask again. */
  v.strictObject({ type: v.literal('changed') }),
  v.strictObject({
    type: v.literal('rows'),
    request: place,
    state: v.picklist(['reading', 'ready', 'gone']),
    generation: v.number(),
    /** Only where the page does not know them. */
    columns: v.nullable(v.array(pageColumn)),
    /** Rows that fit, and all rows there are. */
    total: place,
    all: place,
    /** Of all rows, those that all versions give alike, and those that only one has. */
    same: place,
    onlyHere: place,
    /** Name of the story, and how it stands in a line. */
    name: v.string(),
    summary: v.string(),
    /** Whether any row has a status or a note: without one, these need no room. */
    noted: v.boolean(),
    from: place,
    rows: v.array(pageRow),
    columnsFrom: place,
    /** Where the anchor is now; null when it is gone or none was asked for. */
    anchorAt: v.nullable(place),
  }),
]);

/** See {@link toTablePage}. */
export type ToPage = v.InferOutput<typeof toTablePage>;

/** A part of the table. */
export type RowsAnswer = Extract<ToPage, { readonly type: 'rows' }>;

/** Reads a message; undefined for anything else. */
export function readMessage<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
