// Fetches VS Code servers from the npm registry into the cache folder: about 35 s and 780 MB, once; nothing is compiled.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import { programOnPath } from '../browser.mjs';
import { cache } from '../paths.mjs';
import { npm, say, Trouble } from '../processes.mjs';

const nodeMajor = '24';
const nodeFolder = join(cache, 'node24');
const fetchedNode = join(nodeFolder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const serverIn = (folder, version, node) => {
  const serverPackage = join(cache, folder, 'node_modules', 'code-server');
  // the VS Code server proper lies inside code-server
  return { version, node, folder: join(cache, folder), serverPackage, home: join(serverPackage, 'lib', 'vscode') };
};

/**
 * The servers that tests run in, and the Node that each runs on. code-server 4.139.1 carries VS Code 1.139.1, which wants Node 24, an npm
 * package too; 4.100.3 carries VS Code 1.100, the oldest that the manifest allows.
 */
export const servers = {
  current: serverIn('server', '4.139.1', fetchedNode),
  minimum: serverIn('server-minimum', '4.100.3', process.execPath),
};

/** npm writes this file last: a folder without it was left half-way by an interrupted install. */
const finished = folder => existsSync(join(folder, 'node_modules', '.package-lock.json'));

function versionOf(packageFolder) {
  const manifest = join(packageFolder, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/** One npm call a row. Folders of their own, since npm would prune from a shared tree what the other call put there. */
const stepsOf = ({ version, node, folder, serverPackage, home }) => [
  ...(node === fetchedNode
    ? [
        {
          done: () => finished(nodeFolder) && existsSync(fetchedNode),
          what: `Node ${nodeMajor} for the VS Code server`,
          // its install script puts the binary in place, so a person's `ignore-scripts` must not hold here
          args: ['--prefix', nodeFolder, '--ignore-scripts=false', `node@${nodeMajor}`],
        },
      ]
    : []),
  {
    done: () => finished(folder) && versionOf(serverPackage) === version,
    what: `VS Code server (code-server ${version})`,
    // its own install script would compile native modules that nothing here needs
    args: ['--prefix', folder, '--ignore-scripts', `code-server@${version}`],
  },
  {
    done: () => finished(home),
    what: 'the libraries of the VS Code server',
    args: ['--prefix', home, '--ignore-scripts', '--omit=dev'],
  },
];

/** The program that the server looks for files with; its package would fetch it from elsewhere. The current server brings its own. */
function linkFileSearch({ home }) {
  const wanted = join(home, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg');
  if (existsSync(wanted)) return;
  const found = programOnPath('rg');
  if (found === undefined)
    throw new Trouble('tests in the oldest VS Code need ripgrep: install it (Debian: `apt-get install ripgrep`)');
  mkdirSync(dirname(wanted), { recursive: true });
  symlinkSync(found, wanted);
}

/** Installs what is missing of a server. Two runs on a fresh machine take turns: the second finds all in place. */
export async function installServer(server) {
  const steps = stepsOf(server);
  const isInstalled = () => steps.every(step => step.done());
  if (!isInstalled()) {
    mkdirSync(cache, { recursive: true });
    const release = await lock(cache, { stale: 30_000, retries: { retries: 600, minTimeout: 1000, maxTimeout: 1000 } });
    try {
      if (!isInstalled()) say(`fetching a VS Code server from npm into ${cache} (780 MB, once)`);
      for (const step of steps) if (!step.done()) await install(step);
    } finally {
      await release();
    }
  }
  if (server === servers.minimum) linkFileSearch(server);
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
