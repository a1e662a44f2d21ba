// Runs the extension in a real VS Code.
//   start [FOLDER] [--fresh]   open VS Code with the extension, on a copy of the sample story or on a folder of yours
//   sample                     make the copy of the sample story that `start` and F5 open
//   host [--node | --worker | --folders | --minimum] [NAME…]   tests inside an extension host, in the first three kinds or in one
//   e2e [ARGS OF VITEST]       tests of what shows in the window
//   screenshots                the pictures in media/screenshots
//   totals                     counts over the suites that ran, as the last line of `npm test`
import { say, Trouble } from './processes.mjs';

const modes = {
  start: async args => (await import('./modes/start.mjs')).start(args),
  sample: async () => (await import('./modes/start.mjs')).sample(),
  host: async args => (await import('./modes/host.mjs')).host(args),
  e2e: async args => (await import('./modes/e2e.mjs')).e2e(args),
  totals: async () => (await import('./results.mjs')).totals(),
  screenshots: async args => (await import('./modes/e2e.mjs')).screenshots(args),
};

const [mode, ...args] = process.argv.slice(2);
try {
  if (!(mode in modes)) throw new Trouble(`usage: run.mjs ${Object.keys(modes).join(' | ')}`);
  process.exit(await modes[mode](args));
} catch (error) {
  say(error instanceof Trouble ? error.message : (error.stack ?? String(error)));
  process.exit(1);
}
