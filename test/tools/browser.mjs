// Chromium: found on this machine or installed through apt, driven by playwright-core.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run, say, Trouble } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
];

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of a program on the PATH, if it is there. */
export function programOnPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(canRun);
}

function installedChromium() {
  const named = process.env.CHROMIUM_EXECUTABLE;
  if (named && !existsSync(named)) throw new Trouble(`CHROMIUM_EXECUTABLE names ${named}, which is not there`);
  if (named) return named;
  return names.map(programOnPath).find(Boolean) ?? wellKnown.find(canRun);
}

/** Path of a Chromium, installed first where it is missing and this machine lets us. */
export async function findChromium() {
  const found = installedChromium();
  if (found) return found;
  if (programOnPath('apt-get') && process.getuid?.() === 0) {
    say('no Chromium found: installing it through apt …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    const installed = installedChromium();
    if (installed) return installed;
  }
  throw new Trouble(
    'the tests need Chromium or Chrome and found none: install one (Debian: `apt-get install chromium` as root) or name it in CHROMIUM_EXECUTABLE',
  );
}

const launchOptions = async () => ({ executablePath: await findChromium(), headless: true, args: flags });

/** A headless browser in this process. */
export const launchBrowser = async () => chromium.launch(await launchOptions());

/** A headless browser that other processes connect to through `wsEndpoint()`. */
export const launchBrowserServer = async () => chromium.launchServer(await launchOptions());
