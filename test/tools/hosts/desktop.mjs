// Desktop VS Code: the one that VSCODE_EXECUTABLE names, or one that @vscode/test-electron downloads.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { programOnPath } from '../browser.mjs';
import { cache, root } from '../paths.mjs';
import { say, startProgram, Trouble } from '../processes.mjs';
import { temporaryFolder } from '../workspace.mjs';

const vendor = 'https://update.code.visualstudio.com/api/releases/stable';

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Electron does not start for root without its sandbox switched off. */
const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function vendorAnswers() {
  try {
    return (await fetch(vendor, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/** Which desktop VS Code the tests can run in, with the reason in words; no `desktop` where they need the server. */
export async function chooseDesktop() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named && !existsSync(named)) throw new Trouble(`VSCODE_EXECUTABLE names ${named}, which is not there`);
  if (named) return { desktop: { executable: named }, why: 'VSCODE_EXECUTABLE names one' };
  if (!hasDisplay()) return { why: 'there is no display' };
  if (!(await vendorAnswers())) return { why: `${new URL(vendor).host} cannot be reached` };
  return { desktop: {}, why: 'there is a display and the network to fetch one' };
}

/**
 * Starts a desktop VS Code on a bundle of tests, with settings of its own. Each line it prints goes to `onLine`.
 * `ended` resolves to the exit code, which is that of the tests.
 */
export async function startDesktopTests({ executable }, { tests, extension, workspace, onLine }) {
  const program = executable ?? (await downloadDesktop());
  const data = temporaryFolder('desktop');
  const { child, stop } = startProgram(program, [
    workspace,
    ...[`--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`],
    ...['--disable-extensions', '--disable-workspace-trust', '--disable-updates'],
    ...['--skip-welcome', '--skip-release-notes', '--no-sandbox', '--disable-gpu-sandbox'],
    ...['--user-data-dir', join(data, 'user'), '--extensions-dir', join(data, 'extensions')],
  ]);
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', onLine);
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject).once('close', code => resolve(code ?? 1));
  });
  return { ended, stop };
}

async function downloadDesktop() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode({ cachePath: cache });
}

const macLauncher = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

/** The launcher of an installed desktop VS Code that can show a window here. */
export function installedDesktop() {
  if (!hasDisplay()) return undefined;
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code', 'codium'];
  return process.env.VSCODE_EXECUTABLE ?? names.map(programOnPath).find(Boolean) ?? [macLauncher].find(existsSync);
}

/** Arguments that open a folder in a new window with this extension. */
export function desktopArguments(folder) {
  if (forRoot.length > 0) say('started as root: the window gets settings of its own');
  return [
    ...['--new-window', '--wait', `--extensionDevelopmentPath=${root}`],
    ...(forRoot.length > 0 ? [...forRoot, '--user-data-dir', join(cache, 'desktop-data')] : []),
    folder,
  ];
}
