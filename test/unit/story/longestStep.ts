import type { Sliced } from '../../../src/core/util/sliced';
import { heldTime } from '../../support/timed';

/** The greatest of very many. */
const most = (times: readonly number[]): number => times.reduce((greatest, time) => Math.max(greatest, time), 0);

/**
 * The longest step of a computation in milliseconds: each step's best time of several runs, since the collector of garbage strikes
 * anywhere. They end as soon as all steps are short enough.
 */
export function longestStep(start: () => Sliced<unknown>, runs: number, enough: number): number {
  let best: readonly number[] = [];
  for (let run = 0; run < runs && (run < 2 || most(best) > enough); run++) {
    const times: number[] = [];
    const steps = start();
    for (let isDone = false; !isDone;) {
      const { result, milliseconds } = heldTime(() => steps.next());
      isDone = result.done === true;
      times.push(milliseconds);
    }
    best = run === 0 ? times : best.map((time, step) => Math.min(time, times[step] ?? time));
  }
  return most(best);
}
