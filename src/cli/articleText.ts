import { decodeArticle, largestArticleBytes } from '../core/text/decode';
import { codeOf, Problem } from '../node/fileProblem';
import { readNamed } from '../node/plainFiles';

/** The text of an article, or why there is none: for a program, and in words for after its name. */
export type ArticleText =
  { readonly text: string } | { readonly problem: 'missing' | 'empty' | 'unreadable'; readonly words: string };

const unreadable = (words: string): ArticleText => ({ problem: 'unreadable', words });

/** Reads an article. What is no plain file (a device, a pipe) is not opened: it may be endless, or never answer. */
export async function readArticleText(path: string): Promise<ArticleText> {
  try {
    const decoded = decodeArticle(await readNamed(path, largestArticleBytes));
    if (!('problem' in decoded)) return { text: decoded.text };
    return decoded.problem === 'empty'
      ? { problem: 'empty', words: 'is empty' }
      : unreadable(decoded.problem === 'binary' ? 'is not a text' : tooLarge);
  } catch (error) {
    const problem = error instanceof Problem ? error.problem : null;
    if (problem === 'tooLarge') return unreadable(tooLarge);
    if (problem === 'notPlain')
      return unreadable('is no plain file (a device, a pipe or a link to one), so it is not read');
    if (problem === 'isDirectory') return unreadable('is a folder');
    const code = codeOf(error);
    if (code === '') throw error;
    return { problem: code === 'ENOENT' ? 'missing' : 'unreadable', words: `cannot be read (${code})` };
  }
}

const tooLarge = 'is too large for an article';
