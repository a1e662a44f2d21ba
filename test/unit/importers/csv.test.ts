import { describe, expect, it } from 'vitest';
import { csvImporter } from '../../../src/importers/csv/csv';
import { story } from '../../support/harbourStory';
import { bytesOf, problemOf, textsOf } from './support';

const [first, second] = story.paragraphs;

describe('a table of articles', () => {
  it('gives an article for each row, by the names of the columns', async () => {
    const table = `id,Headline,Publication Date,Newspaper,Link,Article Body\n1,"${story.title}",2024-05-07,Coast Herald,https://example.org/1,"${first}\n\n${second}"\n2,Wall,8 May 2024,Bay Times,,"Twelve ""boats"" sank."\n`;
    const articles = await csvImporter.read(bytesOf(table), 'a.csv');
    expect(articles).toMatchObject([
      { title: story.title, date: '2024-05-07', outlet: 'Coast Herald', url: 'https://example.org/1' },
      { title: 'Wall', date: '2024-05-08', outlet: 'Bay Times', url: null },
    ]);
    expect(articles.map(textsOf)).toEqual([[first, second], ['Twelve "boats" sank.']]);
  });

  it('may be parted by semicolons and in German', async () => {
    const articles = await csvImporter.read(
      bytesOf(`Titel;Datum;Text\nMauer;07.05.2024;"${first}"\nBoote;31.05.2024;"${second}"\n`),
      'a.csv',
    );
    expect(articles).toMatchObject([
      { title: 'Mauer', date: '2024-05-07' },
      { title: 'Boote', date: '2024-05-31' },
    ]);
  });

  it('has no day where it cannot be known which number is the month', async () => {
    expect(await csvImporter.read(bytesOf(`title,date,text\nA,05/06/2024,"${first}"\n`), 'a.csv')).toMatchObject([
      { date: null },
    ]);
  });

  it('has the days of all rows by the one that can be read in one way only', async () => {
    const table = `title,date,text\nA,05/06/2024,"${first}"\nB,05/26/2024,"${second}"\n`;
    expect(await csvImporter.read(bytesOf(table), 'a.csv')).toMatchObject([
      { date: '2024-05-06' },
      { date: '2024-05-26' },
    ]);
    const both = table.replace('05/06', '26/05');
    expect(await csvImporter.read(bytesOf(both), 'a.csv')).toMatchObject([
      { date: '2024-05-26' },
      { date: '2024-05-26' },
    ]);
    const neither = `${both}C,07/08/2024,"${first}"\n`;
    expect((await csvImporter.read(bytesOf(neither), 'a.csv'))[2]).toMatchObject({
      date: null,
      unsureDay: '07/08/2024',
    });
  });

  it('names the rows that have no text', () => {
    expect(csvImporter.leftOut?.(bytesOf(`title,text\nA,"${first}"\nB,\nC,"${second}"\n`))).toEqual([
      { kind: 'row', row: 3 },
    ]);
  });

  it('loses no article where a quotation mark is missing', async () => {
    const table = `title,date,text\n"A",2024-05-06,"${first}\n"B",2024-05-07,"${second}"\n"C",2024-05-08,"${first}"\n`;
    expect(await csvImporter.read(bytesOf(table), 'a.csv')).toMatchObject([
      { title: 'A', date: '2024-05-06' },
      { title: 'B', date: '2024-05-07' },
      { title: 'C', date: '2024-05-08' },
    ]);
    expect(csvImporter.leftOut?.(bytesOf(table))).toEqual([]);
  });

  it('tells a row that has more cells than there are columns', () => {
    expect(csvImporter.leftOut?.(bytesOf(`title,text\nA,"${first}",more,"and more"\n`))).toEqual([
      { kind: 'cells', row: 2 },
    ]);
  });

  it('loses the markup of its cells', async () => {
    const [article] = await csvImporter.read(
      bytesOf(`title,text\nA,"<p>${first}</p><p>Twelve &amp; more<br>boats</p>"\n`),
      'a.csv',
    );
    expect(article && textsOf(article)).toEqual([first, 'Twelve & more', 'boats']);
  });

  it.each([
    ['without a column of texts', 'name,price\nwall,3\n', 'noTextColumn'],
    ['without a text', 'title,text\nA,\n', 'noArticle'],
    ['of more rows than any database gives', `title,text\n${'A,The wall broke.\n'.repeat(5001)}`, 'tooLarge'],
  ])('%s is refused', async (_, table, problem) => expect(await problemOf(csvImporter, table)).toBe(problem));
});
