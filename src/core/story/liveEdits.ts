import { shiftRange, shiftRanges, type TextEdit } from '../text/liveEdits';
import type { NumericClaim } from '../claims/claim';
import type { ArticleAnalysis } from './analysis';

function shiftClaim(claim: NumericClaim, edits: readonly TextEdit[]): NumericClaim {
  const { attribution } = claim;
  return {
    ...shiftRange(claim, edits),
    core: shiftRange(claim.core, edits),
    ...(attribution && { attribution: { ...attribution, span: shiftRange(attribution.span, edits) } }),
  };
}

/**
 * The last analysis of an article, its spans moved through the edits of one change event that it has not read yet, so
 * that everything shown stays on its words until the next reading.
 * @param text the whole text after the edits
 */
export function withEdits(
  article: ArticleAnalysis,
  edits: readonly TextEdit[],
  version: number,
  text: string,
): ArticleAnalysis {
  const { structure } = article;
  return {
    ...article,
    text,
    version,
    ...(article.part && { part: { ...article.part, ...shiftRange(article.part, edits) } }),
    structure: {
      ...structure,
      segments: shiftRanges(structure.segments, edits),
      paragraphs: shiftRanges(structure.paragraphs, edits),
      sentences: shiftRanges(structure.sentences, edits),
    },
    claims: article.claims.map(claim => shiftClaim(claim, edits)),
    mentions: shiftRanges(article.mentions, edits),
    quotes: shiftRanges(article.quotes, edits),
    superlatives: shiftRanges(article.superlatives, edits),
  };
}
