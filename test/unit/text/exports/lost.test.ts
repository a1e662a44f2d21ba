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

describe('what stands around a text', () => {
  const [first, second] = told.map(({ body }) => body.join('\n\n'));
  const heads = told.slice(0, 2).map(({ title, outlet, day }) => ({ title, outlet, day }));
  const both = (form: (head: (typeof heads)[number], body: string) => string): string =>
    heads.map((head, at) => form(head, [first, second][at] ?? '')).join('\n');
  const titled = told.slice(0, 2).map(({ title }) => title);
  const expectTexts = (text: string): void => {
    const read = readIn(text);
    expect(read.map(([title]) => title)).toEqual(titled);
    expect(read.map(article => article.at(-1))).toEqual([first, second]);
  };

  it('is furniture in Europresse: where it appeared, a long notice of rights, a certificate', () => {
    expectTexts(
      both(
        ({ title, outlet, day }, body) =>
          `${outlet}\nRégion, ${day} mai 2024 60 mots, p. 3\n\nCet article est paru dans ${outlet}\n\n${title}\n\n${body}\n\n© 2024 ${outlet}. Tous droits réservés. Le présent document est protégé par les lois sur le droit d'auteur, et son utilisation est régie par ces lois et par elles seules.\n\nCertificat émis le 20 mai 2024 à X.\n\nnews·2024050${day}·VP·1234\n`,
      ),
    );
  });

  it('is the source of WISO, below the headline and above the byline', () => {
    const text = both(
      ({ title, outlet, day }, body) =>
        `${title}\n\n${outlet} vom 0${day}.05.2024, S. 3 / Stadt\n\nVon Ada Quist\n\n${body}\n\nQuelle: ${outlet} vom 0${day}.05.2024, Seite 3\nRessort: Stadt\n\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n`,
    );
    expectTexts(text);
    expect(splitExport(text).map(({ author }) => author)).toEqual(['Ada Quist', 'Ada Quist']);
  });

  it('is show and number of a broadcast in Nexis, and how it was written down', () => {
    const text = both(
      ({ title, outlet, day }, body) =>
        `   ${day - 5} of 2 DOCUMENTS\n\n   ${outlet}\n\n   SHOW: EVENING 7:00 PM EST\n\n   May ${day}, 2024 Monday\n\n   TRANSCRIPT: 05060${day}.V44\n\nSECTION: NEWS\n\nHEADLINE: ${title}\n\nBYLINE: Ada Quist\n\nBODY:\n\nTHIS IS A RUSH TRANSCRIPT. IT MAY BE UPDATED.\n\n${body}\n\nLOAD-DATE: May 20, 2024\n`,
    );
    expectTexts(text);
    expect(splitExport(text).map(({ date }) => date)).toEqual(['2024-05-06', '2024-05-07']);
  });

  it('is a page of Nexis with the headline again; the headline alone may be quoted', () => {
    const [one] = told;
    const page = `Page 2 of 9\n${one?.title ?? ''}\n\n`;
    const paged = told.map((article, at) =>
      at > 0 ? ofNexisUni(article) : ofNexisUni(article).replace('Forty fire', `${page}Forty fire`),
    );
    expect(readIn(paged.join('\n'))).toEqual(asTold);
  });

  it('is a headline over some lines, in the first article of a file too', () => {
    const wrapped = told.map(article =>
      ofNexisUni({ ...article, title: article.title.replace(/ (\S+ \S+)$/, '\n$1') }),
    );
    expect(readIn(wrapped.join('\n'))).toEqual(asTold);
  });

  it('is the correction below a text of Factiva', () => {
    const text = told
      .map(ofFactiva)
      .join('\n')
      .replace(
        '\n\nDocument',
        '\n\nCorrections & Amplifications\n\nAn earlier version gave the loss as $4.2 million.\n\nDocument',
      );
    expect(readIn(text)).toEqual(asTold);
    expect(untold(text)).toEqual([]);
  });

  it('is no field in ProQuest where a headline opens like one', () => {
    const rule = '_'.repeat(60);
    const text = told
      .map(
        ({ title, outlet, day, body }, at) =>
          `${at === 2 ? 'Source: ' : ''}${title}\n\nPublication info: ${outlet} ; Tarrin [Tarrin]. 0${day} May 2024: 3.\n\nFull text: ${body.join('\n\n')}\n\nTitle note: none\n\nPublication title: ${outlet}\n\nPublication date: May ${day}, 2024\n\nDatabase: Newsstream\n`,
      )
      .join(`${rule}\n\n`);
    expect(splitExport(text).map(({ title, outlet }) => [title, outlet])).toEqual(
      told.map(({ title, outlet }, at) => [at === 2 ? `Source: ${title}` : title, outlet]),
    );
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
