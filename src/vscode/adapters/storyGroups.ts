import { Uri, workspace } from 'vscode';
import { parseStoryFile, storyFileName } from '../../core/annotations/storyFile';
import type { ArticleInput } from '../../core/story/analysis';
import { holdsSeveralArticles } from '../../core/text/exports/splitExport';
import { groupStories } from '../../core/text/storyFiles';
import { withMemberDecisions, type MemberDecisions } from '../../core/text/storyMembers';
import { runInSlices } from '../../core/util/sliced';
import { articleFilesIn, folderOf } from './articleFiles';
import { hostPacer } from './pacing';

/** What a person said about the files of a folder's stories; nothing when its story file is missing or damaged. */
export async function memberDecisionsOf(folder: Uri): Promise<MemberDecisions> {
  try {
    const file = parseStoryFile(await workspace.fs.readFile(Uri.joinPath(folder, storyFileName)));
    if ('problem' in file) return { added: [], removed: [] };
    const keys = (names: readonly string[]): readonly string[] =>
      names.map(name => Uri.joinPath(folder, name).toString());
    return { added: keys(file.addedFiles), removed: keys(file.removedFiles) };
  } catch {
    return { added: [], removed: [] };
  }
}

/** The folder whose articles these are, all of them and of one story by their content. */
export async function wholeFolder(uris: readonly Uri[], articles: readonly ArticleInput[]): Promise<Uri | undefined> {
  const folder = uris[0] && folderOf(uris[0]);
  if (folder === undefined || uris.some(uri => folderOf(uri).toString() !== folder.toString())) return undefined;
  if ((await articleFilesIn(folder)).length !== uris.length) return undefined;
  const alike = (await runInSlices(groupStories(articles), hostPacer)) ?? [];
  const [group] = withMemberDecisions(alike, await memberDecisionsOf(folder));
  return group?.length === articles.length ? folder : undefined;
}

/** Whether files make a story: two of them, or one that holds several articles. */
export async function tellAStory([first, second]: readonly ArticleInput[]): Promise<boolean> {
  if (first === undefined || second !== undefined) return second !== undefined;
  return (await runInSlices(holdsSeveralArticles(first.text), hostPacer)) === true;
}
