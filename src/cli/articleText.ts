import { basename } from 'node:path';
import { decodeArticle, largestArticleBytes } from '../core/text/decode';
import { otherKind } from '../core/text/sourceKind';
import { codeOf, Problem } from '../node/fileProblem';
import { readNamed } from '../node/plainFiles';
import { notTextText } from './importWording';

/** The text of an article, or why there is none: for a program, and in words for after its name. */
export type ArticleText =
  { readonly text: string } | { readonly problem: 'missing' | 'empty' | 'unreadable'; readonly words: string };

const unreadable = (words: string): ArticleText => ({ problem: 'unreadable', words });

/** Reads an article. What is no plain file (a device, a pipe) is not opened: it may be endless, or never answer. */
export async function readArticleText(path: string): Promise<ArticleText> {
  try {
    const bytes = await readNamed(path, largestArticleBytes);
    const kind = otherKind(bytes, basename(path));
    if (kind !== null) return unreadable(notTextText(kind));
    const decoded = decodeArticle(bytes);
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
    if (code === 'ENOENT') return { problem: 'missing', words: 'is not there, or a link to nothing' };
    return unreadable(`cannot be read (${code})`);
  }
}

const tooLarge = 'is too large for an article';
