/** Ids of stories that a person chose begin with this; those of folders with the folder's address. */
export const chosenPrefix = 'chosen:';
/** The same of stories that the settings name. */
export const settingPrefix = 'setting:';

/** Where a story is from: files that a person chose, the settings, or the articles of a folder. */
type StoryOrigin = 'chosen' | 'setting' | 'folder';

/** Where a story is from, by its id. */
export function originOf(story: string): StoryOrigin {
  return story.startsWith(chosenPrefix) ? 'chosen' : story.startsWith(settingPrefix) ? 'setting' : 'folder';
}

/** The name that the settings give a story. */
export function configuredName(story: string): string | undefined {
  return originOf(story) === 'setting' ? story.slice(settingPrefix.length) : undefined;
}
