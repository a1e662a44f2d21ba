// VS Code as a server of its own on this machine: fresh settings and port, its window is a browser page.
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../paths.mjs';
import { plainEnvironment, startProgram, Trouble, within } from '../processes.mjs';
import { temporaryFolder } from '../workspace.mjs';
import { installServer, servers } from './install.mjs';

const startLimit = 90_000;

/** No welcome pages, no network look-ups, nothing in the way of the article. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Parts of VS Code that start eagerly or on any text and have no part in what the tests see: a third of a window's start. */
const leftOut = new Set(
  (
    'configuration-editing copilot debug-auto-launch debug-server-ready emmet git git-base github github-authentication grunt ' +
    'gulp ipynb jake merge-conflict mermaid-markdown-features microsoft-authentication ms-vscode.js-debug ' +
    'ms-vscode.js-debug-companion npm php-language-features terminal-suggest tunnel-forwarding typescript-language-features'
  ).split(' '),
);

/** A folder with links to the built-in extensions that tests need. */
function builtInsForTests(data, { home }) {
  const from = join(home, 'extensions');
  const folder = join(data, 'built-in');
  mkdirSync(folder);
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isDirectory() && !leftOut.has(entry.name))
      symlinkSync(join(from, entry.name), join(folder, entry.name), 'junction');
  return folder;
}

/**
 * Starts a server and resolves when it answers.
 * @param {{ host?: object, extension?: string, vsix?: string, helpers?: string[], forTests?: boolean, calls?: string, onLine?: (line: string) => void }} options
 *   host: one of {@link servers}; extension: a folder to install it from (linked, so that a rebuild is seen on reload); vsix: a package to install as a person
 *   does; helpers: folders of more extensions; forTests: obey the payload of test runs and leave out what only costs them time; calls: a file that is told
 *   whom the host of extensions calls; onLine: gets what the server prints
 * @returns {Promise<{ url: string, authority: string, settingsFile: string, ended: Promise<number>, stop(): void }>}
 */
export async function startServer(options) {
  const {
    host = servers.current,
    extension,
    vsix,
    helpers = [],
    forTests = false,
    calls,
    onLine = () => undefined,
  } = options;
  await installServer(host);
  const data = temporaryFolder('server');
  const extensions = join(data, 'extensions');
  const settingsFile = join(data, 'data', 'User', 'settings.json');
  mkdirSync(extensions, { recursive: true });
  mkdirSync(join(settingsFile, '..'), { recursive: true });
  // tests open what they look at themselves
  const settings = { ...quietSettings, ...(forTests && { 'crossread.showStoryAtOnce': false }) };
  writeFileSync(settingsFile, JSON.stringify(settings, undefined, 2));
  if (extension) linkExtension(extensions, 'crossread', extension);
  // an installation writes the list of extensions, which from then on alone counts: what is linked must be there before
  for (const helper of helpers) linkExtension(extensions, basename(helper), helper);
  if (vsix) await installPackage(host, vsix, data, extensions);

  // handed on to the host of extensions, as the environment would not be
  const watching = calls === undefined ? [] : ['--require', join(root, 'test', 'tools', 'e2e', 'watchCalls.cjs')];
  const { child, stop } = startProgram(
    host.node,
    [
      ...[...watching, join(host.home, 'out', 'server-main.js')],
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
      ...['--disable-telemetry', '--disable-workspace-trust'],
      ...['--server-data-dir', data, '--extensions-dir', extensions],
      // a built server ignores, silently, the payload that names the test module unless this is set
      ...(forTests ? ['--enable-smoke-test-driver', '--builtin-extensions-dir', builtInsForTests(data, host)] : []),
    ],
    calls === undefined ? {} : { env: { ...plainEnvironment(), CROSSREAD_CALLS: calls } },
  );
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', onLine);
  const late = `the VS Code server did not start in ${startLimit / 1000} s`;
  const url = await within(startLimit, printedAddress(child), late);
  const ended = new Promise(resolve => child.once('exit', code => resolve(code ?? 1)));
  return { url, authority: new URL(url).host, settingsFile, ended, stop };
}

/** Installs a package of an extension by the server's own command. */
async function installPackage({ home, node }, vsix, data, extensions) {
  const { child } = startProgram(node, [
    ...[join(home, 'out', 'server-main.js'), '--install-extension', vsix, '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--extensions-dir', extensions],
  ]);
  const printed = [];
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', line => printed.push(line));
  const code = await within(startLimit, new Promise(resolve => child.once('close', resolve)), `${vsix} takes too long`);
  if (code !== 0 || !printed.some(line => line.includes('successfully installed')))
    throw new Trouble(`VS Code would not install ${vsix} (exit code ${code}):\n${printed.slice(-20).join('\n')}`);
}

/** Resolves with the address the server prints once it listens. */
function printedAddress(child) {
  return new Promise((resolve, reject) => {
    const printed = [];
    const reader = createInterface({ input: child.stdout }).on('line', line => {
      printed.push(line);
      const [, port] = /Web UI available at http:\/\/[^/\s]*:(\d+)/.exec(line) ?? [];
      if (port === undefined) return;
      resolve(`http://127.0.0.1:${port}`);
      reader.removeAllListeners('line');
    });
    child.once('error', reject);
    child.once('exit', code =>
      reject(new Trouble(`the VS Code server ended at once (exit code ${code}):\n${printed.slice(-20).join('\n')}`)),
    );
  });
}

function linkExtension(extensions, name, folder) {
  const link = join(extensions, name);
  rmSync(link, { recursive: true, force: true });
  symlinkSync(folder, link, 'junction');
}

/** Address of a window: `folder` to open, `payload` for the test driver. Slashes stay readable for a person. */
export const pageAddress = (url, query) => `${url}/?${String(new URLSearchParams(query)).replaceAll('%2F', '/')}`;
