import { describe, expect, it } from 'vitest';
import { createBesideReader } from '../../../src/core/agent/readBeside';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { noDecisions, type StoryDecisions } from '../../../src/core/story/decisions';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

const members = [{ key: 'pier.txt', name: 'pier.txt', text: 'Twelve boats sank at the pier on Monday.', version: 0 }];

describe('a text that is read beside a story', () => {
  it('is read as a person decided about the story, and anew once that changes', async () => {
    const reader = createStoryReader(await loadLexicon());
    const asked: (StoryDecisions | undefined)[] = [];
    const beside = createBesideReader({
      ...reader,
      analyse: (files, personal) => {
        asked.push(personal);
        return reader.analyse(files, personal);
      },
    });
    const read = (personal?: StoryDecisions): unknown => finish(beside(members, 'Ten boats sank.', personal));
    const decided: StoryDecisions = {
      ...noDecisions,
      fiscalCalendars: [{ startMonth: 4, startDay: 6, country: null }],
    };
    expect(read()).toBe(read({ ...noDecisions }));
    expect(read(decided)).toBe(read(structuredClone(decided)));
    expect(asked).toEqual([noDecisions, decided]);
  });
});
