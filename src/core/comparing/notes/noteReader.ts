import type { ArticleSources } from '../../attribution/source';
import type { ClaimLink, NumericClaim } from '../../claims/claim';
import type { PassageMatch, SentenceRef } from '../../matching/match';
import { matchOf } from '../../matching/matchOf';
import type { ArticleStructure } from '../../text/article';
import { indexAt } from '../../text/span';
import { comparePlaces, type StoryNote } from '../../text/storyNote';
import type { Sliced } from '../../util/sliced';
import { createFigureSources } from './figureSources';
import { createUtteranceComparer, quoteNotes, type QuoteNote } from './quoteNotes';
import { statementNote } from './statementNotes';
import { statementsOf, type Statement } from './statements';
import { utterancesOf, type Utterance } from './utterances';

/** An article as its notes are read. */
export interface NotedArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
  readonly claims: readonly NumericClaim[];
  readonly sources: ArticleSources;
}

/** What tells that two sentences say the same. */
export interface SameStatements {
  readonly matches: readonly PassageMatch[];
  readonly links: readonly ClaimLink[];
}

/** Finds where versions give the same words to other speakers, or to none, or quote them in another way. */
export type NoteReader = (articles: readonly NotedArticle[], same: SameStatements) => Sliced<readonly StoryNote[]>;

/** What an article says by itself. */
interface ReadNotes {
  readonly article: number;
  readonly utterances: readonly Utterance[];
  readonly statements: readonly (Statement | undefined)[];
}

/** Pairs of sentences between two offers to pause. */
const pairsPerSlice = 512;

/** Makes the reader of one story, which may be asked again and again as it is edited. Linear in the matches, links and quotations. */
export function createNoteReader(): NoteReader {
  const compare = createUtteranceComparer();
  const known = new WeakMap<ArticleSources, ReadNotes>();
  const readOf = function* (noted: NotedArticle, article: number): Sliced<ReadNotes> {
    const last = known.get(noted.sources);
    if (last?.article === article) return last;
    const utterances = yield* utterancesOf(article, noted.text, noted.sources.quotes);
    const read = { article, utterances, statements: yield* statementsOf(noted, article) };
    known.set(noted.sources, read);
    return read;
  };
  return function* (articles, same) {
    const read: ReadNotes[] = [];
    for (const [index, article] of articles.entries()) {
      yield;
      read.push(yield* readOf(article, index));
    }
    const quoted = yield* quoteNotes(
      read.flatMap(({ utterances }) => utterances),
      compare,
    );
    const noted = quotedSentences(articles, quoted);
    const found = new Map<string, StoryNote>();
    const look = (x: SentenceRef, y: SentenceRef, accepts: (note: StoryNote) => boolean): void => {
      const [a, b] = [read[x.article]?.statements[x.sentence], read[y.article]?.statements[y.sentence]];
      const note = a && b && statementNote(a, b);
      if (note === undefined || !accepts(note)) return;
      const isNoted = noted.has(placeKey(x, y.article)) && noted.has(placeKey(y, x.article));
      if (!isNoted) found.set(`${placeKey(x, y.article)} ${y.sentence}`, note);
    };
    yield* lookAtMatches(same.matches, look);
    yield* lookAtFigures(articles, same, look);
    const notes = [...quoted.map(({ note }) => note), ...found.values()];
    return notes.sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b));
  };
}

type Look = (x: SentenceRef, y: SentenceRef, accepts: (note: StoryNote) => boolean) => void;

function* lookAtMatches(matches: readonly PassageMatch[], look: Look): Sliced<void> {
  for (const [at, { a, b, kind }] of matches.entries()) {
    if (at % pairsPerSlice === 0) yield;
    if (kind === 'copied' || kind === 'edited') look(a, b, () => true);
  }
}

function* lookAtFigures(
  articles: readonly NotedArticle[],
  { matches, links }: SameStatements,
  look: Look,
): Sliced<void> {
  const figureOf = createFigureSources(articles.map(({ claims }) => claims));
  for (const [at, link] of links.entries()) {
    if (at % pairsPerSlice === 0) yield;
    const figure = figureOf(link);
    if (figure === undefined) continue;
    // it must be the same statement, not only the same figure
    const isTold = (): boolean => (matchOf(matches, figure.a, figure.b)?.kind ?? 'related') !== 'related';
    look(figure.a, figure.b, note => isTold() && figure.holds(note));
  }
}

/** Sentences in which a quotation is noted to have another speaker, each with the other article: nothing more is to be said of them. */
function quotedSentences(articles: readonly NotedArticle[], quoted: readonly QuoteNote[]): ReadonlySet<string> {
  const noted = new Set<string>();
  const add = ({ article, quotes }: Utterance, other: number): void => {
    const sentences = articles[article]?.structure.sentences ?? [];
    for (const { start, end } of quotes) {
      const first = Math.max(0, indexAt(sentences, start));
      for (let sentence = first; (sentences[sentence]?.start ?? Infinity) < end; sentence++)
        noted.add(placeKey({ article, sentence }, other));
    }
  };
  for (const { a, b, note } of quoted) {
    if (note.relation !== 'differentSpeaker') continue;
    add(a, b.article);
    add(b, a.article);
  }
  return noted;
}

const placeKey = ({ article, sentence }: SentenceRef, other: number): string => `${article} ${sentence} ${other}`;
