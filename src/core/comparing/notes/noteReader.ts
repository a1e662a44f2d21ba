import type { ArticleSources } from '../../attribution/source';
import type { ClaimLink, NumericClaim } from '../../claims/claim';
import type { PassageMatch, SentenceRef } from '../../matching/match';
import { matchOf } from '../../matching/matchOf';
import type { ArticleStructure } from '../../text/article';
import { indexAt, overlap, type Span } from '../../text/span';
import { compareNotes, sameNote, type StoryNote } from '../../text/storyNote';
import { createPairGrouper, createPairwise, none, type ByPair, type PairGiven } from '../../util/byPair';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { createFigureSources, type FigureSources } from './figureSources';
import { quotedOrTold } from './quotedOrTold';
import { createUtteranceComparer, quoteNotes, type QuoteNote } from './quoteNotes';
import { rewordedSources } from './rewordedSources';
import { statementNote } from './statementNotes';
import { statementsOf, type Statement } from './statements';
import { toldPassages, type ToldPassages } from './toldPassages';
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
  readonly matches: ByPair<PassageMatch>;
  readonly links: ByPair<ClaimLink>;
}

/** Finds where versions give the same words to other speakers, or to none, or quote them in another way. */
export type NoteReader = (articles: readonly NotedArticle[], same: SameStatements) => Sliced<ByPair<StoryNote>>;

/** What an article says by itself. */
interface ReadNotes extends ToldPassages {
  readonly article: number;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly utterances: readonly Utterance[];
  readonly statements: readonly (Statement | undefined)[];
}

/** Pairs of sentences between two offers to pause. */
const pairsPerSlice = 512;

/** Makes the reader of one story, which may be asked again and again as it is edited. Linear in the matches, links and quotations. */
export function createNoteReader(): NoteReader {
  const compare = createUtteranceComparer();
  const readOf = createVersionReader();
  const group = createPairGrouper<QuoteNote>(({ a, b }) => [a.article, b.article], sameQuoteNote);
  const figureOf = createFigureSources();
  const compareVersions = createPairwise((given: Told) => notesOn(given, figureOf));
  return function* (articles, { matches, links }) {
    const read: ReadNotes[] = [];
    for (const [index, article] of articles.entries()) {
      yield;
      read.push(yield* readOf(article, index));
    }
    const utterances = read.flatMap(own => own.utterances);
    const quoted = yield* group(articles.length, yield* quoteNotes(utterances, compare));
    const versions = read.map((own, at) => [own, articles[at]?.claims ?? none] as const);
    return yield* compareVersions(versions, [matches, links, quoted]);
  };
}

/** What the notes on two versions follow from. */
type Told = PairGiven<
  readonly [read: ReadNotes, claims: readonly NumericClaim[]],
  [matches: PassageMatch, links: ClaimLink, quoted: QuoteNote]
>;

function createVersionReader(): (noted: NotedArticle, article: number) => Sliced<ReadNotes> {
  const known = new WeakMap<ArticleSources, ReadNotes>();
  return function* (noted, article) {
    const last = known.get(noted.sources);
    if (last?.article === article) return last;
    const utterances = yield* utterancesOf(article, noted.text, noted.sources.quotes);
    const { sentences } = noted.structure;
    const read = {
      article,
      text: noted.text,
      utterances,
      sentences,
      statements: yield* statementsOf(noted, article),
      ...(yield* toldPassages(noted)),
    };
    known.set(noted.sources, read);
    return read;
  };
}

const sameQuoteNote = (x: QuoteNote, y: QuoteNote): boolean => x.a === y.a && x.b === y.b && sameNote(x.note, y.note);

/** The notes on two versions, by place. */
function* notesOn(
  { first: [first, claims], second: [second, others], lists: [matches, links, quoted] }: Told,
  figureOf: FigureSources,
): Sliced<readonly StoryNote[]> {
  const noted = { a: quotedSentences(first, quoted, 'a'), b: quotedSentences(second, quoted, 'b') };
  const found = new Map<string, StoryNote>();
  const look = (x: SentenceRef, y: SentenceRef, accepts: (note: StoryNote) => boolean): void => {
    const [a, b] = [first.statements[x.sentence], second.statements[y.sentence]];
    const note = a && b && statementNote(a, b);
    if (note === undefined || !accepts(note)) return;
    const isNoted = noted.a.has(x.sentence) && noted.b.has(y.sentence);
    if (!isNoted) found.set(`${x.sentence} ${y.sentence}`, note);
  };
  const due = pauseEvery(pairsPerSlice);
  for (const { a, b, kind } of matches) {
    if (due(1)) yield;
    if (kind === 'copied' || kind === 'edited') look(a, b, () => true);
  }
  for (const link of links) {
    if (due(1)) yield;
    const figure = figureOf(link, [claims, others]);
    if (figure === undefined) continue;
    // it must be the same statement, not only the same figure
    const isTold = (): boolean => (matchOf(matches, figure.a, figure.b)?.kind ?? 'related') !== 'related';
    look(figure.a, figure.b, note => isTold() && figure.holds(note));
  }
  const reworded = yield* rewordedSources(first, second, matches);
  const notes = [...quoted.map(({ note }) => note), ...found.values(), ...reworded];
  const told = (yield* quotedOrTold(first, second)).filter(({ a, b }) => !notes.some(isOn(a, b)));
  return [...notes, ...told].sort(compareNotes);
}

/** Whether a note on a quotation says how the words of two places differ. */
const isOn =
  (a: Span, b: Span) =>
  (note: StoryNote): boolean =>
    note.relation === 'quoteVariant' && overlap(note.a, a) > 0 && overlap(note.b, b) > 0;

/** Sentences in which a quotation is noted to have another speaker in the other version: nothing more is to be said of them. */
function quotedSentences({ sentences }: ReadNotes, quoted: readonly QuoteNote[], of: 'a' | 'b'): ReadonlySet<number> {
  const noted = new Set<number>();
  for (const quote of quoted) {
    if (quote.note.relation !== 'differentSpeaker') continue;
    for (const { start, end } of quote[of].quotes) {
      const first = Math.max(0, indexAt(sentences, start));
      for (let sentence = first; (sentences[sentence]?.start ?? Infinity) < end; sentence++) noted.add(sentence);
    }
  }
  return noted;
}
