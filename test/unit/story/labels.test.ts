import { describe, expect, it } from 'vitest';
import { versionLabels } from '../../../src/core/story/labels';

describe('labels of versions', () => {
  it('drop the extension and a machine-made tail', () => {
    expect(versionLabels(['001_c46565a5b24cc886.txt', 'wire.md'])).toEqual(['001', 'wire']);
  });

  it('keep the number of an article in a file of several', () => {
    expect(versionLabels(['export.txt#1', 'export.txt#12'])).toEqual(['export#1', 'export#12']);
  });

  it('keep a name that is nothing but a machine-made part', () => {
    expect(versionLabels(['c46565a5b24cc886.txt'])).toEqual(['c46565a5b24cc886']);
  });

  it('are cut when they would fill the row', () => {
    const [label = ''] = versionLabels(['a-very-long-file-name-from-a-web-page-that-was-saved.txt']);
    expect(label.length).toBe(24);
    expect(label.endsWith('…')).toBe(true);
  });

  it('are the whole names where short ones would not tell versions apart', () => {
    expect(versionLabels(['a.txt', 'a.md', 'b.txt'])).toEqual(['a.txt', 'a.md', 'b']);
  });

  it('do not turn the order of the words after them around', () => {
    expect(versionLabels(['a\u202Egpj.txt', '\u2066b\n.txt', '\u202E.txt'])).toEqual(['agpj', 'b\n', '.txt']);
  });
});
