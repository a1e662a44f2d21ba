import { mayBeOne } from '../comparing/notes/speakers';
import type { ArticleAnalysis } from '../story/analysis';
import { overlap, type Span } from '../text/span';

/** Who speaks, as far as it is read: an entity, or a name. */
interface Voice {
  readonly speaker: string;
  readonly entity?: string;
}

/** How the speakers of two stretches stand to each other; `unread` when one of them has none that was read. */
export type SpeakerRelation = 'same' | 'differs' | 'unread';

/** Compares who speaks in two stretches, as quotations and figures there are attributed. */
export function compareSpeakers(
  a: ArticleAnalysis | undefined,
  spanA: Span,
  b: ArticleAnalysis | undefined,
  spanB: Span,
): SpeakerRelation {
  const [inA, inB] = [voicesIn(a, spanA), voicesIn(b, spanB)];
  if (inA.length === 0 || inB.length === 0) return 'unread';
  const hasOther = inA.some(x => inB.some(y => !areOne(x, y)));
  return hasOther ? 'differs' : 'same';
}

function voicesIn(article: ArticleAnalysis | undefined, span: Span): readonly Voice[] {
  if (article === undefined) return [];
  const quoted = article.quotes.flatMap(({ speaker, entity, ...place }): readonly Voice[] =>
    speaker !== null && overlap(place, span) > 0 ? [{ speaker, ...(entity !== undefined && { entity }) }] : [],
  );
  const given = article.claims.flatMap(({ attribution, core }) =>
    attribution !== undefined && overlap(core, span) > 0 ? [attribution] : [],
  );
  return [...quoted, ...given];
}

function areOne(a: Voice, b: Voice): boolean {
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity;
  return mayBeOne(a.speaker, b.speaker);
}
