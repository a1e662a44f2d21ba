import { expect, it } from 'vitest';
import { exportTextImporter } from '../../../src/importers/exportText/exportText';
import { bodies } from '../text/exports/articles';
import { nexis } from '../text/exports/nexisSamples';
import { bytesOf, problemOf, textsOf } from './support';

it('a text that a news database exported gives its articles', async () => {
  const articles = await exportTextImporter.read(bytesOf(nexis), 'a.txt');
  expect(articles.map(({ date }) => date)).toEqual(['2024-05-07', '2024-05-08']);
  expect(articles[0] && textsOf(articles[0])).toEqual(bodies[0]);
});

it('any other text gives none: it is read as it is', async () => {
  expect(await problemOf(exportTextImporter, 'The harbour wall broke on Monday.\n\n12 boats sank.')).toBe('noArticle');
});
