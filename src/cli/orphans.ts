import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { likelyArticles, type ArticleCandidate } from '../core/annotations/relocate';
import { sidecarSuffix, type Sidecar } from '../core/annotations/sidecar';
import { finish } from '../core/util/sliced';
import { articlesIn, isThere, sameName } from './articleFiles';
import { readArticleText } from './articleText';
import { readSidecarOf } from './sidecars';

/** Notes whose article is gone, and the one that has its text or its name, if there is just one. */
export interface OrphanedSidecar {
  /** The sidecar's path. */
  readonly path: string;
  readonly sidecar: Sidecar;
  readonly article: string | null;
  /** `name`: it is called the same but for case or the way letters are composed; `same`, `similar`: by its text. */
  readonly how: 'name' | 'same' | 'similar' | null;
  /** Several articles that have its text, where nothing tells which of them it is; else none. */
  readonly several: readonly string[];
}

/** Whether notes whose article is gone are, or may be, those of an article. */
export function mayBeOf({ article, several }: OrphanedSidecar, key: string): boolean {
  return article === key || several.includes(key);
}

/** The sidecars of a folder whose articles are gone, with the articles without notes that they may belong to. */
export async function orphansIn(folder: string): Promise<readonly OrphanedSidecar[]> {
  const sidecars = (await readdir(folder).catch(() => [])).filter(name => name.endsWith(sidecarSuffix));
  const articles = sidecars.map(name => join(folder, name.slice(0, -sidecarSuffix.length)));
  const gone: string[] = [];
  for (const article of articles) if (!(await isThere(article))) gone.push(article);
  if (gone.length === 0) return [];
  const candidates: ArticleCandidate[] = [];
  for (const key of await articlesIn(folder)) {
    if (articles.includes(key)) continue;
    const read = await readArticleText(key);
    if ('text' in read) candidates.push({ key, text: read.text });
  }
  const orphans: OrphanedSidecar[] = [];
  for (const article of gone) {
    const { sidecar } = await readSidecarOf(article);
    if (sidecar !== null)
      orphans.push({ path: article + sidecarSuffix, sidecar, ...found(article, sidecar, candidates) });
  }
  return orphans;
}

function found(
  article: string,
  sidecar: Sidecar,
  candidates: readonly ArticleCandidate[],
): Pick<OrphanedSidecar, 'article' | 'how' | 'several'> {
  const [named, other] = candidates.filter(({ key }) => sameName(basename(key), basename(article)));
  if (named !== undefined && other === undefined) return { article: named.key, how: 'name', several: [] };
  const likely = finish(likelyArticles(sidecar, candidates));
  const [match, another] = likely;
  if (match !== undefined && another === undefined) return { article: match.key, how: match.how, several: [] };
  return { article: null, how: null, several: likely.map(({ key }) => key) };
}

/** What to know of notes whose article is gone, for after their file's name. */
export function orphanText({ article, path, how, several }: OrphanedSidecar): string {
  if (several.length > 0)
    return `is on ${basename(path, sidecarSuffix)}, which is gone; ${listed(several)} have its text: rename the notes to the one that they are on`;
  if (article === null || how === null) return 'is on an article that is gone, and no other has its text';
  const name = basename(article);
  const why = { name: `${name} has its name`, same: `${name} has its text`, similar: `${name} has most of its text` }[
    how
  ];
  return `is on ${basename(path, sidecarSuffix)}, which is gone; ${why}: rename the notes to ${name}${sidecarSuffix} to keep them`;
}

/** "a.txt, b.txt and c.txt" */
function listed(paths: readonly string[]): string {
  const names = paths.map(path => basename(path));
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
