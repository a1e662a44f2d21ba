import { familyDescriptions, kinSides, relativeAliases, looseKin } from '../language/en/descriptions';
import { readWords } from '../matching/words';
import type { StoryAnalysis } from '../story/analysis';
import { overlap, textOf } from '../text/span';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import type { PrintedText } from './versions';

/** Relatives of a draft that no version has at all: "an uncle" where versions tell of an aunt, whoever it is whose uncle that would be. */
export function* kinFindings(
  { articles }: StoryAnalysis,
  draft: number,
  printed: readonly PrintedText[],
): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const isPrinted = (word: string): boolean =>
    [` ${word} `, ` ${word}s `].some(way => printed.some(({ folded }) => folded.includes(way)));
  const findings: DraftFinding[] = [];
  for (const sentence of own.structure.sentences) {
    yield;
    for (const word of readWords(textOf(own.text, sentence))) {
      if (!familyDescriptions.has(word.folded) || looseKin.has(word.folded) || isTold(word.folded, isPrinted)) continue;
      const span = { start: sentence.start + word.start, end: sentence.start + word.end };
      if (own.quotes.some(quote => overlap(quote, span) > 0)) continue;
      findings.push({ subject: 'statement', verdict: 'notPrinted', ...span, at: [], against: [] });
    }
  }
  return findings;
}

/** Whether versions have the word, another for the same relative, or one that tells of it from the other side. */
function isTold(word: string, isPrinted: (word: string) => boolean): boolean {
  const key = relativeAliases.get(word) ?? word;
  const ways = [word, key, ...[...relativeAliases].flatMap(([alias, of]) => (of === key ? [alias] : []))];
  const others = kinSides.flatMap(([one, other]) => [...(one.has(word) ? other : []), ...(other.has(word) ? one : [])]);
  return [...ways, ...others].some(isPrinted);
}
