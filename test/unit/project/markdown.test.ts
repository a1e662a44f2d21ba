import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/vscode/markdown';

describe('foreign words as Markdown', () => {
  it('mean nothing but themselves', () => {
    expect(escapeMarkdown('[a](command:x) <b> *c* $(bug) https://example.org')).toBe(
      '\\[a\\]\\(command\\:x\\) \\<b\\> \\*c\\* \\$\\(bug\\) https\\:\\/\\/example\\.org',
    );
  });

  it('stay in one line', () => {
    expect(escapeMarkdown('a\r\n\r\n# b')).toBe('a \\# b');
  });

  it('keep letters of all scripts and typographic signs', () => {
    expect(escapeMarkdown('“Zelensky” — Київ 北京')).toBe('“Zelensky” — Київ 北京');
  });
});
