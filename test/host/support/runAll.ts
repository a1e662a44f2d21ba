/** Generous, for a slow and busy machine: only a test that waits for what never comes meets this limit, twice. */
export const mochaOptions = {
  ui: 'bdd',
  reporter: 'spec',
  timeout: 60_000,
  retries: 1,
  slow: 2_000,
  color: false,
} as const;

/** Marks lines of the report: the runner tells them from what VS Code itself prints by this. */
const mark = '[tests]';
const print = (format: unknown = '', ...values: readonly unknown[]): void =>
  console.log(`${mark}${String(format)}`, ...values);

interface Reporting {
  consoleLog: typeof print;
}

/**
 * Runs the tests that were defined and prints their report, with a closing line of counts. Rejects when one failed:
 * VS Code makes that the exit code. No test at all is a failure too.
 * @param base the class all of mocha's reporters print through
 */
export async function runAll(mocha: Pick<Mocha, 'run'>, base: Reporting): Promise<void> {
  base.consoleLog = print;
  const runner = await new Promise<Mocha.Runner>(resolve => {
    const running: Mocha.Runner = mocha.run(() => resolve(running));
  });
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  print(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
  if (failures > 0) throw new Error(`${failures} tests failed`);
  if (passes === 0) throw new Error('no test ran');
}
