import { stemmer } from 'stemmer';
import { countryNamed } from '../../entities/gazetteer/countryNames';
import { baseForm } from '../../nlp/equivalents';
import type { Span } from '../../text/span';
import { conceptOf } from './concepts';

/** A content word or figure of a sentence, as topics see it. UTF-16 into the article. */
export interface TopicWord extends Span {
  /** Concept, country, stem or figure: what two wordings of the same share. */
  readonly term: string;
  /** Lower case, without possessive. */
  readonly folded: string;
  /** How many clause boundaries stand before it in its sentence. */
  readonly clause: number;
  /** Carries no topic of its own: articles, prepositions, auxiliaries, words of saying. */
  readonly stop: boolean;
}

/** A word, a figure, or a mark that parts clauses. */
const pieces = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\p{N}+(?:[.,]\p{N}+)*|[,;:()–—]|--/gu;
const wordLike = /^[\p{L}\p{N}]/u;

/** Words that open a clause of their own. */
const clauseOpeners: ReadonlySet<string> = new Set(
  'while whereas although though but because when where which who whose that after before as until if and or'.split(
    ' ',
  ),
);

const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those of in on at to from by for with without about into over under up down out off between among ' +
    'through during since until till than then there here also only just even still yet already again once ever never not no nor so too very ' +
    'it its he his him she her hers they their them we our us you your i my me who whom whose which what when where why how ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must ' +
    'and or but if while as because though although however both either each every all any some such other another same own ' +
    'more most less least much many few several around nearly almost close approximately roughly mr mrs ms ' +
    'said say says saying told tell tells according added adds s t'
  ).split(' '),
);

/** Longer words are no words of a language; hostile input must not be stemmed for long. */
const longestWord = 40;

/** Sentences with more words are walls: what stands behind takes no part in comparing. */
export const longestSentence = 2000;

/** The words of one sentence, in order, up to {@link longestSentence}. Linear in the sentence. */
export function topicWords(text: string, sentence: Span): readonly TopicWord[] {
  const words: TopicWord[] = [];
  let clause = 0;
  for (const piece of text.slice(sentence.start, sentence.end).matchAll(pieces)) {
    if (words.length === longestSentence) break;
    const [surface] = piece;
    const start = sentence.start + piece.index;
    if (!wordLike.test(surface)) {
      clause += 1;
      continue;
    }
    const folded = fold(surface);
    if (clauseOpeners.has(folded)) clause += 1;
    const stop = stopWords.has(folded) && surface !== 'US';
    const term = stop ? folded : termOf(surface, folded);
    words.push({ start, end: start + surface.length, term, folded, clause, stop });
  }
  return words;
}

/** Lower case, without possessive and the separators of figures. */
function fold(surface: string): string {
  const lower = surface.slice(0, longestWord).toLowerCase();
  const apostrophe = Math.max(lower.indexOf("'"), lower.indexOf('’'));
  return (apostrophe > 0 ? lower.slice(0, apostrophe) : lower).replaceAll(',', '');
}

/** What two wordings of the same share: a country, a concept, else the stem. */
function termOf(surface: string, folded: string): string {
  const country = folded.startsWith(surface.charAt(0)) ? undefined : countryNamed(folded);
  return country === undefined ? wordTerm(folded) : `@${country.code}`;
}

/** The concept or stem of a folded word. */
export function wordTerm(folded: string): string {
  const known = conceptOf(folded);
  if (known !== undefined) return known;
  return conceptOf(stemmer(folded)) ?? stemmer(baseForm(folded));
}
