import type { PlaceInStory, StoryNote } from '../../text/storyNote';
import { tellsStory } from '../../text/article';
import type { Sliced } from '../../util/sliced';
import type { IndexKey } from './candidates';
import { visitPairs } from './candidates';
import type { Pair } from './score';
import { assertedFrom } from './evidence';
import type { Speaker, SpokenSentence } from './speaker';
import { firstPerson, speakerOf } from './speaker';
import type { LinkableArticle, SentencePlace, Topic } from './topic';
import { mergedWords } from './topic';
import type { Weighting } from './weighting';
import { tellingKeys, weightingOf } from './weighting';

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

/**
 * Finds statements that another version gives to nobody (`attributionDropped`, near copies only) or to somebody else
 * (`differentSpeaker`: the same words, or a figure that agrees). Linear in the sentences.
 * @param pairs claims that measure the same thing
 */
export function* speakerNotes(
  articles: readonly LinkableArticle[],
  pairs: readonly Pair[],
): Sliced<readonly StoryNote[]> {
  const statements: Statement[] = [];
  for (const [index, article] of articles.entries()) {
    yield;
    statements.push(...statementsOf(article, index));
  }
  const notes = new Map<string, StoryNote>();
  const add = (a: Statement, b: Statement, note: StoryNote | undefined): void => {
    if (note !== undefined) notes.set(pairKey(a, b), note);
  };
  const at = new Map(statements.map(statement => [placeKey(statement), statement]));
  for (const pair of pairs) {
    const [a, b] = [at.get(placeKey(sentenceOf(pair.a))), at.get(placeKey(sentenceOf(pair.b)))];
    if (a !== undefined && b !== undefined && figuresAgree(pair)) add(a, b, differentSpeaker(a, b));
  }
  const weighting = weightingOf(statements.map(({ terms }) => terms));
  const keysOf = ({ terms }: Statement): readonly IndexKey[] => tellingKeys(terms, weighting, termsUsed);
  yield* visitPairs(statements, keysOf, (first, second) => {
    const [x, y] = [statements[first], statements[second]];
    if (x !== undefined && y !== undefined && !notes.has(pairKey(x, y))) add(x, y, compareStatements(x, y, weighting));
  });
  return [...notes.values()].sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b));
}

function statementsOf(article: LinkableArticle, index: number): readonly Statement[] {
  const { text, structure, mentions } = article;
  let before: SpokenSentence['before'];
  return structure.sentences.flatMap((sentence, at) => {
    const paragraph = structure.paragraphs[sentence.paragraph];
    if (paragraph === undefined || !tellsStory(paragraph)) return [];
    const { words, merged } = mergedWords(article, sentence);
    const speaker = speakerOf({ text, words, mentions, before });
    const person = firstPerson(words, mentions);
    before =
      speaker ?? (person && { key: `#${person.entity}`, label: text.slice(person.start, person.end), named: true });
    const content = merged.filter(({ stop, start }) => !stop && !within(start, speaker?.span));
    const terms = new Map(content.map(({ term }) => [term, 1]));
    return [
      {
        article: index,
        sentence: at,
        place: { article: index, start: sentence.start, end: sentence.end },
        terms,
        speaker,
      },
    ];
  });
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

function sentenceOf({ article, claim }: Topic): SentencePlace {
  return { article, sentence: claim.sentence };
}

function placeKey({ article, sentence }: SentencePlace): string {
  return `${article} ${sentence}`;
}

function pairKey(a: Statement, b: Statement): string {
  return `${placeKey(a)} ${placeKey(b)}`;
}

function comparePlaces(a: PlaceInStory, b: PlaceInStory): number {
  return a.article - b.article || a.start - b.start;
}
