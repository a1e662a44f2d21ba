import type { PassageMatch, SentenceRef } from '../../matching/match';
import type { ArticleStructure } from '../../text/article';
import { overlap, textOf, type Span } from '../../text/span';
import type { PlaceInStory, StoryNote } from '../../text/storyNote';
import { byPlace, createFlattener, createPairwise, type ByPair, type PairGiven, type PairRow } from '../../util/byPair';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { ExchangedWords, WordedStretch } from './exchangedWords';
import { createWordingComparer } from './wordingComparer';

/** An article as the wording of its sentences is compared. */
export interface WordedArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
}

/** Finds where a sentence that versions share has another word, or a "not" more; asked again and again as a story is edited. */
export type WordingReader = (
  articles: readonly WordedArticle[],
  matches: ByPair<PassageMatch>,
  known: ByPair<StoryNote>,
) => Sliced<readonly StoryNote[]>;

/** A note on the wording of a sentence of the first version. */
interface WordingNote {
  readonly sentence: number;
  readonly note: StoryNote;
}

/** Matches looked at between two offers to pause. */
const matchesPerSlice = 1024;
/** Two versions of which more is to be told are filled-in forms. */
const mostNotes = 12;

/** Makes the reader of one story; two wordings are compared once, however many versions have them. */
export function createWordingReader(): WordingReader {
  const compare = createWordingComparer();
  const flatten = createFlattener((row: PairRow<WordingNote>) =>
    byPlace(
      row,
      ({ sentence }) => sentence,
      ({ note }) => note,
    ),
  );
  const read = createPairwise(function* ({ first, second, lists: [matches, told] }: Worded) {
    if (!matches.some(({ kind }) => kind === 'edited')) return [];
    const best = yield* bestScores(matches);
    const notes: WordingNote[] = [];
    const due = pauseEvery(matchesPerSlice);
    for (const { a, b, kind, score } of matches) {
      if (due(1)) yield;
      if (kind !== 'edited' || notes.length >= mostNotes) continue;
      // a sentence that the other version has more closely elsewhere is another one
      if (Math.max(best.a.get(a.sentence) ?? 0, best.b.get(b.sentence) ?? 0) > score) continue;
      const [x, y] = [sentenceAt(...first, a), sentenceAt(...second, b)];
      if (x === undefined || y === undefined || asks(x) !== asks(y)) continue;
      for (const note of (yield* compare(x.words, y.words)).map(words =>
        noteOn(words, [a.article, x], [b.article, y]),
      )) {
        const isTold = told.some(one => overlap(one.a, note.a) > 0 && overlap(one.b, note.b) > 0);
        if (!isTold) notes.push({ sentence: a.sentence, note });
      }
    }
    return notes;
  });
  return function* (articles, matches, known) {
    const versions = articles.map(({ text, structure }) => [text, structure] as const);
    return yield* flatten(yield* read(versions, [matches, known]));
  };
}

/** What notes on the wording of two versions follow from: their matches, and what is noted of them already. */
type Worded = PairGiven<readonly [text: string, structure: ArticleStructure], [PassageMatch, StoryNote]>;

/** A question and its answer have the same words in another order. */
const asks = ({ words }: WordedSentence): boolean => /\?\P{L}*$/u.test(words.slice(-8));

/** How closely the sentences of two versions stand in the other one, by the scores of their best matches. */
interface BestScores {
  readonly a: ReadonlyMap<number, number>;
  readonly b: ReadonlyMap<number, number>;
}

function* bestScores(matches: readonly PassageMatch[]): Sliced<BestScores> {
  const best = { a: new Map<number, number>(), b: new Map<number, number>() };
  const due = pauseEvery(matchesPerSlice);
  for (const { a, b, kind, score } of matches) {
    if (due(1)) yield;
    if (kind !== 'edited' && kind !== 'copied') continue;
    best.a.set(a.sentence, Math.max(best.a.get(a.sentence) ?? 0, score));
    best.b.set(b.sentence, Math.max(best.b.get(b.sentence) ?? 0, score));
  }
  return best;
}

interface WordedSentence extends Span {
  readonly words: string;
}

function sentenceAt(text: string, structure: ArticleStructure, { sentence }: SentenceRef): WordedSentence | undefined {
  const span = structure.sentences[sentence];
  return span && { start: span.start, end: span.end, words: textOf(text, span) };
}

type Side = readonly [article: number, sentence: WordedSentence];

function noteOn({ a, b }: ExchangedWords, ...[first, second]: readonly [Side, Side]): StoryNote {
  const words = ([, sentence]: Side, { shown }: WordedStretch): string =>
    textOf(sentence.words, shown).replace(/\s+/g, ' ');
  const reason = { kind: 'exchangedWords', values: [words(first, a), words(second, b)] } as const;
  return { relation: 'wording', a: placeIn(first, a), b: placeIn(second, b), reason };
}

function placeIn([article, { start }]: Side, stretch: Span): PlaceInStory {
  return { article, start: start + stretch.start, end: start + stretch.end };
}
