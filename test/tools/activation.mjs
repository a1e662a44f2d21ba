// Activates the built extension as the desktop's host does, in a process of its own, with an editor that has nothing open. Prints
// as JSON what that took of the processor, which of the extension's files it loaded, and what it told of a failure.
// usage: node activation.mjs [--broken], with an editor that takes no commands
import Module, { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/** Stands for all of VS Code: whatever is asked of it is there, can be called and made, and does nothing, but for what is given. */
const anything = (given = {}) =>
  new Proxy(function () {}, {
    // what can be awaited would never come, and what becomes a text must be one; lists are at their end
    get: (_, key) =>
      Object.hasOwn(given, key)
        ? given[key]
        : key === 'then'
          ? undefined
          : key === Symbol.toPrimitive
            ? () => ''
            : anything(),
    set: () => true,
    apply: () => anything(),
    construct: () => anything(),
  });

const told = [];
const refuse = () => {
  throw new Error('this editor takes no commands');
};
const editor = anything({
  l10n: { t: (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, index) => values[index]) },
  window: anything({ showErrorMessage: sentence => void told.push(sentence) ?? Promise.resolve() }),
  ...(process.argv.includes('--broken') && { commands: anything({ registerCommand: refuse }) }),
});
const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? editor : load(request, ...rest));

const require = createRequire(import.meta.url);
// every host of extensions has these, whoever is in it
for (const name of ['child_process', 'crypto', 'fs/promises', 'os', 'worker_threads']) require(`node:${name}`);

const before = process.cpuUsage();
let thrown = null;
try {
  require(join(root, 'dist', 'extension.js')).activate(anything());
} catch (error) {
  thrown = error.message;
}
const { user, system } = process.cpuUsage(before);
// what is begun then and ends later
await new Promise(resolve => setTimeout(resolve, 100));
const loaded = Object.keys(require.cache).map(path => relative(join(root, 'dist'), path).replaceAll('\\', '/'));
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, loaded: loaded.sort(), told, thrown }));
process.exit(0);
