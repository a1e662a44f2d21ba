import type { NumericClaim } from '../claims/claim';
import { compareClaims } from '../claims/relations/compare';
import { sameNumber } from '../claims/relations/readings';
import { common } from '../comparing/facts/fact';
import { compareCounted } from '../comparing/topic/counted';
import { topicsOf, type Topic } from '../comparing/topic/topic';
import type { Bound } from '../language/bound';
import { lengthsInAWord } from '../language/en/timeWords';
import { readWords } from '../matching/words';
import { lastNonZeroDigitStep } from '../quantities/interval';
import type { Quantity } from '../quantities/quantity';
import type { StoryAnalysis } from '../story/analysis';
import { textOf } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import { placeOfWords, telling, type MatchedSentence, type PrintedText } from './versions';

/** The figures that versions print, by value. */
export type PrintedFigures = ReadonlyMap<string, readonly Topic[]>;

/** A value that stands in more places tells little of what is meant. */
const mostPlaces = 64;

/** The figures of all versions but the draft. Linear in their claims. */
export function* printedFigures({ articles }: StoryAnalysis, draft: number): Sliced<PrintedFigures> {
  const printed = new Map<string, Topic[]>();
  for (const [index, article] of articles.entries()) {
    if (index === draft) continue;
    for (const topic of yield* topicsOf(article, index)) {
      const key = valueKey(topic);
      const known = printed.get(key) ?? [];
      if (known.length < mostPlaces) known.push(topic);
      printed.set(key, known);
    }
  }
  return printed;
}

/** What figures of one value are found by. */
export function valueKey({ claim: { quantity } }: Topic): string {
  return String(Number((quantity?.value ?? Number.NaN).toPrecision(10)));
}

/** Where sentences of versions that tell the same print a figure that counts nothing, as whatever they read it: "412 and 1630". */
export function printedBare(
  { articles }: StoryAnalysis,
  { claim: { quantity, subject } }: Topic,
  matched: readonly MatchedSentence[],
): readonly PlaceInStory[] {
  if (quantity?.unit !== '' || subject.head !== '') return [];
  return telling(matched).flatMap(({ article, sentence }) => {
    const { text = '', structure } = articles[article] ?? {};
    const span = structure?.sentences[sentence];
    const word = span && readWords(textOf(text, span)).find(({ folded }) => folded === String(quantity.value));
    return span && word ? [{ article, start: span.start + word.start, end: span.start + word.end }] : [];
  });
}

/** Where a sentence of a version that goes with theirs prints all numbers of a range, as whatever it reads them: "by 46 to 38 percent". */
export function printedApart(
  { articles }: StoryAnalysis,
  draft: number,
  { claim }: Topic,
  matched: readonly MatchedSentence[],
): readonly PlaceInStory[] {
  const numbersIn = (text: string): readonly string[] =>
    readWords(text).flatMap(({ kind, folded }) => (kind === 'number' ? [folded] : []));
  const own = numbersIn(textOf(articles[draft]?.text ?? '', claim));
  if (own.length < 2) return [];
  return telling(matched).flatMap(({ article, sentence }) => {
    const { text = '', structure } = articles[article] ?? {};
    const span = structure?.sentences[sentence];
    const printed = new Set(span === undefined ? [] : numbersIn(textOf(text, span)));
    return span !== undefined && own.every(number => printed.has(number))
      ? [{ article, start: span.start, end: span.end }]
      : [];
  });
}

/** Where versions tell a length of time by one word. */
export function printedInAWord({ claim: { quantity } }: Topic, texts: readonly PrintedText[]): readonly PlaceInStory[] {
  const words = lengthsInAWord.get(`${String(quantity?.value ?? '')} ${quantity?.unit ?? ''}`) ?? [];
  return [...words].flatMap(word => texts.flatMap(text => placeOfWords(text, [word]) ?? []));
}

/** Where sentences that tell the same print a range with the bound of a figure at its end: "up to 10 feet" of "5 to 10 feet". */
export function printedEnds(
  { articles }: StoryAnalysis,
  { quantity }: NumericClaim,
  matched: readonly MatchedSentence[],
): readonly PlaceInStory[] {
  const end =
    quantity === undefined ? 'none' : lower.has(quantity.bound) ? 'low' : upper.has(quantity.bound) ? 'high' : 'none';
  if (quantity === undefined || end === 'none') return [];
  return telling(matched).flatMap(({ article, sentence }) =>
    (articles[article]?.claims ?? []).flatMap(({ sentence: at, quantity: other, start, end: to }) => {
      const isEnd = at === sentence && other?.unit === quantity.unit && other.parts !== undefined;
      return isEnd && sameNumber(other[end], quantity.value) ? [{ article, start, end: to }] : [];
    }),
  );
}

/** Where a figure stands. */
export const figurePlace = ({ article, claim: { start, end } }: Topic): PlaceInStory => ({ article, start, end });

/** Where versions print a figure of the same thing, as far as the words beside it tell. */
export function printedSo(
  topic: Topic,
  printed: PrintedFigures,
  matched: readonly MatchedSentence[],
  isPrinted: (word: string) => boolean = () => true,
): readonly PlaceInStory[] {
  // "160 volumes" where versions tell of books only: the writer's own word for what they count
  const isOwnNoun = !isPrinted(topic.claim.subject.head) && significantDigits(topic.claim.quantity) >= tellingWithUnit;
  const same = (printed.get(valueKey(topic)) ?? []).filter(other => mayBeOne(topic, other, matched, isOwnNoun));
  return same.map(figurePlace).sort(comparePlaces);
}

/** Weight of the words that two figures share beside them, 1 for one right beside both: less may be chance. */
const sharedWords = 0.5;
/** A figure of so many digits is no coincidence; one with a unit of its own needs fewer, whatever the words: an alarm for nothing costs trust. */
const tellingDigits = 3;
const tellingWithUnit = 2;

function mayBeOne(a: Topic, b: Topic, matched: readonly MatchedSentence[], isOwnNoun: boolean): boolean {
  if (attributesClash(a, b) || bearersClash(a, b) || areOpposite(a.claim.quantity?.bound, b.claim.quantity?.bound))
    return false;
  const match = matched.find(({ article, sentence }) => article === b.article && sentence === b.claim.sentence);
  const isMatched = match !== undefined;
  const shared = common(a.frame?.bag ?? new Map(), b.frame?.bag ?? new Map());
  // "61 euros" and "€61 a share", "90" and "90-year-old": what the unit is, is left to the sentence
  if (a.dimension !== b.dimension) return (isMatched || shared >= sharedWords) && unitsMeet(a, b);
  if (compareClaims(a.claim, b.claim).relation !== 'same') return false;
  const counted = a.dimension === 'count' ? compareCounted(a, b) : 'open';
  // "four men" and "four containers" in a sentence that only tells of something near are two things
  if (counted === 'other' && (isOwnNoun || isToldAlike(a, b, shared))) return true;
  if (counted === 'unlike' || counted === 'other') return counted === 'other' && isMatched && match.kind !== 'related';
  return (
    isMatched ||
    shared >= sharedWords ||
    significantDigits(a.claim.quantity) >= (a.dimension === 'count' ? tellingDigits : tellingWithUnit)
  );
}

/** "More than 160 titles" and "more than 160 rare books": neither bound nor words beside it make another figure of it. */
function isToldAlike({ claim: a }: Topic, { claim: b }: Topic, shared: number): boolean {
  if (significantDigits(a.quantity) < tellingWithUnit) return false;
  return shared >= sharedWords || (a.quantity?.bound !== '=' && a.quantity?.bound === b.quantity?.bound);
}

/** Counted as other things: killed and injured. What money is given for is worded in too many ways. */
export function attributesClash({ frame: a, dimension }: Topic, { frame: b }: Topic): boolean {
  if (dimension !== 'count' || a === undefined || b === undefined) return false;
  return a.attribute !== '' && b.attribute !== '' && a.attribute !== b.attribute;
}

/** Ages of two people, both told by name. */
export function bearersClash({ frame: a }: Topic, { frame: b }: Topic): boolean {
  if (a === undefined || b === undefined || a.bearer.size === 0 || b.bearer.size === 0) return false;
  return [...a.bearer].every(term => !b.bearer.has(term));
}

/** Ages of one person by name. */
export function bearersMeet({ frame: a }: Topic, b: Topic | undefined): boolean {
  const other = b?.frame;
  return a !== undefined && other !== undefined && [...a.bearer].some(term => other.bearer.has(term));
}

/** One of them tells no unit, or both begin with the same one: "61 euros", "61 euros a share". */
function unitsMeet({ claim: { quantity: a } }: Topic, { claim: { quantity: b } }: Topic): boolean {
  if (a === undefined || b === undefined || !sameNumber(a.value, b.value)) return false;
  const [x, y] = [baseUnit(a.unit), baseUnit(b.unit)];
  return x === '' || y === '' || x === y;
}

/** "EUR" of "EUR/share". */
export function baseUnit(unit: string): string {
  return unit.split('/', 1)[0] ?? '';
}

const lower: ReadonlySet<Bound> = new Set(['>=', '>']);
const upper: ReadonlySet<Bound> = new Set(['<=', '<']);
const above: ReadonlySet<Bound> = new Set([...lower, '>~']);
const below: ReadonlySet<Bound> = new Set([...upper, '<~']);

/** "at least" and "at most". */
export function areOpposite(a: Bound = '=', b: Bound = '='): boolean {
  return (lower.has(a) && upper.has(b)) || (upper.has(a) && lower.has(b));
}

/**
 * Whether a draft that tells one figure with a bound says more than a version with another one, or something else: "less than 40" of "40",
 * "at least 40" of "about 40", "nearly 40" of "more than 40". "At least 40" of "40" only says less.
 */
export function oversteps(own: Bound, other: Bound): boolean {
  if (above.has(own) ? below.has(other) : below.has(own) && above.has(other)) return true;
  if (other === '=') return own !== '~' && own !== '=' && own !== '>=' && own !== '<=';
  return other === '~' && (lower.has(own) || upper.has(own));
}

/** "More than 600" of 640, "fewer than 1,000" of 987: the next round figure on the side that the draft tells. */
export function boundsRoundly(own: Quantity, other: Quantity): boolean {
  const over = lower.has(own.bound) ? other.value - own.value : upper.has(own.bound) ? own.value - other.value : -1;
  const isRounder = own.unit === other.unit && significantDigits(own) < significantDigits(other);
  return isRounder && over > 0 && over < lastNonZeroDigitStep(own.digits) && !areOpposite(own.bound, other.bound);
}

/** "1,250" has three: what stands before the zeros that only fill. */
export function significantDigits(quantity: Quantity | undefined): number {
  const digits = String(Math.abs(quantity?.value ?? 0)).replace(/\D/gu, '');
  return digits.replace(/^0+|0+$/gu, '').length;
}
