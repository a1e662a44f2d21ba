import { describe, expect, it } from 'vitest';
import {
  emptyStoryFile,
  isEmptyStory,
  parseStoryFile,
  serialiseStoryFile,
} from '../../../src/core/annotations/storyFile';
import type { StoryFile } from '../../../src/core/annotations/storyFile';

const read = (text: string): ReturnType<typeof parseStoryFile> => parseStoryFile(new TextEncoder().encode(text));

const story: StoryFile = {
  ...emptyStoryFile,
  addedFiles: ['wire.txt'],
  entityCorrections: [{ merge: ['e1', 'e2'] }],
  others: { 'x:tool': { kept: true } },
};

describe('story file', () => {
  it('comes back as it went, with what other tools put into it', () => {
    const text = serialiseStoryFile(story);
    expect(text.endsWith('}\n')).toBe(true);
    expect(read(text)).toEqual(story);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['format', 'addedFiles', 'entityCorrections', 'x:tool']);
  });

  it('is not needed when nothing was corrected', () => {
    expect(isEmptyStory(emptyStoryFile)).toBe(true);
    expect(isEmptyStory(story)).toBe(false);
  });

  it.each([
    ['{', 'notJson'],
    ['[]', 'notStory'],
    ['{"format":"other/1"}', 'notStory'],
    ['{"format":"crossread-story-settings/2"}', 'newerFormat'],
    ['['.repeat(90_000), 'notJson'],
  ])('%.30s is refused as %s', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('takes no file name that leads out of the folder', () => {
    const names = ['a.txt', 'sub/b.txt', '../c.txt', '/etc/passwd', 'C:\\x.txt', 'file:///x', 'a/../../b', 7, null, ''];
    expect(
      read(JSON.stringify({ format: 'crossread-story-settings/1', addedFiles: names, linkCorrections: 'none' })),
    ).toEqual({
      ...emptyStoryFile,
      addedFiles: ['a.txt', 'sub/b.txt'],
    });
  });
});
