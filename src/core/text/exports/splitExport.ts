import { finish, type Sliced } from '../../util/sliced';
import { linesInSlices, type Line } from '../lines';
import { readCited } from './citations';
import { readEuropresse } from './europresse';
import type { ExportedArticle, ExportForm } from './exportedArticle';
import { readFactivaFields } from './factivaFields';
import { readFactivaText } from './factivaText';
import { readGenios } from './genios';
import { mayHoldSeveral } from './mayHoldSeveral';
import { readNexis } from './nexis';
import { readNexisUni } from './nexisUni';
import { readProQuest } from './proQuest';
import { readRecords } from './records';

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
const wholeOnes = (articles: readonly ExportedArticle[]): number =>
  articles.filter(
    ({ title, date, outlet, body }) => title !== null && date !== null && outlet !== null && body.length > 0,
  ).length;

/** The lines of a text that hold something. */
function* toldLines(text: string): Sliced<readonly Line[]> {
  return (yield* linesInSlices(text)).filter(({ start, end }) => end > start);
}

/** The articles of lines of a text, of which {@link mayHoldSeveral} says whether it may be an export at all. */
function* articlesIn(text: string, lines: readonly Line[], mayHold: boolean): Sliced<readonly ExportedArticle[]> {
  let known: readonly ExportedArticle[] = [];
  for (const form of forms) {
    known = yield* form(text, lines);
    if (known.length > 0) break;
    yield;
  }
  if (!mayHold) return known;
  // what all exports have in common finds articles that a known form loses where a database changed it
  for (const read of [readRecords, readCited]) {
    const others = yield* read(text, lines);
    if (wholeOnes(others) > wholeOnes(known)) known = others;
  }
  return known;
}

/**
 * {@link splitExport} in pieces: each form takes a few milliseconds of a megabyte that is none of its kind.
 */
export function* splitExportInSlices(text: string): Sliced<readonly ExportedArticle[]> {
  const lines = yield* toldLines(text);
  return yield* articlesIn(text, lines, yield* mayHoldSeveral(text, lines));
}

/** Whether a text is an export of several articles, and so may be a story by itself; most others are told by a glance. */
export function* holdsSeveralArticles(text: string): Sliced<boolean> {
  const lines = yield* toldLines(text);
  if (!(yield* mayHoldSeveral(text, lines))) return false;
  return (yield* articlesIn(text, lines, true)).filter(({ body }) => body.length > 0).length > 1;
}

/**
 * Cuts what a news database exported into one file into its articles, with what its fields say of each. A text of
 * any other origin gives none. Never throws; linear in the text.
 */
export function splitExport(text: string): readonly ExportedArticle[] {
  return finish(splitExportInSlices(text));
}
