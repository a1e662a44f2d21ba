// Integration tests: test/host/*.test.ts inside a real extension host, once in Node and once in a web worker, and test/host/folders in a
// workspace of several folders; on demand in the oldest VS Code that the manifest allows.
import { join } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from '../browser.mjs';
import { bundleHostTests } from '../bundle.mjs';
import { chooseDesktop, startDesktopTests } from '../hosts/desktop.mjs';
import { servers } from '../hosts/install.mjs';
import { pageAddress, startServer } from '../hosts/server.mjs';
import { out, root } from '../paths.mjs';
import { atExit, removeFolder, say, within } from '../processes.mjs';
import { stageWebExtension } from '../stage.mjs';
import { testReport } from '../testReport.mjs';
import { severalFolders, workspaceCopy } from '../workspace.mjs';

/** A run takes about 10 s; this leaves room for many more tests and a machine that is busy with ten other things. */
const minutes = 6;

const usual = ['node', 'worker', 'folders'];

/** Tests that need a workspace of several folders. */
const foldersTests = join('test', 'host', 'folders');

/**
 * @param {string[]} args `--node` or `--worker` for one of the two hosts, `--folders` for several folders, `--minimum` for Node in the
 *   oldest VS Code; names of test files
 */
export async function host(args) {
  const kinds = [...usual, 'minimum'].filter(kind => args.includes(`--${kind}`));
  const names = args.filter(arg => !arg.startsWith('--'));
  let code = 0;
  for (const kind of kinds.length > 0 ? kinds : usual) code = Math.max(code, await runTests(kind, names));
  return code;
}

/** Language models of the tests' own. */
const testReader = join(root, 'test', 'support', 'test-reader');

async function runTests(kind, names) {
  const extension = kind === 'worker' ? stageWebExtension() : root;
  // VS Code runs tests in the host of the extension they lie in: a bundle elsewhere would end up in the Node host
  const folder = join(extension, 'out', `host-tests-${process.pid}`);
  atExit(() => removeFolder(folder));
  const tests = join(folder, 'index.js');
  const isOfFolders = kind === 'folders';
  const isWanted = file =>
    file.includes(foldersTests) === isOfFolders && (names.length === 0 || names.some(name => file.includes(name)));
  await bundleHostTests(kind === 'worker' ? 'worker' : 'node', tests, isWanted);
  const report = testReport(kind, tests);
  const story = workspaceCopy();
  const window = await openWindow({
    kind,
    extension,
    tests,
    workspace: isOfFolders ? severalFolders(story) : story,
    report,
  });
  try {
    const code = await within(minutes * 60_000, window.ended, 'no end').catch(() => undefined);
    if (code === 0 && report.isComplete()) return 0;
    if (code === undefined) say(`the tests did not end in ${minutes} minutes${await window.picture()}`);
    else if (!report.isComplete()) say('the extension host ended before the tests did');
    say(`all that VS Code printed: ${report.save()}`);
    return 1;
  } finally {
    await window.close();
  }
}

/** Opens a window that runs the tests; `ended` resolves to the exit code VS Code gives. */
async function openWindow(run) {
  if (run.kind === 'worker') {
    say('web worker extension host: VS Code server in Chromium, extension staged without its Node entry');
    return openInServer(run);
  }
  if (run.kind === 'minimum') {
    say('Node extension host of the oldest VS Code that the manifest allows: VS Code server in Chromium');
    return openInServer({ ...run, host: servers.minimum });
  }
  const { desktop, why } = await chooseDesktop();
  say(`Node extension host: ${desktop ? 'desktop VS Code' : 'VS Code server in Chromium'}, since ${why}`);
  return desktop ? openOnDesktop(desktop, run) : openInServer(run);
}

/** @param run `workspace` is a folder, or a file that names several */
async function openOnDesktop(desktop, { extension, tests, workspace, report }) {
  const onLine = report.collectLine;
  const { ended, stop } = await startDesktopTests(desktop, { extension, tests, workspace, onLine });
  return { ended, close: stop, picture: async () => '' };
}

async function openInServer({ kind, host: using, extension, tests, workspace, report }) {
  const server = await startServer({ host: using, helpers: [testReader], forTests: true, onLine: report.collect });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.exposeFunction('codeAutomationLog', (_type, values) => report.collect(format(...values)));
  const ended = new Promise(resolve => void page.exposeFunction('codeAutomationExit', resolve));
  const remote = path => `vscode-remote://${server.authority}${path}`;
  const payload = Object.entries({
    extensionDevelopmentPath: remote(extension),
    extensionTestsPath: remote(tests),
    skipWelcome: 'true',
  });
  const opened = workspace.endsWith('.code-workspace') ? { workspace } : { folder: workspace };
  await page.goto(pageAddress(server.url, { ...opened, payload: JSON.stringify(payload) }));

  const picture = async () => {
    const path = join(out, `host-${kind}.png`);
    const taken = await page.screenshot({ path, timeout: 10_000 }).catch(() => undefined);
    return taken ? `; the window as it stood then: ${path}` : '';
  };
  const close = async () => {
    await browser.close();
    server.stop();
  };
  return { ended, picture, close };
}
