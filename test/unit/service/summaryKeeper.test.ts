import { describe, expect, it } from 'vitest';
import { StoryService } from '../../../src/core/service/storyService';
import { SummaryKeeper } from '../../../src/core/service/summaryKeeper';
import { createStoryReader } from '../../../src/core/story/reader';
import { ferry } from '../report/helpers';

const members = Object.entries(ferry).map(([name, text]) => ({ key: name, name, text, version: 1 }));
const pacer = { now: () => 0, breathe: async () => undefined };

/** A service that has read the story, and what waits for its next reading. */
async function openStory() {
  const service = new StoryService({
    pacer,
    after: (_, run) => {
      run();
      return { dispose: () => undefined };
    },
    loadReader: async () => () => createStoryReader(null),
    onError: error => {
      throw error;
    },
  });
  const readAgain = (read: () => void): Promise<void> =>
    new Promise(resolve => {
      const waiting = service.onDidChange(({ kind }) => {
        if (kind !== 'analysed') return;
        waiting.dispose();
        resolve();
      });
      read();
    });
  await readAgain(() => service.setStory('ferry', members));
  const place = () => {
    const found = service.placeOf('a.txt');
    if (found === undefined) throw new Error('the story was not read');
    return found;
  };
  return { service, readAgain, place };
}

describe('the summaries of an article', () => {
  it('are made once for each reading, also while a person types', async () => {
    const { service, readAgain, place } = await openStory();
    const keeper = new SummaryKeeper(service, pacer);
    const first = await keeper.of(place(), 'reworded');
    expect(first.map(({ versions }) => versions.length)).toEqual([2, 2, 1, 0]);
    service.edit('a.txt', [{ start: 0, end: 0, text: 'So ' }], 2, `So ${ferry['a.txt']}`);
    expect(await keeper.of(place(), 'reworded')).toBe(first);
    await readAgain(() => service.settle('a.txt'));
    expect(await keeper.of(place(), 'reworded')).not.toBe(first);
  });

  it('are others for another tier', async () => {
    const { service, place } = await openStory();
    const keeper = new SummaryKeeper(service, pacer);
    await keeper.of(place(), 'reworded');
    const copied = await keeper.of(place(), 'copied');
    expect(copied.flatMap(({ versions }) => versions)).toHaveLength(1);
  });
});
