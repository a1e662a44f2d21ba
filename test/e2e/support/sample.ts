import { readdirSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { expect } from 'vitest';
import { sampleStory, type Workbench } from './workbench';

/** File names of the sample story's articles, in alphabetical order. */
export const articleNames = (): readonly string[] =>
  readdirSync(sampleStory)
    .filter(name => /\.(txt|md)$/.test(name) && !/^readme/i.test(name))
    .sort();

/** File name of the wire story, which the other versions draw on. */
export function wireArticle(): string {
  const wire = articleNames().find(name => name.startsWith('wire'));
  if (wire === undefined) throw new Error(`no wire story in ${sampleStory}`);
  return wire;
}

interface Compared {
  /** What the first row says then. */
  readonly says?: RegExp;
  /** Milliseconds to wait for it. */
  readonly timeout?: number;
}

/** Opens an article of the sample story, and waits until its versions were compared. */
export async function openCompared(
  workbench: Workbench,
  article: string,
  { says = /of 5 versions/, timeout = 30_000 }: Compared = {},
): Promise<void> {
  await workbench.openFile(article);
  await expect.poll(async () => (await workbench.lenses())[0]?.titles.join(' | '), { timeout }).toMatch(says);
}

/** The page of a webview inside of its two frames: of the one opened last. */
export const pageIn = ({ page }: Workbench): FrameLocator =>
  page.locator('iframe.webview.ready').last().contentFrame().frameLocator('#active-frame');
