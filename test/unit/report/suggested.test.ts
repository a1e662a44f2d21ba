import { beforeAll, describe, expect, it } from 'vitest';
import { factTable } from '../../../src/core/report/factTable';
import { differingRows, type FactTable } from '../../../src/core/report/factTableModel';
import { factView, type FactQuery } from '../../../src/core/report/factTableView';
import {
  liveSpan,
  suggestionsInParagraph,
  suggestionsInSentence,
  withSuggestions,
} from '../../../src/core/report/suggested';
import type { Suggestion } from '../../../src/core/secondReader/suggestion';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { finish } from '../../../src/core/util/sliced';
import { answerOf, check, ferry, item, readStory } from '../secondReader/stories';

let story: StoryAnalysis;
let table: FactTable;
let suggestions: readonly Suggestion[];

beforeAll(async () => {
  story = await readStory();
  table = finish(factTable(story));
  ({ suggestions } = check(
    story,
    answerOf(
      item('differs', ['agency.txt', 'Three sailors'], ['courier.txt', 'five deckhands']),
      item('changedWording', ['courier.txt', 'jammed once'], ['wire.txt', 'failed twice']),
    ),
  ));
}, 60_000);

const query: FactQuery = {
  ...{ relation: 'all', kind: 'all', unchecked: false, search: '', order: 'relation' },
  hidden: new Set(),
};

describe('suggestions in the table', () => {
  it('stand behind all facts, by the name of their model, and count among no differences', () => {
    const shown = withSuggestions(table, story, suggestions);
    expect(shown.rows.slice(0, table.rows.length)).toEqual(table.rows);
    const added = shown.rows.slice(table.rows.length);
    expect(added.map(({ relation, kind }) => `${relation} ${kind}`)).toEqual(['suggested figure', 'suggested fact']);
    expect(added[0]?.suggestion).toEqual({ kind: 'differs', relation: 'differs', model: 'Test Reader' });
    expect(differingRows(shown)).toEqual(differingRows(table));
    expect(new Set(shown.rows.map(({ key }) => key)).size).toBe(shown.rows.length);
  });

  it('are the same table where nothing is suggested', () => {
    expect(withSuggestions(table, story, [])).toBe(table);
  });

  it('have a filter of their own, and are in no other', () => {
    const data = { story, table: withSuggestions(table, story, suggestions), marks: new Map() };
    const count = (relation: FactQuery['relation']): number =>
      finish(factView(data, { ...query, relation })).filter(row => row.relation === 'suggested').length;
    expect(count('suggested')).toBe(2);
    expect(count('all')).toBe(2);
    for (const relation of ['differs', 'compatible', 'same', 'onlyHere'] as const) expect(count(relation)).toBe(0);
  });
});

describe('suggestions of an article', () => {
  it('are found by paragraph and by sentence, from either side', () => {
    const [first] = suggestions;
    if (first === undefined) throw new Error('nothing was suggested');
    for (const place of [first.a, first.b]) {
      const paragraph = story.articles[place.article]?.structure.sentences[place.sentence]?.paragraph ?? -1;
      const inParagraph = suggestionsInParagraph(story, suggestions, place.article, paragraph);
      expect(inParagraph.map(({ here }) => here)).toEqual([place]);
      expect(suggestionsInSentence(suggestions, place).map(({ suggestion }) => suggestion)).toEqual([first]);
    }
  });

  it('move with their sentence', async () => {
    const [first] = suggestions;
    if (first === undefined) throw new Error('nothing was suggested');
    const { start, end } = liveSpan(story, first.a);
    expect({ start, end }).toEqual({ start: first.a.start, end: first.a.end });
    const longer = await readStory({
      ...ferry,
      'agency.txt': (ferry['agency.txt'] ?? '').replace('Ferry', 'The ferry'),
    });
    const moved = liveSpan(longer, first.a);
    expect(longer.articles[first.a.article]?.text.slice(moved.start, moved.end)).toBe('Three sailors');
  });
});
