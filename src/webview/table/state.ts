import * as v from 'valibot';
import { pageQuery, type PageQuery } from '../../core/report/factTableMessages';

const place = v.strictObject({ row: v.pipe(v.number(), v.integer()), column: v.pipe(v.number(), v.integer()) });

const pageState = v.strictObject({
  /** Key of an article of the story: from it the host finds the story again after a reload. */
  article: v.string(),
  query: pageQuery,
  /** The active cell; row -1 is the head of the table, column 0 the fact, 1 its status. */
  active: place,
  top: v.number(),
  left: v.number(),
});

/** What outlives a reload of the page. */
export type PageState = v.InferOutput<typeof pageState>;

/** Everything, what differs first. */
export const firstQuery: PageQuery = {
  relation: 'all',
  kind: 'all',
  unchecked: false,
  search: '',
  order: 'relation',
  hidden: [],
};

/** The state that the editor kept, when it is of this page and of this story. */
export function readState(kept: unknown, article: string): PageState {
  const result = v.safeParse(pageState, kept);
  if (result.success && result.output.article === article) return result.output;
  return { article, query: firstQuery, active: { row: 0, column: 0 }, top: 0, left: 0 };
}
