import type { NumericClaim } from '../claims/claim';
import { verbBase } from '../language/en/verbs';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { overlap, textOf, type Span } from '../text/span';
import { differencePlaces, type DifferencePlace } from './differences';

/**
 * The words of versions in one file to mark as given otherwise elsewhere, each once. Of a sentence that names no source, where another
 * version does, the figures are marked, else its verb: a whole sentence that is marked hides what else differs in it.
 * @param versions indices of the articles
 */
export function differenceSpans(story: StoryAnalysis, versions: readonly number[]): readonly Span[] {
  const wanted = new Set(versions);
  const spans = differencePlaces(story).flatMap(place => {
    const analysis = story.articles[place.article];
    if (analysis === undefined || !wanted.has(place.article)) return [];
    return lacksSource(place) ? tellingWords(analysis, place) : [place];
  });
  const known = new Set<string>();
  return spans.filter(({ start, end }) => !known.has(`${start} ${end}`) && known.add(`${start} ${end}`));
}

const lacksSource = ({ differences }: DifferencePlace): boolean =>
  differences.every(({ unsourced }) => unsourced === 'here');

/** A figure that somebody gives: who told of an age, a first time or two days is seldom asked. */
const isGiven = ({ salience, quantity, kind }: NumericClaim): boolean =>
  salience === 'claim' && quantity !== undefined && kind !== 'duration' && kind !== 'ordinal' && kind !== 'age';

/** The figures of a statement; without one its first verb, and where none is known its first word. */
function tellingWords({ claims, text }: ArticleAnalysis, statement: Span): readonly Span[] {
  const figures = claims.filter(claim => isGiven(claim) && overlap(claim, statement) > 0);
  if (figures.length > 0) return figures.map(({ start, end }) => ({ start, end }));
  const words = [...textOf(text, statement).matchAll(/\p{L}[\p{L}’'-]*/gu)].map(({ 0: word, index }) => {
    const start = statement.start + index;
    return { start, end: start + word.length, isVerb: verbBase(word.toLowerCase()) !== null };
  });
  const telling = words.find(({ isVerb }) => isVerb) ?? words[0];
  return telling === undefined ? [] : [{ start: telling.start, end: telling.end }];
}
