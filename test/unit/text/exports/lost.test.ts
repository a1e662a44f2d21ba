import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitExport } from '../../../../src/core/text/exports/splitExport';
import { untoldIn } from '../../../../src/core/text/exports/untold';
import { linesInSlices } from '../../../../src/core/text/lines';
import { finish } from '../../../../src/core/util/sliced';
import { ofEbsco, ofFactiva, ofFields, ofGale, ofNexisUni, told } from './mill';

/** What is read of a file: title, day, outlet, author and text of each article. */
const readIn = (text: string): readonly (readonly unknown[])[] =>
  splitExport(text).map(({ title, date, outlet, author, body }) => [
    ...[title, date, outlet, author],
    body.map(({ start, end }) => text.slice(start, end)).join('\n\n'),
  ]);

const asTold = told.map(({ title, day, outlet, author, body }) => [
  ...[title, `2024-05-0${day}`, outlet, author],
  body.join('\n\n'),
]);
const undated = asTold.map(([title, , ...others]) => [title, null, ...others]);

/** Stretches of a file that read like a text and stand in no article. */
const untold = (text: string): readonly string[] => {
  const lines = finish(linesInSlices(text)).filter(({ start, end }) => end > start);
  return finish(untoldIn(text, lines, splitExport(text))).map(({ start, end }) => text.slice(start, end));
};

describe('no article is lost', () => {
  it('where its author stands between the name of the text and a short text', () => {
    expect(readIn(told.map(one => ofGale(one)).join('\n'))).toEqual(asTold);
  });

  it.each([0, 1, 2])('where the mark below article %i is missing', at => {
    const records = told.map((one, index) =>
      index === at ? ofNexisUni(one).replace('End of Document\n', '') : ofNexisUni(one),
    );
    expect(readIn(records.join('\n'))).toEqual(asTold);
  });

  it('where two databases stand in one file, in any order', () => {
    const forms = [ofFactiva, ofNexisUni];
    for (const order of [
      [0, 1, 1, 0],
      [1, 0, 0, 1],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
    ])
      // prettier-ignore
      expect(readIn(told.map((one, at) => forms[order[at] ?? 0]?.(one)).join('\n'))).toEqual(asTold);
  });
});

describe('days of figures alone', () => {
  it('may be read in two ways: the articles have their texts, and no day', () => {
    const text = told.map(one => ofEbsco(one)).join('\n');
    expect(readIn(text)).toEqual(undated);
    expect(splitExport(text).map(({ unsureDay }) => unsureDay)).toEqual(told.map(({ day }) => `05/0${day}/2024`));
  });

  it('are told by one of them for all', () => {
    const [first, second, third, last] = told.map(one => ofEbsco(one));
    const text = [first, second, third, last?.replace('05/09/2024', '05/29/2024')].join('\n');
    expect(splitExport(text).map(({ date }) => date)).toEqual(['2024-05-06', '2024-05-07', '2024-05-08', '2024-05-29']);
  });

  it('are no day of the month for the month before', () => {
    const text = told.map(one => ofFields(one, `05/0${one.day}/2024`)).join(`${'-'.repeat(40)}\n`);
    expect(readIn(text)).toEqual(undated);
  });

  it.each([
    ['without blanks', (day: number) => `2024050${day}`],
    ['with the last figures of the year', (day: number) => `${day} May 24`],
    ['with hyphens', (day: number) => `${day}-May-24`],
  ])('%s are read', (_, written) => {
    const text = told.map(one => ofFields(one, written(one.day))).join(`${'-'.repeat(40)}\n`);
    expect(readIn(text)).toEqual(asTold);
  });
});

describe('a citation', () => {
  it('below an article is neither text nor headline of the next', () => {
    expect(readIn(told.map(one => ofGale(one, true)).join('\n'))).toEqual(asTold);
  });
});

describe('a headline', () => {
  it('may open like a field', () => {
    const titled = told.map((one, at) => (at === 3 ? { ...one, title: `Editorial: ${one.title}` } : one));
    expect(splitExport(titled.map(one => ofGale(one)).join('\n')).at(-1)?.title).toBe(titled[3]?.title);
  });
});

describe('articles with nothing but a headline above outlet and day', () => {
  const joined = (between: string, dated: (outlet: string, day: number) => string): string =>
    told
      .map(({ title, outlet, day, body }) => `${title}\n${dated(outlet, day)}\n\n${body.join('\n\n')}\n`)
      .join(between);
  const anonymous = asTold.map(([title, date, outlet, , body]) => [title, date, outlet, null, body]);

  it.each([
    ['nothing', '\n', (outlet: string, day: number) => `${outlet} · ${day} May 2024 · A3 · Ada Quist`],
    ['stars', '\n*****\n\n', (outlet: string, day: number) => `${outlet}, ${day} May 2024`],
    ['a service', '\nPapers by Reader\n\n', (outlet: string, day: number) => `${outlet}·${day} May 2024·A3`],
  ])('are told apart with %s between', (_, between, dated) => {
    expect(readIn(joined(between, dated))).toEqual(anonymous);
  });

  it.each([
    ['a diary', told.map(({ day, body }) => `Day at home\n${day} May 2024\n\n${body.join('\n\n')}`).join('\n\n')],
    ['a list', told.map(({ title, outlet, day }) => `${title}\n${outlet}, ${day} May 2024`).join('\n\n')],
    [
      'one with another named below',
      `${told[0]?.body.join('\n\n')}\n\n${joined('\n', (outlet, day) => `${outlet}, ${day} May 2024`)}`,
    ],
  ])('are none in %s', (_, text) => expect(splitExport(text)).toEqual([]));
});

describe('what stands in no article', () => {
  it('is told, without fields, marks and citations', () => {
    const stray = 'Nobody knows to which article this belongs, as it has no head of its own at all.';
    const text = `${told.map(ofFactiva).join('\n')}\n${stray}\n`;
    expect(untold(text)).toEqual([stray]);
    expect(untold(told.map(ofFactiva).join('\n'))).toEqual([]);
  });

  it.each([
    ['Nexis Uni', ofNexisUni],
    ['Factiva', ofFactiva],
    ['Gale', (one: (typeof told)[number]) => ofGale(one, true)],
    ['EBSCO', (one: (typeof told)[number]) => ofEbsco(one)],
    ['fields', (one: (typeof told)[number]) => ofFields(one, '6 May 2024')],
  ])('is told for any lines of %s that are missing', (_, form) => {
    const lines = told.map(form).join('\n').split('\n');
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: lines.length - 1 }), { maxLength: 6 }), missing => {
        const text = lines.filter((__, at) => !missing.includes(at)).join('\n');
        const articles = splitExport(text);
        if (articles.length === 0) return;
        const kept = `${readIn(text).flat().join('\n')}\n${untold(text).join('\n')}`;
        for (const paragraph of told.flatMap(({ body }) => body))
          if (text.includes(paragraph)) expect(kept).toContain(paragraph);
      }),
      { numRuns: 40 },
    );
  });
});
