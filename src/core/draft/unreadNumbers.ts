import { ordinalWords, smallNumbers } from '../language/en/numberWords';
import { readWords, type Word } from '../matching/words';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { tellsInWords } from '../text/article';
import { textOf, type Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import { writersOwnCount } from './figures';
import type { DraftFinding } from './finding';

/**
 * Numbers of a draft that no reader of figures makes anything of, and that stand in no version in whatever form: those of a file or a
 * telephone, "the eighth grade", "nine present and former members". Linear in the texts.
 */
export function* unreadNumberFindings({ articles }: StoryAnalysis, draft: number): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const read = readPlaces(own);
  const unread = numbersIn(own).filter(({ span }) => read[span.start] === 0);
  if (unread.length === 0) return [];
  const printed = new Set<string>();
  for (const [index, { text, claims }] of articles.entries()) {
    yield;
    if (index === draft) continue;
    for (const word of readWords(text)) {
      const value = valueOf(word);
      if (value !== undefined) printed.add(value);
    }
    // what was read of it may be put together from several words
    for (const { quantity } of claims) if (quantity !== undefined) printed.add(String(quantity.value));
  }
  return unread
    .filter(({ value }) => !printed.has(value))
    .map(({ span }) => ({ subject: 'figure', verdict: 'notPrinted', ...span, at: [], against: [] }));
}

interface NumberWord {
  readonly value: string;
  readonly span: Span;
}

/** The numbers in sentences that tell the story. */
function numbersIn({ text, structure }: ArticleAnalysis): readonly NumberWord[] {
  return structure.sentences.flatMap(sentence => {
    const paragraph = structure.paragraphs[sentence.paragraph];
    if (paragraph === undefined || !tellsInWords(paragraph)) return [];
    return readWords(textOf(text, sentence)).flatMap(word => {
      const value = valueOf(word);
      if (value === undefined || Number(value) <= writersOwnCount) return [];
      return [{ value, span: { start: sentence.start + word.start, end: sentence.start + word.end } }];
    });
  });
}

/** "12", "twelve" and "twelfth" are one value; undefined of what is no number. */
function valueOf({ kind, folded, shouted }: Word): string | undefined {
  if (kind === 'number') return folded;
  if (shouted && romanNumeral.test(folded)) return String(valueOfRoman(folded));
  const value = smallNumbers.get(folded) ?? ordinalWords.get(folded);
  return value === undefined ? undefined : String(value);
}

/** "LIII" and "XII"; one or two letters are of other things. */
const romanNumeral = /^(?=.{3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

const romanDigits: ReadonlyMap<string, number> = new Map(Object.entries({ i: 1, v: 5, x: 10, l: 50, c: 100 }));

function valueOfRoman(numeral: string): number {
  const digits = Array.from(numeral, letter => romanDigits.get(letter) ?? 0);
  return digits.reduce((sum, digit, at) => ((digits[at + 1] ?? 0) > digit ? sum - digit : sum + digit), 0);
}

/** Where figures, names and quotations stand, which are held against the versions by themselves: 1 at each of their UTF-16 units. */
function readPlaces({ text, claims, mentions, quotes }: ArticleAnalysis): Uint8Array {
  const read = new Uint8Array(text.length);
  for (const all of [claims, mentions, quotes]) for (const { start, end } of all) read.fill(1, start, end);
  return read;
}
