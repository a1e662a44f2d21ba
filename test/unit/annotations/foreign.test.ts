import { describe, expect, it } from 'vitest';
import { changedNote } from '../../../src/core/annotations/annotation';
import { isBroken, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import { notesOf, serialiseSidecar, withNotes } from '../../../src/core/annotations/sidecar';
import type { Sidecar } from '../../../src/core/annotations/sidecar';

const source = 'http://example.org/page1';
const frame = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'http://example.org/anno1', type: 'Annotation' };
const words = { type: 'TextQuoteSelector', exact: 'anotation', prefix: 'this is an ', suffix: ' that has some' };

/** Forms that the W3C model gives for one annotation, each with what a reader of notes should see. */
const forms: readonly (readonly [string, Readonly<Record<string, unknown>>, object])[] = [
  [
    'IRIs alone',
    { body: 'http://example.org/post1', target: source },
    { sources: ['http://example.org/post1'], target: null },
  ],
  ['no body', { target: source }, { comment: '', target: null }],
  [
    'external resources with properties',
    {
      body: { id: 'http://example.org/a.mp3', format: 'audio/mpeg', language: 'fr' },
      target: { id: source, type: 'Image' },
    },
    { sources: ['http://example.org/a.mp3'], target: null },
  ],
  ['bodyValue', { bodyValue: 'a short one', target: source }, { comment: 'a short one' }],
  [
    'an embedded body in HTML',
    {
      body: { type: 'TextualBody', value: '<p>j\u2019adore!</p>', format: 'text/html', language: 'fr' },
      target: source,
    },
    { comment: '<p>j\u2019adore!</p>' },
  ],
  [
    'several bodies with purposes',
    {
      motivation: 'bookmarking',
      body: [
        { type: 'TextualBody', value: 'readme', purpose: 'tagging' },
        { type: 'TextualBody', value: 'A good description', purpose: 'describing' },
      ],
      target: source,
    },
    { tags: ['readme'], comment: 'A good description' },
  ],
  [
    'tagging by motivation',
    { motivation: 'tagging', body: { type: 'TextualBody', value: 'love' }, target: source },
    { tags: ['love'] },
  ],
  [
    'motivations as a list',
    { motivation: ['commenting', 'moderating'], body: { type: 'TextualBody', value: 'x' }, target: source },
    { comment: 'x' },
  ],
  [
    'a choice of bodies',
    {
      body: {
        type: 'Choice',
        items: [
          { type: 'TextualBody', value: 'a' },
          { type: 'TextualBody', value: 'b' },
        ],
      },
      target: source,
    },
    { comment: '' },
  ],
  ['several targets', { body: 'http://example.org/d', target: [source, 'http://example.org/page2'] }, { target: null }],
  [
    'a single quote selector',
    { target: { source, selector: words } },
    { target: { quote: { exact: 'anotation', prefix: 'this is an ', suffix: ' that has some' } } },
  ],
  [
    'a quote selector without context',
    { target: { source, selector: { type: 'TextQuoteSelector', exact: 'x' } } },
    { target: { quote: { exact: 'x', prefix: '', suffix: '' } } },
  ],
  [
    'a single position selector',
    { target: { source, selector: { type: 'TextPositionSelector', start: 412, end: 795 } } },
    { target: { position: { start: 412, end: 795 } } },
  ],
  [
    'an XPath beside a quote',
    { target: { source, selector: [{ type: 'XPathSelector', value: '/html/body/p[2]' }, words] } },
    { target: { quote: { exact: 'anotation' } } },
  ],
  [
    'an XPath alone',
    { target: { source, selector: { type: 'XPathSelector', value: '/html/body/p[2]/table/tr[2]/td[3]/span' } } },
    { target: {} },
  ],
  [
    'a fragment refined by a quote',
    {
      target: {
        source,
        selector: {
          type: 'FragmentSelector',
          value: 'para5',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          refinedBy: words,
        },
      },
    },
    { target: { quote: { exact: 'anotation' } } },
  ],
  [
    'a range',
    {
      target: {
        source,
        selector: {
          type: 'RangeSelector',
          startSelector: { type: 'XPathSelector', value: '//table[1]/tr[1]/td[2]' },
          endSelector: { type: 'XPathSelector', value: '//table[1]/tr[1]/td[4]' },
        },
      },
    },
    { target: {} },
  ],
  [
    'states, styles and rendering',
    {
      stylesheet: { id: 'http://example.org/s.css', type: 'CssStylesheet' },
      target: {
        source,
        styleClass: 'red',
        renderedVia: { id: 'http://example.org/p', type: 'Software' },
        state: [{ type: 'HttpRequestState', value: 'Accept: text/html' }],
      },
    },
    { target: null },
  ],
  [
    'creators as a list, without names',
    { creator: ['http://example.org/u1', { id: 'http://example.org/u2', type: 'Person' }], target: source },
    { creator: { id: 'http://example.org/u1' } },
  ],
];

function read(value: object): Sidecar {
  const parsed = parseSidecar(new TextEncoder().encode(JSON.stringify(value)));
  if (isBroken(parsed)) throw new Error(parsed.problem);
  return parsed;
}

const page = {
  '@context': frame['@context'],
  id: 'http://example.org/page',
  type: 'AnnotationPage',
  next: 'http://example.org/p2',
};

describe.each(forms)('annotation of another tool with %s', (_, form, expected) => {
  const item = { ...frame, ...form };
  const sidecar = read({ ...page, items: [item] });

  it('is read', () => {
    expect(notesOf(sidecar)).toMatchObject([expected]);
  });

  it('is written back untouched', () => {
    expect(JSON.parse(serialiseSidecar(sidecar))).toEqual({ ...page, items: [item] });
  });

  it('keeps everything else when a note is made of it and taken back', () => {
    const [note] = notesOf(sidecar);
    if (note === undefined) throw new Error('not read');
    const tagged = withNotes(sidecar, [changedNote(note, { tags: [...note.tags, 'mine'] }, '2024-07-09T12:00:00Z')]);
    const [again] = notesOf(tagged);
    expect(again).toMatchObject({ ...expected, tags: [...note.tags, 'mine'] });
    expect(JSON.parse(serialiseSidecar(tagged))).toMatchObject({ items: [{ target: form['target'] }] });
  });
});

describe('files of other tools', () => {
  const item = { ...frame, target: source, bodyValue: 'x' };

  it.each([
    ['a single annotation', item],
    ['a list of annotations', [item]],
    [
      'a collection with its first page',
      { type: 'AnnotationCollection', id: 'http://example.org/c', first: { ...page, items: [item] } },
    ],
    ['a page', { ...page, items: [item] }],
  ])('are read when they hold %s', (_, value) => {
    expect(notesOf(read(value))).toMatchObject([{ id: 'http://example.org/anno1', comment: 'x' }]);
  });

  it('may have annotations without ids, and two with one id', () => {
    const notes = notesOf(
      read({ ...page, items: [{ target: source, bodyValue: 'nameless' }, item, { ...item, bodyValue: 'y' }] }),
    );
    expect(notes.map(note => note.comment).sort()).toEqual(['nameless', 'x\n\n---\n\ny']);
  });
});
