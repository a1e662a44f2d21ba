import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/core/report/export/csv';
import { flood, handOver, textOfExport } from './support';

/** What a CSV reader sees of a table; an apostrophe before a formula is text to it. */
const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

const records = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

/** The cells that a spreadsheet shows which forgives everything: a quote counts at the start of a cell, and rests are kept. */
function cellsSeen(csv: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let [cell, quoted, opens] = ['', false, true];
  for (let at = 0; at < csv.length; at++) {
    const mark = csv.charAt(at);
    if (mark === '"' && (opens || quoted)) {
      const isDoubled = quoted && csv.charAt(at + 1) === '"';
      if (isDoubled) cell += csv.charAt(++at);
      else quoted = !quoted;
    } else if (!quoted && (mark === delimiter || mark === '\r' || mark === '\n')) {
      cells.push(cell);
      cell = '';
      opens = true;
      continue;
    } else cell += mark;
    opens = false;
  }
  return [...cells, cell];
}

describe('a table as CSV', () => {
  it('is UTF-8 with a byte order mark, CRLF after every row, and quotes where they are needed', () => {
    expect(
      toCsv([
        ['a', 'b, c'],
        ['say "no"', 2.5],
        ['two\nlines', null],
      ]),
    ).toBe('\uFEFFa,"b, c"\r\n"say ""no""",2.5\r\n"two\nlines",\r\n');
  });

  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\tx', '\rx', '  =1', '＝1', '\u00A0@x'])(
    'keeps a spreadsheet from running %j, and leaves it readable',
    text => expect(read(toCsv([[text, 'x']]))).toEqual([[`'${text}`, 'x']]),
  );

  it('leaves numbers and ordinary words as they are', () => {
    const words = ['a=b', '2024-07-09', 'x - y', '’s', 'one; two', 'a\tb', 'one\ntwo', '2-1; 3-0', 'x;y=1', 'a, =b'];
    expect(read(toCsv([[-3.5, ...words]]))).toEqual([['-3.5', ...words]]);
  });

  it.each([
    ['ok;=1+1', "ok;'=1+1"],
    ['ok;=1+1;x', "ok;'=1+1;x"],
    ['ok; \u00A0@x', "ok; \u00A0'@x"],
    ['ok;"=1+1;', 'ok;"\'=1+1;'],
    ['ok\t+1', "ok\t'+1"],
    ['ok\n-1\nx', "ok\n'-1\nx"],
    ['ok\r\n＝1', "ok\r\n'＝1"],
    ['=1;=2', "'=1;'=2"],
  ])('has %j as text for programs that part cells at semicolons or tabs', (cell, shown) => {
    expect(read(toCsv([['a', cell]]))).toEqual([['a', shown]]);
  });

  it('starts no cell with a formula, whatever it is parted at', () => {
    const cell = fc.array(fc.constantFrom('a', '=1', '+', '-2', '@', ';', '\t', '\n', '"', ' ', ',', "'"), {
      maxLength: 8,
    });
    const rows = fc.array(
      fc.array(
        cell.map(parts => parts.join('')),
        { minLength: 2, maxLength: 3 },
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, delimiter) => {
        const seen = cellsSeen(toCsv(table).slice(1), delimiter);
        expect(seen.filter(shown => /^[ \u00A0]*[=+\-@]/.test(shown))).toEqual([]);
      }),
    );
  });

  it('cuts what no cell of a spreadsheet holds', () => {
    const [[cell = ''] = []] = read(toCsv([['=' + 'x'.repeat(50_000), 'y']]));
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell.endsWith('…')).toBe(true);
  });

  it('comes back cell by cell whatever stands in the cells', () => {
    const cell = fc
      .string({ unit: 'binary' })
      .filter(text => !/(?:^|[;\t\r\n])[\s"]*[=+\-@\t\r\n＝＋－＠]/.test(text) && !/\p{Cs}/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), rows => {
        expect(read(toCsv(rows))).toEqual(rows);
      }),
    );
  });
});

describe('the fact table as CSV', () => {
  const handover = handOver(flood, [
    {
      article: 'daily.txt',
      on: '45 people',
      status: 'disputed',
      comment: '=HYPERLINK("http://x")',
      sources: ['https://example.org/toll'],
    },
    { article: 'daily.txt', on: 'soup', comment: 'which soup?' },
  ]);

  it('has a row for each fact and a column for each version', () => {
    const rows = records(textOfExport(handover, 'csv'));
    expect(rows).toHaveLength(handover.table.rows.length);
    expect(rows[0]).toMatchObject({
      no: '1',
      kind: 'figure',
      relation: 'differs',
      'bulletin.txt': '42 people [source: the governor]',
      status: 'disputed',
      note: '\'=HYPERLINK("http://x")',
      source: 'https://example.org/toll',
    });
    expect(rows.find(row => row['bulletin.txt']?.includes('$3.5 million'))).toMatchObject({
      relation: 'only here',
      'daily.txt': '',
    });
  });

  it('has a row for each fact of each version in its long form, with everything that was read', () => {
    const rows = records(textOfExport(handover, 'csv-long'));
    const toll = rows.filter(({ no }) => no === '1');
    expect(
      toll.map(({ file, words, value, unit, speaker, relation, status }) => [
        file,
        words,
        value,
        unit,
        speaker,
        relation,
        status,
      ]),
    ).toEqual([
      ['bulletin.txt', '42 people', '42', 'person', 'the governor', 'differs', 'unchecked'],
      ['daily.txt', '45 people', '45', 'person', 'the governor', 'differs', 'disputed'],
    ]);
    const text = flood['bulletin.txt'];
    expect(text.slice(Number(toll[0]?.['start']), Number(toll[0]?.['end']))).toBe('42 people');
    expect(text).toContain(toll[0]?.['sentence']);
  });

  it('leaves no note behind that stands on no fact', () => {
    const rows = records(textOfExport(handover, 'csv-long'));
    expect(rows.filter(({ kind }) => kind === 'note')).toMatchObject([
      { file: 'daily.txt', words: 'soup', note: 'which soup?' },
    ]);
  });
});
