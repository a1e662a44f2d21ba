/** What of a source comes into no article. */
export type LeftOut =
  /** Words that read like those of an article, in lines from 1. */
  | { readonly kind: 'text'; readonly words: number; readonly firstLine: number; readonly lastLine: number }
  /** A row of a table without a text, and one that has more cells than the table has columns; the row of the names is 1. */
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'cells'; readonly row: number };
