/** Why a file gave no article. Who shows it has the words. */
export type ImportProblemKey =
  /** Of no kind that can be read. */
  | 'unknownKind'
  /** Without a byte. */
  | 'empty'
  /** More bytes, pages, articles or levels than an article has; `limit` says how many may be. */
  | 'tooLarge'
  | 'tooManyPages'
  | 'tooDeep'
  /** Not what its kind must be like. */
  | 'broken'
  | 'encrypted'
  /** A picture of a text: a scan. */
  | 'noText'
  /** A text, but nothing in it that reads like an article. */
  | 'noArticle'
  /** A front page: headlines that lead to articles. */
  | 'listOfArticles'
  /** A mail whose article is in a file that is attached to it. */
  | 'attached'
  /** A table without a column of texts. */
  | 'noTextColumn'
  /** Took longer than any article does. */
  | 'tooSlow';

/** A file that cannot be imported. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';

  constructor(
    readonly key: ImportProblemKey,
    /** The limit that was passed. */
    readonly limit?: number,
    options?: ErrorOptions,
  ) {
    super(limit === undefined ? key : `${key} (${limit})`, options);
  }
}
