// Runs the extension in a real VS Code.
// usage: node test/tools/run.mjs start [FOLDER] [--fresh] | host [--node|--worker] | e2e [ARGS OF VITEST] | screenshots | totals
import { say, Trouble } from './processes.mjs';

const modes = {
  start: async args => (await import('./modes/start.mjs')).start(args),
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
