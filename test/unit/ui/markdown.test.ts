import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { marked, type MarkedToken, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { visible } from '../../../src/core/text/visible';
import { escapeMarkdown, inertMarkdown } from '../../../src/vscode/ui/markdown';
import { processorTime, timed } from '../../support/timed';

/** What a reader of Markdown finds in a text that could act. */
interface Live {
  readonly images: readonly string[];
  readonly html: readonly string[];
  readonly addresses: readonly string[];
}

/** As VS Code reads it: this is the version of the library that it holds. */
function liveInEditor(text: string): Live {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(text), token => void tokens.push(token));
  const known = tokens as readonly MarkedToken[];
  return {
    images: known.flatMap(token => (token.type === 'image' ? [token.href] : [])),
    html: known.flatMap(token => (token.type === 'html' ? [token.raw] : [])),
    addresses: known.flatMap(token => (token.type === 'link' ? [token.href] : [])),
  };
}

/** As another reader does, which follows CommonMark to the letter. */
function liveElsewhere(text: string): Live {
  const blocks = new MarkdownIt({ html: true }).parse(text, {});
  const all = blocks.flatMap(token => [token, ...(token.children ?? [])]);
  const attribute = (type: string, name: string): readonly string[] =>
    all.flatMap(token => (token.type === type ? [String(token.attrGet(name))] : []));
  return {
    images: attribute('image', 'src'),
    html: all.flatMap(({ type, content }) => (type === 'html_block' || type === 'html_inline' ? [content] : [])),
    addresses: attribute('link_open', 'href'),
  };
}

const nothing: Live = { images: [], html: [], addresses: [] };

const readers = { 'the editor': liveInEditor, 'another reader': liveElsewhere } as const;

/** The words that show of Markdown, without the signs that keep others apart. */
const shown = (text: string): string =>
  marked
    .parse(text, { async: false })
    .replace(/<[^>]*>|\u2060/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();

/** What means something to a reader of Markdown. */
const part = fc.constantFrom(
  ...['![', '[', ']', '(', ')', '](', '][', '][]', ']:', '<', '>', '!', '\\', '`', '```\n', '*', '**', '_', '~~'],
  ...['\n', '\n\n', ' ', '  \n', '    ', '\t', '> ', '- ', '1. ', '# ', '|', '\n|-|\n', '[a]: ', '[a]', '![a]'],
  ...['a', 'é', '1', '"', "'", ' "t"', '&#91;', '&#33;', '&lt;', '&colon;', '\u202E', '\u2060', '\0', '\r'],
  ...['https://', 'http://e.org', 'https://e.org/a_(b)', '//e.org', 'www.e.org', 'ftp://', 'ftp://e.org', 'file:///x'],
  ...['command:x', 'mailto:', 'me@e.org', '@', 'b@c.org', 'javascript:x', '<img src="https://e.org/x.png">', '<!--'],
  ...['-->', '<a href="file:///x">', '</a>', '<https://e.org>', '<e@e.org>', '<command:x>', '.', ',', ';', ':'],
);
const parts = fc.array(part, { maxLength: 30 }).map(all => all.join(''));

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

  it('have nothing live for any reader, and show as they are, whatever they are made of', () => {
    fc.assert(
      fc.property(parts, words => {
        const escaped = escapeMarkdown(words);
        for (const read of Object.values(readers)) expect(read(escaped)).toEqual(nothing);
        expect(shown(escaped)).toBe(visible(words).replace(/\s+/g, ' ').replaceAll('\u2060', '').trim());
      }),
    );
  });
});

describe('Markdown of a note', () => {
  it.each([
    'see ![x](https://example.org/a.png)',
    '![a ![b](https://example.org/b.png)](https://example.org/a.png)',
    '[![x](https://example.org/a.png)](https://example.org)',
    '![x][y]\n\n[y]: https://example.org/a.png',
    '![y][]\n\n[y]: <https://example.org/a.png>',
    '![y]\n\n[y]: https://example.org/a.png "title"',
    '<img src="https://example.org/a.png">',
    '<div>\n<img src=https://example.org/a.png>\n</div>',
    '> - ![x](\n> https://example.org/a.png)',
  ])('%j has no image', text => {
    // the control: unmended it has one, or HTML
    const raw = liveInEditor(text);
    expect([...raw.images, ...raw.html]).not.toEqual([]);
    for (const read of Object.values(readers)) {
      expect(read(inertMarkdown(text)).images).toEqual([]);
      expect(read(inertMarkdown(text)).html).toEqual([]);
    }
  });

  it.each([
    '[x](command:workbench.action.terminal.new)',
    '[x](  command:x)',
    '[x](\ncommand:x)',
    '[x](<command:x>)',
    '[x](file:///etc/passwd)',
    '[x](other.txt)',
    '[x](//example.org/share)',
    '[x](https&colon;//example.org)',
    '[x](java\\script:x)',
    '[x]\n\n[x]: file:///etc/passwd',
    '[x][y]\n\n[y]:\ncommand:x',
    '<file:///etc/passwd>',
    '<command:x>',
    '<me@example.org>',
    'me@example.org',
    'ftp://example.org/x',
    '[x](https://example.org)me@example.org',
  ])('%j has no link but to the web', text => {
    expect(liveInEditor(text).addresses).not.toEqual([]);
    for (const read of Object.values(readers))
      for (const address of read(inertMarkdown(text)).addresses) expect(address).toMatch(/^https?:\/\//);
  });

  it.each([
    ['[the list](https://example.org/list_(1).pdf "PDF")', 'https://example.org/list_(1).pdf'],
    ['[the list](<https://example.org/a list>)', 'https://example.org/a%20list'],
    ['<https://example.org/list>', 'https://example.org/list'],
    ['See https://example.org/list.', 'https://example.org/list'],
    ['[the list][1]\n\n[1]: https://example.org/list', 'https://example.org/list'],
    ['https://social.example/@desk@example.org', 'https://social.example/@desk%40example.org'],
  ])('%j keeps its link', (text, address) => {
    expect(
      liveInEditor(inertMarkdown(text))
        .addresses.map(encodeURI)
        .map(one => one.replaceAll('%25', '%')),
    ).toEqual([address]);
  });

  it.each([
    ['see ![x](file:///a.png) and <img src="b.png">', 'see ![x](file:///a.png) and <img src="b.png">'],
    ['[x](command:x)', '[x](command:x)'],
    ['Ask me@example.org', 'Ask me@example.org'],
    ['if a <b and c> d', 'if a <b and c> d'],
  ])('%j shows as it was written', (text, words) => expect(shown(inertMarkdown(text))).toBe(words));

  it('that has nothing of the kind is the same text', () => {
    const text =
      '# Count\n\n*Who* says **42**? See [list](https://example.org), `a[0]` and 5 < 6 at 10:30 [sic].\n\n> - x';
    expect(inertMarkdown(text)).toBe(text);
  });

  it('does not turn its words around', () => expect(inertMarkdown('a\u202Eb\u2066c\u0007')).toBe('abc '));

  it('has nothing live for any reader, whatever it is made of', () => {
    fc.assert(
      fc.property(parts, words => {
        for (const read of Object.values(readers)) {
          const { images, html, addresses } = read(inertMarkdown(words));
          expect([...images, ...html]).toEqual([]);
          for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['![', '[](', ']:', ']:\t', '<a', 'a@', '![a', 'ftp://', 'https://a@b', '\\'])(
    'that repeats %j for long is read in no time',
    timed,
    part => {
      const text = part.repeat(1_000_000 / part.length);
      const start = processorTime();
      inertMarkdown(text);
      expect(processorTime() - start).toBeLessThan(1000);
    },
  );
});
