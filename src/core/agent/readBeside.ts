import type { ArticleInput } from '../story/analysis';
import { sourcesOf, type DraftReader } from '../draft/sources';
import type { Sliced } from '../util/sliced';
import type { ReadBeside } from './tool';

/** No file has this key or name. */
const key = 'crossread:text';

/** Reads texts together with the versions of a story; the last reading is kept, for the further pages of its answer. */
export type BesideReader = (members: readonly ArticleInput[], text: string) => Sliced<ReadBeside>;

/** @param reader of this alone: it remembers what it read last */
export function createBesideReader(reader: DraftReader): BesideReader {
  let last: { readonly asked: readonly ArticleInput[]; readonly read: ReadBeside } | undefined;
  return function* (members, text) {
    const asked = [...members, { key, name: key, text, version: 0 }];
    if (last !== undefined && isSame(last.asked, asked)) return last.read;
    const story = yield* reader.analyse(asked);
    const sources = yield* sourcesOf(reader, asked);
    const read = { story, draft: story.articles.findIndex(article => article.key === key), sources };
    last = { asked, read };
    return read;
  };
}

function isSame(a: readonly ArticleInput[], b: readonly ArticleInput[]): boolean {
  return a.length === b.length && a.every((one, at) => one.key === b[at]?.key && one.text === b[at].text);
}
