import { describe, expect, it } from 'vitest';
import { changedNote } from '../../../src/core/annotations/annotation';
import { isBroken, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import { schemaError } from '../../../src/core/annotations/schemaCheck';
import { notesOf, serialiseSidecar, withNotes } from '../../../src/core/annotations/sidecar';
import type { Sidecar } from '../../../src/core/annotations/sidecar';
import { fileText, must, openWindow } from '../../support/sidecarStore';
import { bodyForms, descriptionForms } from '../../support/w3c/bodyForms';
import { formText } from '../../support/w3c/formParts';
import { brokenMusts, expanded, expandedCount, valueCount } from '../../support/w3c/model';
import { selectorForms, stateForms } from '../../support/w3c/resourceForms';

const context = 'http://www.w3.org/ns/anno.jsonld';
const article = { key: '/story/ferry.txt', name: 'ferry.txt' };
const path = `${article.key}.annotations.json`;
const forms = [...bodyForms, ...descriptionForms, ...selectorForms, ...stateForms];
const page = {
  '@context': context,
  id: 'http://example.org/page',
  type: 'AnnotationPage',
  next: 'http://example.org/p2',
};
const encode = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

function read(value: object): Sidecar {
  const parsed = parseSidecar(encode(value));
  if (isBroken(parsed)) throw new Error(parsed.problem);
  return parsed;
}

/** The page after a window opened it on the moved text, tagged its note and added one of its own. */
async function worked(value: object): Promise<{ readonly items: readonly Record<string, unknown>[] }> {
  const { store, files } = openWindow();
  files.contents.set(path, encode(value));
  const { notes } = await store.open(article, `A new first line.\r\n${formText}`);
  for (const { note } of notes) must(await store.edit(article.key, note.id, { tags: [...note.tags, 'mine'] }));
  must(await store.add(article.key, { start: 2, end: 5 }, { comment: 'mine' }));
  return JSON.parse(fileText(files, path)) as { readonly items: readonly Record<string, unknown>[] };
}

describe.each(forms)('an annotation of another tool with $name', ({ item, reads }) => {
  const annotation = { id: 'http://example.org/anno1', type: 'Annotation', ...item };
  const whole = { ...page, items: [annotation] };
  const sidecar = read(whole);

  it('is one by the rules, and by the schema of sidecars', () => {
    expect(brokenMusts({ '@context': context, ...annotation })).toEqual([]);
    expect(schemaError(whole)).toBeNull();
  });

  it('is read, and written back untouched', () => {
    expect(notesOf(sidecar)).toMatchObject([reads]);
    expect(JSON.parse(serialiseSidecar(sidecar))).toEqual(whole);
  });

  it('keeps everything else when a note is made of it and taken back', () => {
    const [note] = notesOf(sidecar);
    if (note === undefined) throw new Error('not read');
    const tagged = withNotes(sidecar, [changedNote(note, { tags: [...note.tags, 'mine'] }, '2024-07-09T12:00:00Z')]);
    expect(notesOf(tagged)).toMatchObject([{ ...reads, tags: [...note.tags, 'mine'] }]);
    expect(JSON.parse(serialiseSidecar(tagged))).toMatchObject({ items: [{ target: item['target'] }] });
  });

  it('still keeps the rules, and every value, when it was worked on in a text that moved', async () => {
    const after = await worked(whole);
    expect(brokenMusts(after)).toEqual([]);
    expect(expandedCount(await expanded(after))).toBe(valueCount(after));
    const [now] = after.items.filter(one => one['id'] === annotation.id);
    const {
      body: _body,
      bodyValue: _short,
      target: _target,
      motivation: _motivation,
      ...rest
    } = annotation as Record<string, unknown>;
    expect(now).toMatchObject({ ...rest, modified: expect.any(String) as string });
    const said = JSON.stringify(now);
    for (const value of leaves([item['target'], item['body'], item['bodyValue']])) expect(said).toContain(value);
  });
});

/** The texts in a value as JSON has them, but for what moves with the text: numbers, and the words around a quote. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [JSON.stringify(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (/^(?:prefix|suffix)$/.test(key) ? [] : leaves(inner)));
}

describe('files of other tools', () => {
  const item = {
    id: 'http://example.org/anno1',
    type: 'Annotation',
    target: 'http://example.org/page1',
    bodyValue: 'x',
  };
  const collection = {
    '@context': context,
    id: 'http://example.org/c',
    type: 'AnnotationCollection',
    label: ['Storm', 'Sturm'],
    creator: 'http://example.org/desk',
    total: 1,
  };
  const first = { id: 'http://example.org/page', type: 'AnnotationPage', items: [item] };

  it.each([
    ['a single annotation', { '@context': context, ...item }],
    ['a list of annotations', [item]],
    ['a collection with its first page', { ...collection, first, last: first.id }],
    ['a page', { ...page, items: [item] }],
    ['a page in a collection', { ...page, partOf: { id: 'http://example.org/c', label: 'Storm' }, items: [item] }],
    ['a page that names its collection', { ...page, partOf: 'http://example.org/c', items: [item] }],
    ['a page that lists its one collection', { ...page, partOf: ['http://example.org/c'], items: [item] }],
  ])('are read when they hold %s, and keep it when they are written', async (_, value) => {
    expect(notesOf(read(value))).toMatchObject([{ id: 'http://example.org/anno1', comment: 'x' }]);
    const after = await worked(value);
    expect(after.items).toHaveLength(2);
    expect(brokenMusts(after)).toEqual([]);
    expect(expandedCount(await expanded(after))).toBe(valueCount(after));
  });

  it('keep what a collection says of itself with its page', async () => {
    const after = await worked({ ...collection, first });
    const { '@context': _context, total: _total, ...kept } = collection;
    expect(after).toMatchObject({ '@context': context, id: first.id, type: 'AnnotationPage', partOf: kept });
  });

  it('may be collections whose pages are elsewhere', () => {
    expect(notesOf(read({ ...collection, first: 'http://example.org/p1', last: 'http://example.org/p9' }))).toEqual([]);
    expect(notesOf(read({ ...collection, total: 0 }))).toEqual([]);
  });

  it('may hold annotations by their IRIs alone', () => {
    const sidecar = read({ ...page, items: ['http://example.org/anno7', item] });
    expect(notesOf(sidecar)).toHaveLength(1);
    expect(serialiseSidecar(sidecar)).toContain('"http://example.org/anno7"');
  });

  it.each([
    ['a body that is no text', { bodyValue: [['deep']] }],
    ['a property of its own', { rights: 'CC0' }],
    ['a label', { label: 'about the ferry' }],
  ])('keep a description of the article with %s when notes come to it', async (_, more) => {
    const about = { id: 'urn:about', type: 'Annotation', motivation: 'describing', target: 'urn:d', ...more };
    const after = await worked({ '@context': context, items: [about] });
    expect(after.items).toContainEqual(expect.objectContaining({ id: 'urn:about', ...more }));
  });

  it('may put any single value into a list', () => {
    const selector = { type: ['TextQuoteSelector'], exact: ['42'] };
    const listed = {
      ...item,
      id: ['urn:x'],
      created: ['2024-07-09T12:00:00Z'],
      target: [{ source: ['urn:a'], selector: [selector] }],
    };
    expect(notesOf(read({ ...page, items: [listed] }))).toMatchObject([
      { id: 'urn:x', created: '2024-07-09T12:00:00Z', target: { quote: { exact: '42' } } },
    ]);
  });

  it('may have annotations without ids, and two with one id', () => {
    const nameless = { target: 'http://example.org/page1', bodyValue: 'nameless' };
    const notes = notesOf(read({ ...page, items: [nameless, item, { ...item, bodyValue: 'y' }] }));
    expect(notes.map(note => note.comment).sort()).toEqual(['nameless', 'x', 'y']);
  });
});
