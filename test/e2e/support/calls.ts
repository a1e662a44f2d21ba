import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The server that a window belongs to, and the file that is told whom its host of extensions calls (test/tools/e2e/watchCalls.cjs). */
interface Seat {
  readonly url: string;
  readonly calls: string;
}

/** Addresses that lead nowhere out of the window: what stands in the page itself, and texts of webviews. */
const within = /^(?:data|blob|vscode-[a-z]+|about):/;

/** Watches whom a window calls, its pages and its extensions: everybody but its own server. */
export function watchCalls(page: Page, { url, calls }: Seat) {
  const found: string[] = [];
  const own = new URL(url).host;
  const told = (): readonly string[] => readFileSync(calls, 'utf8').split('\n').filter(Boolean);
  let read = 0;
  try {
    read = told().length;
  } catch {
    // no window was open before
  }
  page.context().on('request', request => {
    if (!within.test(request.url()) && new URL(request.url()).host !== own) found.push(`page ${request.url()}`);
  });
  return {
    /** Whom it called since this was asked last. @throws when its extensions were not watched */
    take: (): readonly string[] => {
      const lines = told();
      if (!lines.some(line => line.startsWith('watching '))) throw new Error('nobody watches the host of extensions');
      const since = lines.slice(read).filter(line => !line.startsWith('watching '));
      read = lines.length;
      return [...found.splice(0), ...since];
    },
  };
}
