import { createStoryReader } from '../../../src/core/story/reader';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import type { StoryDecisions } from '../../../src/core/story/decisions';
import { finish } from '../../../src/core/util/sliced';

/** Reads texts as the versions of one story; without names, which need the lexicon. */
export function readStory(texts: Readonly<Record<string, string>>, decisions?: StoryDecisions): StoryAnalysis {
  const articles = Object.entries(texts).map(([name, text]) => ({ key: name, name, text, version: 1 }));
  return finish(createStoryReader(null).analyse(articles, decisions));
}

/** Three versions: `a` and `b` share a paragraph word for word, `c` has its own words. */
export const ferry = {
  'a.txt': [
    'The ferry Aurora sank off the island of Sandoy on Monday night after it hit a reef, the coast guard said.',
    'Rescuers in three helicopters and nine fishing boats searched the cold water until dawn for survivors.',
    'The owner, Nordline, had bought the vessel from a Danish yard in 1998 and refitted its engines last spring.',
    'Schools on the island stayed closed on Tuesday, and the bishop rang the bells of the old church at noon.',
  ].join('\n\n'),
  'b.txt': [
    'The ferry Aurora sank off the island of Sandoy on Monday night after it hit a reef, the coast guard said.',
    'Nordline, which owns the ship, acquired it from a shipyard in Denmark in 1998; its engines were refitted in spring.',
    'Insurers in Oslo put the loss at forty million kroner and sent two divers to look at the hull.',
  ].join('\n\n'),
  'c.txt': [
    'After striking a reef, the ferry Aurora went down near Sandoy island late on Monday, according to the coast guard.',
    'Three helicopters and nine fishing boats looked for survivors in the cold sea until dawn.',
  ].join('\n\n'),
} as const;
