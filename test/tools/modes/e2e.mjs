// End-to-end tests and screenshots: Vitest, with a VS Code server and Chromium started around it.
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { run } from '../processes.mjs';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const config = join(root, 'test', 'tools', 'e2e', 'vitest.config.mjs');

const runVitest = (args, env) =>
  run(process.execPath, [vitest, 'run', '--config', config, ...args], { cwd: root, env: { ...process.env, ...env } });

/** @param {string[]} args passed on to Vitest, for example a file name or `-t NAME` */
export const e2e = async args => runVitest(args, {});

/** Takes the pictures of test/e2e/screenshots anew, into media/screenshots. */
export const screenshots = async args => runVitest(args, { CROSSREAD_SCREENSHOTS: '1' });
