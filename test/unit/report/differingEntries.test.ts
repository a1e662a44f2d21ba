import { expect, it } from 'vitest';
import { differencePlaces } from '../../../src/core/report/differences';
import { differingFirst } from '../../../src/core/report/differingEntries';
import { factTable } from '../../../src/core/report/factTable';
import { differingRows } from '../../../src/core/report/factTableModel';
import { paragraphSummaries } from '../../../src/core/report/paragraphSummary';
import { rowWordings } from '../../../src/core/report/rowWordings';
import { toldRelation } from '../../../src/core/report/tellsApart';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { finish } from '../../../src/core/util/sliced';
import { readStory } from './helpers';

const dead = readStory({
  'a.txt': 'At least seven people were killed when the roof of the hall fell in, the mayor said.',
  'b.txt': 'Seven people were killed when the roof of the hall fell in, the mayor said.',
  'c.txt': 'At least 7 people were killed when the roof of the hall fell in, a nurse said.',
  'd.txt': 'Eight people were killed when the roof of the hall fell in, the mayor said.',
});

const jail = readStory({
  'a.txt': 'If they are convicted, the men face up to 15 years in prison, the prosecutor said.',
  'b.txt': 'If they are convicted, the men face up to 20 years in prison, the prosecutor said.',
});

/** Words of the rows that differ, in the order in which they are told. */
function told(story: StoryAnalysis): readonly (readonly string[])[] {
  const inOrder = differingFirst(story);
  return differingRows(finish(factTable(story))).map(row =>
    rowWordings(story, { entries: inOrder(row) }).map(({ words }) => words),
  );
}

it('of a fact that many give alike, what differs is told first, one of each side', () => {
  expect(told(dead)).toEqual([['Seven people', 'Eight people', 'At least seven people', 'At least 7 people']]);
});

it.each([
  ['figures that exclude each other', dead],
  ['other bounds', jail],
])('a row of the table, the rows above paragraphs and the walk through differences know the same: %s', (_, story) => {
  const differing = (article: number): boolean =>
    finish(paragraphSummaries(story, article, 'related')).some(({ differences }) => differences.length > 0);
  const walked = new Set(differencePlaces(story).map(({ article }) => article));
  const articles = [...story.articles.keys()].filter(differing);
  expect(articles).toEqual([...walked].sort());
  expect(articles.length).toBeGreaterThan(1);
  expect(told(story)).toHaveLength(1);
});

it('sums of two currencies fit at a rate, and are never told to be the same', () => {
  const story = readStory({
    'a.txt': 'The drugs have a street value of 180 million dollars, the minister said.',
    'b.txt': 'The street value of the drugs is about €165 million, the minister said.',
  });
  const [link] = story.claimLinks;
  expect(link && [link.relation, toldRelation(story, link)]).toEqual(['rounding', 'bound']);
  expect(finish(factTable(story)).rows.map(({ relation }) => relation)).toEqual(['bound']);
});
