import { describe, expect, it } from 'vitest';
import { annotatedDocument } from '../../../../src/core/report/export/annotatedDocument';
import { finish } from '../../../../src/core/util/sliced';
import { flood, handOver, textOfExport } from './support';

const two = { status: 'verified', others: ['disputed'] } as const;
const handover = handOver(flood, [
  { article: 'daily.txt', on: '45 people', ...two },
  { article: 'bulletin.txt', on: 'Farmers', ...two },
]);

describe('two statuses of a note, kept by a merge', () => {
  it.each(['csv', 'csv-long', 'markdown', 'html'] as const)('are both shown in %s', format => {
    expect(textOfExport(handover, format)).toContain('verified, disputed');
  });

  it('are both in the comments of a Word document', () => {
    const { comments } = finish(annotatedDocument(handover));
    expect(comments.flatMap(({ lines }) => lines).filter(line => line.startsWith('verified, disputed'))).toHaveLength(
      2,
    );
  });

  it('are both kept in JSON-LD', () => {
    const values = [...textOfExport(handover, 'jsonld').matchAll(/"value": "(verified|disputed)"/g)].map(
      ([, value]) => value,
    );
    expect(values.sort()).toEqual(['disputed', 'disputed', 'verified', 'verified']);
  });
});
