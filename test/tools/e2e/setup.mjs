// One server and one browser for all end-to-end tests; each test opens a window of its own in them.
import { launchBrowserServer } from '../browser.mjs';
import { quietSettings, startServer } from '../hosts/server.mjs';
import { root } from '../paths.mjs';

/** On top of the quiet settings: nothing may lie over the text that the tests read, hover and click. */
const settings = { ...quietSettings, 'editor.minimap.enabled': false, 'editor.stickyScroll.enabled': false };

/** Vitest calls this once before the tests, and what it returns once after them. */
export async function setup({ provide }) {
  const server = await startServer({ extension: root, forTests: true });
  const browser = await launchBrowserServer();
  provide('server', { url: server.url, settingsFile: server.settingsFile, settings });
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.stop();
  };
}
