import picomatch from 'picomatch';
import { RelativePattern, Uri, workspace } from 'vscode';
import { parseStoryFile, storyFileName } from '../../core/annotations/storyFile';
import type { ArticleInput } from '../../core/story/analysis';
import { groupStories } from '../../core/text/storyFiles';
import { withMemberDecisions, type MemberDecisions } from '../../core/text/storyMembers';
import { runInSlices } from '../../core/util/sliced';
import { articleFilesIn, folderOf, mayBeArticle } from './articleFiles';
import { hostPacer } from './pacing';

/** A story that the settings name. */
export interface StoryGroup {
  readonly name: string;
  /** Globs, relative to the folders of the workspace. */
  readonly files: readonly string[];
}

/** The setting that names stories. */
export const storiesSetting = 'crossread.stories';

/** Longer globs were not written by a person. */
const longestGlob = 1000;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The stories of the settings; entries that make no sense are left out. */
export function configuredGroups(): readonly StoryGroup[] {
  const value: unknown = workspace.getConfiguration().get(storiesSetting);
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: Partial<Record<keyof StoryGroup, unknown>> | null) => {
    const { name, files } = entry ?? {};
    if (!isText(name) || !Array.isArray(files)) return [];
    const globs = files.filter(isText).filter(({ length }) => length <= longestGlob);
    return globs.length > 0 ? [{ name, files: globs }] : [];
  });
}

/** The first of the groups that a file belongs to. */
export function groupOf(uri: Uri, groups: readonly StoryGroup[]): StoryGroup | undefined {
  if (groups.length === 0 || workspace.getWorkspaceFolder(uri) === undefined) return undefined;
  const path = workspace.asRelativePath(uri, false);
  return groups.find(({ files }) => picomatch.isMatch(path, [...files]));
}

/** The globs of a group in every folder of the workspace. */
export function patternsOf({ files }: StoryGroup): readonly RelativePattern[] {
  return (workspace.workspaceFolders ?? []).flatMap(folder => files.map(glob => new RelativePattern(folder, glob)));
}

/** The articles of a group, sorted by path; a file that several groups name belongs to the first of them. */
export async function filesOfGroup(group: StoryGroup, most: number): Promise<readonly Uri[]> {
  const groups = configuredGroups();
  const found = await Promise.all(patternsOf(group).map(pattern => workspace.findFiles(pattern, undefined, most)));
  const byKey = new Map(found.flat().map(uri => [uri.toString(), uri]));
  return [...byKey.values()]
    .filter(uri => mayBeArticle(uri) && groupOf(uri, groups)?.name === group.name)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

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
