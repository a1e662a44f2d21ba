// `npm start`: the extension on the sample story, or on a folder of yours, in a VS Code a person uses.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { programOnPath } from '../browser.mjs';
import { desktopArguments, hasDisplay, installedDesktop } from '../hosts/desktop.mjs';
import { pageAddress, startServer } from '../hosts/server.mjs';
import { root } from '../paths.mjs';
import { run, say, Trouble } from '../processes.mjs';
import { keptSample } from '../workspace.mjs';

/** @param {string[]} args a folder to open instead of the sample story; `--fresh` for a new copy of the sample */
export async function start(args) {
  const folder = storyFolder(args);
  const desktop = installedDesktop();
  return desktop ? startDesktop(desktop, folder) : startInBrowser(folder);
}

function storyFolder(args) {
  const [named] = args.filter(arg => !arg.startsWith('--'));
  if (!named) return sampleFolder(args.includes('--fresh'));
  const folder = resolve(process.env.INIT_CWD ?? '.', named);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Trouble(`there is no folder ${folder}`);
  return folder;
}

function sampleFolder(fresh) {
  const { folder, isNew } = keptSample({ fresh });
  say(`${isNew ? 'made a' : 'using the'} copy of the sample story: ${folder}`);
  say('notes you write stay there; `npm start -- --fresh` starts over with a new copy');
  return folder;
}

/** Makes the copy of the sample story, if there is none, and nothing else. */
export async function sample() {
  sampleFolder(false);
  return 0;
}

async function startDesktop(launcher, folder) {
  say(`desktop VS Code: ${launcher}`);
  return run(launcher, desktopArguments(folder), { shell: process.platform === 'win32' });
}

async function startInBrowser(folder) {
  say(`the VS Code server in a browser, since there is no ${hasDisplay() ? 'desktop VS Code on the PATH' : 'display'}`);
  const server = await startServer({ extension: root });
  const url = pageAddress(server.url, { folder });
  console.log(`\n  Open  ${url}\n  Stop  Ctrl-C\n`);
  openInBrowser(url);
  return server.ended;
}

/** Opens the page where this machine has a browser to show it in; the printed address is there in any case. */
function openInBrowser(url) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  if (!hasDisplay() || !(process.platform === 'win32' || programOnPath(opener))) return;
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
