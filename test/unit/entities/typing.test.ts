import { describe, expect, it } from 'vitest';

import type { EntityType, Mention } from '../../../src/core/entities/entity';

import { storyOf } from './support';

/** The last mention that reads so, or a failed test. */
async function mentionOf(name: string, ...texts: readonly string[]): Promise<Mention> {
  const { articles } = await storyOf(texts);
  const found = articles.flatMap(({ mentions }, index) =>
    mentions.filter(({ start, end }) => texts[index]?.slice(start, end) === name),
  );
  const last = found.at(-1);
  if (last === undefined) throw new Error(`${name} is not marked`);
  return last;
}

describe('a name that tells nothing of itself is typed by', () => {
  it.each<[string, string, readonly string[], EntityType]>([
    ['what stands beside it', 'Rhombar', ['They saw Rhombar, 34, there.'], 'PERSON'],
    [
      'what stands beside it in another version',
      'Rhombar',
      ['They saw Rhombar, 34, there.', 'So Rhombar left.'],
      'PERSON',
    ],
    ['the full name of a person', 'Rhombar', ['She met Harriet Rhombar.', 'It was about Rhombar again.'], 'PERSON'],
    [
      'the given name of a person',
      'Vesna',
      ['She met Vesna Rhombar, 34, there.', 'It was about Vesna again.'],
      'PERSON',
    ],
    ['the full name of a company', 'Rhombar', ['She sued Rhombar Ltd.', 'It was about Rhombar again.'], 'ORG'],
    [
      'the letters that stand for a body',
      'BGCO',
      ['The Baltic Grain Council Office met.', 'It was about the BGCO again.'],
      'ORG',
    ],
    ['the storm of that name', 'Petra', ['Hurricane Petra hit them.', 'It was about Petra again.'], 'EVENT'],
    ['the place that it is joined to', 'Rhombar', ['It rained on Lisbon and Rhombar again.'], 'PLACE'],
  ])('%s', async (_, name, texts, type) => {
    expect(await mentionOf(name, ...texts)).toMatchObject({ type });
  });

  it.each<[string, string]>([
    ['nothing at all', 'It was about Rhombar again.'],
    ['a name that another word parts from it', 'It rained on Lisbon but Rhombar stayed dry.'],
    ['a name beyond a comma', 'It rained on Lisbon, Rhombar again.'],
  ])('no type by %s', async (_, text) => {
    expect(await mentionOf('Rhombar', text)).toMatchObject({ type: 'NAME', reason: 'capitals' });
  });
});

describe('of what the story says', () => {
  it('ten weak hints are no proof against the gazetteer', async () => {
    const weak = Array.from({ length: 10 }, () => 'Norway said so.').join(' ');
    expect(await mentionOf('Norway', weak)).toMatchObject({ type: 'PLACE', reason: 'gazetteer' });
  });

  it('what stands beside a name weighs more than what stands beside its namesakes', async () => {
    const texts = ['They saw Rhombar, 34, there.', 'They live in the village of Rhombar, Ohio.'];
    expect(await mentionOf('Rhombar', ...texts)).toMatchObject({ type: 'PLACE' });
    expect(await mentionOf('Rhombar', ...texts.toReversed())).toMatchObject({ type: 'PERSON' });
  });

  it('the reason given is the strongest for the type, or that the story tells', async () => {
    expect(await mentionOf('Rhombar', 'They saw Mr Rhombar, who left.')).toMatchObject({ reason: 'title' });
    const told = await mentionOf('Rhombar', 'She met Harriet Rhombar.', 'It was about Rhombar again.');
    expect(told).toMatchObject({ type: 'PERSON', reason: 'storyEvidence' });
  });
});
