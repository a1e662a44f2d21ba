import type { AnnotatedDocument } from '../../core/report/export/annotatedDocument';
import type { Shared } from '../shell/ports';

/**
 * Writes an annotated copy as a Word document.
 * @param stop calls it off; then it resolves to undefined
 */
export type DocxWriter = (copy: AnnotatedDocument, stop: AbortSignal) => Promise<Uint8Array | undefined>;

/** What this subject uses besides what is shared. */
interface OfExport {
  /** None in a web worker. */
  readonly writeDocx: DocxWriter | undefined;
}

/** The few things that a feature or a command of this subject asks for. */
export type ExportPorts<Name extends keyof (Shared & OfExport)> = Pick<Shared & OfExport, Name>;
