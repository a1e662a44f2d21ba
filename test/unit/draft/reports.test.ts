import { describe, expect, it } from 'vitest';
import { baselineOf, parseBaseline, withBaseline } from '../../../src/core/draft/baseline';
import type { DraftItem, DraftReport } from '../../../src/core/draft/draftReport';
import { itemWords } from '../../../src/core/draft/draftWords';
import { junitOf } from '../../../src/core/draft/junit';
import { sarifOf } from '../../../src/core/draft/sarif';

const item = (change: Partial<DraftItem>): DraftItem => ({
  ...{ subject: 'figure', verdict: 'differs', start: 10, end: 17, line: 1, column: 11, exact: '72 huts', alarm: true },
  at: [{ file: 'agency.txt', start: 5, end: 12, exact: '27 huts' }],
  against: [],
  ...change,
});

const report = (...items: readonly DraftItem[]): DraftReport => ({
  ...{ format: 'crossread-check/1', draft: 'my draft.txt', versions: ['agency.txt'], items },
});

describe('what a check says in a line', () => {
  it('names the words of the draft and those of the versions', () => {
    expect(itemWords(item({}))).toBe('figure “72 huts” is printed otherwise: agency.txt “27 huts”');
  });

  it('counts the places that are too many, and cuts words that are too long', () => {
    const at = Array.from({ length: 5 }, () => ({ file: 'a.txt', start: 0, end: 9, exact: 'word '.repeat(40) }));
    expect(itemWords(item({ at }))).toMatch(/a\.txt “(?:word )+…” · .* · 2 more$/);
  });
});

describe('a SARIF log', () => {
  it('has a result for each alarm, with offsets as the text has them', () => {
    const log = sarifOf(report(item({}), item({ alarm: false, verdict: 'same' })));
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'figure/differs',
              level: 'error',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'my%20draft.txt' },
                    region: { startLine: 1, startColumn: 11, charOffset: 10, charLength: 7 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
    expect(JSON.stringify(log)).not.toContain('figure/same');
  });
});

describe('a JUnit report', () => {
  it('counts what was checked and what failed', () => {
    const xml = junitOf(report(item({}), item({ alarm: false, verdict: 'same' })));
    expect(xml).toContain('tests="2" failures="1"');
    expect(xml).toContain('<failure type="differs" message="figure “72 huts” is printed otherwise');
  });

  it('is XML whatever the words', () => {
    const xml = junitOf(report(item({ exact: '<b>"&\u0000\uD800 huts' })));
    expect(xml).toContain('&lt;b&gt;&quot;&amp;\uFFFD\uFFFD huts');
  });
});

describe('a baseline', () => {
  it('takes the alarms that it knows for seen, wherever they stand by now', () => {
    const known = baselineOf([item({})]);
    const moved = item({ start: 500, end: 507, line: 9, exact: '72\nhuts' });
    expect(withBaseline([moved], known).map(({ alarm }) => alarm)).toEqual([false]);
    expect(withBaseline([item({ exact: '73 huts' })], known).map(({ alarm }) => alarm)).toEqual([true]);
  });

  it.each(['', '[]', '{"format":"other","known":[]}', '{"format":"crossread-baseline/1","known":3}'])(
    'is not read from %j',
    text => expect(parseBaseline(text)).toBeNull(),
  );

  it('reads what it wrote', () => {
    const known = baselineOf([item({}), item({ exact: '19 boats' })]);
    expect(parseBaseline(JSON.stringify(known))).toEqual(known);
  });
});
