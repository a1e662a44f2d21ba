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
