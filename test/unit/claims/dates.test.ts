import { describe, expect, it } from 'vitest';
import { inferDates, type DatedText } from '../../../src/core/claims/dates';
import { findFiscalCalendar } from '../../../src/core/times/fiscalCalendar';
import { scanParagraph } from '../../../src/core/claims/scan';
import { finish } from '../../../src/core/util/sliced';
import { claimsOf } from './readings';

/** An article of one paragraph, perhaps with a day stated in its text or set by a person. */
function article(text: string, dates: { stated?: string; sidecar?: string } = {}): DatedText {
  const whole = { start: 0, end: text.length };
  return {
    text,
    structure: {
      segments: [{ ...whole, kind: 'article' }],
      paragraphs: [{ ...whole, kind: 'body' }],
      sentences: [{ ...whole, paragraph: 0 }],
      title: null,
      stated: dates.stated === undefined ? {} : { date: dates.stated, dateSource: 'prefix' },
    },
    scanned: [finish(scanParagraph(text))],
    ...(dates.sidecar !== undefined && { sidecarDate: dates.sidecar }),
  };
}

const report = article('The ministers met on Monday and signed the pact on Tuesday.', { stated: '2024-07-09' });

describe('the day of an article', () => {
  it('is the one that the text states', () => {
    expect(finish(inferDates([report]))).toEqual([{ date: '2024-07-09', source: 'prefix' }]);
  });
  it('is the one that a person set, whatever the text states', () => {
    expect(finish(inferDates([article('Text.', { stated: '2024-07-09', sidecar: '2024-07-01' })]))).toEqual([
      { date: '2024-07-01', source: 'sidecar' },
    ]);
  });
  it('is that of the report when the weekdays of both agree', () => {
    const other = article('They met on Monday, officials said.');
    expect(finish(inferDates([report, other]))[1]).toEqual({ date: '2024-07-09', source: 'inferred' });
  });
  it('lies before the report when the meeting still lies ahead', () => {
    const preview = article('The ministers are due to meet on Monday. They will sign a pact on Tuesday.');
    expect(finish(inferDates([report, preview]))[1]).toEqual({ date: '2024-07-08', source: 'inferred' });
  });
  it('lies before the report although only one of several weekdays is announced', () => {
    const preview = article(
      'The ministers will meet on Monday. The road to the hall has been closed since Tuesday, police said.',
    );
    expect(finish(inferDates([report, preview]))[1]).toEqual({ date: '2024-07-08', source: 'inferred' });
  });
  it('stays open when no version is dated', () => {
    expect(finish(inferDates([article('They met on Monday.')]))).toEqual([null]);
  });
  it('is not taken from a day that does not exist', () => {
    expect(finish(inferDates([article('Text.', { sidecar: '2024-02-31' })]))).toEqual([null]);
  });
});

describe('a fiscal year defined in a text', () => {
  it.each([
    ["India's fiscal year starts on 1 April.", 4, 1, 'india'],
    ['The fiscal year begins on 1 October.', 10, 1, null],
    ['Its fiscal year starts in July.', 7, 1, null],
    ['The fiscal year that ends on June 30 was poor.', 7, 1, null],
    ["Britain's tax year ends on 5 April.", 4, 6, 'britain'],
    ['Sales fell in the financial year ended March 2024.', 4, 1, null],
  ])('%s', (text, startMonth, startDay, country) => {
    expect(finish(findFiscalCalendar(text))).toEqual({ startMonth, startDay, country });
  });
  it('is not found where the words define nothing', () => {
    expect(finish(findFiscalCalendar('The financial year was good.'))).toBeNull();
  });
});

describe('what a claim is about', () => {
  const roles = (text: string): readonly (string | undefined)[] => claimsOf(text).map(({ subject }) => subject.role);
  it.each([
    ['Imports from Peru reached $6 billion and exports to Peru $4 billion.', ['import', 'export']],
    ['Trade between them was worth nearly $65 billion.', ['total']],
    ['The trade deficit grew to $57 billion.', ['balance']],
    ['Trade increased by 33%.', ['growth']],
    ['Prices fell 5%.', ['decline']],
    ['It buys 40% of its oil there.', ['share']],
    ['The blast killed 42 people and wounded 17.', ['killed', 'wounded']],
    ['It was her first visit.', ['visit']],
    ['They paid a $5 million fine.', ['fine']],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
  it('has the period that its sentence names', () => {
    const [trade] = claimsOf('Trade reached $65 billion in the third quarter of 2023.');
    expect(trade?.subject.period).toMatchObject({ from: '2023-07-01', to: '2023-10-01' });
  });
  it.each([
    ['Nobody denied that 12 men were lost.', 'denied'],
    ['The firm will cut 12 jobs.', 'planned'],
    ['Reportedly 12 men were lost.', 'reported'],
    ['The city lost 12 men.', undefined],
    ['The city lost 12 men due to the war.', undefined],
  ])('is told as: %s', (text, modality) => {
    expect(claimsOf(text)[0]?.modality).toBe(modality);
  });
});
