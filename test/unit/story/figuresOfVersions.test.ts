import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimLink, ClaimRef } from '../../../src/core/claims/claim';
import { loadLexicon } from '../../../src/core/language/lexicon';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';
import type { MarkedVersions } from './versionsOfStories';
import { readVersions } from './versionsOfStories';
import { claimReasonWords } from '../../../src/core/report/reasonWords';

/** A story with what the whole reading makes of it. */
interface ReadStory {
  readonly marked: MarkedVersions;
  readonly analysis: StoryAnalysis;
}

const stories: ReadStory[] = [];

beforeAll(async () => {
  const lexicon = await loadLexicon();
  for (const marked of readVersions()) {
    const inputs = marked.versions.map(({ key, text, date }) => ({
      key,
      name: key,
      text,
      version: 1,
      details: { date },
    }));
    stories.push({ marked, analysis: finish(createStoryReader(lexicon).analyse(inputs)) });
  }
});

/** What a claim measures, as marked; undefined when it is not. */
function slotOf({ marked, analysis }: ReadStory, { article, claim }: ClaimRef): string | undefined {
  const core = analysis.articles[article]?.claims[claim]?.core;
  return core && marked.versions[article]?.figures.find(({ start, end }) => start < core.end && core.start < end)?.slot;
}

/** Asserted links of a story between marked figures. */
function asserted(story: ReadStory): readonly ClaimLink[] {
  return story.analysis.claimLinks.filter(
    ({ a, b, relation }) => relation !== 'possible' && slotOf(story, a) !== undefined && slotOf(story, b) !== undefined,
  );
}

const isRight = (story: ReadStory, { a, b }: ClaimLink): boolean => slotOf(story, a) === slotOf(story, b);

/** How many pairs of figures of different versions measure one thing. */
function wanted({ marked: { versions } }: ReadStory): number {
  const pairs = versions.flatMap((version, at) =>
    versions.slice(at + 1).flatMap(other => version.figures.map(({ slot }) => [slot, other] as const)),
  );
  return pairs.reduce((sum, [slot, { figures }]) => sum + figures.filter(figure => figure.slot === slot).length, 0);
}

/** Whether a link between figures of one thing tells a relation that was marked as right. */
function relationIsRight({ marked, ...rest }: ReadStory, { a, b, relation }: ClaimLink): boolean {
  const keys = [a, b].map(({ article }) => marked.versions[article]?.key ?? '').sort();
  const right = marked.relations.get([slotOf({ marked, ...rest }, a), ...keys].join(' ')) ?? ['same'];
  return right.includes(relation);
}

describe('five invented stories, each worded by four desks', () => {
  it('have six in ten of the figures linked that measure one thing, and hardly another', () => {
    const links = stories.flatMap(story => asserted(story).map(link => isRight(story, link)));
    const right = links.filter(Boolean).length;
    expect(right / links.length).toBeGreaterThan(0.97);
    expect(right / stories.reduce((sum, story) => sum + wanted(story), 0)).toBeGreaterThan(0.58);
  });

  it('are told rightly how the figures stand to each other', () => {
    const relations = stories.flatMap(story =>
      asserted(story)
        .filter(link => isRight(story, link))
        .map(link => relationIsRight(story, link)),
    );
    // what is left are figures of the same value under other bounds, which were marked as the same
    expect(relations.filter(Boolean).length / relations.length).toBeGreaterThan(0.9);
  });

  it('have no two figures said to differ that do not, or that measure two things', () => {
    const wrong = stories.flatMap(story =>
      asserted(story)
        .filter(link => link.relation === 'differs')
        .filter(link => !isRight(story, link) || !relationIsRight(story, link))
        .map(({ reason }) => `${story.marked.name}: ${claimReasonWords(reason)}`),
    );
    expect(wrong).toEqual([]);
  });
});
