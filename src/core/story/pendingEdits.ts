import type { NumericClaim } from '../claims/claim';
import type { Span } from '../text/span';
import type { ArticleAnalysis } from './analysis';

/** One replacement in a text: `length` UTF-16 units at `start` give way to `text`. */
export interface TextEdit {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

/** Where a position stands after one edit; a position inside replaced text goes to the edit's start or end. */
function moved(position: number, edit: TextEdit, toEnd: boolean): number {
  const end = edit.start + edit.length;
  if (position < edit.start || (position === edit.start && toEnd)) return position;
  if (position >= end) return position + edit.text.length - edit.length;
  return toEnd ? edit.start + edit.text.length : edit.start;
}

/** Where a span stands after edits; text typed at its edges stays outside, and a deleted span is empty. */
export function movedSpan<T extends Span>(span: T, edits: readonly TextEdit[]): T {
  let { start, end } = span;
  for (const edit of edits) {
    start = moved(start, edit, false);
    end = Math.max(start, moved(end, edit, true));
  }
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

function movedAll<T extends Span>(spans: readonly T[], edits: readonly TextEdit[]): readonly T[] {
  return spans.map(span => movedSpan(span, edits));
}

function movedClaim(claim: NumericClaim, edits: readonly TextEdit[]): NumericClaim {
  const { attribution } = claim;
  return {
    ...movedSpan(claim, edits),
    core: movedSpan(claim.core, edits),
    ...(attribution && { attribution: { ...attribution, span: movedSpan(attribution.span, edits) } }),
  };
}

/**
 * The last analysis of an article, its spans moved through edits that it has not read yet, so that everything shown
 * stays on its words until the next reading. Edits apply one after the other, each to the text the one before left.
 */
export function withEdits(article: ArticleAnalysis, edits: readonly TextEdit[], version: number): ArticleAnalysis {
  let text = article.text;
  for (const edit of edits) text = text.slice(0, edit.start) + edit.text + text.slice(edit.start + edit.length);
  const { structure } = article;
  return {
    ...article,
    text,
    version,
    structure: {
      ...structure,
      segments: movedAll(structure.segments, edits),
      paragraphs: movedAll(structure.paragraphs, edits),
      sentences: movedAll(structure.sentences, edits),
    },
    claims: article.claims.map(claim => movedClaim(claim, edits)),
    mentions: movedAll(article.mentions, edits),
    quotes: movedAll(article.quotes, edits),
    superlatives: movedAll(article.superlatives, edits),
  };
}
