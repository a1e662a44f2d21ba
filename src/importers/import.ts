import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Importer } from './importer';
import type { LeftOut } from './leftOut';
import { limits } from './limits';
import { ImportProblem, type ImportProblemKey } from './problem';
import { planImport, type ImportPlan } from './writing/plan';

/** What came of a file: what to write, and what comes into no article, or why there is nothing. `detail` is for a log. */
export type ImportOutcome =
  | { readonly plan: ImportPlan; readonly leftOut: readonly LeftOut[] }
  | { readonly problem: ImportProblemKey; readonly limit?: number; readonly detail: string };

/** The problem that an error tells; what a library throws means that the file is not as it must be. */
function problemOf(error: unknown): ImportOutcome {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (!(error instanceof ImportProblem)) return { problem: error instanceof RangeError ? 'tooDeep' : 'broken', detail };
  const { key, limit, cause } = error;
  return {
    problem: key,
    ...(limit !== undefined && { limit }),
    detail: cause instanceof Error ? cause.message : detail,
  };
}

/** Reads a file and plans what to write. Never throws. */
export async function importFile(importer: Importer, bytes: Uint8Array, name: string): Promise<ImportOutcome> {
  try {
    if (bytes.length === 0) throw new ImportProblem('empty');
    if (bytes.length > limits.sourceBytes) throw new ImportProblem('tooLarge', limits.sourceBytes);
    const digest = bytesToHex(sha256(bytes));
    const articles = (await importer.read(bytes, name)).filter(({ blocks }) => blocks.length > 0);
    if (articles.length === 0) throw new ImportProblem('noArticle');
    return { plan: planImport(articles, { file: name, sha256: digest }), leftOut: importer.leftOut?.(bytes) ?? [] };
  } catch (error) {
    return problemOf(error);
  }
}
