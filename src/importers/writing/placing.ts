import type { ImportPlan, PlannedArticle } from './plan';

/** What is under a path: a plain file with its text, nothing, or what nothing may be written to: a folder, a link, a device. */
export type Standing = { readonly text: string } | 'nothing' | 'other';

/** The folder that a source stands in, or another one that an import goes to. Paths are names in it, parted by `/`. */
export interface ImportFolder {
  /** Never follows a link, neither of the file nor of a folder on the way to it. */
  look(path: string): Promise<Standing>;
  /** Writes a new file; its folder is made when it is not there. Fails when anything is there already. */
  create(path: string, text: string): Promise<void>;
}

/** An article and where it goes. */
export interface PlacedArticle extends PlannedArticle {
  readonly path: string;
  /** The same article stands there already. */
  readonly isThere: boolean;
}

/** Names that are tried: whoever imports a file that changes each day for a year has as many. */
const mostNames = 1000;

const numbered = (name: string, number: number): string => (number === 1 ? name : `${name} (${number})`);

/** The paths of a plan's articles, under the name with a number. */
function pathsOf({ folder, articles }: ImportPlan, number: number): readonly string[] {
  if (folder !== null) return articles.map(({ file }) => `${numbered(folder, number)}/${file}`);
  return articles.map(({ file }) => `${numbered(file.replace(/\.md$/, ''), number)}.md`);
}

/**
 * Where the articles of a plan go: under their names, unless a file there has another text. Nothing is ever written over: a
 * changed source gets names with a number, beside what was imported before, and what stands there unchanged is not written again.
 */
export async function placeArticles(plan: ImportPlan, folder: ImportFolder): Promise<readonly PlacedArticle[]> {
  for (let number = 1; number <= mostNames; number++) {
    const paths = pathsOf(plan, number);
    const standing = await Promise.all(paths.map(path => folder.look(path)));
    const isSame = (at: Standing, index: number): boolean =>
      typeof at === 'object' && at.text === plan.articles[index]?.text;
    if (!standing.every((at, index) => at === 'nothing' || isSame(at, index))) continue;
    return plan.articles.map((article, index) => ({
      ...article,
      path: paths[index] ?? article.file,
      isThere: standing[index] !== 'nothing',
    }));
  }
  throw new Error('no name is free');
}

/**
 * Writes what is not there yet, in order.
 * @param isCancelled asked before each file
 * @returns the paths that were written
 */
export async function writeArticles(
  articles: readonly PlacedArticle[],
  folder: ImportFolder,
  isCancelled: () => boolean = () => false,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { path, text, isThere } of articles) {
    if (isCancelled()) break;
    if (isThere) continue;
    await folder.create(path, text);
    written.push(path);
  }
  return written;
}
