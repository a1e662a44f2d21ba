import * as v from 'valibot';
import { pageQuery } from '../../core/report/factTableMessages';

const place = v.strictObject({ row: v.pipe(v.number(), v.integer()), column: v.pipe(v.number(), v.integer()) });

/** What outlives a reload of the page. */
export const pageState = v.strictObject({
  /** Key of an article of the story: from it the host finds the story again after a reload. */
  article: v.string(),
  query: pageQuery,
  /** The active cell; row -1 is the head of the table, column 0 the fact, 1 its status. */
  active: place,
  top: v.number(),
  left: v.number(),
});

/** See {@link pageState}. */
export type PageState = v.InferOutput<typeof pageState>;
