// Integration tests: test/host/*.test.ts inside a real extension host, once in Node and once in a web worker.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from '../browser.mjs';
import { bundleHostTests } from '../bundle.mjs';
import { chooseDesktop, runInDesktop } from '../hosts/desktop.mjs';
import { pageAddress, startServer } from '../hosts/server.mjs';
import { out, root } from '../paths.mjs';
import { say, Trouble, within } from '../processes.mjs';
import { recordCounts } from '../results.mjs';
import { stackLines } from '../stackLines.mjs';
import { stageWebExtension } from '../stage.mjs';
import { workspaceCopy } from '../workspace.mjs';

/** A run takes about 10 s; this leaves room for many more tests and a machine that is busy with ten other things. */
const minutes = 6;

/** What the tests print is marked so: see test/host/support/runAll.ts. */
const mark = '[tests]';

/** @param {string[]} args `--node` or `--worker` for one of the two hosts */
export async function host(args) {
  const kinds = ['node', 'worker'].filter(kind => args.includes(`--${kind}`));
  let code = 0;
  for (const kind of kinds.length > 0 ? kinds : ['node', 'worker']) code = Math.max(code, await runTests(kind));
  return code;
}

async function runTests(kind) {
  const extension = kind === 'worker' ? stageWebExtension() : root;
  // VS Code runs tests in the host of the extension they lie in: a bundle elsewhere would end up in the Node host
  const tests = join(extension, 'out', 'test', 'index.js');
  await bundleHostTests(kind, tests);
  const run = { kind, extension, tests, workspace: workspaceCopy() };
  if (kind === 'worker') {
    say('web worker extension host: VS Code server in Chromium, extension staged without its Node entry');
    return runInServer(run);
  }
  const { desktop, why } = await chooseDesktop();
  say(`Node extension host: ${desktop ? 'desktop VS Code' : 'VS Code server in Chromium'}, since ${why}`);
  return desktop ? runInDesktop(desktop, run) : runInServer(run);
}

async function runInServer({ kind, tests, extension, workspace }) {
  const server = await startServer({ testDriver: true });
  const browser = await launchBrowser();
  const report = testReport(kind, tests);
  try {
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationLog', report.collect);
    const ended = new Promise(resolve => void page.exposeFunction('codeAutomationExit', resolve));
    const remote = path => `vscode-remote://${server.authority}${path}`;
    const payload = {
      extensionDevelopmentPath: remote(extension),
      extensionTestsPath: remote(tests),
      skipWelcome: 'true',
    };
    await page.goto(pageAddress(server.url, { folder: workspace, payload: JSON.stringify(Object.entries(payload)) }));
    const code = await within(minutes * 60_000, ended, 'no end').catch(() => undefined);
    // a host that crashes ends with code 0 too: only a report is a success
    if (code === 0 && report.isComplete()) return 0;
    if (code === undefined) await reportHang(page, kind);
    else if (!report.isComplete()) say('the extension host ended before the tests did');
    say(`all that VS Code printed: ${writeLog(kind, [...report.log, ...server.log])}`);
    return 1;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Shows the tests' report line by line as VS Code hands it over, and collects everything else in `log`. */
function testReport(kind, tests) {
  const log = [];
  const shown = stackLines(tests);
  let isComplete = false;
  const show = line => {
    const text = shown(line);
    if (text !== undefined) console.log(text);
    const [, passed, failed] = /^(\d+) passed, (\d+) failed/.exec(line) ?? [];
    if (passed === undefined) return;
    isComplete = true;
    recordCounts(`host-${kind}`, { passed: Number(passed), failed: Number(failed) });
  };
  const collect = (type, [first, ...values]) => {
    const printed = format(first, ...values);
    log.push(`${type} ${printed}`);
    if (printed.startsWith(mark)) printed.slice(mark.length).split('\n').forEach(show);
  };
  return { log, collect, isComplete: () => isComplete };
}

function writeLog(kind, lines) {
  const file = join(out, `host-${kind}.log`);
  mkdirSync(out, { recursive: true });
  writeFileSync(file, lines.join('\n'));
  return file;
}

async function reportHang(page, kind) {
  const picture = join(out, `host-${kind}.png`);
  await page.screenshot({ path: picture, timeout: 10_000 }).catch(() => undefined);
  say(`the tests did not end in ${minutes} minutes; the window as it stood then: ${picture}`);
}
