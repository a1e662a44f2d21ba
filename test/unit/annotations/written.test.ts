import { describe, expect, it } from 'vitest';
import { createNote } from '../../../src/core/annotations/annotation';
import type { JsonObject } from '../../../src/core/annotations/json';
import { mergeSidecars } from '../../../src/core/annotations/merge';
import { isBroken, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import { targetAt } from '../../../src/core/annotations/placing';
import { copiedSidecar } from '../../../src/core/annotations/relocate';
import { schemaError } from '../../../src/core/annotations/schemaCheck';
import { createSidecar, notesOf, serialiseSidecar, toPage, withNotes } from '../../../src/core/annotations/sidecar';
import { toCollection } from '../../../src/core/report/export/jsonld';
import { randomChange, sampleSidecar, sampleText, seededRandom } from '../../support/sidecarSamples';
import { fileText, must, openWindow } from '../../support/sidecarStore';
import type { TestWindow } from '../../support/sidecarStore';
import { brokenMusts, expanded, expandedCount, valueCount } from '../../support/w3c/model';

const article = { key: '/story/a.txt', name: 'a.txt' };
const path = `${article.key}.annotations.json`;
const text = 'The mayor said 42 people were hurt.\r\nThe ferry 👩‍🚒 had 300 seats.\r\n';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const encode = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Whether a document keeps all the W3C's rules and means all that it says to a reader of JSON-LD. */
async function expectSound(document: object): Promise<void> {
  expect(brokenMusts(document)).toEqual([]);
  expect(expandedCount(await expanded(document))).toBe(valueCount(document));
}

/** What stands in the file after a window worked on it. */
async function written(work: (window: TestWindow) => Promise<unknown>): Promise<JsonObject> {
  const window = openWindow();
  await window.store.open(article, text);
  await work(window);
  const page = JSON.parse(fileText(window.files, path)) as JsonObject;
  expect(schemaError(page)).toBeNull();
  return page;
}

const works: readonly (readonly [string, (window: TestWindow) => Promise<unknown>])[] = [
  ['a highlight', ({ store }) => store.add(article.key, at('42'))],
  ['a note on the whole article', ({ store }) => store.add(article.key, null, { comment: 'Where is this from?' })],
  [
    'tags and a status',
    ({ store }) => store.add(article.key, at('42'), { tags: ['toll', 'ferry'], status: 'disputed' }),
  ],
  ['codes', ({ store }) => store.add(article.key, at('42'), { codes: ['urn:uuid:c1', 'old code by name'] })],
  [
    'sources with and without an address',
    ({ store }) =>
      store.add(article.key, at('42'), {
        sources: ['https://example.org/a?b=c#d', 'call with the harbour master, 9 July', 'tel:+44-20-0000'],
      }),
  ],
  [
    'links to other versions',
    async ({ store }) => {
      const quote = { exact: 'forty-two', prefix: 'said ', suffix: '' };
      const links = [
        { article: 'urn:uuid:b', name: 'b.txt', quote, position: { start: 4, end: 13 } },
        { article: 'urn:uuid:c' },
      ];
      return store.add(article.key, at('42 people'), { links, comment: 'same there' });
    },
  ],
  [
    'a thread, edited and resolved',
    async ({ store }) => {
      const { id } = must(await store.add(article.key, at('42'), { comment: 'one' }));
      const { replies } = must(await store.reply(article.key, id, 'asked the desk'));
      must(await store.reply(article.key, id, 'no answer'));
      must(await store.rewrite(article.key, id, { reply: replies[0]?.id ?? '', comment: 'asked the *night* desk' }));
      return store.edit(article.key, id, { resolved: true, status: 'verified', comment: '' });
    },
  ],
  [
    'a stale note on other words, and earlier texts',
    async ({ store }) => {
      const { id } = must(await store.add(article.key, at('42 people'), { status: 'verified' }));
      must(await store.add(article.key, at('300 seats')));
      const later = `New.\r\n${text.replace('42', '45').replace('300 seats', '290 berths')}`;
      await store.setText(article.key, later);
      must(await store.add(article.key, { start: 0, end: 3 }));
      return store.reattach(article.key, id, { start: 10, end: 20 });
    },
  ],
  [
    'details and no note',
    ({ store }) =>
      store.setDetails(article.key, { date: '2024-07-09', outlet: 'Post', url: 'not an address', language: 'en' }),
  ],
  [
    'what was imported, on several targets',
    ({ store }) => {
      const target = [
        'http://example.org/x',
        { source: 'http://example.org/y', selector: { type: 'TextQuoteSelector', exact: '300' } },
      ];
      return store.importNotes(
        article.key,
        encode(JSON.stringify({ id: 'urn:f', type: 'Annotation', bodyValue: 'x', target })),
      );
    },
  ],
  [
    'what could be saved of a broken file',
    async ({ store, files }) => {
      for (const words of ['42', '300', 'ferry']) must(await store.add(article.key, at(words), { comment: words }));
      files.contents.set(path, encode(fileText(files, path).slice(0, -300)));
      await store.fileChanged(path);
      return store.repair(article.key);
    },
  ],
];

describe('a sidecar keeps the rules of the W3C, and none of its terms is dropped,', () => {
  it.each(works)('with %s', async (_, work) => {
    const page = await written(work);
    expect(page).toMatchObject({ type: 'AnnotationPage' });
    await expectSound(page);
  });

  it('after any changes and merges', async () => {
    const random = seededRandom(11);
    for (let round = 0; round < 25; round++) {
      const base = sampleSidecar(sampleText(400, random), 4, random);
      const [ours, theirs] = [0, 1].map(who => {
        let side = base;
        for (let step = 0; step < 4; step++) side = randomChange(side, who, step, random);
        return side;
      });
      const merged = mergeSidecars(base, ours ?? base, theirs ?? base).value;
      if (merged.items.length > 0) await expectSound(toPage(merged));
    }
  });

  it('when two windows disagree', async () => {
    const page = await written(async ({ store, files }) => {
      const { id } = must(await store.add(article.key, at('42'), { comment: 'start' }));
      const other = openWindow('b', files);
      await other.store.open(article, text);
      must(await store.edit(article.key, id, { comment: 'of a', status: 'verified' }));
      must(await other.store.edit(article.key, id, { comment: 'of b', status: 'disputed' }));
    });
    await expectSound(page);
  });

  it('as a copy for a copied article', async () => {
    const random = seededRandom(3);
    const copy = copiedSidecar(sampleSidecar(sampleText(300, random), 3, random), 'copy.txt');
    await expectSound(toPage(copy));
  });
});

describe('an export keeps the rules of the W3C, and none of its terms is dropped,', () => {
  const note = (name: string): ReturnType<typeof withNotes> => {
    const made = createNote(
      { target: targetAt(text, at('42')), tags: ['x'] },
      `urn:uuid:${name}`,
      { name: 'R' },
      '2024-07-09T12:00:00Z',
    );
    return withNotes(createSidecar(`${name}.txt`, text + name), [made]);
  };

  it.each([
    ['of no notes', []],
    ['of one article', [note('a')]],
    ['of a story', [note('a'), note('b'), note('c')]],
  ])('%s', async (_, sidecars) => {
    await expectSound(toCollection(sidecars, 'Ferry'));
  });

  it('and gives the notes back, whole', () => {
    const made = note('a');
    const parsed = parseSidecar(encode(JSON.stringify(toCollection([made], 'Ferry'))));
    expect(isBroken(parsed) ? parsed.problem : notesOf(parsed)).toEqual(notesOf(made));
  });
});

describe('sources', () => {
  it('come back by the names that they were given', async () => {
    const sources = ['https://example.org/a', 'call with the harbour master', 'https://example.org/with space'];
    const page = await written(({ store }) => store.add(article.key, at('42'), { sources }));
    const parsed = parseSidecar(encode(JSON.stringify(page)));
    expect(isBroken(parsed) ? [] : notesOf(parsed)[0]?.sources).toEqual(sources);
    expect(isBroken(parsed) ? '' : serialiseSidecar(parsed)).toContain('"schema:name": "call with the harbour master"');
  });
});

describe('the rules that these tests go by', () => {
  const item = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:n', type: 'Annotation', target: 'urn:a' };
  const page = { '@context': item['@context'], id: 'urn:p', type: 'AnnotationPage', items: [item] };

  it.each<[string, object]>([
    ['no context', { ...item, '@context': 'http://example.org/' }],
    ['no target', { ...item, target: [] }],
    ['two ids', { ...item, id: ['urn:a', 'urn:b'] }],
    ['a file name for a target', { ...item, target: 'a file.txt' }],
    ['body and bodyValue', { ...item, body: 'urn:b', bodyValue: 'x' }],
    ['a body that is nothing', { ...item, body: { type: 'TextualBody' } }],
    ['a text that has a source', { ...item, body: { value: 'x', source: 'urn:s' } }],
    ['a resource with a purpose', { ...item, body: { id: 'urn:b', purpose: 'tagging' } }],
    [
      'a quote without words',
      { ...item, target: { source: 'urn:a', selector: { type: 'TextQuoteSelector', prefix: 'x' } } },
    ],
    [
      'a negative position',
      { ...item, target: { source: 'urn:a', selector: { type: 'TextPositionSelector', start: -1, end: 2 } } },
    ],
    ['a state of no time', { ...item, target: { source: 'urn:a', state: { type: 'TimeState', cached: 'urn:c' } } }],
    ['an empty time', { ...item, target: { source: 'urn:a', state: { type: 'TimeState', sourceDate: '' } } }],
    ['a day for a time', { ...item, created: '2024-07-09' }],
    ['an unknown motivation', { ...item, motivation: 'wondering' }],
    ['a page without items', { ...page, items: [] }],
    ['a page in a collection that is not described', { ...page, partOf: 'urn:c' }],
    ['a collection without its first page', { ...page, type: 'AnnotationCollection', items: undefined, total: 3 }],
  ])('refuse %s', (_, document) => {
    expect(brokenMusts(JSON.parse(JSON.stringify(document)))).not.toEqual([]);
  });

  it('see a term that would be dropped', async () => {
    await expect(expanded({ ...item, mine: 'x' })).rejects.toThrow();
  });
});
