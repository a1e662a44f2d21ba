import { describe, expect, it } from 'vitest';
import { isBroken, parseSidecar } from '../../../../src/core/annotations/parseSidecar';
import { schemaError } from '../../../../src/core/annotations/schemaCheck';
import { notesOf } from '../../../../src/core/annotations/sidecar';
import { nexis } from '../../text/exports/nexisSamples';
import { flood, handOver, textOfExport } from './support';

interface Collection {
  readonly '@context': string;
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly total: number;
  readonly last?: string;
  readonly first?: {
    readonly id: string;
    readonly type: string;
    readonly partOf: { readonly id: string; readonly type: string };
    readonly startIndex: number;
    readonly 'schema:about': readonly { readonly 'schema:name': string; readonly 'schema:text': readonly string[] }[];
    readonly items: readonly {
      readonly id: string;
      readonly type: string;
      readonly target: { readonly source: string };
    }[];
  };
}

const handover = handOver(flood, [
  { article: 'daily.txt', on: '45 people', status: 'disputed', comment: 'who counted?', tags: ['toll'] },
  { article: 'bulletin.txt', on: '42 people', status: 'verified', sources: ['https://example.org/toll'] },
]);
const text = textOfExport(handover, 'jsonld');
const collection = JSON.parse(text) as Collection;

describe('the notes of a story as JSON-LD', () => {
  it('are a W3C annotation collection with its page', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 2,
      first: {
        type: 'AnnotationPage',
        partOf: { id: collection.id, type: 'AnnotationCollection' },
        startIndex: 0,
      },
    });
    expect(collection.id).toMatch(/^urn:uuid:/);
    expect(collection.last).toBe(collection.first?.id);
    expect(collection.first?.items.map(({ type }) => type)).toEqual(['Annotation', 'Annotation']);
  });

  it('form a page whose annotations the schema of sidecars accepts', () => {
    const [about] = collection.first?.['schema:about'] ?? [];
    const page = { '@context': collection['@context'], ...collection.first, 'schema:about': about, partOf: undefined };
    expect(schemaError(page)).toBeNull();
  });

  it('name a file of several articles once, by its own name, and each of its notes once', () => {
    const ofExport = handOver({ 'export.txt': nexis }, [
      { article: 'export.txt', on: '12 boats', comment: 'sunk or lost?' },
      { article: 'export.txt', on: 'Twelve boats lost', comment: 'same as above' },
      { article: 'export.txt', comment: 'downloaded by the desk' },
    ]);
    expect(ofExport.story.articles).toHaveLength(2);
    const { total, first } = JSON.parse(textOfExport(ofExport, 'jsonld')) as Collection;
    expect(first?.['schema:about'].map(record => record['schema:name'])).toEqual(['export.txt']);
    expect([total, first?.items.length]).toEqual([3, 3]);
  });

  it('bring the articles they are about, with the texts they were made on', () => {
    const about = collection.first?.['schema:about'] ?? [];
    expect(about.map(record => record['schema:name'])).toEqual(['bulletin.txt', 'daily.txt']);
    expect(about[0]?.['schema:text'].join('\n')).toBe(flood['bulletin.txt']);
  });

  it('can be read back, every note with its words, status and source', () => {
    const parsed = parseSidecar(new TextEncoder().encode(text));
    if (isBroken(parsed)) throw new Error(parsed.problem);
    expect(
      notesOf(parsed).map(({ target, status, sources, tags, comment }) => [
        target?.quote?.exact,
        status,
        sources,
        tags,
        comment,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['42 people', 'verified', ['https://example.org/toll'], [], ''],
        ['45 people', 'disputed', [], ['toll'], 'who counted?'],
      ]),
    );
  });

  it('are an empty collection where there are none', () => {
    expect(JSON.parse(textOfExport(handOver(flood), 'jsonld'))).toMatchObject({
      type: 'AnnotationCollection',
      total: 0,
    });
  });
});
