import { stemmer } from 'stemmer';
import { countryNamed } from '../../entities/gazetteer/countryNames';
import { fieldOf } from '../../language/en/synonyms';
import { addressTitles, degreeWords, opensClause, sayingWords, stopWords } from '../../language/en/functionWords';
import { piecesOf, type Piece } from '../../text/pieces';
import type { Span } from '../../text/span';
import { createCache } from '../../util/memo';

/** A content word or figure of a sentence, as topics see it. UTF-16 into the article. */
export interface TopicWord extends Span {
  /** Country, stem or figure: what two wordings of the same share. */
  readonly term: string;
  /** Lower case, without possessive. */
  readonly folded: string;
  /** How many clause boundaries stand before it in its sentence. */
  readonly clause: number;
  /** Where it stands in its sentence as far as sense goes: a word is one step, what parts phrases and clauses is several. */
  readonly place: number;
  /** Carries no topic of its own: articles, prepositions, auxiliaries, words of saying. */
  readonly stop: boolean;
}

/** Marks that part clauses; two hyphens are a dash. */
const partingMarks = new Set([',', ';', ':', '(', ')', '–', '—', '--']);

/** Words of saying, titles and words of degree tell who says a figure and how, not what it is of. */
const untelling: ReadonlySet<string> = new Set([...stopWords, ...sayingWords, ...addressTitles, ...degreeWords]);

/** Longer words are no words of a language; hostile input must not be stemmed for long. */
const longestWord = 40;

/** Sentences with more words are walls: what stands behind takes no part in comparing. */
export const longestSentence = 2000;

/** The words of one sentence, in order, up to {@link longestSentence}. Linear in the sentence. */
export function topicWords(text: string, sentence: Span): readonly TopicWord[] {
  const found = wordsAndMarks(text, sentence);
  const words: TopicWord[] = [];
  let clause = 0;
  let place = 0;
  for (const [at, { surface, start, folded }] of found.entries()) {
    if (words.length === longestSentence) break;
    const opens = folded !== '' && opensClause(folded, found[at + 1]?.folded ?? '');
    if (folded === '' || opens) clause += 1;
    place += folded === '' ? (markSteps[surface] ?? breakSteps) : stepsOf(surface, folded, opens);
    if (folded === '') continue;
    const stop = untelling.has(folded) && surface !== 'US';
    const term = stop ? folded : termOf(surface, folded);
    words.push({ start, end: start + surface.length, term, folded, clause, place, stop });
  }
  return words;
}

/** Three marks to a word are no sentence any more. */
const mostPieces = 4 * longestSentence;

interface WordOrMark {
  readonly surface: string;
  readonly start: number;
  /** Empty for marks. */
  readonly folded: string;
}

/** Words with one apostrophe inside, figures with their points and commas, and marks that part clauses. */
function wordsAndMarks(text: string, sentence: Span): readonly WordOrMark[] {
  const pieces: Piece[] = [];
  for (const piece of piecesOf(text, sentence)) if (pieces.push(piece) === mostPieces) break;
  const found: WordOrMark[] = [];
  /** Whether a mark of these joins a piece with one of its kind. */
  const joins = (at: number, marks: string): boolean => {
    const [before, mark, behind] = [pieces[at], pieces[at + 1], pieces[at + 2]];
    if (before === undefined || mark === undefined || behind?.kind !== before.kind) return false;
    return mark.start === before.end && behind.start === mark.end && marks.includes(text.slice(mark.start, mark.end));
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const { kind, start } = piece;
    if (kind === 'letters' && joins(at, "'’")) at += 2;
    while (kind === 'digits' && joins(at, '.,')) at += 2;
    if (kind === 'mark' && text.startsWith('--', start) && pieces[at + 1]?.start === start + 1) at += 1;
    const surface = text.slice(start, pieces[at]?.end);
    if (kind === 'mark' ? partingMarks.has(surface) : digitOrLetter.test(surface))
      found.push({ surface, start, folded: kind === 'mark' ? '' : fold(surface) });
  }
  return found;
}

/** Accents without their letter are no word. */
const digitOrLetter = /^[\p{L}\p{N}]/u;

/** Steps that marks and words are apart in sense: a comma often parts what belongs together, a semicolon seldom. */
const markSteps: Readonly<Record<string, number>> = { ',': 1.5, '(': 1.5, ')': 1.5 };
const breakSteps = 4;
const subordinateSteps = 3;
const figureSteps = 2;
const digit = /^\p{N}/u;

function stepsOf(surface: string, folded: string, opens: boolean): number {
  if (folded === 'and' || folded === 'or' || digit.test(surface)) return figureSteps;
  return opens ? subordinateSteps : 1;
}

/** Lower case, without possessive and the separators of figures. */
function fold(surface: string): string {
  const lower = surface.slice(0, longestWord).toLowerCase();
  const apostrophe = Math.max(lower.indexOf("'"), lower.indexOf('’'));
  return (apostrophe > 0 ? lower.slice(0, apostrophe) : lower).replaceAll(',', '');
}

/** What two wordings of the same share: a country, else the stem. */
function termOf(surface: string, folded: string): string {
  const country = folded.startsWith(surface.charAt(0)) ? undefined : countryNamed(folded);
  return country === undefined ? wordTerm(folded) : `@${country.code}`;
}

/** More words than a story of 200 versions has. */
const stemsKept = 10_000;
const stems = createCache<string, string>(stemsKept);

/** The stem that stands for a folded word, its synonyms and what is told of with them. */
export function wordTerm(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const stem = stemmer(fieldOf(folded));
  stems.set(folded, stem);
  return stem;
}
