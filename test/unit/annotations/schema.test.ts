import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaError } from '../../../src/core/annotations/schemaCheck';

const page = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:0b0c7e9e-3f53-4b0e-8f4e-000000000001',
  type: 'AnnotationPage',
  items: [{ id: 'urn:uuid:0b0c7e9e-3f53-4b0e-8f4e-000000000002', type: 'Annotation', target: 'urn:uuid:1' }],
};
const [item] = page.items;

describe('JSON Schema of the sidecar', () => {
  it('takes the smallest page', () => {
    expect(schemaError(page)).toBeNull();
  });

  it.each([
    ['no items', { ...page, items: [] }, '/items'],
    ['an item without target', { ...page, items: [{ id: item?.id, type: 'Annotation' }] }, '/items/0'],
    ['a bare file name as id', { ...page, id: 'a.txt' }, '/id'],
    ['another context', { ...page, '@context': 'http://example.org/' }, '/@context'],
    [
      'a negative position',
      {
        ...page,
        items: [
          { ...item, target: { source: 'urn:a', selector: { type: 'TextPositionSelector', start: -1, end: 2 } } },
        ],
      },
      '/items/0/target',
    ],
    ['a digest that is none', { ...page, 'schema:about': { id: 'urn:a', 'schema:sha256': 'abc' } }, '/schema:about'],
  ])('refuses %s', (_, value, path) => {
    expect(schemaError(value)?.path).toContain(path);
  });

  const example = join(import.meta.dirname, '../../../../shared/design/sidecar-example.json');
  it.skipIf(!existsSync(example))('takes the example of the format', () => {
    expect(schemaError(JSON.parse(readFileSync(example, 'utf8')))).toBeNull();
  });
});
