import type { ArticleInput } from '../story/analysis';
import { noDecisions, type StoryDecisions } from '../story/decisions';
import { sourcesOf, type DraftReader } from '../draft/sources';
import type { Sliced } from '../util/sliced';
import type { ReadBeside } from './tool';

/** No file has this key or name. */
const key = 'crossread:text';

/**
 * Reads texts together with the versions of a story, as a person decided about them; the last reading is kept, for the further pages of
 * its answer.
 */
export type BesideReader = (
  members: readonly ArticleInput[],
  text: string,
  personal?: StoryDecisions,
) => Sliced<ReadBeside>;

/** @param reader of this alone: it remembers what it read last */
export function createBesideReader(reader: DraftReader): BesideReader {
  let last:
    | { readonly asked: readonly ArticleInput[]; readonly personal: StoryDecisions; readonly read: ReadBeside }
    | undefined;
  return function* (members, text, personal = noDecisions) {
    const asked = [...members, { key, name: key, text, version: 0 }];
    if (last !== undefined && isSame(last.asked, asked) && areSame(last.personal, personal)) return last.read;
    const story = yield* reader.analyse(asked, personal);
    const sources = yield* sourcesOf(reader, asked, personal);
    const read = { story, draft: story.articles.findIndex(article => article.key === key), sources };
    last = { asked, personal, read };
    return read;
  };
}

function isSame(a: readonly ArticleInput[], b: readonly ArticleInput[]): boolean {
  return a.length === b.length && a.every((one, at) => one.key === b[at]?.key && one.text === b[at].text);
}

const areSame = (a: StoryDecisions, b: StoryDecisions): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
