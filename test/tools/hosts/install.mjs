// Fetches a VS Code server from the npm registry into the cache folder: about 35 s and 780 MB, once; nothing is compiled.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { cache } from '../paths.mjs';
import { npm, say, Trouble } from '../processes.mjs';

/** code-server 4.139.1 carries VS Code 1.139.1; it wants Node 24, which comes as an npm package too. */
const serverVersion = '4.139.1';
const nodeMajor = '24';

const nodeFolder = join(cache, 'node24');
const serverFolder = join(cache, 'server');
const serverPackage = join(serverFolder, 'node_modules', 'code-server');

/** Folder of the VS Code server proper inside code-server. */
export const serverHome = join(serverPackage, 'lib', 'vscode');
export const serverNode = join(
  nodeFolder,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** npm writes this file last: a folder without it was left half-way by an interrupted install. */
const finished = folder => existsSync(join(folder, 'node_modules', '.package-lock.json'));

function versionOf(packageFolder) {
  const manifest = join(packageFolder, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/** One npm call a row. Folders of their own, since npm would prune from a shared tree what the other call put there. */
const steps = [
  {
    done: () => finished(nodeFolder) && existsSync(serverNode),
    what: `Node ${nodeMajor} for the VS Code server`,
    // its install script puts the binary in place, so a person's `ignore-scripts` must not hold here
    args: ['--prefix', nodeFolder, '--ignore-scripts=false', `node@${nodeMajor}`],
  },
  {
    done: () => finished(serverFolder) && versionOf(serverPackage) === serverVersion,
    what: `VS Code server (code-server ${serverVersion})`,
    // its own install script would compile native modules that nothing here needs
    args: ['--prefix', serverFolder, '--ignore-scripts', `code-server@${serverVersion}`],
  },
  {
    done: () => finished(serverHome),
    what: 'the libraries of the VS Code server',
    args: ['--prefix', serverHome, '--ignore-scripts', '--omit=dev'],
  },
];

const isInstalled = () => steps.every(step => step.done());

/** Installs what is missing. Two runs on a fresh machine take turns: the second finds all in place. */
export async function installServer() {
  if (isInstalled()) return;
  mkdirSync(cache, { recursive: true });
  const release = await lock(cache, { stale: 30_000, retries: { retries: 600, minTimeout: 1000, maxTimeout: 1000 } });
  try {
    if (!isInstalled()) say(`fetching a VS Code server from npm into ${cache} (780 MB, once)`);
    for (const step of steps) if (!step.done()) await install(step);
  } finally {
    await release();
  }
}

async function install({ what, args, done }) {
  say(`installing ${what} …`);
  mkdirSync(args[1], { recursive: true });
  const code = await npm(['install', '--no-audit', '--no-fund', '--loglevel=error', ...args]);
  if (code !== 0 || !done())
    throw new Trouble(
      `npm could not install ${what} (exit code ${code}); is the npm registry in reach? Run again to resume.`,
    );
}
