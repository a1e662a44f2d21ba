import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { FromPage, PageQuery } from '../../../src/core/report/factTableMessages';
import { bodyClassOf, variablesOf, type Theme } from './mapPage';
import { ownSeat } from './workbench';

const repository = join(import.meta.dirname, '..', '..', '..');

/** A fact table of made-up facts, alone in a browser: its page as it ships, and a host that answers at once. */
export async function openTablePage(
  size: { readonly versions: number; readonly facts: number },
  theme: Theme = 'light',
) {
  const [style, script, host] = await Promise.all([
    readFile(join(repository, 'media', 'webview', 'table.css'), 'utf8'),
    readFile(join(repository, 'dist', 'webview', 'table.js'), 'utf8'),
    bundled(join(import.meta.dirname, 'tableHost.ts')),
  ]);
  const browser = await chromium.connect(ownSeat().browser);
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const data = JSON.stringify({ article: 'version-0', texts: {} });
  const tools = await page.context().newCDPSession(page);
  // the processor's time of the page's thread alone: how busy the machine is does not count
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await tools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const before = await busy();
  await page.setContent(`<!DOCTYPE html><html lang="en"><head><title>Crossread</title><style>:root { ${variablesOf(theme)} }</style>
    <style>${style}</style></head><body class="${bodyClassOf(theme)}">
    <script>window.storySize = ${JSON.stringify(size)};${host}</script>
    <script type="application/json" id="data">${data}</script>
    <script>${script}</script></body></html>`);
  await page.locator('.body .row').first().waitFor();
  const opening = (await busy()) - before;
  const close = () => browser.close();
  return {
    page,
    /** The milliseconds that the page was busy until its first rows were there. */
    opening,
    /** What the page told its host, without its questions for rows. */
    said: async (): Promise<readonly FromPage[]> => (await page.evaluate(heard)).filter(({ type }) => type !== 'show'),
    /** What the page asked to be shown last. */
    query: async (): Promise<PageQuery | undefined> =>
      (await page.evaluate(heard)).flatMap(message => (message.type === 'show' ? [message.query] : [])).at(-1),
    /** Lets the host find more facts, which come before all others. */
    find: (count: number) => page.evaluate(more => (window as unknown as Hosted).find(more), count),
    /** Scrolls step by step; for each, the milliseconds that the page was busy, and the elements that it had. */
    scroll: async (x: number, y: number, steps: number): Promise<readonly Step[]> => {
      const made: Step[] = [];
      for (let before = await busy(), step = 0; step < steps; step++) {
        const elements = await page.evaluate(scrollBy, [x, y] as const);
        const now = await busy();
        made.push({ busy: now - before, elements });
        before = now;
      }
      return made;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Hosted {
  readonly heard: readonly FromPage[];
  readonly find: (count: number) => void;
}

/** What the host heard. Runs in the page. */
function heard(): readonly FromPage[] {
  return (window as unknown as Hosted).heard;
}

/** A step of scrolling: two frames, in the second of which what it brought into sight is painted. */
export interface Step {
  readonly busy: number;
  readonly elements: number;
}

/** Scrolls the table and answers, after what follows was painted, how many elements there are. Runs in the page. */
function scrollBy([x, y]: readonly [number, number]): Promise<number> {
  document.querySelector('.grid')?.scrollBy(x, y);
  return new Promise(resolve =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.querySelectorAll('*').length))),
  );
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}
