/** Keeps what is done alone apart from what is done side by side. */
export interface Turns {
  /** Runs at once, beside others; while something alone waits or runs, after it. */
  together<T>(run: () => Promise<T>): Promise<T>;
  /** Runs when all that was asked for before has ended, and before all that is asked for later. */
  alone<T>(run: () => Promise<T>): Promise<T>;
}

/** Makes turns. What fails holds up nothing. Whatever runs in a turn must not wait for another one of the same turns: that may wait for it. */
export function createTurns(): Turns {
  const running = new Set<Promise<void>>();
  let lastAlone: Promise<void> | undefined;
  const enter = (turn: Promise<unknown>): Promise<void> => {
    const ended = turn
      .catch(() => undefined)
      .then(() => {
        running.delete(ended);
        if (lastAlone === ended) lastAlone = undefined;
      });
    running.add(ended);
    return ended;
  };
  return {
    together: run => {
      const turn = lastAlone === undefined ? run() : lastAlone.then(run);
      void enter(turn);
      return turn;
    },
    alone: run => {
      const turn = Promise.all(running).then(run);
      lastAlone = enter(turn);
      return turn;
    },
  };
}
