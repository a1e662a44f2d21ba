import { finish, type Sliced } from '../../util/sliced';
import { linesInSlices } from '../lines';
import { readEuropresse } from './europresse';
import type { ExportedArticle, ExportForm } from './exportedArticle';
import { readFactivaFields } from './factivaFields';
import { readFactivaText } from './factivaText';
import { readGenios } from './genios';
import { readNexis } from './nexis';
import { readNexisUni } from './nexisUni';
import { readProQuest } from './proQuest';

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

/**
 * {@link splitExport} in pieces: each form takes a few milliseconds of a megabyte that is none of its kind.
 */
export function* splitExportInSlices(text: string): Sliced<readonly ExportedArticle[]> {
  const lines = (yield* linesInSlices(text)).filter(({ start, end }) => end > start);
  for (const form of forms) {
    const articles = form(text, lines);
    if (articles.length > 0) return articles;
    yield;
  }
  return [];
}

/** Whether a text is an export of several articles, and so may be a story by itself. */
export function* holdsSeveralArticles(text: string): Sliced<boolean> {
  return (yield* splitExportInSlices(text)).filter(({ body }) => body.length > 0).length > 1;
}

/**
 * Cuts what a news database exported into one file into its articles, with what its fields say of each. A text of
 * any other origin gives none. Never throws; linear in the text.
 */
export function splitExport(text: string): readonly ExportedArticle[] {
  return finish(splitExportInSlices(text));
}
