import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, safe, webLink } from '../../../../src/core/report/export/markup';
import { flood, handOver, textOfExport, type NoteOn } from './support';

const hostile = '<img src=x onerror=alert(1)> </style><script>alert(2)</script> "\' & javascript:alert(3)';

const notes: readonly NoteOn[] = [
  {
    article: 'daily.txt',
    on: '45 people',
    status: 'disputed',
    comment: hostile,
    tags: ['<b>tag</b>'],
    sources: ['javascript:alert(4)', 'https://example.org/a"onmouseover="x', 'file:///etc/passwd'],
  },
  { article: 'daily.txt', comment: 'on all of it' },
];

/** The tags of a page, each as written. */
const tagsOf = (page: string): readonly string[] => page.match(/<[a-z][^>]*>/gi) ?? [];

/** A page without its tags, with the texts as a reader sees them. */
function textOf(page: string): string {
  const named: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  const body = page.slice(page.indexOf('<body>')).replace(/<sup>.*?<\/sup>/g, '');
  return body.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp|#39);/g, entity => named[entity] ?? entity);
}

describe('markup', () => {
  it('escapes every text put into it and leaves markup alone', () => {
    expect(safe`<i title="${'"x"'}">${'<b>'}${safe`<u>`}${3}</i>`.markup).toBe(
      '<i title="&quot;x&quot;">&lt;b&gt;<u>3</i>',
    );
  });

  it('never lets a text out of its place', () => {
    const isInside = (text: string): boolean => !/[<>"'\0]/.test(escapeHtml(text));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isInside));
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    ' https://x',
    'https://',
  ])('makes no link of %j', address => expect(webLink(address).markup).not.toContain('<a'));
});

describe('the annotated copy', () => {
  const texts = {
    ...flood,
    'evil.md': `${hostile}\n\nThe flood killed 44 people when the river Orra burst its banks, ${hostile} said.`,
  };
  const page = textOfExport(handOver(texts, notes), 'html');

  it('runs and loads nothing', () => {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    expect(page.includes(`content="${escapeHtml(policy)}"`)).toBe(true);
    const kinds = new Set(tagsOf(page).map(tag => /^<([a-z0-9]+)/i.exec(tag)?.[1]));
    for (const kind of ['script', 'img', 'iframe', 'link', 'object', 'embed', 'form', 'base', 'svg'])
      expect(kinds).not.toContain(kind);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page).not.toMatch(/@import|url\(/);
    for (const tag of tagsOf(page)) expect(tag).not.toMatch(/\son\w+\s*=/i);
  });

  it('links only into itself and to addresses of the web', () => {
    const targets = tagsOf(page).flatMap(tag => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter(target => !/^(?:#|https?:\/\/)/.test(target))).toEqual([]);
    const ids = new Set(tagsOf(page).flatMap(tag => /\sid="([^"]*)"/.exec(tag)?.[1] ?? []));
    expect(targets.filter(target => target.startsWith('#') && !ids.has(target.slice(1)))).toEqual([]);
  });

  it('names every id once', () => {
    const ids = tagsOf(page).flatMap(tag => /\sid="([^"]*)"/.exec(tag)?.[1] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows every word of every version', () => {
    const shown = textOf(page).replace(/\s+/g, ' ');
    for (const text of Object.values(texts))
      for (const paragraph of text.split('\n\n')) expect(shown).toContain(paragraph.trim().replace(/\s+/g, ' '));
  });

  it('tells beside a fact its relation, the other versions’ words, and what was noted with status and source', () => {
    const daily = page.slice(page.indexOf('id="v2"'));
    const item = /<li id="v2-1">.*/.exec(daily)?.[0] ?? '';
    expect(textOf(`<body>${item}`)).toMatch(/^1differs.*disputed/);
    expect(item).toContain('bulletin</a> <bdi>“42 people”</bdi>');
    expect(item).toContain('Source: <a href="https://example.org/a&quot;onmouseover=&quot;x"');
    expect(item).toContain('javascript:alert(4)');
    expect(textOf(page)).toContain(hostile);
  });

  it('keeps notes on the whole article', () => {
    expect(textOf(page)).toContain('On the whole article');
    expect(page).toContain('on all of it');
  });

  it('is the same for the same story', () => {
    expect(textOfExport(handOver(texts, notes), 'html')).toBe(page);
  });
});

it('an annotated copy lists notes whose words are gone, with those words', () => {
  const later = { 'daily.txt': flood['daily.txt'].slice(0, flood['daily.txt'].indexOf('\n\n')) };
  const page = textOfExport(
    handOver(flood, [{ article: 'daily.txt', on: 'served soup to everybody', comment: 'gone?' }], later),
    'html',
  );
  expect(page).toContain('Notes without a place in the text');
  expect(page).toMatch(/On “served soup to everybody”.*words not found any more.*gone\?/);
});
