// A server and a browser for each worker of Vitest; each test opens a window of its own in its worker's. The extension in it is
// packed and installed as a person would do it: nothing comes from the source tree.
import { join } from 'node:path';
import { launchBrowserServer } from '../browser.mjs';
import { quietSettings, startServer } from '../hosts/server.mjs';
import { packExtension } from '../../../scripts/package.mjs';
import { root } from '../paths.mjs';
import { temporaryFolder } from '../workspace.mjs';

/** On top of the quiet settings: nothing may lie over the text that the tests read, hover and click. */
const settings = {
  ...quietSettings,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'crossread.showStoryAtOnce': false,
};

/** What the windows of one worker share: settings stand in a file of the server, the clipboard is the browser's. */
async function startSeat(vsix) {
  const emptyPage = join(root, 'test', 'e2e', 'support', 'empty-page');
  const testReader = join(root, 'test', 'support', 'test-reader');
  const calls = join(temporaryFolder('calls'), 'calls.log');
  const server = await startServer({ vsix, helpers: [emptyPage, testReader], forTests: true, calls });
  const browser = await launchBrowserServer();
  const { url, settingsFile } = server;
  const seat = { url, settingsFile, settings, calls, browser: browser.wsEndpoint() };
  const stop = async () => {
    await browser.close();
    server.stop();
  };
  return { seat, stop };
}

/** Vitest calls this once before the tests, and what it returns once after them. */
export async function setup(project) {
  // one after the other: the first one may have to install what both need
  const started = [];
  const vsix = await packExtension(temporaryFolder('package'));
  while (started.length < project.config.maxWorkers) started.push(await startSeat(vsix));
  project.provide(
    'seats',
    started.map(({ seat }) => seat),
  );
  return () => Promise.all(started.map(({ stop }) => stop()));
}
