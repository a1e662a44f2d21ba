import { anchorAll } from '../core/annotations/anchoring/anchor';
import type { NoteLink } from '../core/annotations/annotation';
import type { Span } from '../core/text/span';
import { runInSlices } from '../core/util/sliced';
import { hostPacer } from './adapters/pacing';

/** Finds a linked passage in its article's raw text as it is now; undefined when it is not there any more. */
export async function findPassage({ quote }: NoteLink, text: string): Promise<Span | undefined> {
  if (quote === undefined) return undefined;
  const query = { id: 'link', ...quote, start: null, end: null };
  const [anchor] = (await runInSlices(anchorAll(null, text, [query]), hostPacer)) ?? [];
  const { state, start = null, end = null } = anchor ?? {};
  return state === 'orphan' || start === null || end === null ? undefined : { start, end };
}
