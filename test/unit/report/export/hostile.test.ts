import { describe, expect, it } from 'vitest';
import { annotatedDocument } from '../../../../src/core/report/export/annotatedDocument';
import type { ExportFormat } from '../../../../src/core/report/export/formats';
import { finish } from '../../../../src/core/util/sliced';
import { flood, handOver, textOfExport } from './support';

/** Sets the title of a terminal, and turns what follows round: "‮txt.exe" reads "exe.txt". */
const hostile = (word: string): string => `${word}\u001b]0;owned\u0007\u009b\u202etxt.\u2066`;

/** What turns words round, hides lines or commands a terminal. */
const commands = /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const name = `${hostile('bulletin')}.txt`;
const handover = handOver({ [name]: flood['bulletin.txt'], 'daily.txt': flood['daily.txt'] }, [
  { article: name, on: '42 people', comment: hostile('comment'), tags: [hostile('tag')], sources: [hostile('source')] },
  { article: name, comment: hostile('whole') },
]);

describe('names, tags and comments of others', () => {
  it.each<ExportFormat>(['csv', 'csv-long', 'markdown', 'html'])(
    'turn and command nothing in an export as %s',
    format => {
      const text = textOfExport(handover, format);
      expect(text).toContain('bulletin ');
      expect(text).not.toMatch(commands);
    },
  );

  it('turn and command nothing in a Word document', () => {
    const strings = stringsIn(finish(annotatedDocument(handover)));
    expect(strings).toContainEqual(expect.stringContaining('tag ]0;owned'));
    expect(strings.filter(words => commands.test(words))).toEqual([]);
  });

  it('are in the JSON-LD as they were written: it is read by programs', () => {
    expect(textOfExport(handover, 'jsonld')).toContain(JSON.stringify(hostile('tag')));
  });
});

describe('a text without a stop', () => {
  const wall = (length: number): string => 'March 5, 2023 '.repeat(length / 14);

  it('makes a long table of a size that goes with its own', () => {
    const [small, large] = [3_500, 14_000].map(
      length => textOfExport(handOver({ 'a.txt': wall(length) }), 'csv-long').length,
    );
    expect(large).toBeLessThan(6 * (small ?? 0));
  });
});
