import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedArticle } from '../../../../src/core/text/exports/exportedArticle';
import { splitExport } from '../../../../src/core/text/exports/splitExport';
import { bodies, dates, titles } from './articles';
import { nexisTight } from './commonSamples';
import { nexis, nexisUni } from './nexisSamples';
import { europresse, factivaText } from './otherSamples';
import { samples } from './samples';

/** The paragraphs of an article's body, lines joined. */
const paragraphsOf = (text: string, { body }: ExportedArticle): readonly string[] =>
  body
    .flatMap(({ start, end }) => text.slice(start, end).split(/\r?\n\s*\r?\n/))
    .map(part => part.replace(/\s+/g, ' '));

describe.each(samples)('an export of $form', ({ text, outlets, authors }) => {
  const articles = splitExport(text);

  it('gives each article its title, date, outlet and author', () => {
    expect(articles.map(({ title }) => title)).toEqual(titles);
    expect(articles.map(({ date }) => date)).toEqual(dates);
    expect(articles.map(({ outlet }) => outlet)).toEqual(outlets);
    expect(articles.map(({ author }) => author)).toEqual(authors);
  });

  it('has no field line, marker or number in the text of an article', () => {
    expect(articles.map(article => paragraphsOf(text, article))).toEqual(bodies);
  });

  it('tells where the title stands', () => {
    const written = articles.map(({ titleSpan }) => titleSpan && text.slice(titleSpan.start, titleSpan.end));
    expect(written.map(title => title?.replace(/\s+/g, ' '))).toEqual(titles);
  });

  it('is read alike with CR LF', () => {
    const other = text.replaceAll('\n', '\r\n');
    expect(splitExport(other).map(article => paragraphsOf(other, article))).toEqual(bodies);
  });
});

describe('an export', () => {
  it('with one article gives one', () => {
    const text =
      '1 of 1 DOCUMENT\n\nHarbour wall breaks\n\nLENGTH: 61 words\n\nThe wall broke.\n\nLOAD-DATE: May 8, 2024\n';
    expect(splitExport(text).map(article => paragraphsOf(text, article))).toEqual([['The wall broke.']]);
  });

  it('of Nexis loses no article that has neither day nor last fields beside one that has', () => {
    const bare = `${nexis}\n\n  3 of 3 DOCUMENTS\n\n  The Islander\n\nIslanders ask for more\n\nLENGTH: 4 words\n\nThey asked three ministers.\n`;
    const last = splitExport(bare).at(-1);
    expect(last).toMatchObject({ title: 'Islanders ask for more', date: null, outlet: 'The Islander' });
    expect(last && paragraphsOf(bare, last)).toEqual(['They asked three ministers.']);
  });

  it('is none for an essay with its references', () => {
    const reference = (day: number): string =>
      `Roe, Kim. "${titles[0]}." Coast Herald, ${day} May 2024, p. 3. NewsBank: Access World News, infoweb.newsbank.com/${day}.`;
    const essay = `The wall was built in 1911.\n\nIt broke often.\n\nWorks cited\n\n${[7, 8, 9].map(reference).join('\n\n')}`;
    expect(splitExport(essay)).toEqual([]);
  });

  it('takes no day from a neighbour where its own has no blanks', () => {
    const text = nexis.replace('May 7, 2024 Tuesday', '7May2024').replace('May 8, 2024 Wednesday', '8May2024');
    expect(splitExport(text).map(({ date }) => date)).toEqual(dates);
  });

  it('is none for numbered lines alone', () => {
    expect(splitExport('1 of 2 documents\n\nThe first was lost.\n\n2 of 2 documents\n\nSo was the other.')).toEqual([]);
  });

  it('without a headline takes the first line of its text, if it reads like one', () => {
    const text =
      '1 of 1 DOCUMENT\n\nCoast Herald\n\nMay 7, 2024\n\nLENGTH: 9 words\n\nBODY:\n\nWall breaks at Ostley\n\nThe wall broke.\n\nLOAD-DATE: May 8, 2024\n';
    expect(splitExport(text)).toMatchObject([{ title: 'Wall breaks at Ostley', outlet: 'Coast Herald' }]);
  });

  it('of Nexis may have edition and a note of a correction between day and headline', () => {
    const above = 'May 7, 2024 Tuesday\n\n      Correction Appended\n\n       Late Edition - Final';
    const articles = splitExport(nexis.replace('May 7, 2024 Tuesday', above));
    expect(articles.map(({ title, date }) => [title, date])).toEqual(titles.map((title, at) => [title, dates[at]]));
  });

  it('of Nexis Uni may have the hour beside the day, and what was corrected below the text', () => {
    const below = 'Correction\n\n\nAn earlier version misstated the cost as $35 million.\n\n';
    const text = nexisUni
      .replace('May 8, 2024 Wednesday', 'May 8, 2024 01:32 EST')
      .replace('Load-Date', `${below}Correction-Date: May 8, 2024\n\nLoad-Date`);
    const articles = splitExport(text);
    expect(articles.map(({ date }) => date)).toEqual(dates);
    expect(articles.map(article => paragraphsOf(text, article))).toEqual(bodies);
  });

  it('of Nexis Uni without a day is one all the same', () => {
    const text = nexisUni.replace('May 8, 2024 Wednesday', 'Correction Appended');
    expect(splitExport(text).slice(1)).toMatchObject([{ title: titles[1], outlet: 'Bay Times', date: null }]);
  });

  it('of Europresse may have an agency below its headline', () => {
    expect(splitExport(europresse.replace('Kim Roe', 'AFP'))[0]).toMatchObject({ title: titles[0], author: 'AFP' });
  });

  it('keeps the speakers of a transcript in its text', () => {
    const spoken = 'COLE: Twelve boats sank.\n\nREED: And the wall?';
    const text = `1 of 1 DOCUMENT\n\nRadio Ostley\n\nMay 7, 2024\n\nThe talk\n\nLENGTH: 9 words\n\n${spoken}\n\nLOAD-DATE: May 8, 2024\n`;
    expect(splitExport(text).map(article => paragraphsOf(text, article))).toEqual([spoken.split('\n\n')]);
  });

  it('of Nexis is read without blank lines too', () => {
    const articles = splitExport(nexisTight);
    expect(articles.map(({ title, date, outlet }) => [title, date, outlet])).toEqual(
      titles.map((title, at) => [title, dates[at], ['Coast Herald', 'Bay Times'][at]]),
    );
    expect(articles.map(article => paragraphsOf(nexisTight, article))).toEqual(bodies.map(body => [body.join(' ')]));
  });

  it('of Factiva may have its headline over several lines, below a section and above a name', () => {
    const text = factivaText.replace(titles[0], 'Harbour wall breaks at Ostley;\nmayor moves 240 people');
    expect(splitExport(text)[0]).toMatchObject({
      title: 'Harbour wall breaks at Ostley; mayor moves 240 people',
      author: 'Kim Roe',
    });
  });

  it('without a text has no body', () => {
    const rule = '*'.repeat(50);
    const text = `${rule}\nTitle: A\nPublication title: Coast Herald\nFull text: Not available.\n${rule}\nTitle: B\nPublication title: Bay Times\nAbstract: Boats sank.\nFull text: Not available.\n`;
    expect(splitExport(text).map(article => paragraphsOf(text, article))).toEqual([[], ['Boats sank.']]);
  });

  it('is no ordinary article, even one that speaks of documents', () => {
    const text =
      'Harbour wall breaks\n\nThe office released 1 of 2 documents.\n\nTitle: none.\n\nBY now 12 boats had sank.\n\nEnd of story';
    expect(splitExport(text)).toEqual([]);
  });

  it.each([
    ['minutes', 'Date: 7 May 2024\nPlace: Town hall\n\nMs Vale said that the wall would cost $3.5 million.\n\n'],
    [
      'mails',
      'From: kim@coast.example\nDate: 7 May 2024\nSubject: wall\n\nI have spoken to the port office about it.\n\n',
    ],
    [
      'events',
      'Title: Talk on walls\nDate: 7 May 2024\nPlace: Town hall\n\nIris Vale speaks about the walls of the coast.\n\n',
    ],
    ['a diary', 'Tuesday, 7 May 2024\n\nWent to the harbour and counted the boats; there were 40 of them.\n\n'],
    ['scenes of a play', 'SCENE 1\n\nMay 9, 1911.\n\nCLERK: Title: of the lease. Source: unknown to us all.\n\n'],
    ['sources', 'Author: Krol, Edda\nTitle: The walls\nPublisher: Coast Press\nYear: 2010\n\n'],
  ])('is none of several %s in one file', (_, one) => {
    expect(splitExport(Array.from({ length: 5 }, (__, at) => one.replace(/7|1\b/, String(at + 3))).join(''))).toEqual(
      [],
    );
  });

  it('is read into spans that are in order, apart and inside any text', () => {
    const pieces = fc.constantFrom(
      ...samples.flatMap(({ text }) => text.split('\n')),
      '',
      'End of Document',
      '1 of 2 DOCUMENTS',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), lines => {
        const text = lines.join('\n');
        let at = 0;
        for (const { span, body } of splitExport(text)) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          let inside = span.start;
          for (const part of body) {
            expect(part.start).toBeGreaterThanOrEqual(inside);
            expect(part.end).toBeGreaterThan(part.start);
            inside = part.end;
          }
          expect(inside).toBeLessThanOrEqual(text.length);
          at = Math.max(span.end, inside);
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
