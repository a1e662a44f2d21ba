import type { Sliced } from '../../src/core/util/sliced';

/** Milliseconds of processor time: other processes do not count. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The longest stretch between two offers to pause, in milliseconds: the best of several runs for each stretch, as others use the machine too. */
export function longestStep(runs: number, start: () => Sliced<unknown>): number {
  let least: number[] = [];
  for (let run = 0; run < runs; run++) {
    const times = stepsOf(start());
    least = run === 0 ? times : least.map((time, index) => Math.min(time, times[index] ?? time));
  }
  return least.reduce((most, time) => Math.max(most, time), 0);
}

function stepsOf(computation: Sliced<unknown>): number[] {
  const times: number[] = [];
  for (;;) {
    const started = performance.now();
    const { done } = computation.next();
    times.push(performance.now() - started);
    if (done === true) return times;
  }
}
