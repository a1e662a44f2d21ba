import type { PassageMatch, SentenceRef } from '../../matching/match';
import type { ArticleStructure } from '../../text/article';
import { overlap, textOf, type Span } from '../../text/span';
import type { PlaceInStory, StoryNote } from '../../text/storyNote';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { topicWords } from '../topic/words';
import { exchangedWords, type ExchangedWords, type WordedStretch } from './exchangedWords';

/** An article as the wording of its sentences is compared. */
export interface WordedArticle {
  readonly text: string;
  readonly structure: ArticleStructure;
}

/** Finds where a sentence that versions share has another word, or a "not" more; asked again and again as a story is edited. */
export type WordingReader = (
  articles: readonly WordedArticle[],
  matches: readonly PassageMatch[],
  known: readonly StoryNote[],
) => Sliced<readonly StoryNote[]>;

/** Pairs of sentences compared, and matches looked at, between two offers to pause. */
const pairsPerSlice = 8;
const matchesPerSlice = 1024;
/** Two versions of which more is to be told are filled-in forms. */
const mostNotes = 12;

/** Makes the reader of one story; two wordings are compared once, however many versions have them. */
export function createWordingReader(): WordingReader {
  let known = new Map<string, readonly ExchangedWords[]>();
  return function* (articles, matches, others) {
    const told = notesByVersions(others);
    const best = yield* bestScores(matches);
    const last = known;
    known = new Map();
    const notes: StoryNote[] = [];
    const counts = new Map<string, number>();
    const [due, dueCompared] = [pauseEvery(matchesPerSlice), pauseEvery(pairsPerSlice)];
    for (const { a, b, kind, score } of matches) {
      if (due(1)) yield;
      if (kind !== 'edited') continue;
      // a sentence that the other version has more closely elsewhere is another one
      if (Math.max(best.get(sideKey(a, b)) ?? 0, best.get(sideKey(b, a)) ?? 0) > score) continue;
      const versions = `${a.article} ${b.article}`;
      const count = counts.get(versions) ?? 0;
      const [x, y] = [sentenceAt(articles, a), sentenceAt(articles, b)];
      if (x === undefined || y === undefined || count >= mostNotes || asks(x) !== asks(y)) continue;
      const key = `${x.words}\n${y.words}`;
      const exchanged = known.get(key) ?? last.get(key) ?? compared(x.words, y.words);
      if (!known.has(key) && !last.has(key) && dueCompared(1)) yield;
      known.set(key, exchanged);
      const own = told.get(versions) ?? [];
      const found = exchanged
        .map(words => noteOn(words, [a.article, x], [b.article, y]))
        .filter(note => !own.some(other => overlap(other.a, note.a) > 0 && overlap(other.b, note.b) > 0));
      counts.set(versions, count + found.length);
      notes.push(...found);
    }
    return notes;
  };
}

/** A question and its answer have the same words in another order. */
const asks = ({ words }: WordedSentence): boolean => /\?\P{L}*$/u.test(words.slice(-8));

function compared(a: string, b: string): readonly ExchangedWords[] {
  const [x, y] = [topicWords(a, { start: 0, end: a.length }), topicWords(b, { start: 0, end: b.length })];
  return exchangedWords([a, b], x, y);
}

/** How closely each sentence stands in each other version, by the score of its best match. */
function* bestScores(matches: readonly PassageMatch[]): Sliced<ReadonlyMap<string, number>> {
  const best = new Map<string, number>();
  const due = pauseEvery(matchesPerSlice);
  for (const { a, b, kind, score } of matches) {
    if (due(1)) yield;
    if (kind !== 'edited' && kind !== 'copied') continue;
    for (const key of [sideKey(a, b), sideKey(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, score));
  }
  return best;
}

const sideKey = ({ article, sentence }: SentenceRef, other: SentenceRef): string =>
  `${article} ${sentence} ${other.article}`;

interface WordedSentence extends Span {
  readonly words: string;
}

function sentenceAt(
  articles: readonly WordedArticle[],
  { article, sentence }: SentenceRef,
): WordedSentence | undefined {
  const [own, span] = [articles[article], articles[article]?.structure.sentences[sentence]];
  return own && span && { start: span.start, end: span.end, words: textOf(own.text, span) };
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

function notesByVersions(notes: readonly StoryNote[]): ReadonlyMap<string, readonly StoryNote[]> {
  const found = new Map<string, StoryNote[]>();
  for (const note of notes) {
    const versions = `${note.a.article} ${note.b.article}`;
    const own = found.get(versions);
    if (own === undefined) found.set(versions, [note]);
    else own.push(note);
  }
  return found;
}
