import type { Mention } from '../../entities/entity';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { ArticleStructure } from '../../text/article';
import { tellsStory } from '../../text/article';
import type { Around } from './around';
import { clauseAt, nearTerms, wordsAround } from './around';
import { countedGroup } from './counted';
import { isFraction } from '../../claims/relations/fractions';
import { mergedWords } from './mergedWords';
import type { Named } from './named';
import { namedIn, openingSentences } from './named';
import type { Qualifiers } from './qualifiers';
import { qualifiersOf } from './qualifiers';
import type { Frame } from '../facts/frame';
import { frameOf } from '../facts/frame';
import type { TermBag } from './weighting';
import { currencyOf } from '../../claims/relations/exchange';
import { unitFamily } from '../../claims/relations/units';
import { kindTraits } from '../../quantities/claimKind';
import type { ClaimRef, NumericClaim } from '../../claims/claim';
import type { TimeValue } from '../../times/timeValue';
import { modifiersOf, type Modifiers } from './modifiers';
import type { Scope } from './scope';
import { scopeOf } from './scope';
import type { TopicWord } from './words';
import { longestSentence, wordTerm } from './words';

/** An article as linking needs it; the whole analysis of an article fits. */
export interface LinkableArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly claims: readonly NumericClaim[];
  readonly mentions: readonly Mention[];
  /** The day that its relative times count from, when it is known. */
  readonly date?: { readonly date: string } | null;
}

/** A sentence of a story: index of its article, and of itself in that article. */
export interface SentencePlace {
  readonly article: number;
  readonly sentence: number;
}

/** What a claim is about, as far as the words around it tell. */
export interface Topic extends Modifiers {
  readonly article: number;
  /** Index of the claim in its article. */
  readonly index: number;
  readonly claim: NumericClaim;
  /** What it measures and in which unit: only claims of one dimension are ever compared. */
  readonly dimension: string;
  /** What facts are compared by: the dimension, but sums of all currencies, and what is told per piece, are of one family. */
  readonly family: string;
  /** Terms around the figure, 0-1: those of its own clause and next to it weigh most. */
  readonly near: TermBag;
  /** It stands in the opening of its article, headline and all, which tells the main event. */
  readonly opens: boolean;
  /** It stands in the first part of its article, which tells what matters most. */
  readonly early: boolean;
  /** Every term of its sentence, 1 each. */
  readonly sentence: TermBag;
  /** The entities and countries among the terms of its sentence. */
  readonly names: ReadonlySet<string>;
  /** The entities of its whole article. */
  readonly articleNames: ReadonlySet<string>;
  /** Countries and other places named in the clause of the figure, as terms. */
  readonly countries: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Places and bodies named there that the opening of the article does not name: "Ontario's unemployment rate" in a story on Canada. */
  readonly aside: ReadonlySet<string>;
  /** Term of the noun that is counted, and the group of such nouns that it is in; `''` when there is none. */
  readonly head: string;
  readonly group: string;
  /** What it plays in its story (import, export, killed, share, …), when a word tells. */
  readonly role: string | undefined;
  /** What narrows the figure: men's, expected, of a quarter. */
  readonly qualifiers: Qualifiers;
  /** The months or years that its clause names. */
  readonly period: TimeValue | undefined;
  /** Its article has no other figure of its dimension, role, noun and qualifiers. */
  readonly unique: boolean;
  /** Since when, or in how many years, an ordinal holds. */
  readonly scope: Scope | undefined;
  /** Year of its article, when it is known. */
  readonly saidIn: number | undefined;
  /** What it measures, as its own clause tells. Undefined for times. */
  readonly frame: Frame | undefined;
}

/** A topic's claim, as links name it. */
export function refOf({ article, index }: Topic): ClaimRef {
  return { article, claim: index };
}

/** A sentence with more figures and dates is a table or a wall of them: those behind are read, but compared with nothing. */
const mostClaims = 200;

/** Claims read between two offers to pause; each looks at some 200 words around it. */
const claimsPerSlice = 16;

/** Topics of all claims of an article that can be compared, in the order of the claims. Linear in the sentences with claims. */
export function* topicsOf(article: LinkableArticle, index: number): Sliced<readonly Topic[]> {
  const saidIn = article.date == null ? undefined : Number(article.date.date.slice(0, 4));
  const sentences = new Map<number, SentenceWords>();
  const named = namedIn(article);
  const periods = yield* periodsBySentence(article.claims);
  const counts = new Map<number, number>();
  const topics: Topic[] = [];
  const due = pauseEvery(claimsPerSlice);
  for (const [at, claim] of article.claims.entries()) {
    if (due(1)) yield;
    const dimension = dimensionOf(claim);
    const count = (counts.get(claim.sentence) ?? 0) + 1;
    if (dimension === undefined || count > mostClaims || !standsInStory(article.structure, claim)) continue;
    counts.set(claim.sentence, count);
    const sentence =
      sentences.get(claim.sentence) ?? readSentence(article, claim.sentence, periods.get(claim.sentence) ?? []);
    sentences.set(claim.sentence, sentence);
    if (claim.core.start >= sentence.end) continue;
    topics.push(topicOf(claim, { article: index, index: at, dimension, sentence, named, saidIn, text: article.text }));
  }
  return yield* withUnique(topics);
}

/** Marks the figures that stand alone in their slot: two versions with one such figure each most likely tell of one thing. */
function* withUnique(topics: readonly Topic[]): Sliced<readonly Topic[]> {
  const values = new Map<string, Set<number>>();
  const slots: (string | undefined)[] = [];
  const due = pauseEvery(claimsPerSlice);
  for (const topic of topics) {
    if (due(1)) yield;
    const slot = slotOf(topic);
    const value = topic.claim.quantity?.value;
    slots.push(slot);
    if (slot !== undefined && value !== undefined) values.set(slot, (values.get(slot) ?? new Set()).add(value));
  }
  yield;
  return topics.map((topic, at) => (values.get(slots[at] ?? '')?.size === 1 ? { ...topic, unique: true } : topic));
}

/** Units that tell what is measured: a magnitude, a speed, money per year; metres may be of anything. */
const tellingUnit = /^(?:rate|measure):(?!length|area|volume|mass)/;

/** What a figure measures, as far as tables tell; undefined when they tell nothing. */
export function slotOf({ dimension, role, group, qualifiers, claim }: Topic): string | undefined {
  if (claim.quantity === undefined || claim.salience !== 'claim') return undefined;
  // an ordinal or a duration is of what happened
  const played = role ?? claim.subject.role;
  if (played === undefined && group === '' && !tellingUnit.test(dimension)) return undefined;
  return [dimension, played ?? '', played === undefined ? group : '', ...[...qualifiers.values()].sort()].join('|');
}

/** A sentence with its terms, read once for all its claims. */
interface SentenceWords {
  /** Where its words that were read end, when they are not all; UTF-16 into the article. */
  readonly end: number;
  readonly words: readonly TopicWord[];
  readonly terms: TermBag;
  readonly names: ReadonlySet<string>;
  /** Claims that name months or years. */
  readonly periods: readonly NumericClaim[];
}

/** Sentences with more terms are none; what stands behind tells nothing of their figures. */
const mostTerms = 200;

const noWords = { words: [], merged: [] };

function readSentence(article: LinkableArticle, sentence: number, periods: readonly NumericClaim[]): SentenceWords {
  const span = article.structure.sentences[sentence];
  const { words: read, merged: words } = span === undefined ? noWords : mergedWords(article, span);
  const end = read.length < longestSentence ? Infinity : (read.at(-1)?.end ?? 0);
  const content = words.filter(word => !word.stop).slice(0, mostTerms);
  const names = new Set(content.flatMap(({ term }) => (/^[#@]/.test(term) ? [term] : [])));
  return { end, words, terms: new Map(content.map(word => [word.term, 1])), names, periods };
}

/** A sentence with more of them is a table. */
const mostPeriods = 8;

/** Months and years by the sentence that names them. */
function* periodsBySentence(claims: readonly NumericClaim[]): Sliced<ReadonlyMap<number, readonly NumericClaim[]>> {
  const periods = new Map<number, NumericClaim[]>();
  const due = pauseEvery(claimsPerSlice);
  for (const claim of claims) {
    if (due(1)) yield;
    if (!isPeriod(claim)) continue;
    const known = periods.get(claim.sentence);
    if (known === undefined) periods.set(claim.sentence, [claim]);
    else if (known.length < mostPeriods) known.push(claim);
  }
  return periods;
}

/** Whether a claim names a month or more. */
function isPeriod({ quantity, time }: NumericClaim): boolean {
  return quantity === undefined && time !== undefined && !['minute', 'hour', 'day', 'week'].includes(time.grain);
}

function standsInStory(structure: ArticleStructure, claim: NumericClaim): boolean {
  const paragraph = structure.paragraphs[structure.sentences[claim.sentence]?.paragraph ?? -1];
  return (
    paragraph !== undefined && (tellsStory(paragraph) || (paragraph.kind === 'caption' && claim.quantity !== undefined))
  );
}

/** Undefined for claims that have nothing to compare: vague ones and counts of known parties ("two leaders"). */
function dimensionOf(claim: NumericClaim): string | undefined {
  if (claim.salience === 'vague') return undefined;
  if (claim.quantity === undefined) return claim.time === undefined ? undefined : 'time';
  if (isFraction(claim)) return 'percent';
  return kindTraits[claim.kind].unit === 'same'
    ? `${claim.kind}:${unitFamily(claim.kind, claim.quantity.unit)}`
    : claim.kind;
}

/** Sums of money meet in any currency, and with or without what they are per. */
function familyOf({ kind, quantity }: NumericClaim, dimension: string): string {
  const isMoney = (kind === 'money' || kind === 'rate') && currencyOf(quantity?.unit ?? '') !== undefined;
  return isMoney ? 'money' : dimension;
}

interface Place {
  readonly article: number;
  readonly index: number;
  readonly dimension: string;
  readonly sentence: SentenceWords;
  readonly named: Named;
  /** Year of the article, when it is known. */
  readonly saidIn: number | undefined;
  readonly text: string;
}

function topicOf(claim: NumericClaim, { article, index, dimension, sentence, named, saidIn, text }: Place): Topic {
  const around = wordsAround(claim, sentence.words);
  const behind = around.words.slice(around.to);
  const clause = clauseTerms(around);
  const head = headOf(claim);
  return {
    article,
    index,
    claim,
    dimension,
    family: familyOf(claim, dimension),
    saidIn,
    near: nearTerms(around),
    opens: claim.sentence < openingSentences,
    early: claim.sentence < openingSentences || claim.start < firstPart * text.length,
    sentence: sentence.terms,
    names: sentence.names,
    articleNames: named.all,
    countries: new Set(clause.filter(term => term.startsWith('@'))),
    places: new Set(clause.filter(term => named.places.has(term))),
    aside: new Set(clause.filter(term => named.asides.has(term))),
    head: head === '' ? '' : wordTerm(head),
    group: claim.kind === 'count' ? countedGroup(head) : '',
    role: roleIn(claim),
    qualifiers: claim.quantity === undefined ? none : qualifiersOf(around, claim, saidIn),
    period: claim.quantity === undefined ? undefined : periodOf(around, sentence.periods),
    unique: false,
    ...modifiersOf(claim, behind, text),
    scope: claim.kind === 'ordinal' ? scopeOf(behind, saidIn) : undefined,
    frame: hasFrame(claim, behind, saidIn) ? frameOf(around, claim, text) : undefined,
  };
}

/** As much of an article is its first part. */
const firstPart = 0.25;

/** Ordinals that are measured against something ("since the invasion"), and those that may be first at anything, are compared by that alone. */
function hasFrame({ kind, quantity }: NumericClaim, behind: readonly TopicWord[], saidIn: number | undefined): boolean {
  if (quantity === undefined) return false;
  return kind !== 'ordinal' || (quantity.value !== 1 && scopeOf(behind, saidIn) === undefined);
}

/** Terms of the clause of a figure. */
function clauseTerms(around: Around): readonly string[] {
  const own = clauseAt(around);
  return around.words.filter(({ clause }) => clause === own).map(({ term }) => term);
}

/** The time that the clause of a figure names. */
function periodOf(around: Around, periods: readonly NumericClaim[]): TimeValue | undefined {
  const own = clauseAt(around);
  return periods.find(({ core }) => around.words.find(({ end }) => end > core.start)?.clause === own)?.time;
}

/** What a figure plays in its story. What happened at a time is weighed apart; ratios that are no parts play nothing. */
function roleIn(claim: NumericClaim): string | undefined {
  const plays = claim.quantity !== undefined && (claim.kind !== 'ratio' || isFraction(claim));
  return plays && kindTraits[claim.kind].roles !== 'time' ? claim.subject.role : undefined;
}

const none: Qualifiers = new Map();

/** The noun that is counted, lower case. */
function headOf(claim: NumericClaim): string {
  const head = claim.subject.head === '' && claim.kind === 'count' ? (claim.quantity?.unit ?? '') : claim.subject.head;
  return head.toLowerCase().split(' ').at(-1) ?? '';
}
