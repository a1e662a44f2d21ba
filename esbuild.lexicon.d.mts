import type { Plugin } from 'vitest/config';

export const viteWordLists: Plugin;
