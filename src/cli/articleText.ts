import { basename } from 'node:path';
import { decodeArticle, largestArticleBytes } from '../core/text/decode';
import { otherKind } from '../core/text/sourceKind';
import { errorCodeOf } from '../node/fileProblem';
import { readNamed, readPlain } from '../node/plainFiles';
import { notTextText } from './importWording';
import { whyNotRead } from './namedFiles';

/** The text of an article, or why there is none: for a program, and in words for after its name. */
export type ArticleText =
  { readonly text: string } | { readonly problem: 'missing' | 'empty' | 'unreadable'; readonly words: string };

const missing: ArticleText = { problem: 'missing', words: 'is not there, or a link to nothing' };

const unreadable = (words: string): ArticleText => ({ problem: 'unreadable', words });

/**
 * Reads an article. What is no plain file (a device, a pipe) is not opened: it may be endless, or never answer.
 * @param root the folder that links must not lead out of; without it they are followed wherever they lead
 */
export async function readArticleText(path: string, root?: string): Promise<ArticleText> {
  try {
    const bytes = await (root === undefined
      ? readNamed(path, largestArticleBytes)
      : readPlain(path, root, largestArticleBytes));
    if (bytes === null) return missing;
    const kind = otherKind(bytes, basename(path));
    if (kind !== null) return unreadable(notTextText(kind));
    const decoded = decodeArticle(bytes);
    if (!('problem' in decoded)) return { text: decoded.text };
    return decoded.problem === 'empty'
      ? { problem: 'empty', words: 'is empty' }
      : unreadable(decoded.problem === 'binary' ? 'is not a text' : tooLarge);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return missing;
    const words = whyNotRead(error, tooLarge);
    if (words === null) throw error;
    return unreadable(words);
  }
}

const tooLarge = `is too large for an article (${largestArticleBytes / 1e6} MB at most); split it into files`;
