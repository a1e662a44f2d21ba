import 'mocha/mocha.js';
import { mochaOptions, runAll } from './runAll';

// defines `describe` and `it` for the test files, which are imported after this module
mocha.setup(mochaOptions);

/** What VS Code calls in the web worker extension host. */
export async function run(): Promise<void> {
  if (!('WorkerGlobalScope' in globalThis)) throw new Error('these tests are meant for a web worker, and this is none');
  await runAll(mocha, Mocha.reporters.Base);
}
