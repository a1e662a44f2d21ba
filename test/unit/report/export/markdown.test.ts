import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markdownLine } from '../../../../src/core/report/export/markdown';
import { flood, handOver, textOfExport } from './support';

describe('foreign words in the report', () => {
  it.each([
    ['[a](javascript:x) ![b](c)', '\\[a\\](javascript:x) !\\[b\\](c)'],
    ['<img onerror=x>', '\\<img onerror=x\\>'],
    ['*a* _b_ `c` ~~d~~ | #', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\| \\#'],
    ['https://example.org www.example.org me@example.org', 'https\\://example.org www\\.example.org me\\@example.org'],
    ['12. May', '12\\. May'],
    ['1945) then', '1945\\) then'],
    ['- a', '\\- a'],
    ['--- \r\n # b', '\\--- \\# b'],
    ['=', '\\='],
    ['3.5 million, well-known (1:0)', '3.5 million, well-known (1:0)'],
    ['-5 percent on 2024-07-09', '-5 percent on 2024-07-09'],
    ['the 3.5 million', 'the 3.5 million'],
  ])('%j mean nothing but themselves', (text, escaped) => expect(markdownLine(text)).toBe(escaped));
});

describe('rendered', () => {
  // as trusting as a renderer may be
  const renderer = new MarkdownIt({ html: true, linkify: true });
  const shown = (html: string): string =>
    html
      .replace(/<\/?(?:p|table|thead|tbody|tr|th|td|ul|li)>|\n/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .trim();

  it.each([
    ['<script>alert(1)</script> & &lt;b&gt; <!-- -->'],
    ['a | b \\| c \\\\ | d'],
    ['1. one - two + three # four'],
    ['![x](http://example.org/x.png) <https://example.org> http://example.org www.example.org a@example.org'],
  ])('%j is shown as it is, in a line and in a table', text => {
    const escaped = markdownLine(text);
    expect(shown(renderer.render(escaped))).toBe(text);
    expect(shown(renderer.render(`| ${escaped} | x |\n| --- | --- |\n| y | z |`))).toMatch(
      new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\s+x\\s+y\\s+z$`),
    );
  });

  it('any text is shown as it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('<>&;:/|\\`*_~[]()!#-+=.1a\n @$"')) });
    fc.assert(
      fc.property(text, words => {
        const line = words.replace(/\s+/g, ' ').trim();
        expect(shown(renderer.render(markdownLine(words)))).toBe(line);
      }),
    );
  });
});

describe('the report', () => {
  const report = textOfExport(
    handOver(flood, [
      {
        article: 'daily.txt',
        on: '45 people',
        status: 'disputed',
        comment: 'who\n# counted | how?',
        sources: ['https://example.org/toll'],
      },
    ]),
    'markdown',
  );

  it('has its chapters in order', () => {
    const chapters = [...report.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(chapters).toEqual([
      'Versions',
      'Origins',
      'Where the versions differ',
      'Facts',
      'Only in one version',
      'Notes',
    ]);
    expect(report).toMatch(/^# .+\n\n2 versions from \d origins?, \d+ facts, 1 difference, 1 note\.\n/);
  });

  it('tells where the versions differ', () => {
    expect(report).toMatch(
      /- \*\*1\*\* differs \(figure, people[^)]*\)\n {2}- bulletin: “42 people”.*\n {2}- daily: “45 people”/,
    );
  });

  it('has tables with as many cells in every row as in the head', () => {
    const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
    const tables = report.split('\n\n').filter(block => block.startsWith('|'));
    expect(tables).toHaveLength(2);
    for (const table of tables) expect(new Set(table.split('\n').map(cells)).size).toBe(1);
  });

  it('lists what only one version has, and the notes with their sources', () => {
    expect(report).toContain('### daily\n\n- A school in the village of Lund served soup');
    expect(report).toContain(
      '- “45 people”: disputed\n  - who \\# counted \\| how? (Desk)\n  - Source: https\\://example.org/toll',
    );
  });
});
