import type { ImportedBlock, Importer } from '../importer';
import { articlesInBlocks } from '../paragraphs';
import { rtfText } from './rtfText';

/** Rich Text, as Word and older news databases write it. */
export const rtfImporter: Importer = {
  kinds: ['rtf'],
  read: async bytes => {
    const blocks = rtfText(bytes)
      .split(/\n[^\S\n]*\n/)
      .map((part): ImportedBlock => ({
        kind: 'text',
        text: part
          .replace(/[^\S\n\t]+/g, ' ')
          .replace(/ ?\n ?/g, '\n')
          .trim(),
      }))
      .filter(({ text }) => text !== '');
    return articlesInBlocks(blocks);
  },
};
