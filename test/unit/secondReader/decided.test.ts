import { beforeAll, describe, expect, it } from 'vitest';
import { withLink } from '../../../src/core/story/changedDecisions';
import { confirmed, rejected, withProposals } from '../../../src/core/secondReader/decide';
import { noDecisions, readDecisions, writeDecisions, type StoryDecisions } from '../../../src/core/story/decisions';
import { emptyStoryFile, parseStoryFile, serialiseStoryFile } from '../../../src/core/annotations/storyFile';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import type { Suggestion } from '../../../src/core/secondReader/suggestion';
import { answerOf, check, ferry, item, readStory } from './stories';

let story: StoryAnalysis;

beforeAll(async () => {
  story = await readStory();
});

function suggested(...proposed: Parameters<typeof item>): Suggestion {
  const [suggestion] = check(story, answerOf(item(...proposed))).suggestions;
  if (suggestion === undefined) throw new Error('nothing was suggested');
  return suggestion;
}

/** Decisions as they come back from the file. */
function kept(decisions: Partial<StoryDecisions>): StoryDecisions {
  const text = serialiseStoryFile(writeDecisions(emptyStoryFile, decisions));
  const file = parseStoryFile(new TextEncoder().encode(text));
  if ('problem' in file) throw new Error(file.problem);
  return readDecisions(file);
}

const crew = ['differs', ['agency.txt', 'Three sailors'], ['courier.txt', 'five deckhands']] as const;

describe('a proposal that is kept', () => {
  it('comes back from the file as it was, and changes nothing of the analysis', async () => {
    const { proposal } = suggested(...crew);
    const decisions = kept(withProposals(noDecisions, [proposal]));
    expect(decisions.proposals).toEqual([proposal]);
    const again = await readStory(ferry, decisions);
    expect(again.claimLinks).toEqual(story.claimLinks);
    expect(again.matches).toEqual(story.matches);
    expect(again.notes).toEqual(story.notes);
  });

  it('is a link of the person’s once confirmed: the figures differ, and the sentences match', async () => {
    const { proposal } = suggested(...crew);
    const before = withProposals(noDecisions, [proposal]);
    const decisions = kept({ ...before, ...confirmed({ ...noDecisions, ...before }, proposal) });
    expect(decisions.proposals).toEqual([]);
    const again = await readStory(ferry, decisions);
    const differing = again.claimLinks.filter(({ relation }) => relation === 'differs');
    expect(differing.length).toBe(story.claimLinks.filter(({ relation }) => relation === 'differs').length + 1);
    expect(again.matches.matches.some(({ decided }) => decided === true)).toBe(true);
  });

  it('is a difference in words or speaker once confirmed', async () => {
    const wording = suggested('changedWording', ['agency.txt', 'failed twice'], ['courier.txt', 'jammed once']);
    const speaker = suggested(
      'otherSpeaker',
      ['agency.txt', 'before we struck the reef'],
      ['courier.txt', 'before we struck the reef'],
    );
    let decisions = noDecisions;
    for (const { proposal } of [wording, speaker]) decisions = { ...decisions, ...confirmed(decisions, proposal) };
    const again = await readStory(ferry, kept(decisions));
    const added = again.notes.filter(({ reason }) => reason.kind === 'otherTelling').map(({ relation }) => relation);
    expect(added.sort()).toEqual(['differentSpeaker', 'wording']);
  });

  it('is remembered once rejected, and rejects nothing else', async () => {
    const { proposal } = suggested(...crew);
    const before = { ...noDecisions, proposals: [proposal] };
    const decisions = kept({ ...before, ...rejected(before, proposal) });
    expect(decisions.proposals).toEqual([{ ...proposal, rejected: true }]);
    expect(decisions.links).toEqual([]);
    expect((await readStory(ferry, decisions)).matches).toEqual(story.matches);
  });
});

describe('links of words', () => {
  it('stand beside each other in two sentences, and give way to a decision about the sentences', () => {
    const side = (article: string, exact?: string): { article: string; quote: string; exact?: string } => ({
      ...{ article, quote: 'One sentence.' },
      ...(exact !== undefined && { exact }),
    });
    const first = { action: 'link', a: side('a', 'One'), b: side('b', 'One') } as const;
    const second = { action: 'link', a: side('a', 'sentence'), b: side('b', 'sentence') } as const;
    const whole = { action: 'reject', a: side('b'), b: side('a') } as const;
    expect(withLink(withLink([], first), second)).toEqual([first, second]);
    expect(withLink(withLink([first], second), first)).toEqual([second, first]);
    expect(withLink([first, second], whole)).toEqual([whole]);
  });
});
