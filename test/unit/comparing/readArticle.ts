import type { LinkableArticle } from '../../../src/core/comparing/topic/topic';
import { resolveClaims } from '../../../src/core/claims/resolve';
import { scanParagraph } from '../../../src/core/claims/scan';
import { textOf } from '../../../src/core/text/span';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';

/** An article whose figures and times are read as in a real analysis; without names. */
export function readArticle(text: string, date: string): LinkableArticle {
  const structure = finish(readStructure(text, 'story.txt'));
  const scanned = structure.paragraphs.map(paragraph => finish(scanParagraph(textOf(text, paragraph))));
  const claims = finish(resolveClaims({ text, structure, scanned }, { date, fiscal: [] }));
  return { text, structure, claims, mentions: [], date: { date } };
}
