import type { StoryAnalysis } from '../story/analysis';
import type { Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';
import { ToolRefusal } from './refusal';

/** A name of more units is cut: no file system but one in memory has longer ones. */
const longestName = 200;

/** Files named in an error, so that the right one can be chosen. */
const mostNamed = 5;

/** The names that agents call the files by, by index of the articles: that of the file, with a number where two have the same. */
export function fileNames({ articles }: Pick<StoryAnalysis, 'articles'>): readonly string[] {
  const taken = new Set<string>();
  return articles.map(({ name }) => {
    const stem = name.slice(0, longestName);
    let free = stem;
    for (let count = 2; taken.has(free); count++) free = `${stem} (${String(count)})`;
    taken.add(free);
    return free;
  });
}

/** The index of the article that an agent names. A name is looked up among those of the story and is never a path. */
export function articleNamed(story: StoryAnalysis, file: string): number {
  const names = fileNames(story);
  const index = names.indexOf(file);
  if (index >= 0) return index;
  const rest = names.length > mostNamed ? ' and more: crossread_story lists them' : '';
  const some = names.slice(0, mostNamed).map(name => JSON.stringify(name));
  throw new ToolRefusal(`The story has no file of that name. It has ${some.join(', ')}${rest}.`);
}

/** A stretch of an article as an agent gives it. */
export function placeGiven(story: StoryAnalysis, article: number, { start, end }: Span): PlaceInStory {
  const { length } = story.articles[article]?.text ?? '';
  if (start >= end || end > length)
    throw new ToolRefusal(
      `"start" has to be less than "end", and "end" at most ${String(length)}: offsets are UTF-16 units into the file.`,
    );
  return { article, start, end };
}
