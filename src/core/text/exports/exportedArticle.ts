import type { Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import type { Span } from '../span';

/** One article of a file that a news database wrote. Spans are UTF-16 into the text of the file. */
export interface ExportedArticle {
  /** The article with its marker and field lines. */
  readonly span: Span;
  readonly title: string | null;
  /** Where the title stands, when it stands in one piece. */
  readonly titleSpan: Span | null;
  /** The day it appeared (`YYYY-MM-DD`), never the day it was loaded or updated. */
  readonly date: string | null;
  /** What stands where its day should, when that may be read in two ways: "03/04/2024". */
  readonly unsureDay?: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** What tells the story, in order and disjoint; several spans where marks stand between. Empty when the database had no text. */
  readonly body: readonly Span[];
}

/** Whether an article has all that a database says of one: title, day, outlet and text; a day may be one that is not sure. */
export function isWhole({ title, date, unsureDay, outlet, body }: ExportedArticle): boolean {
  return title !== null && (date ?? unsureDay) != null && outlet !== null && body.length > 0;
}

/**
 * Reads the articles of one form of export; none when the text is no such export. Linear in the text.
 * @param lines all lines of the text that hold something
 */
export type ExportForm = (text: string, lines: readonly Line[]) => Sliced<readonly ExportedArticle[]>;
