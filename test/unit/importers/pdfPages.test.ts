import { describe, expect, it } from 'vitest';
import { withInitials } from '../../../src/importers/pdf/dropCaps';
import { withoutFootnotes } from '../../../src/importers/pdf/footnotes';
import { pdfLines } from '../../../src/importers/pdf/lines';
import { withoutMargins } from '../../../src/importers/pdf/margins';
import type { PageRuns, TextRun } from '../../../src/importers/pdf/textRun';

const run = (text: string, baseline: number, left = 50, size = 10): TextRun => ({
  ...{ text, baseline, left, size, font: 'f' },
  right: left + text.length * size * 0.5,
});

const page = (number: number, runs: readonly TextRun[]): PageRuns => ({ page: number, height: 800, runs });
const textsOf = (runs: readonly TextRun[]): readonly string[] => pdfLines(runs, 1).map(({ text }) => text);

const body = [1, 2, 3, 4, 5].map(line => run(`The wall at Ostley broke on day ${line} of the storm.`, 300 + 14 * line));

describe('the pages of a document', () => {
  it('put an initial of three lines before its word', () => {
    const lines = ['he wall at Ostley broke', 'on Monday and twelve', 'boats sank.'];
    const runs = [run('T', 128, 50, 36), ...lines.map((text, at) => run(text, 100 + 14 * at, 72))];
    expect(textsOf(withInitials(runs))).toEqual(['The wall at Ostley broke', 'on Monday and twelve', 'boats sank.']);
  });

  it('leave a large letter that stands alone', () => {
    const runs = [run('B', 60, 50, 36), ...body];
    expect(withInitials(runs)).toEqual(runs);
  });

  it('have what a browser prints around them taken out, also of one page', () => {
    const runs = [
      run('5/8/24, 10:02 AM', 20, 50, 8),
      run('Wall breaks | Bay Times', 20, 200, 8),
      ...body,
      run('https://example.org/2024/wall', 785, 50, 8),
      run('1/1', 785, 500, 8),
    ];
    expect(withoutMargins([page(1, runs)]).pages[0]?.runs).toEqual(body);
  });

  it('keep a line of the text that begins with a date', () => {
    const runs = [run('5/8/24 was the day on which it broke.', 300), ...body];
    expect(withoutMargins([page(1, runs)]).pages[0]?.runs).toHaveLength(6);
  });

  it('have their notes behind the text, and no numbers of them in it', () => {
    const sign = run('1', 310, 300, 6);
    const note = [run('1 Minutes of the council of 1911, page 12,', 740, 50, 8), run('in the town hall.', 750, 50, 8)];
    const { pages, notes } = withoutFootnotes([page(1, [...body, sign, ...note])]);
    expect(pages[0]?.runs).toEqual(body);
    expect(notes).toEqual([page(1, note)]);
  });

  it('keep small text that is no note', () => {
    const small = [run('Reporting by Lena Cole', 740, 50, 8)];
    const { pages, notes } = withoutFootnotes([page(1, [...body, ...small])]);
    expect([pages[0]?.runs, notes]).toEqual([[...body, ...small], []]);
  });
});
