/**
 * What a file may have before it is taken for no source of articles. Each limit lies well above anything that people save,
 * and low enough for a thread with a gigabyte of memory and for a minute of work.
 */
export const limits = {
  /** Bytes of a file. A page saved with its pictures has 20 MB now and then, a scanned paper 50. */
  sourceBytes: 100_000_000,
  /** Characters of a page without scripts, styles and pictures. The longest live reports have 3 million. */
  pageCharacters: 12_000_000,
  /** Characters of a text with all its articles. A thousand of a database's articles have 5 million. */
  textCharacters: 30_000_000,
  /** Bytes that the parts of a compressed document unfold to. A book of a thousand pages has 10 million. */
  unfoldedBytes: 80_000_000,
  /** Bytes that one stream of a document in PDF unfolds to; a page of a detailed map has 20 million. */
  streamBytes: 40_000_000,
  /** Bytes that all its streams unfold to, pictures left out. A newspaper with its fonts has 100 million. */
  documentBytes: 400_000_000,
  /**
   * Groups, control words and runs of text of a file in Rich Text. A book of a thousand pages has a million, a thousand
   * articles in Cyrillic ten: each of their letters is one or two.
   */
  pieces: 15_000_000,
  /** Pages of a document; a whole newspaper has a hundred, a report of an inquiry a thousand. */
  pages: 3000,
  /** Articles of one file; databases give out a thousand at most. */
  articles: 5000,
  /** Parts of a mail in parts. */
  mimeLevels: 50,
  /** Elements open at once in the source of a page, closed or not; old pages leave some hundreds open. */
  openElements: 5000,
  /** Levels of groups or elements; a page has a hundred. */
  levels: 1000,
} as const;
