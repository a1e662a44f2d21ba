import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, type ExpectStatic } from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** The `expect` of the unit tests, for tests inside an extension host (desktop or web worker). */
export const expect = chai.expect as unknown as ExpectStatic;

/** Resolves after some milliseconds. */
export const after = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * Repeats a check until it passes and resolves to its result; after `limit` milliseconds rejects with its last failure.
 * For what the editor does in its own time; where there is an event, wait for that.
 */
export async function eventually<T>(check: () => T | PromiseLike<T>, limit = 20_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    try {
      return await check();
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await after(50);
    }
  }
}
