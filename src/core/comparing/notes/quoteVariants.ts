import { contractedWords } from '../../language/en/contractions';
import { boundsAround, type QuoteAlignment, type WordGap } from './quoteAlignment';
import type { QuotedWord } from './quotedWords';

/** Words of one quotation against those of another; one side may be empty. */
export interface QuoteVariant extends WordGap {
  /** Words exchanged, a sentence that ends before its end, words left out openly. */
  readonly kind: 'changed' | 'cut' | 'open';
}

/** Two quotations are one when so large a share of the shorter one stands in the other, in so many words that say something. */
const sharedAtLeast = 0.8;
const fewestWords = 5;
const fewestContent = 3;
/** The same of a smaller share, in more words, where names alone do not make it up. */
const longShare = 0.6;
const fewestOfLong = 7;
/** One speaker says a short sentence once: of that person, fewer words are enough. */
const fewestOfSpeaker = 4;
const sharedOfSpeaker = 0.75;
/** So many words more make a sentence that was cut another one. */
const fewestCut = 3;
/** More words that are left out openly, or differ at an end, are told by their nearest. */
const mostBeside = 8;

/** Whether two aligned quotations are one. @param ofTwo two people say them: at a smaller share no word that tells may differ */
export function isOneQuotation({ shorter, words, content, plain, exchanged }: QuoteAlignment, ofTwo = false): boolean {
  if (shorter >= sharedAtLeast) return words >= fewestWords && content >= fewestContent;
  if (ofTwo && exchanged > 0) return false;
  return shorter >= longShare && words >= fewestOfLong && plain >= fewestContent;
}

/** Whether two aligned quotations of one and the same speaker are one: nearly the same, or with so long a run in common. */
export function isOneOfSpeaker({ shorter, longer, words, content }: QuoteAlignment): boolean {
  if (words >= fewestOfLong && content >= fewestContent) return true;
  return Math.min(shorter, longer) >= sharedOfSpeaker && words >= fewestOfSpeaker && content > 0;
}

/** Where one quotation is given in two ways: words exchanged, left out or put in, or a sentence that ends before its end. */
export function variantsOf(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  alignment: QuoteAlignment,
): readonly QuoteVariant[] {
  const changed = alignment.gaps.flatMap((gap): readonly QuoteVariant[] => {
    if (isChange(a, b, gap)) return [{ ...gap, kind: 'changed' }];
    return isOpenCut(a, b, gap) ? [{ ...gap, kind: 'open' }] : [];
  });
  const found = [startOf(a, b, alignment), ...changed, cutOf(a, b, alignment)].filter(one => one !== undefined);
  return found.length > 0 || alignment.shorter >= sharedAtLeast ? found : endsOf(a, b, alignment);
}

function isChange(a: readonly QuotedWord[], b: readonly QuotedWord[], gap: WordGap): boolean {
  const [x, y] = [a.slice(...gap.a), b.slice(...gap.b)];
  const beside = [a[gap.a[0] - 1], a[gap.a[1]], b[gap.b[0] - 1], b[gap.b[1]], ...x, ...y];
  if (beside.some(word => word?.afterGap === true)) return false;
  // what is put in to explain is a change where it says something: "[rule]", not "[the]"
  const added = [...x, ...y].filter(word => word.added);
  if (added.length > 0 && !added.some(({ content }) => content)) return false;
  return spelledOut(x) !== spelledOut(y) && !isShort(x, y);
}

/** Whether one quotation openly leaves out words of a sentence that the other has: "but … I did". */
function isOpenCut(a: readonly QuotedWord[], b: readonly QuotedWord[], gap: WordGap): boolean {
  const [x, y] = [a.slice(...gap.a), b.slice(...gap.b)];
  const [after, left] = x.length === 0 ? [a[gap.a[1]], y] : [b[gap.b[1]], x];
  if (x.length > 0 && y.length > 0) return false;
  if (after?.afterGap !== true || left.length > mostBeside || !left.some(({ content }) => content)) return false;
  return !left.some(({ afterGap, added, endsSentence }) => afterGap || added || endsSentence);
}

/** The words before the common stretch in both sentences, else those behind it, where both have some. */
function endsOf(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  { a: inA, b: inB }: QuoteAlignment,
): readonly QuoteVariant[] {
  const [aroundA, aroundB] = [boundsAround(a, inA[0], inA[1] - 1), boundsAround(b, inB[0], inB[1] - 1)];
  const before = (from: number, to: number): readonly [number, number] => [Math.max(from, to - mostBeside), to];
  const ends: readonly WordGap[] = [
    { a: before(aroundA[0], inA[0]), b: before(aroundB[0], inB[0]) },
    { a: [inA[1], aroundA[1]], b: [inB[1], aroundB[1]] },
  ];
  const found = ends.find(gap => gap.a[0] < gap.a[1] && gap.b[0] < gap.b[1] && isChange(a, b, gap));
  return found === undefined ? [] : [{ ...found, kind: 'changed' }];
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
  const [[a], [b]] = [x, y];
  if (x.length !== 1 || y.length !== 1 || a === undefined || b === undefined) return false;
  return standsFor(a, b) || standsFor(b, a);
}

/** Words before a sentence that the other one begins with a capital and without them: "But it is late" as "It is late". */
function startOf(
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
  { a: [inA], b: [inB] }: QuoteAlignment,
): QuoteVariant | undefined {
  const [openA, openB] = [opensSentence(a, inA), opensSentence(b, inB)];
  if (openA === openB) return undefined;
  const [short, from, long, to] = openA ? [a, inA, b, inB] : [b, inB, a, inA];
  const first = short[from];
  if (first === undefined || first.afterGap || first.added || !/^\p{Lu}/u.test(first.surface)) return undefined;
  // a name has its capital anywhere
  if (first.surface === long[to]?.surface && first.surface !== 'I') return undefined;
  const [start] = boundsAround(long, to, to);
  const left = long.slice(start, to);
  if (left.length > mostBeside || [...left, long[to]].some(word => word?.afterGap === true || word?.added === true))
    return undefined;
  const [none, before] = [[from, from] as const, [start, to] as const];
  return openA ? { a: none, b: before, kind: 'changed' } : { a: before, b: none, kind: 'changed' };
}

function standsFor({ surface }: QuotedWord, { key }: QuotedWord): boolean {
  return contractedWords.get(surface.toLowerCase().replace('’', "'"))?.has(key) === true;
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
