import type { DocumentSelector } from 'vscode';

/** The documents that may be articles; features look up whether one belongs to a story. */
export const articleSelector: DocumentSelector = [{ language: 'plaintext' }, { language: 'markdown' }];
