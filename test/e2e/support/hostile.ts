import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { notePage } from '../../support/notePage';
import { sampleStory } from './workbench';

/** Words that would act where they are read as more than words: a link that runs a command, and an icon. */
export const hostile = '$(flame) [pwned](command:pwned.now) [pwned](https://pwned.example)';

/** A name of a file whose notes cannot be read, so that a message with it appears unasked. */
export const broken = '$(flame) [pwned](command:pwned.broken).txt';

/** A name that would look like another (`….txt.exe` for one), with notes. */
export const noted = 'wire \u202Etxt.$(flame) [pwned](command:pwned.noted).txt';

/** A name of an article that is gone, whose notes are offered unasked to the one that has its text. */
export const gone = '[pwned](command:pwned.gone) $(flame).txt';
export const found = 'digest.txt';

/** Places on this machine that a picture could be asked from; nobody should. */
export interface Listener {
  /** Addresses of pictures at places where nobody may ask. */
  readonly pictures: readonly string[];
  readonly connections: () => number;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

async function listening(onConnection: () => void): Promise<Server> {
  const server = createServer(socket => {
    onConnection();
    socket.destroy();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Listens on two ports, one for addresses of http and one for https: before any word is said, a connection is one. */
export async function listen(): Promise<Listener> {
  let count = 0;
  const servers = [await listening(() => count++), await listening(() => count++)];
  const [http, https] = servers.map(server => (server.address() as AddressInfo).port);
  return {
    pictures: [`http://127.0.0.1:${http}/pwned.png`, `https://127.0.0.1:${https}/pwned.png`],
    connections: () => count,
    [Symbol.asyncDispose]: async () => {
      for (const server of servers) await new Promise(resolve => server.close(resolve));
    },
  };
}

/** A note that would show pictures, run commands, open files and write mails, and has one link that it may have. */
const comment = (pictures: readonly string[]): string =>
  [
    ...pictures.map(picture => `![inline](${picture}) ![named][p] ![p] <img src="${picture}">\n\n[p]: ${picture}`),
    `${hostile} [file](file:///pwned) <file:///pwned> <command:pwned.now> ftp://pwned.example pwned@pwned.example`,
    '<a href="command:pwned.now">pwned</a> [other](pwned.txt) [list](https://fine.example/list)',
  ].join('\n\n');

/** Files of a story in which every word that is not of the articles is hostile, and some of theirs are. */
export async function hostileStory(pictures: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const read = (name: string): Promise<string> => readFile(join(sampleStory, name), 'utf8');
  const [wire, paper, digest] = await Promise.all(['wire-2024-07-09.txt', 'british-paper.txt', found].map(read));
  const told = (count: string): string =>
    `The ${hostile} page was read by ${count} people in Moscow on Tuesday, it said.`;
  const text = `${wire}\n\n${told('4,512')}\n`;
  const note = {
    words: 'at least 42 people',
    comment: comment(pictures),
    tags: [hostile],
    codes: ['urn:code'],
    sources: ['file:///pwned', 'command:pwned.now', ...pictures],
  };
  const code = { id: 'urn:code', name: `Code ${hostile}`, definition: hostile, key: 1 };
  const hostileName = JSON.stringify(`Reporter ${hostile}`).slice(1, -1);
  return {
    [noted]: text,
    [`${noted}.annotations.json`]: notePage(noted, text, [note]).replaceAll('Reporter', hostileName),
    [broken]: `${paper}\n\n${told('4,600')}\n`,
    [`${broken}.annotations.json`]: '{ broken',
    [found]: digest ?? '',
    [`${gone}.annotations.json`]: notePage(gone, digest ?? '', [{ words: 'Modi', comment: 'x' }]),
    'codebook.crossread.json': JSON.stringify({ format: 'crossread-codebook/1', codes: [code] }),
  };
}

/**
 * Writes down all that comes up in the window and would act: links made of hostile words, pictures from elsewhere, icons. The
 * editor's own lists of files are left out: they read icons in names of files themselves.
 * @returns asks for what came up so far
 */
export async function watchForLive(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(watch);
  return () => page.evaluate(() => (globalThis as { live?: string[] }).live ?? []);
}

/** What would act in the pages that the window holds: of the extension, and previews. */
export async function liveInFrames(page: Page): Promise<readonly string[]> {
  const acting = page
    .frames()
    .map(frame =>
      frame
        .locator('a[href*="pwned"]:not([href^="http"]), img[src*="pwned"]')
        .evaluateAll(all => all.map(element => element.outerHTML)),
    );
  return (await Promise.all(acting)).flat();
}

/** Runs in the page. */
function watch(): void {
  const live: string[] = [];
  Object.assign(globalThis, { live });
  const rendered = '.rendered-markdown, .comment-body, .comments-panel';
  const acts = (element: Element): boolean => {
    const address = `${element.getAttribute('href') ?? ''} ${element.getAttribute('data-href') ?? ''}`;
    if (element.localName === 'a') {
      // a link to a place of an article names its file; notes may link to the web
      const mayBe = /^ ?(?:command:crossread\.goTo\?|https?:)/.test(address) && element.closest(rendered) !== null;
      return address.includes('pwned') && !mayBe;
    }
    if (element.localName === 'img') return element.getAttribute('src')?.includes('pwned') ?? false;
    return element.classList.contains('codicon-flame');
  };
  const look = (root: Node): void => {
    if (!(root instanceof Element)) return;
    for (const element of [root, ...root.querySelectorAll('a, img, .codicon-flame')])
      if (acts(element)) live.push((element.parentElement ?? element).outerHTML.slice(0, 300));
  };
  const observer = new MutationObserver(changes => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'attributes') look(target);
      else addedNodes.forEach(look);
  });
  const attributeFilter = ['href', 'data-href', 'src', 'class'];
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter });
}

/** Adds what a hostile word could become. Runs in the page. */
export function addLive(pictures: readonly string[]): void {
  const link = Object.assign(document.createElement('a'), { href: 'command:pwned.now' });
  const shown = pictures.map(src => Object.assign(document.createElement('img'), { src }));
  for (const element of [link, ...shown]) document.body.append(element);
}
