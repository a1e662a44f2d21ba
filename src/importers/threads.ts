import type { SourceKind } from '../core/text/sourceKind';
import type { ImportOutcome } from './import';

/** The script of each kind, a file of its own that is loaded when it is first asked for. */
export const scriptOf: Readonly<Record<SourceKind, string>> = {
  export: 'exportText',
  html: 'html',
  mhtml: 'mime',
  mail: 'mime',
  pdf: 'pdf',
  docx: 'docx',
  rtf: 'rtf',
  csv: 'csv',
  subtitles: 'subtitles',
};

/** What a thread is asked, and what it answers. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
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
