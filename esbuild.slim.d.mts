import type { Plugin } from 'vitest/config';
export const viteSlimPdf: Plugin;
