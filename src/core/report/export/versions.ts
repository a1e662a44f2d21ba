import { detailOf } from '../articleDetails';
import { wordCount } from '../wordCount';
import type { Handover } from './handover';
import { namesText, publishedWords } from './words';

/** What a reader is told of a version before its text. */
export interface VersionRow {
  /** Index of the article. */
  readonly article: number;
  readonly label: string;
  readonly name: string;
  /** Outlet and day; empty where neither is known. */
  readonly published: string;
  /** Where it was published; empty where that is not known. */
  readonly address: string;
  readonly words: number;
  readonly facts: number;
  /** Labels of the other versions that share its wording. */
  readonly kin: readonly string[];
}

/** The versions of a story in order of date. */
export function versionRows({ table: { columns }, story, facts }: Handover): readonly VersionRow[] {
  return columns.map(column => {
    const article = story.articles[column.article];
    const kin = columns.filter(({ origin }) => origin === column.origin).filter(other => other !== column);
    return {
      article: column.article,
      label: column.label,
      name: column.name,
      published: publishedWords(column),
      address: (article && detailOf(article, 'url')?.value) ?? '',
      words: article ? wordCount(article) : 0,
      facts: facts[column.article]?.length ?? 0,
      kin: kin.map(({ label }) => label),
    };
  });
}

/** Whether a version is a source of its own: "of its own", "shares wording with wire". */
export function originWords({ kin }: VersionRow): string {
  return kin.length === 0 ? 'of its own' : `shares wording with ${namesText(kin)}`;
}
