import { articles as articleWords } from '../language/en/functionWords';
import type { StoryAnalysis } from '../story/analysis';
import { textOf } from '../text/span';
import type { DescribedPeople } from './rolePlaces';
import type { PrintedText } from './versions';

/** The words of a title, lower case. */
export const titleWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** Tells whether versions have a title of several words for others only. @param beside the words of the sentences that name the person */
type TitleReader = (words: readonly string[], person: string, beside: readonly (readonly string[])[]) => boolean;

/** Reads who has which title in versions: "White House Counsel Dahl", "Dahl, the White House counsel". Linear in the descriptions. */
export function titleReader(
  { articles }: StoryAnalysis,
  draft: number,
  described: DescribedPeople,
  printed: readonly PrintedText[],
): TitleReader {
  const holders = new Map<string, Set<string>>();
  for (const [article, people] of described.entries())
    for (const [person, all] of article === draft ? [] : people)
      for (const description of all) {
        const title = plain(titleWords(textOf(articles[article]?.text ?? '', description)));
        holders.set(title, (holders.get(title) ?? new Set<string>()).add(person));
      }
  return (words, person, beside) => {
    const title = plain(words);
    if (!title.includes(' ') || holders.get(title)?.has(person) === true) return false;
    if (beside.some(there => ` ${there.join(' ')} `.includes(` ${title} `))) return false;
    return holders.has(title) || printed.some(version => standsBeforeOther(version, articles, title, person));
  };
}

const plain = (words: readonly string[]): string => words.filter(word => !articleWords.has(word)).join(' ');

/** Whether a title stands right before a name of somebody else. */
function standsBeforeOther(
  { folded, starts, spans, article }: PrintedText,
  articles: StoryAnalysis['articles'],
  title: string,
  person: string,
): boolean {
  const found = folded.indexOf(` ${title} `);
  if (found < 0) return false;
  const next = starts.indexOf(found + title.length + 2);
  const name = textOf(articles[article]?.text ?? '', spans[next] ?? { start: 0, end: 0 });
  return /^\p{Lu}\p{Ll}/u.test(name) && !person.includes(name.toLowerCase());
}
