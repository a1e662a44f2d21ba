import { describe, expect, it } from 'vitest';
import { versionLabels as labelsOf, type LabelledVersion } from '../../../src/core/story/labels';

const versionLabels = (names: readonly string[]): readonly string[] =>
  labelsOf(names.map(name => ({ name, structure: { stated: {} } })));

const version = (number: number, outlet: string, date: string): LabelledVersion => ({
  name: `export.txt#${String(number)}`,
  structure: { stated: { outlet } },
  date: { date },
});

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

  it('of articles of one file are their outlets, with day or number where others have the same', () => {
    const labels = labelsOf([
      version(1, 'Coast Herald (Ostley)', '2024-05-07'),
      version(2, 'Bay Times', '2024-05-08'),
      version(3, 'Coast Herald', '2024-05-09'),
      version(4, 'The Islander', '2024-05-09'),
      version(5, 'The Islander', '2024-05-09'),
    ]);
    expect(labels).toEqual([
      'Coast Herald 2024-05-07',
      'Bay Times',
      'Coast Herald 2024-05-09',
      'The Islander #4',
      'The Islander #5',
    ]);
  });

  it('of articles that have a file of their own are its name', () => {
    expect(labelsOf([{ ...version(1, 'Coast Herald', '2024-05-07'), name: 'a.txt' }])).toEqual(['a']);
  });
});
