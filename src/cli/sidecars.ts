import { readDetails, type ArticleDetails } from '../core/annotations/articleRecord';
import { stateOf } from '../core/annotations/fileState';
import { maxSidecarBytes } from '../core/annotations/parseSidecar';
import { sidecarSuffix, type Sidecar } from '../core/annotations/sidecar';
import { createNodeSidecarFiles } from '../node/sidecarFiles';

/** What could be read of an article's sidecar, and what was wrong with it. */
export interface SidecarRead {
  readonly sidecar: Sidecar | null;
  readonly problem: string | null;
}

/** Reads the sidecar beside an article; there may be none. */
export async function readSidecar(article: string): Promise<SidecarRead> {
  const read = await createNodeSidecarFiles().read(article + sidecarSuffix, maxSidecarBytes);
  if (!read.ok) return { sidecar: null, problem: read.problem };
  const { sidecar, problem } = stateOf(read.value);
  return { sidecar, problem };
}

/** What a person said of an article, as its sidecar holds it. */
export function detailsIn(sidecar: Sidecar | null): ArticleDetails | undefined {
  return sidecar === null ? undefined : readDetails(sidecar.about);
}
