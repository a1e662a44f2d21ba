import type { Lexicon } from '../language/lexicon';
import { ordinaryTags } from '../language/tags';
import type { Sliced } from '../util/sliced';

import { gazetteerInSlices } from './gazetteer/gazetteer';
import type { ParagraphNames } from './names';
import { readCandidates } from './reading/candidates';
import { scanNames, type Scan } from './reading/scan';
import { sportScore } from './reading/sport';
import { readSuperlatives } from './reading/superlatives';

/**
 * Reads what may be names in a paragraph, with the reasons for their types; superlatives.
 * Pure: the result depends on the paragraph's text alone and may be kept by it. Linear in the text. Never throws.
 */
export function* readNames(paragraph: string, lexicon: Lexicon): Sliced<ParagraphNames> {
  const scan = yield* scanNames(paragraph, lexicon, yield* gazetteerInSlices());
  const candidates = yield* readCandidates(scan);
  yield;
  return {
    candidates,
    superlatives: readSuperlatives(scan.tokens),
    sport: sportScore(scan.tokens),
    wordCount: scan.tokens.filter(({ kind }) => kind === 'word').length,
    plainWords: plainWordsOf(scan),
  };
}

function plainWordsOf({ tokens }: Scan): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { shape, norm, tags } of tokens)
    if (shape === 'lower' && norm.length > 2 && (tags & ordinaryTags) === 0) words.add(norm);
  return words;
}
