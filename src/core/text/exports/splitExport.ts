import { finish, type Sliced } from '../../util/sliced';
import { linesInSlices, type Line } from '../lines';
import { readCited } from './citations';
import { readEuropresse } from './europresse';
import { isWhole, type ExportedArticle, type ExportForm } from './exportedArticle';
import { readFactivaFields } from './factivaFields';
import { readFactivaText } from './factivaText';
import { readGenios } from './genios';
import { readHeaded } from './headed';
import { mayHoldSeveral } from './mayHoldSeveral';
import { readNexis } from './nexis';
import { readNexisUni } from './nexisUni';
import { readProQuest } from './proQuest';
import { readRecords } from './records';
import { withLost } from './recover';
import { untoldIn, type Untold } from './untold';

/** The forms that are known, those with the surest marks first. */
const forms: readonly ExportForm[] = [
  readFactivaFields,
  readFactivaText,
  readNexisUni,
  readEuropresse,
  readGenios,
  readProQuest,
  readNexis,
];

/** Articles that have title, day, outlet and text. */
const wholeOnes = (articles: readonly ExportedArticle[]): number => articles.filter(isWhole).length;

/** The lines of a text that hold something. */
function* toldLines(text: string): Sliced<readonly Line[]> {
  return (yield* linesInSlices(text)).filter(({ start, end }) => end > start);
}

/** A reading of a file with what it leaves out. */
interface Reading {
  readonly articles: readonly ExportedArticle[];
  readonly whole: number;
  /** What stands in none of the articles, and how many words that are. */
  readonly untold: readonly Untold[];
  readonly lost: number;
}

function* readingOf(text: string, lines: readonly Line[], articles: readonly ExportedArticle[]): Sliced<Reading> {
  const untold = articles.length === 0 ? [] : yield* untoldIn(text, lines, articles);
  const lost = untold.reduce((sum, { words }) => sum + words, 0);
  return { articles, whole: wholeOnes(articles), untold, lost };
}

/** Words by which two readings of a file may differ, as a line more or less belongs to a text. */
const fewWords = 30;

/**
 * Whether a reading is better than that of a form which is known: it has more whole articles, or as many and loses less. A known form
 * that misses no article is believed, even where it does not find all that a database says of one.
 */
function isBetter(other: Reading, known: Reading): boolean {
  const isMore = known.whole === 0 || other.articles.length > known.articles.length;
  if (other.whole !== known.whole) return isMore && other.whole > known.whole;
  return other.whole > 0 && other.articles.length <= known.articles.length && other.lost + fewWords < known.lost;
}

/** The articles that the first of the known forms finds. */
function* inKnownForm(text: string, lines: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  for (const form of forms) {
    const found = yield* form(text, lines);
    if (found.length > 0) return found;
    yield;
  }
  return [];
}

/** What the best way to read lines of a text finds in them. */
function* bestReading(text: string, lines: readonly Line[]): Sliced<Reading> {
  let known = yield* readingOf(text, lines, yield* inKnownForm(text, lines));
  // what all exports have in common finds articles that a known form loses where a database changed it
  for (const read of [readRecords, readCited, readHeaded]) {
    const other = yield* readingOf(text, lines, yield* read(text, lines));
    if (isBetter(other, known)) known = other;
  }
  return known;
}

/** The articles of lines of a text that may be an export. */
function* articlesIn(text: string, lines: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  const { articles, untold } = yield* bestReading(text, lines);
  return yield* withLost(text, articles, untold, function* (stretch) {
    return (yield* bestReading(stretch, yield* toldLines(stretch))).articles;
  });
}

/**
 * {@link splitExport} in pieces: each form takes a few milliseconds of a megabyte that is none of its kind.
 */
export function* splitExportInSlices(text: string): Sliced<readonly ExportedArticle[]> {
  const lines = yield* toldLines(text);
  const mayHold = yield* mayHoldSeveral(text, lines);
  return yield* mayHold ? articlesIn(text, lines) : inKnownForm(text, lines);
}

/** Whether a text is an export of several articles, and so may be a story by itself; most others are told by a glance. */
export function* holdsSeveralArticles(text: string): Sliced<boolean> {
  const lines = yield* toldLines(text);
  if (!(yield* mayHoldSeveral(text, lines))) return false;
  return (yield* articlesIn(text, lines)).filter(({ body }) => body.length > 0).length > 1;
}

/**
 * Cuts what a news database exported into one file into its articles, with what its fields say of each. A text of
 * any other origin gives none. Never throws; linear in the text.
 */
export function splitExport(text: string): readonly ExportedArticle[] {
  return finish(splitExportInSlices(text));
}
