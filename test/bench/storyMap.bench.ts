import { factTable } from '../../src/core/report/factTable';
import { storyMap } from '../../src/core/report/storyMap';
import type { MapWishes } from '../../src/core/report/storyMapModel';
import { finish } from '../../src/core/util/sliced';
import type { BenchRow } from './benchRow';
import { storyOf } from './madeAnalysis';
import { longestStep } from './steps';

/** Best of three, in milliseconds. */
function timeOf(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

const wishes: MapWishes = { lowest: 'related', pinned: [] };

/** The story map of 200 versions against 50: linear in the matches, and never long between two pauses. */
export async function storyMapRows(): Promise<readonly BenchRow[]> {
  const measured = [50, 200].map(versions => {
    const story = storyOf(versions);
    const table = finish(factTable(story));
    timeOf(() => finish(storyMap(story, table, wishes)));
    const time = timeOf(() => finish(storyMap(story, table, wishes)));
    return { time, matches: story.matches.matches.length, step: longestStep(6, () => storyMap(story, table, wishes)) };
  });
  const [few, many] = measured;
  if (few === undefined || many === undefined) return [];
  const growth = many.time / few.time / (many.matches / few.matches);
  const [most, longest] = [2, 10];
  return [
    {
      name: 'story map of 200 versions, against 50',
      group: 'linear',
      value: growth,
      unit: 'x',
      limit: most,
      ok: growth <= most,
    },
    { name: `story map of 200 versions, ${many.matches} matches`, value: many.time, unit: 'ms', ok: true },
    { name: 'longest step between two pauses', value: many.step, unit: 'ms', limit: longest, ok: many.step <= longest },
  ];
}
