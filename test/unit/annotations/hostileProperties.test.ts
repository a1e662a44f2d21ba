import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnnotation } from '../../../src/core/annotations/w3c';
import type { Json } from '../../../src/core/annotations/json';
import { mergeSidecars } from '../../../src/core/annotations/merge';
import { isBroken, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import type { PlacedNote } from '../../../src/core/annotations/placedNote';
import { notesOf } from '../../../src/core/annotations/sidecar';
import { fileText, openWindow } from '../../support/sidecarStore';

const article = { key: '/story/a.txt', name: 'a.txt' };
const path = `${article.key}.annotations.json`;
const text = 'The mayor said 42 people were hurt.\r\nThe ferry 👩‍🚒 had 300 seats.\r\n';

/** JSON of every type, some of it nested deep; it stands wherever something else is expected. */
const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 5, 1e300, '', 'x', 'urn:a', [], {}, [[]], ['a', 'b'], [5, 'a', null], {
    a: 1,
  }),
  fc.jsonValue({ maxDepth: 3 }),
  fc
    .integer({ min: 1, max: 190 })
    .map(depth => JSON.parse(`${'['.repeat(depth)}"deep"${']'.repeat(depth)}`) as unknown),
  fc
    .integer({ min: 1, max: 90 })
    .map(depth => JSON.parse(`${'{"items":['.repeat(depth)}1${']}'.repeat(depth)}`) as unknown),
);
const or = (...right: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(...right) }, { weight: 1, arbitrary: wrong });
const part = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
  fc.record(shape, { requiredKeys: [] });
const several = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(one, fc.array(one, { maxLength: 3 }), wrong);

const time = or('2024-07-09T12:00:00Z', '2024-07-10T12:00:00Z', '99999-99-99');
const body = part({
  type: or('TextualBody', 'SpecificResource', 'Choice', 'List'),
  purpose: or('commenting', 'tagging', 'assessing', 'linking', 'classifying', 'describing', ['tagging', 'commenting']),
  value: or('a comment', 'verified', 'disputed', 'a'),
  source: or('urn:s', { id: 'urn:s' }),
  items: several(or('urn:b', { type: 'TextualBody', value: 'in a list' })),
});
const selector = part({
  type: or('TextQuoteSelector', 'TextPositionSelector', 'RangeSelector', 'FragmentSelector'),
  exact: or('42 people', '300', '👩‍🚒', '\ud800'),
  prefix: or('said '),
  suffix: or(' seats'),
  start: or(0, 15, 9e15),
  end: or(2, 17, 9e15),
  value: or('char=1,5', 'char=9,1'),
  startSelector: or({ type: 'TextPositionSelector', start: 1, end: 2 }),
  endSelector: or({ type: 'TextPositionSelector', start: 1, end: 2 }),
  refinedBy: or({ type: 'TextQuoteSelector', exact: 'ferry' }),
});
const target = part({
  source: or('urn:d', { id: 'urn:d' }),
  id: or('urn:d'),
  selector: several(selector),
  state: several(part({ cached: or(`ni:///sha-256;${'A'.repeat(43)}`) })),
});
const annotation = part({
  id: or('urn:a', 'urn:b', 'urn:c'),
  '@id': or('urn:a'),
  type: or('Annotation'),
  motivation: several(or('commenting', 'replying', 'tagging', 'describing')),
  creator: several(part({ name: or('R'), nickname: or('r'), id: or('mailto:r@example.org') })),
  created: time,
  modified: time,
  'schema:creativeWorkStatus': or('resolved'),
  'schema:expires': time,
  bodyValue: several(or('short', 'other short')),
  body: several(body),
  target: several(fc.oneof(or('urn:d', 'urn:a', 'urn:b'), target)),
  __proto__: wrong,
});
const page = part({
  '@context': or('http://www.w3.org/ns/anno.jsonld'),
  id: or('urn:p'),
  type: or('AnnotationPage'),
  'schema:schemaVersion': or('1'),
  'schema:about': several(
    part({
      id: or('urn:d'),
      'schema:name': or('a.txt'),
      'schema:text': several(or('The mayor said 41 people were hurt.', '')),
      'schema:sha256': or('0'.repeat(64)),
      'schema:isBasedOn': several(part({ 'schema:text': several(or('old')), 'schema:sha256': or('1'.repeat(64)) })),
      'schema:datePublished': several(or('2024-07-09')),
    }),
  ),
  partOf: or('urn:c', { id: 'urn:c' }),
  items: fc.oneof(
    { weight: 9, arbitrary: fc.array(fc.oneof(annotation, wrong), { maxLength: 6 }) },
    { weight: 1, arbitrary: wrong },
  ),
});
const files = fc.oneof(
  page,
  fc.array(annotation, { maxLength: 4 }),
  part({ first: page, type: or('AnnotationCollection') }),
);

const encode = (value: string): Uint8Array => new TextEncoder().encode(value);

/** What people wrote in the annotations of a page: the texts of their bodies. */
function written(value: unknown): readonly string[] {
  const items: unknown = typeof value === 'object' && value !== null && 'items' in value ? value.items : [];
  const annotations = (Array.isArray(items) ? items : []).filter(item => isAnnotation(item as Json));
  return annotations.flatMap(({ body: bodies, bodyValue }: { body?: unknown; bodyValue?: unknown }) =>
    textsIn([bodies, bodyValue]),
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [JSON.stringify(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Notes and answers: one without a target becomes the other when the article has the IRI of a note. */
const count = (notes: readonly PlacedNote[]): number =>
  notes.reduce((sum, { note }) => sum + 1 + note.replies.length, 0);

describe('a sidecar of any JSON, with ids that are often equal and values of all types', () => {
  it('is read without an error, and merges with itself and with any other', () => {
    fc.assert(
      fc.property(files, files, (one, other) => {
        const [ours, theirs] = [one, other].map(value => parseSidecar(encode(JSON.stringify(value))));
        for (const read of [ours, theirs]) if (read && !isBroken(read)) notesOf(read);
        if (ours === undefined || theirs === undefined || isBroken(ours) || isBroken(theirs)) return;
        expect(notesOf(mergeSidecars(null, ours, ours).value)).toHaveLength(notesOf(ours).length);
        notesOf(mergeSidecars(ours, theirs, mergeSidecars(null, ours, theirs).value).value);
      }),
      { numRuns: 600 },
    );
  });

  it('in conflict with another is read as both', () => {
    fc.assert(
      fc.property(files, files, (ours, theirs) => {
        const marked = `<<<<<<< a\n${JSON.stringify(ours)}\n=======\n${JSON.stringify(theirs)}\n>>>>>>> b\n`;
        expect(parseSidecar(encode(marked))).toMatchObject({ problem: 'conflict' });
      }),
      { numRuns: 200 },
    );
  });

  it('is shown, or told about and left alone; what is written holds everything that was there', async () => {
    await fc.assert(
      fc.asyncProperty(files, async value => {
        const { store, files: disk, problems } = openWindow();
        const bytes = encode(JSON.stringify(value));
        disk.contents.set(path, bytes);
        const { problem, notes } = await store.open(article, text);
        expect(problem === null ? [] : problems).toHaveLength(problem === null ? 0 : 1);
        const added = await store.add(article.key, { start: 15, end: 24 }, { comment: 'mine' });
        expect(added.ok).toBe(problem === null);
        if (!added.ok) {
          expect(disk.contents.get(path)).toBe(bytes);
          return;
        }
        for (const { note } of notes) await store.edit(article.key, note.id, { tags: [...note.tags, 'mine'] });
        const after = fileText(disk, path).replaceAll(/\s+/g, ' ');
        for (const said of written(value)) expect(after).toContain(said.replaceAll(/\s+/g, ' '));
        const again = await openWindow('b', disk).store.open(article, text);
        expect([again.problem, count(again.notes)]).toEqual([null, count(notes) + 1]);
      }),
      { numRuns: 400 },
    );
  });
});
