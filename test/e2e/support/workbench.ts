import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { watchCalls } from './calls';
import { editorActions } from './editor';
import { hasFocus, speak } from './inPage';
import { panelActions } from './panels';
import { quickInputActions } from './quickInput';

const repository = join(import.meta.dirname, '..', '..', '..');

/** The sample story of the repository. Never opened itself: a window gets a copy. */
export const sampleStory = join(repository, 'seeds');

export interface WorkbenchOptions {
  /** Folder whose copy is opened; the sample story when absent. */
  readonly from?: string;
  /** Files written into the copy (or into an empty folder, where `from` names none that exists): path → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** User settings on top of the quiet ones every window has. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the editor speaks; English when absent. The editor's own words stay English: no language pack is installed. */
  readonly language?: string;
  /** Size of the window in CSS pixels. A high one shows a whole article, and VS Code renders only what shows. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A VS Code window on a fresh folder, with everything a test does and reads in it. */
export type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/**
 * Opens a VS Code window with the extension installed, on a fresh copy of a story. Close it at the end (`close()`), or
 * write `await using workbench = …`; how it looked then is kept in out/e2e. Reading functions answer what shows now: wrap them in
 * `expect.poll(() => workbench.lenses()).toEqual(…)` or `toMatchObject`, which repeats until it fits.
 */
export async function openWorkbench(options: WorkbenchOptions = {}) {
  const folder = await freshFolder(options);
  const { url, settingsFile, settings, calls, browser: address } = ownSeat();
  await writeFile(settingsFile, JSON.stringify({ ...settings, ...options.settings }));
  const browser = await chromium.connect(address);
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1400, height: 1000 } });
  page.setDefaultTimeout(20_000);
  const watch = watchCalls(page, { url, calls });
  if (options.language !== undefined) await page.addInitScript(speak, options.language);
  await page.goto(`${url}/?${new URLSearchParams({ folder }).toString()}`);
  await workbenchReady(page);

  const quickInput = quickInputActions(page);
  const close = async (): Promise<void> => {
    const test = expect.getState().currentTestName ?? 'window';
    // what a failed test saw last; a window that is gone must not hide the failure itself
    await screenshot(page, fileName(test), join(repository, 'out', 'e2e')).catch(() => undefined);
    await browser.close();
    await rm(join(folder, '..'), { recursive: true, force: true });
    expect(watch.take()).toEqual([]);
  };
  return {
    /** Playwright's page, for what no function here does. */
    page,
    /** The opened folder, on disk. */
    folder,
    /** Writes the window as PNG to out/screenshots/NAME.png, or to another folder; returns the file. */
    screenshot: (name: string, to = join(repository, 'out', 'screenshots')) => screenshot(page, name, to),
    /** Whom the window has called besides its own server; one that was not asked about must have called nobody when it closes. */
    takeCalls: watch.take,
    close,
    [Symbol.asyncDispose]: close,
    /** Shows the Story view; it takes the focus some time after the command, even from a box that was opened meanwhile. */
    showStory: async (): Promise<void> => {
      await quickInput.runCommand('Crossread: Show Story');
      await page.waitForFunction(hasFocus, 'Story');
    },
    /** Closes all editors and what lies over them, and puts the cursor nowhere. */
    closeEditors: async (): Promise<void> => {
      await page.keyboard.press('Escape');
      await quickInput.runCommand('View: Close All Editors');
      await page.locator('.tab').first().waitFor({ state: 'detached' });
    },
    ...quickInput,
    ...editorActions(page),
    ...panelActions(page),
  };
}

/**
 * One window for the tests of a file that leave each other alone: to open one costs more than most of what they do. Each asks for
 * it and finds all editors closed; after a test that failed, the next has a new window.
 */
export function sharedWorkbench(options: WorkbenchOptions = {}): () => Promise<Workbench> {
  let shared: Workbench | undefined;
  const close = async (): Promise<void> => {
    const old = shared;
    shared = undefined;
    await old?.close();
  };
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await close();
  });
  afterAll(close);
  return async () => {
    if (shared === undefined) shared = await openWorkbench(options);
    else await shared.closeEditors();
    return shared;
  };
}

/** The server and the browser of this worker, which runs one test at a time. */
export function ownSeat() {
  const seat = inject('seats')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (!seat) throw new Error(`no server was started for worker ${process.env['VITEST_POOL_ID']}`);
  return seat;
}

async function freshFolder({ from = sampleStory, files = {} }: WorkbenchOptions): Promise<string> {
  const folder = join(await realpath(await mkdtemp(join(tmpdir(), 'crossread-e2e-'))), 'story');
  if (existsSync(from)) await cp(from, folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** The status bar's problem counter comes last: by then keys and commands are listened to. */
export async function workbenchReady(page: Page): Promise<void> {
  await page.locator('.monaco-workbench').waitFor({ timeout: 90_000 });
  await page.locator('[id="status.problems"]').waitFor({ timeout: 90_000 });
}

const fileName = (title: string): string => title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);

async function screenshot(page: Page, name: string, folder: string): Promise<string> {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}
