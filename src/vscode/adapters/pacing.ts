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
