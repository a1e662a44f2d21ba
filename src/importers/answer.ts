import { importFile, type ImportOutcome } from './import';
import type { Importer } from './importer';
import type { ThreadRequest } from './threads';

/** Answers what a thread is asked, by the importer of its kind. Never throws. */
export async function answerRequest(
  importers: readonly Importer[],
  { kind, bytes, name }: ThreadRequest,
): Promise<ImportOutcome> {
  const importer = importers.find(({ kinds }) => kinds.includes(kind));
  return importer ? importFile(importer, bytes, name) : { problem: 'broken', detail: `this script reads no ${kind}` };
}
