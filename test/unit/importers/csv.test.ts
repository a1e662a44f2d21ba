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
