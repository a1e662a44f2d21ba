import type { PlaceInStory, StoryNote } from '../../text/storyNote';
import { tellsStory } from '../../text/article';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { articlePair, articlesOf } from '../pairs/articlePair';
import type { ItemKeys } from '../pairs/finder';
import { createPairFinder } from '../pairs/finder';
import type { Pair } from '../pairs/score';
import { assertedFrom } from '../pairs/evidence';
import type { Speaker, SpokenSentence } from './speaker';
import { firstPerson, speakerOf } from './speaker';
import type { LinkableArticle, SentencePlace } from '../topic/topic';
import { mergedWords } from '../topic/mergedWords';
import type { Weighting } from '../topic/weighting';
import { createWeigher, tellingKeys } from '../topic/weighting';

/** A sentence of the story with who is given as its source. */
interface Statement extends SentencePlace {
  readonly place: PlaceInStory;
  /** Content terms, 1 each, without those of the attribution. */
  readonly terms: ReadonlyMap<string, number>;
  readonly speaker: Speaker | undefined;
}

/** Sentences at least this alike are edits of one another: what one leaves out was dropped. */
const nearCopyFrom = 0.75;
/** Statements at least this alike are one statement, whoever is said to have made it. */
const sameStatementFrom = 0.27;
/** Sentences with fewer terms are too short to be told apart. */
const fewestTerms = 4;
/** Statements are looked up by this many terms. */
const termsUsed = 6;

/** Reads who says what in one story, again and again as it is edited. */
export type SpeakerReader = (
  articles: readonly LinkableArticle[],
  dirty: Iterable<number>,
  pairsOf: (articles: number) => readonly Pair[],
) => Sliced<readonly StoryNote[]>;

/** What an article states, and the keys to look it up by. */
interface Stated {
  /** Index of the article. */
  readonly article: number;
  readonly statements: readonly Statement[];
  readonly bySentence: ReadonlyMap<number, Statement>;
  readonly keys: readonly ItemKeys[];
}

/**
 * Makes the reader of one story. It finds statements that another version gives to nobody (`attributionDropped`, near copies only)
 * or to somebody else (`differentSpeaker`: the same words, or a figure that agrees). Linear in the sentences; asked again, in
 * those of the pairs of articles that changed. It is asked with
 * - the articles, as many as before and in the same order,
 * - the pairs of articles whose claims that measure the same thing are others now, and
 * - a look-up of these claims.
 * A reader that was broken off must not be asked again.
 */
export function createSpeakerReader(): SpeakerReader {
  const weigh = createWeigher();
  const finder = createPairFinder();
  const known = new WeakMap<LinkableArticle, Stated>();
  const notes = new Map<number, readonly StoryNote[]>();
  let before: readonly Stated[] = [];
  return function* (articles, dirty, pairsOf) {
    const lastOf = (article: LinkableArticle, index: number): Stated | undefined => {
      const last = known.get(article);
      return last?.article === index ? last : undefined;
    };
    const statements: (readonly Statement[])[] = [];
    for (const [index, article] of articles.entries()) {
      yield;
      statements.push(lastOf(article, index)?.statements ?? (yield* statementsOf(article, index)));
    }
    const { weighting, any, changed } = yield* weigh(statements.flatMap(own => own.map(({ terms }) => terms)));
    const keysOf = ({ terms }: Statement): ItemKeys => tellingKeys(terms, weighting, termsUsed);
    const isStale = ({ terms }: Statement): boolean => [...terms.keys()].some(changed);
    const stated: Stated[] = [];
    for (const [index, article] of articles.entries()) {
      yield;
      const own = statements[index] ?? [];
      const last = lastOf(article, index);
      const read = last && !(any && own.some(isStale)) ? last : yield* statedBy(index, own, keysOf);
      known.set(article, read);
      stated.push(read);
    }
    yield* finder.update(stated.map(({ keys }) => keys));
    const changes = new Set([...dirty, ...finder.takeChanged()]);
    for (const [index, read] of stated.entries()) {
      if (read === before[index]) continue;
      for (const other of stated.keys()) if (other !== index) changes.add(articlePair(index, other));
    }
    before = stated;
    for (const key of changes) {
      yield;
      const [first, second] = articlesOf(key);
      const [x, y] = [stated[first], stated[second]];
      const found = x && y ? yield* notesBetween([x, y], finder.pairsOf(key), pairsOf(key), weighting) : [];
      if (found.length > 0) notes.set(key, found);
      else notes.delete(key);
    }
    yield;
    return [...notes.values()].flat().sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b));
  };
}

/** Sentences read between two offers to pause. */
const sentencesPerSlice = 16;

function* statedBy(
  article: number,
  statements: readonly Statement[],
  keysOf: (statement: Statement) => ItemKeys,
): Sliced<Stated> {
  const bySentence = new Map<number, Statement>();
  const keys: ItemKeys[] = [];
  const due = pauseEvery(sentencesPerSlice);
  for (const statement of statements) {
    if (due(1)) yield;
    bySentence.set(statement.sentence, statement);
    keys.push(keysOf(statement));
  }
  return { article, statements, bySentence, keys };
}

/** Pairs of sentences held against each other between two offers to pause. */
const pairsPerSlice = 128;

/** What the statements of two articles make of one another. */
function* notesBetween(
  [x, y]: readonly [Stated, Stated],
  candidates: Iterable<readonly [number, number]>,
  pairs: readonly Pair[],
  weighting: Weighting,
): Sliced<readonly StoryNote[]> {
  const notes = new Map<string, StoryNote>();
  const due = pauseEvery(pairsPerSlice);
  const add = (a: Statement, b: Statement, note: StoryNote | undefined): void => {
    if (note !== undefined) notes.set(pairKey(a, b), note);
  };
  for (const pair of pairs) {
    if (due(1)) yield;
    if (!figuresAgree(pair)) continue;
    const a = x.bySentence.get(pair.a.claim.sentence);
    const b = y.bySentence.get(pair.b.claim.sentence);
    if (a !== undefined && b !== undefined) add(a, b, differentSpeaker(a, b));
  }
  for (const [first, second] of candidates) {
    if (due(1)) yield;
    const [a, b] = [x.statements[first], y.statements[second]];
    if (a !== undefined && b !== undefined && !notes.has(pairKey(a, b))) add(a, b, compareStatements(a, b, weighting));
  }
  return [...notes.values()];
}

function* statementsOf(article: LinkableArticle, index: number): Sliced<readonly Statement[]> {
  const { text, structure, mentions } = article;
  let before: SpokenSentence['before'];
  const statements: Statement[] = [];
  const due = pauseEvery(sentencesPerSlice);
  for (const [at, sentence] of structure.sentences.entries()) {
    if (due(1)) yield;
    const paragraph = structure.paragraphs[sentence.paragraph];
    if (paragraph === undefined || !tellsStory(paragraph)) continue;
    const { words, merged } = mergedWords(article, sentence);
    const speaker = speakerOf({ text, words, mentions, before });
    const person = firstPerson(words, mentions);
    before =
      speaker ?? (person && { key: `#${person.entity}`, label: text.slice(person.start, person.end), named: true });
    const content = merged.filter(({ stop, start }) => !stop && !within(start, speaker?.span));
    const terms = new Map(content.map(({ term }) => [term, 1]));
    const place = { article: index, start: sentence.start, end: sentence.end };
    statements.push({ article: index, sentence: at, place, terms, speaker });
  }
  return statements;
}

function within(offset: number, span: { readonly start: number; readonly end: number } | undefined): boolean {
  return span !== undefined && span.start <= offset && offset < span.end;
}

function compareStatements(a: Statement, b: Statement, weighting: Weighting): StoryNote | undefined {
  if (a.speaker === undefined && b.speaker === undefined) return undefined;
  if (Math.min(a.terms.size, b.terms.size) < fewestTerms) return undefined;
  const likeness = weighting.similarity(a.terms, b.terms);
  if (a.speaker !== undefined && b.speaker !== undefined) {
    return likeness >= sameStatementFrom ? differentSpeaker(a, b) : undefined;
  }
  return likeness >= nearCopyFrom ? attributionDropped(a, b) : undefined;
}

/** Whether two linked claims are figures that agree; that two things happened on a Monday says nothing about who told of them. */
function figuresAgree({ a, score, comparison }: Pair): boolean {
  return (
    score >= assertedFrom &&
    comparison.relation !== 'differs' &&
    a.claim.quantity !== undefined &&
    a.dimension !== 'ordinal'
  );
}

/** Both name their source, and it is not the same one. */
function differentSpeaker(a: Statement, b: Statement): StoryNote | undefined {
  const [x, y] = [a.speaker, b.speaker];
  if (x?.named !== true || y?.named !== true || x.key === y.key) return undefined;
  const why = `one version names ${x.label} as the source, the other ${y.label}`;
  return {
    relation: 'differentSpeaker',
    a: { article: a.article, ...x.span },
    b: { article: b.article, ...y.span },
    why,
  };
}

/** One of two near copies says who said it. */
function attributionDropped(a: Statement, b: Statement): StoryNote | undefined {
  const speaker = a.speaker ?? b.speaker;
  if (speaker === undefined) return undefined;
  const placeOf = ({ article, place, speaker: own }: Statement): PlaceInStory =>
    own === undefined ? place : { article, ...own.span };
  const why = `one version gives ${speaker.label} as the source, the other states it as a fact`;
  return { relation: 'attributionDropped', a: placeOf(a), b: placeOf(b), why };
}

function pairKey(a: Statement, b: Statement): string {
  return `${a.sentence} ${b.sentence}`;
}

function comparePlaces(a: PlaceInStory, b: PlaceInStory): number {
  return a.article - b.article || a.start - b.start;
}
