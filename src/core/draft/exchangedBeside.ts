import { months, weekdays } from '../language/en/calendar';
import type { StoryAnalysis } from '../story/analysis';
import type { PlaceInStory } from '../text/storyNote';
import type { Sliced } from '../util/sliced';
import type { DraftFinding } from './finding';
import { isToldRight, termsOf, type ToldSentence, type ToldWord } from './tellings';
import { toldOtherwise, type OtherWords, type SentenceReader } from './toldOtherwise';

/**
 * What a draft tells of the one of two names and versions of the other, and the other way round: "Aas is 83 and Vik 78" for "Aas is 78
 * and Vik 83". Linear in the words of each pair, as only so many names of a sentence are looked at.
 */
export const exchangedBesideFindings = (
  story: StoryAnalysis,
  draft: number,
  told: readonly ToldSentence[],
): Sliced<readonly DraftFinding[]> => toldOtherwise(story, draft, told, exchangedBesideIn);

const exchangedBesideIn: SentenceReader = function* (sentence, isQuoted) {
  const own = namesIn(sentence.words);
  if (own.length < 2) return [];
  const found: OtherWords[] = [];
  for (const telling of sentence.tellings.filter(isToldRight)) {
    yield;
    const theirs = new Map(namesIn(telling.words).map(name => [name.term, name]));
    for (const [at, a] of own.entries())
      for (const b of own.slice(at + 1)) {
        const [x, y] = [theirs.get(a.term), theirs.get(b.term)];
        const moved = x && y && y.start > x.start ? exchanged([a, b], [x, y]) : undefined;
        if (moved === undefined || y === undefined || isQuoted(moved)) continue;
        const place: PlaceInStory = { article: telling.article, start: y.start, end: y.end };
        found.push({ start: moved.start, end: moved.end, at: [place] });
      }
  }
  return found.slice(0, 1);
};

/** A name with what is told between it and the next one. */
interface ToldName {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly behind: readonly ToldWord[];
}

/** More names in a sentence are a list. */
const mostNames = 8;

/** The names of a sentence, each by the last of its words. */
function namesIn(words: readonly ToldWord[]): readonly ToldName[] {
  const isName = (word: ToldWord | undefined): boolean =>
    word?.isCapital === true && !weekdays.has(word.folded) && !months.has(word.folded);
  const last = words.flatMap((word, at) => (isName(word) && !isName(words[at + 1]) ? [at] : []));
  return last.slice(0, mostNames).flatMap((at, index): readonly ToldName[] => {
    const [word, next] = [words[at], last[index + 1] ?? words.length];
    if (word === undefined) return [];
    const behind = words.slice(at + 1, next).filter(({ stop, isCapital }) => !stop && !isCapital);
    return [{ term: word.term, start: word.start, end: word.end, behind }];
  });
}

/** The first word of the one that versions tell of the other, where the other has one that they tell of the first. */
function exchanged([a, b]: readonly [ToldName, ToldName], [x, y]: readonly [ToldName, ToldName]): ToldWord | undefined {
  const [ofA, ofB, ofX, ofY] = [termsOf(a.behind), termsOf(b.behind), termsOf(x.behind), termsOf(y.behind)];
  const isOnly = (terms: ReadonlySet<string>, others: ReadonlySet<string>, term: string): boolean =>
    terms.has(term) && !others.has(term);
  const onlyA = a.behind.filter(({ term }) => !ofB.has(term));
  const onlyB = b.behind.filter(({ term }) => !ofA.has(term));
  const moved = onlyA.filter(({ term }) => isOnly(ofY, ofX, term));
  // "finished" of "finished with a torn sail" stays with the first of them, whoever had the sail
  const isMoved = moved.length > onlyA.filter(({ term }) => ofX.has(term)).length;
  const movedBack = onlyB.filter(({ term }) => isOnly(ofX, ofY, term)).length;
  return isMoved && movedBack > onlyB.filter(({ term }) => ofY.has(term)).length ? moved[0] : undefined;
}
