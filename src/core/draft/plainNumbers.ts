import { common } from '../comparing/facts/fact';
import type { TermBag } from '../comparing/topic/weighting';
import { isDefinite } from '../language/en/functionWords';
import { ordinalEndings, ordinalWords, smallNumbers } from '../language/en/numberWords';
import { readWords, type Word } from '../matching/words';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { tellsInWords } from '../text/article';
import type { PlaceInStory } from '../text/storyNote';
import { textOf, type Span } from '../text/span';
import type { Sliced } from '../util/sliced';
import { clearly } from './exchanged';
import { writersOwnCount } from './figures';
import type { DraftFinding } from './finding';
import {
  nearSpan,
  neededAlike,
  tellsSame,
  wordsIn,
  type ToldByVersion,
  type ToldSentence,
  type ToldWord,
  type WordedSentence,
} from './tellings';
import { placesInOrder } from './toldOtherwise';

/**
 * Numbers of a draft that the readers of figures and days make nothing of ("the eighth grade", "between 2005 and 2017", those of a file or
 * a telephone): versions have another one in their place, or print them nowhere. Linear in the texts.
 * @param known what was found of figures and days
 */
export function* plainNumberFindings(
  { articles }: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
  known: readonly DraftFinding[],
): Sliced<readonly DraftFinding[]> {
  const own = articles[draft];
  if (own === undefined) return [];
  const read = readPlaces(own, known);
  const numbers: (readonly NumberWord[])[] = [];
  for (const [at, sentence] of own.structure.sentences.entries()) {
    yield;
    numbers.push(tellsInWordsIn(own, sentence.paragraph) ? numbersIn(own, at) : []);
  }
  const numbersOf = createNumberReader(articles);
  const printed = yield* printedNumbers(articles, draft);
  const toldAt = new Map(told.map(sentence => [sentence.sentence, sentence]));
  const findings: DraftFinding[] = [];
  for (const [at, all] of numbers.entries())
    for (const number of all) {
      // "one" stands for a noun, "1950-53" for years
      if (read[number.start] === 1 || number.value === '1' || own.text[number.start - 1] === '-') continue;
      yield;
      const sentence = toldAt.get(at);
      const places = sentence === undefined ? [] : yield* otherNumbers(numbersOf, sentence, number, all);
      const { start, end, value } = number;
      const finding = { subject: 'figure', start, end, against: [] } as const;
      if (places.length > 0) findings.push({ ...finding, verdict: 'differs', at: places });
      else if (Number(value) > writersOwnCount && !printed.has(value))
        findings.push({ ...finding, verdict: 'notPrinted', at: [] });
    }
  return findings;
}

/** Values that versions print, in whatever form; what was read of them may be put together from several words. */
function* printedNumbers(articles: StoryAnalysis['articles'], draft: number): Sliced<ReadonlySet<string>> {
  const printed = new Set<string>();
  for (const [index, { text, claims }] of articles.entries()) {
    yield;
    if (index === draft) continue;
    for (const word of readWords(text)) {
      const value = valueOf(word);
      if (value !== undefined) printed.add(value);
    }
    for (const { quantity } of claims) if (quantity !== undefined) printed.add(String(quantity.value));
  }
  return printed;
}

/** A number with what stands near it, as far as its sentence is compared word by word. */
interface NumberWithin extends NumberWord {
  readonly near: TermBag;
}

type NumberReader = (sentence: WordedSentence) => readonly NumberWithin[];

/** Makes a reader of numbers in sentences, each read once. */
function createNumberReader(articles: StoryAnalysis['articles']): NumberReader {
  const known = new Map<string, readonly NumberWithin[]>();
  return sentence => {
    const key = `${String(sentence.article)} ${String(sentence.sentence)}`;
    const end = sentence.words.at(-1)?.end ?? 0;
    const read =
      known.get(key) ??
      numbersIn(articles[sentence.article], sentence.sentence)
        .filter(number => number.end <= end)
        .map(number => ({ ...number, near: nearSpan(sentence.words, number) }));
    known.set(key, read);
    return read;
  };
}

/** Where versions have another number of this form in its place; nowhere where they have it, too. */
function* otherNumbers(
  numbersOf: NumberReader,
  own: ToldSentence,
  number: NumberWord,
  beside: readonly NumberWord[],
): Sliced<readonly PlaceInStory[]> {
  const within = numbersOf(own).find(({ start }) => start === number.start);
  if (within === undefined) return [];
  const rivals: (PlaceInStory & { readonly alike: number })[] = [];
  let supported = 0;
  for (const telling of own.tellings) {
    yield;
    for (const other of numbersOf(telling)) {
      const alike = common(within.near, other.near);
      if (other.value === number.value) supported = Math.max(supported, alike);
      else if (formOf(other) !== formOf(number) || beside.some(({ value }) => value === other.value)) continue;
      else if (standForEachOther(own, number, telling, other, alike))
        rivals.push({ article: telling.article, start: other.start, end: other.end, alike });
    }
  }
  return placesInOrder(rivals.filter(({ alike }) => alike >= supported + (supported > 0 ? clearly : 0)));
}

/** Years and ranks in sentences that tell the same; other numbers only of one thing. */
function standForEachOther(
  own: ToldSentence,
  a: NumberWord,
  telling: ToldByVersion,
  b: NumberWord,
  alike: number,
): boolean {
  const isOfOneThing = countOneThing(own, a, telling, b);
  if (formOf(a) === 'number' && (!isOfOneThing || isOfTwo(own.words, a))) return false;
  return tellsSame(telling) ? alike >= neededAlike(telling) : isOfOneThing;
}

/** "The two", whom the text has named before. */
function isOfTwo(words: readonly ToldWord[], { start, value }: NumberWord): boolean {
  const at = words.findIndex(word => word.start === start);
  return Number(value) <= writersOwnCount && isDefinite(words[at - 1]?.folded ?? 'the');
}

/** Content words behind two numbers of which one has to be the same. */
const nextWords = 2;

function countOneThing(own: WordedSentence, a: Span, telling: WordedSentence, b: Span): boolean {
  const behind = ({ words }: WordedSentence, span: Span): readonly string[] =>
    words
      .slice(wordsIn(words, span)[1])
      .flatMap(({ stop, term }) => (stop || /\d/u.test(term) ? [] : [term]))
      .slice(0, nextWords);
  const others = behind(telling, b);
  return behind(own, a).some(term => others.includes(term));
}

interface NumberWord extends Span {
  readonly value: string;
  readonly isOrdinal: boolean;
}

/** Numbers that take each other's place: years, ranks, others. */
function formOf({ value, isOrdinal }: NumberWord): 'rank' | 'year' | 'number' {
  if (isOrdinal) return 'rank';
  return /^(?:1[5-9]|20)\d\d$/.test(value) ? 'year' : 'number';
}

function tellsInWordsIn({ structure }: ArticleAnalysis, paragraph: number): boolean {
  const found = structure.paragraphs[paragraph];
  return found !== undefined && tellsInWords(found);
}

function numbersIn(article: ArticleAnalysis | undefined, sentence: number): readonly NumberWord[] {
  const span = article?.structure.sentences[sentence];
  if (article === undefined || span === undefined) return [];
  return readWords(textOf(article.text, span)).flatMap(word => {
    const value = valueOf(word);
    if (value === undefined) return [];
    const place = { start: span.start + word.start, end: span.start + word.end };
    return [{ value, isOrdinal: isOrdinal(word.folded, textOf(article.text, place)), ...place }];
  });
}

function isOrdinal(folded: string, written: string): boolean {
  return ordinalWords.has(folded) || (/^\d/u.test(written) && ordinalEndings.has(written.slice(-2).toLowerCase()));
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

/** Where figures, days, names and quotations were held against the versions by themselves: 1 at each of their UTF-16 units. */
function readPlaces({ text, mentions, quotes }: ArticleAnalysis, known: readonly DraftFinding[]): Uint8Array {
  const read = new Uint8Array(text.length);
  for (const all of [known, mentions, quotes]) for (const { start, end } of all) read.fill(1, start, end);
  return read;
}
