/** For tests that measure time or growth, which another process on the machine can spoil once. No other test is tried again. */
export const timed = { retry: 1 } as const;

/** Milliseconds of processor time since the process started: what else runs on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds that a step held its thread, at most: the clock counts what else runs on the machine, the processor time what V8 does
 * beside in threads of its own (it collects garbage and compiles there), so the lesser of the two is nearer.
 */
export function heldTime<T>(step: () => T): { readonly result: T; readonly milliseconds: number } {
  const [clock, processor] = [performance.now(), processorTime()];
  const result = step();
  return { result, milliseconds: Math.min(performance.now() - clock, processorTime() - processor) };
}

/** Work like a reader's: words cut, counted and sorted. */
function fixedWork(): number {
  const counts = new Map<string, number>();
  for (let at = 0; at < 20_000; at++) {
    const word = `word${((at * 7919) % 4001).toString(36)}`;
    counts.set(word, (counts.get(word) ?? 0) + word.length);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).length;
}

/** Milliseconds that the work takes on the quiet machine on which limits of time were chosen. */
const usualWork = 11;

/**
 * How many times as long the machine needs now as the one on which limits were chosen, 1 at least: a limit in milliseconds times this
 * holds on a slow or busy machine too, and a change that is slower by a multiple still fails.
 */
export function slowness(): number {
  const all = Array.from({ length: 16 }, () => heldTime(fixedWork).milliseconds);
  const times = all.slice(-9).sort((a, b) => a - b);
  return Math.max(1, (times[4] ?? usualWork) / usualWork);
}
