import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../src/core/text/structure';
import { finish } from '../../../src/core/util/sliced';
import { body, kinds, ofKind } from './helpers';

const [lead = '', second = '', third = '', fourth = '', fifth = ''] = body;
const paragraphs = (text: string, fileName?: string): string[] => kinds(text, fileName).map(([, written]) => written);
const segments = (text: string): string[] =>
  finish(readStructure(text)).segments.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).split('\n')[0] ?? ''}`,
  );

const wrap = (text: string, width: number): string =>
  text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1);
    if (lines === '') return word;
    return last.length + 1 + word.length > width ? `${lines}\n${word}` : `${lines} ${word}`;
  }, '');

describe('paragraphs', () => {
  it.each([
    ['one newline', '\n'],
    ['blank lines', '\n\n'],
    ['many blank lines', '\n \n\t\n\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['line separators', '\u2028'],
    ['paragraph separators', '\u2029'],
    ['form feeds', '\f'],
  ])('are parted by %s', (_, end) => {
    expect(paragraphs(body.join(end))).toEqual(body);
  });

  it('are parted by both styles in one text', () => {
    expect(paragraphs(`${lead}\n\n${second}\n${third}\r\n\r\n${fourth}\n${fifth}\n\n\n`)).toEqual(body);
  });

  it.each([60, 72, 80])('of hard-wrapped text flow together (%i columns)', width => {
    const text = body.map(paragraph => wrap(paragraph, width)).join('\n\n');
    expect(paragraphs(text)).toEqual(body.map(paragraph => wrap(paragraph, width)));
  });

  it('of hard-wrapped text are parted by an indent or an early end too', () => {
    const long = [lead + ' ' + lead, second + ' ' + third].map(paragraph => wrap(paragraph, 70));
    expect(paragraphs(long.join('\n    '))).toEqual(long);
  });

  it('rules and lines of marks are none', () => {
    expect(paragraphs(`${lead}\n* * *\n${second}\n-----\n${third}\n~~~~`)).toEqual([lead, second, third]);
  });
});

describe('segments', () => {
  const visit = [
    'Harwick captain wins support of islanders in bathtub row',
    'Captain Olaf Brandt was cheered on Friday when he met Greta Holm, the owner of the ferry, before a crowd of 200.',
    'Brandt and Holm shook hands. Nobody smiled.',
    'The mayor spoke of a good day.',
  ];
  const links = ['Home', 'Weather', 'Tides', 'Letters', 'Jobs', 'Boats for sale'];

  it('two articles in one file part at the second headline', () => {
    expect(segments([...body, ...visit].join('\n'))).toEqual([`article: ${lead}`, `article: ${visit[0] ?? ''}`]);
  });

  it('a dateline starts an article without a headline', () => {
    const wire = 'HARWICK (AP) — Captain Olaf Brandt will sail again, said Greta Holm, the owner of the ferry.';
    expect(segments([...body, wire, ...visit.slice(2)].join('\n\n'))).toEqual([`article: ${lead}`, `article: ${wire}`]);
  });

  it('a long cross-head starts none', () => {
    const text = [lead, second, third, 'What the captain and the owner say about the engines', fourth, fifth].join(
      '\n',
    );
    expect(segments(text)).toEqual([`article: ${lead}`]);
  });

  it('a cross-head before a place that is always named in full starts none', () => {
    const places = ['New Delhi and Sri Lanka signed a deal in New York.', 'New Delhi was glad.', 'Sri Lanka was not.'];
    const text = [
      ...places,
      'Four things to know about the deal',
      'New Delhi and Sri Lanka have met in New York before.',
    ];
    expect(segments(text.join('\n'))).toHaveLength(1);
  });

  it.each([
    ['with list marks', links.map(link => `- ${link}`)],
    ['without', links],
  ])('a menu at the end is boilerplate, %s', (_, menu) => {
    expect(segments([...body, ...menu].join('\n'))).toEqual([`article: ${lead}`, `boilerplate: ${menu[0] ?? ''}`]);
    expect(ofKind('menu', [...body, ...menu].join('\n'))).toEqual(menu);
  });

  it('a menu before the headline is boilerplate', () => {
    expect(segments([...links, '', 'Captain refuses to sail his ferry in a storm', '', ...body].join('\n'))).toEqual([
      'boilerplate: Home',
      'article: Captain refuses to sail his ferry in a storm',
    ]);
  });

  it('a text that is all menu has no article', () => {
    expect(segments(links.join('\n'))).toEqual(['boilerplate: Home']);
  });
});

describe('what a text says of itself', () => {
  it('front matter gives title and details, and is one prefix', () => {
    const front = `---\ntitle: "Captain refuses: a row"\ndate: 2024-05-07T10:00:00Z # Tuesday\nsource: The Harwick Herald\nurl: https://example.org/a#b\nlang: en\ntags:\n  - sea\nauthor:\n  name: Anna\n---`;
    const structure = finish(readStructure(`${front}\n\n# Captain refuses to sail\n\n${lead}`, 'a.md'));
    expect(structure.title).toBe('Captain refuses: a row');
    expect(structure.stated).toEqual({
      date: '2024-05-07',
      dateSource: 'frontMatter',
      outlet: 'The Harwick Herald',
      url: 'https://example.org/a#b',
      language: 'en',
    });
    expect(structure.paragraphs.map(({ kind }) => kind)).toEqual(['prefix', 'headline', 'body']);
    expect(structure.paragraphs[0]).toMatchObject({ start: 0, end: front.length });
  });

  it('a rule at the start is no front matter', () => {
    expect(paragraphs(`---\n${lead}\n---\n${second}`, 'a.md')).toEqual([lead, second]);
  });

  it('header lines count like front matter, after it', () => {
    const { title, stated } = finish(
      readStructure(`Title: A row at sea\nSource: Harwick Herald\nDate: 7 May 2024\n\n${lead}\n\n${second}`),
    );
    expect(title).toBe('A row at sea');
    expect(stated).toEqual({ outlet: 'Harwick Herald', date: '2024-05-07', dateSource: 'prefix' });
  });

  it('a dateline with a year dates the article', () => {
    const { stated } = finish(
      readStructure('Captain refuses\n\nHarwick, 7 May 2024 – Ferry services have stopped again.'),
    );
    expect(stated).toEqual({ date: '2024-05-07', dateSource: 'prefix' });
    expect(finish(readStructure('Harwick lost, 4 to 2 – a pity, fans of 2024 said.')).stated).toEqual({});
  });

  it.each([
    ['2024-02-30 is no day', 'Date: 2024-02-30'],
    ['09/07/2024 may be July or September', 'Date: 09/07/2024'],
  ])('a date that cannot be read in one way is not stated: %s', (_, line) => {
    expect(finish(readStructure(`${line}\n\n${lead}`)).stated).toEqual({});
  });

  it('a Markdown heading is the title without its marks; later ones are cross-heads', () => {
    const text = `# Captain refuses to sail #\n\n${lead}\n\n## Two engines\n\n${second}`;
    expect(finish(readStructure(text, 'a.md')).title).toBe('Captain refuses to sail');
    expect(ofKind('crosshead', text, 'a.md')).toEqual(['Two engines']);
  });

  it('an underlined heading is one as well', () => {
    expect(finish(readStructure(`Captain refuses to sail\n=======\n\n${lead}`, 'a.md')).title).toBe(
      'Captain refuses to sail',
    );
  });

  it('a text without headline has no title', () => {
    expect(finish(readStructure(body.join('\n'))).title).toBeNull();
  });
});

describe('sentences of paragraphs', () => {
  it('each paragraph has at least one, and they name their paragraph', () => {
    const { paragraphs: found, sentences } = finish(
      readStructure(`Captain refuses\n\n${second}\n\n- Home\n- Jobs\n- Boats`),
    );
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2, 3, 4]);
    expect(found).toHaveLength(5);
  });
});

const realFolder = join(import.meta.dirname, '../../../../shared/seeds');

// the articles of other publishers are not part of the project; where they lie beside it they are read as well
describe.skipIf(!existsSync(realFolder))('the real articles', () => {
  const real = (start: string): string => {
    const name = readdirSync(realFolder).find(file => file.startsWith(start)) ?? '';
    return readFileSync(join(realFolder, name), 'utf8');
  };

  it('two articles and a menu in one file are told apart', () => {
    const { segments: found } = finish(readStructure(real('002')));
    expect(found).toEqual([
      { kind: 'article', start: 0, end: 5129 },
      { kind: 'article', start: 5130, end: 9074 },
      { kind: 'boilerplate', start: 9075, end: 9404 },
    ]);
  });

  it('caption, credit, teaser and cross-head of the re-typed piece are recognised', () => {
    const found = finish(readStructure(real('004'))).paragraphs.map(({ kind }) => kind);
    expect(found.slice(0, 4)).toEqual(['headline', 'caption', 'credit', 'body']);
    expect(found.slice(9, 14)).toEqual(['body', 'teaser', 'crosshead', 'body', 'body']);
    expect(found.filter(kind => kind !== 'body')).toHaveLength(5);
  });

  it('a date in front is a prefix of its own', () => {
    const { paragraphs: found, stated } = finish(readStructure(real('001')));
    expect(found.slice(0, 2)).toEqual([
      { kind: 'prefix', start: 1, end: 16 },
      { kind: 'body', start: 17, end: 272 },
    ]);
    expect(stated).toEqual({ date: '2024-07-09', dateSource: 'prefix' });
  });
});
