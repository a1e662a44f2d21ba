// Activates the built extension as the desktop's host does, in a process of its own, with an editor that has nothing open. Prints
// as JSON what that took of the processor and which of the extension's files it loaded.
import Module, { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/** Stands for all of VS Code: whatever is asked of it is there, can be called and made, and does nothing. */
const anything = () =>
  new Proxy(function () {}, {
    // what can be awaited would never come, and what becomes a text must be one; lists are at their end
    get: (_, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : anything()),
    set: () => true,
    apply: () => anything(),
    construct: () => anything(),
  });

const editor = anything();
const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? editor : load(request, ...rest));

const require = createRequire(import.meta.url);
const before = process.cpuUsage();
require(join(root, 'dist', 'extension.js')).activate(anything());
const { user, system } = process.cpuUsage(before);
// what is begun then and ends later
await new Promise(resolve => setTimeout(resolve, 100));
const loaded = Object.keys(require.cache).map(path => relative(join(root, 'dist'), path).replaceAll('\\', '/'));
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, loaded: loaded.sort() }));
process.exit(0);
