import type { SourceKind } from '../core/text/sourceKind';
import type { ImportOutcome } from './import';

/** The script of each kind. All but the largest share one: each would carry the same rules of text otherwise. */
export const scriptOf: Readonly<Record<SourceKind, string>> = {
  html: 'articles',
  mhtml: 'articles',
  mail: 'articles',
  pdf: 'pdf',
  docx: 'articles',
  rtf: 'articles',
  csv: 'articles',
  subtitles: 'articles',
  export: 'articles',
};

/** A file to read. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What a thread is asked; it answers with an `ImportOutcome`. */
export interface ThreadRequest extends ImportRequest {
  readonly kind: SourceKind;
}

/**
 * Milliseconds after which a file is given up. The largest sources take half a minute on a slow machine; what takes longer
 * was made to.
 */
export const longestImport = 120_000;

/**
 * Runs an importer outside the thread that shows things, in one that ends with its file.
 * @param stop calls it off
 * @returns undefined when it was called off
 */
export type ImportInThread = (
  kind: SourceKind,
  request: ImportRequest,
  stop: AbortSignal,
) => Promise<ImportOutcome | undefined>;
