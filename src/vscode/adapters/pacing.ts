import type { Disposable } from '../../core/util/event';
import type { Pacer } from '../../core/util/sliced';

/** Lets the extension host serve others between slices. */
export const hostPacer: Pacer = {
  now: () => performance.now(),
  breathe: () => new Promise(resolve => setTimeout(resolve, 0)),
};

/** Runs a function later; disposing the result calls it off. */
export function after(milliseconds: number, run: () => void): Disposable {
  const timer = setTimeout(run, milliseconds);
  return { dispose: () => clearTimeout(timer) };
}

/** Something that runs once, a moment after it was last asked for. */
export interface Soon extends Disposable {
  readonly run: () => void;
}

/** Runs a function once a burst of calls has rested for so many milliseconds; disposing the result calls it off. */
export function soon(milliseconds: number, run: () => void): Soon {
  let waiting: Disposable | undefined;
  const dispose = (): void => waiting?.dispose();
  return {
    run: () => {
      dispose();
      waiting = after(milliseconds, run);
    },
    dispose,
  };
}
