import { contractedWords } from '../../language/en/contractions';
import type { QuoteAlignment, WordGap } from './quoteAlignment';
import type { QuotedWord } from './quotedWords';

/** Words of one quotation against those of another; one side may be empty. */
export interface QuoteVariant extends WordGap {
  readonly kind: 'changed' | 'cut';
}

/** Two quotations are one when so large a share of the shorter one stands in the other, in so many words that say something. */
const sharedAtLeast = 0.8;
const fewestWords = 5;
const fewestContent = 3;
/** So many words more make a sentence that was cut another one. */
const fewestCut = 3;

/** Whether two aligned quotations are one. */
export function isOneQuotation({ shorter, words, content }: QuoteAlignment): boolean {
  return shorter >= sharedAtLeast && words >= fewestWords && content >= fewestContent;
}

/** Where one quotation is given in two ways: words exchanged, left out or put in, or a sentence that ends before its end. */
export function variantsOf(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  alignment: QuoteAlignment,
): readonly QuoteVariant[] {
  const changed = alignment.gaps.flatMap((gap): readonly QuoteVariant[] =>
    isChange(a, b, gap) ? [{ ...gap, kind: 'changed' }] : [],
  );
  const cut = cutOf(a, b, alignment);
  return cut === undefined ? changed : [...changed, cut];
}

function isChange(a: readonly QuotedWord[], b: readonly QuotedWord[], gap: WordGap): boolean {
  const [x, y] = [a.slice(...gap.a), b.slice(...gap.b)];
  if ([...x, ...y].some(({ added }) => added)) return false;
  const beside = [a[gap.a[0] - 1], a[gap.a[1]], b[gap.b[0] - 1], b[gap.b[1]], ...x, ...y];
  if (beside.some(word => word?.afterGap === true)) return false;
  return spelledOut(x) !== spelledOut(y) && !isShort(x, y);
}

/** Words in one string, so that "e-mail" is "email". */
function spelledOut(words: readonly QuotedWord[]): string {
  return words
    .map(({ key }) => key)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether one word is written out and the other one short for it, where a shortened word may stand for several: "he’d" and "he had". */
function isShort(x: readonly QuotedWord[], y: readonly QuotedWord[]): boolean {
  const [a, b] = [x[0]?.key ?? '', y[0]?.key ?? ''];
  if (x.length !== 1 || y.length !== 1) return false;
  return contractedWords.get(a)?.has(b) === true || contractedWords.get(b)?.has(a) === true;
}

/** A sentence that one ends where it goes on in the other; a part of a sentence that is quoted as a part is none. */
function cutOf(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  { a: inA, b: inB }: QuoteAlignment,
): QuoteVariant | undefined {
  const endsA = a[inA[1] - 1]?.endsSentence === true;
  const endsB = b[inB[1] - 1]?.endsSentence === true;
  if (endsA === endsB) return undefined;
  const [short, shortIn, long, longIn] = endsA ? [a, inA, b, inB] : [b, inB, a, inA];
  const first = short[shortIn[0]];
  const isWhole = first !== undefined && /^\p{Lu}/u.test(first.surface) && opensSentence(short, shortIn[0]);
  if (!isWhole || !opensSentence(long, longIn[0])) return undefined;
  let end = longIn[1];
  while (end < long.length && long[end - 1]?.endsSentence !== true) end++;
  const rest = long.slice(longIn[1], end);
  if (rest.length < fewestCut || !rest.some(({ content }) => content) || rest.some(({ added }) => added))
    return undefined;
  const [none, left] = [[shortIn[1], shortIn[1]] as const, [longIn[1], end] as const];
  return endsA ? { a: none, b: left, kind: 'cut' } : { a: left, b: none, kind: 'cut' };
}

function opensSentence(words: readonly QuotedWord[], at: number): boolean {
  return at === 0 || words[at - 1]?.endsSentence === true;
}
