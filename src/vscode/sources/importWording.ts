import { l10n } from 'vscode';
import type { ForeignKind } from '../../core/text/sourceKind';
import type { ImportProblemKey } from '../../importers/problem';
import type { PlacedArticle } from '../../importers/writing/placing';

/** Why a source gave no article. */
export interface Refusal {
  /** Name of the file. */
  readonly name: string;
  readonly key: ImportProblemKey | ForeignKind | 'text' | 'misnamedText' | 'unreadable';
  readonly limit?: number;
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

function tooLargeSentence(name: string, limit: number | undefined): string {
  if (limit === undefined) return l10n.t('{0} needs more memory than any document.', name);
  return limit < 100_000
    ? l10n.t('{0} has more than {1} articles.', name, limit)
    : l10n.t(
        '{0} is larger than any article (over {1} MB). Save only the pages with the article.',
        name,
        megabytes(limit),
      );
}

/** Why a file was not imported, and what to do. */
export function refusalSentence({ name, key, limit }: Refusal): string {
  const texts: Readonly<Record<Exclude<Refusal['key'], 'tooLarge'>, string>> = {
    unknownKind: l10n.t(
      '{0} is none of: web page, PDF, Word, mail, RTF, CSV, subtitles. Save it as one of these.',
      name,
    ),
    tooManyPages: l10n.t('{0} has more than {1} pages.', name, limit ?? 0),
    tooDeep: l10n.t('{0} is nested deeper than any document.', name),
    broken: l10n.t('{0} is damaged, or not what it says it is. Save or download it again.', name),
    encrypted: l10n.t('{0} asks for a password. Save it without one, or print it as a PDF.', name),
    noText: l10n.t('{0} has no text, only pictures of pages. Have its text recognised (OCR) first.', name),
    noArticle: l10n.t('{0} has no text that reads like an article.', name),
    noTextColumn: l10n.t('{0} has no column named “text”, “body” or “content”.', name),
    tooSlow: l10n.t('{0} takes longer than any document and was given up.', name),
    text: l10n.t('{0} is a text already: Crossread reads it as it is.', name),
    oldWord: l10n.t('{0} is an old Word document (.doc). Save it as .docx first.', name),
    empty: l10n.t('{0} is empty. Save or download it again.', name),
    listOfArticles: l10n.t('{0} is a list of articles, not one. Save the pages that it leads to.', name),
    attached: l10n.t('{0} is a mail with its article in an attached file. Save that file and import it.', name),
    misnamedText: l10n.t(
      '{0} is a plain text, whatever its name says. Rename it to .txt, and Crossread reads it as it is.',
      name,
    ),
    outlook: l10n.t('{0} is an Outlook message (.msg). Save it as .eml or as HTML first.', name),
    openDocument: l10n.t('{0} is an OpenDocument text (.odt). Save it as .docx first.', name),
    spreadsheet: l10n.t('{0} is a spreadsheet. Save it as .csv first.', name),
    archive: l10n.t('{0} is an archive (.zip). Unpack it and import the files in it.', name),
    unreadable: l10n.t('{0} cannot be read.', name),
  };
  return key === 'tooLarge' ? tooLargeSentence(name, limit) : texts[key];
}

/** "161 articles, 4 without a date" */
export function countSentence(articles: readonly Pick<PlacedArticle, 'date' | 'isThere'>[]): string {
  const undated = articles.filter(({ date }) => date === null).length;
  const there = articles.filter(({ isThere }) => isThere).length;
  const parts = [
    articles.length === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles.length),
    ...(undated > 0 ? [l10n.t('{0} without a date', undated)] : []),
    ...(there > 0 ? [l10n.t('{0} there already', there)] : []),
  ];
  return parts.join(', ');
}
