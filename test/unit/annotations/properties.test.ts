import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldNewlines } from '../../../src/core/annotations/anchoring/codePoints';
import { isBroken, parseSidecar } from '../../../src/core/annotations/parseSidecar';
import { schemaError } from '../../../src/core/annotations/schemaCheck';
import { notesOf, serialiseSidecar } from '../../../src/core/annotations/sidecar';
import { fileText, must, openWindow } from '../../support/sidecarStore';

const article = { key: '/story/a.txt', name: 'a.txt' };
const path = '/story/a.txt.annotations.json';

/** Texts with everything that makes units differ: byte order mark, all line ends, emoji of several code points, lone surrogates. */
const piece = fc.constantFrom(
  'a',
  'Zürich ',
  '42 ',
  '\r\n',
  '\n',
  '\r',
  '👩‍🚒',
  'e\u0301',
  '“',
  '\ud800',
  '\u200f',
  'said ',
);
const texts = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(piece, { minLength: 3, maxLength: 60 }))
  .map(([mark, pieces]) => mark + pieces.join('') + 'end');

describe('every sidecar that is written', () => {
  it('follows the schema, counts code points, quotes the text and reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(fc.tuple(fc.nat(), fc.nat(20)), { minLength: 1, maxLength: 4 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        async (text, spans, comment) => {
          const { store, files } = openWindow();
          await store.open(article, text);
          for (const [start, length] of spans) {
            const from = start % text.length;
            must(await store.add(article.key, { start: from, end: Math.min(text.length, from + length) }, { comment }));
          }
          const written = fileText(files, path);
          expect(schemaError(JSON.parse(written))).toBeNull();
          const parsed = parseSidecar(new TextEncoder().encode(written));
          if (isBroken(parsed)) throw new Error(parsed.problem);
          expect(serialiseSidecar(parsed)).toBe(written);
          const points = Array.from(foldNewlines(text));
          for (const { target, comment: kept } of notesOf(parsed)) {
            expect(kept).toBe(comment);
            const { start = -1, end = -1 } = target?.position ?? {};
            expect(points.slice(start, end).join('')).toBe(target?.quote?.exact);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps any property that it does not know, through any change', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string({ minLength: 1 }).map(key => `x:${key}`),
          fc.jsonValue({ maxDepth: 4 }),
        ),
        async extra => {
          const { store, files } = openWindow();
          const sane = JSON.parse(JSON.stringify(extra)) as Record<string, unknown>;
          const item = { id: 'urn:n', type: 'Annotation', bodyValue: 'x', target: 'urn:a', ...sane };
          const page = {
            '@context': 'http://www.w3.org/ns/anno.jsonld',
            id: 'urn:p',
            type: 'AnnotationPage',
            items: [item],
            ...sane,
          };
          files.contents.set(path, new TextEncoder().encode(JSON.stringify(page)));
          await store.open(article, 'Some words.');
          must(await store.edit(article.key, 'urn:n', { comment: 'y', status: 'verified' }));
          must(await store.add(article.key, { start: 0, end: 4 }));
          const written = JSON.parse(fileText(files, path)) as { readonly items: readonly { readonly id: string }[] };
          expect(written).toMatchObject(sane);
          expect(written.items.find(one => one.id === 'urn:n')).toMatchObject(sane);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('reading a sidecar', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.json().map(text => new TextEncoder().encode(text)),
        ),
        bytes => {
          const parsed = parseSidecar(bytes);
          if (!isBroken(parsed)) notesOf(parsed);
        },
      ),
      { numRuns: 500 },
    );
  });
});
