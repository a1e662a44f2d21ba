/**
 * A long computation that offers to pause: it yields wherever it could stop for a moment and returns its result.
 * Pure code stays synchronous and testable, and whoever drives it decides how long a slice may run.
 */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** What the driver of a sliced computation needs from its host. */
export interface Pacer {
  /** Monotonic milliseconds. */
  now(): number;
  /** Resolves after the host had a chance to do other work. */
  breathe(): Promise<void>;
}

/** Asks a computation to stop; looked at between slices only. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** A token with its switch. */
export interface CancellationSource {
  readonly token: CancellationToken;
  cancel(): void;
}

/** A slice stays well under the 10 ms that the editor may be held: a step or the garbage collector may overrun it. */
const sliceMilliseconds = 4;

/**
 * Tells a sliced computation when a pause is due, where its steps are of very different size.
 * @param units of work between two pauses, of any kind
 * @returns takes the units just done and says whether to `yield`
 */
export function pauseEvery(units: number): (done: number) => boolean {
  let left = units;
  return done => {
    left -= done;
    if (left > 0) return false;
    left = units;
    return true;
  };
}

/** Runs a sliced computation to its end at once. For tests, the command line and small inputs. */
export function finish<T>(computation: Sliced<T>): T {
  let step = computation.next();
  while (step.done !== true) step = computation.next();
  return step.value;
}

/**
 * Runs a sliced computation without holding the host for more than a few milliseconds at a time.
 * @returns the result, or `undefined` when the token asked to stop (the generator is closed then)
 */
export async function runInSlices<T>(
  computation: Sliced<T>,
  pacer: Pacer,
  token?: CancellationToken,
): Promise<T | undefined> {
  let started = pacer.now();
  for (;;) {
    const step = computation.next();
    if (step.done === true) return step.value;
    if (pacer.now() - started < sliceMilliseconds) continue;
    await pacer.breathe();
    if (token?.isCancellationRequested === true) {
      // runs the generator's `finally` blocks
      computation.return(undefined as never);
      return undefined;
    }
    started = pacer.now();
  }
}

/** {@link runInSlices} for what nobody asks to stop. */
export async function runWhole<T>(computation: Sliced<T>, pacer: Pacer): Promise<T> {
  return (await runInSlices(computation, pacer)) as T;
}

/** Makes a cancellation token and its switch. */
export function createCancellation(): CancellationSource {
  let requested = false;
  return {
    token: {
      get isCancellationRequested() {
        return requested;
      },
    },
    cancel: () => {
      requested = true;
    },
  };
}
