import { splitExport } from '../../core/text/exports/splitExport';
import { untoldBeside } from '../../core/text/exports/untold';
import { createLineIndex } from '../../core/text/lineIndex';
import { decodeBytes } from '../encoding';
import { exportedArticles } from '../exports';
import type { Importer } from '../importer';
import { limits } from '../limits';
import { ImportProblem } from '../problem';

/** Texts that a news database exported; any other text is read as it is. */
export const exportTextImporter: Importer = {
  kinds: ['export'],
  read: async bytes => {
    const text = decodeBytes(bytes);
    if (text.length > limits.textCharacters) throw new ImportProblem('tooLarge', limits.textCharacters);
    const articles = exportedArticles([{ kind: 'text', text }]);
    if (articles.length === 0) throw new ImportProblem('noArticle');
    return articles;
  },
  leftOut: bytes => {
    const text = decodeBytes(bytes);
    const lines = createLineIndex(text);
    return untoldBeside(text, splitExport(text)).map(({ start, end, words }) => ({
      ...{ kind: 'text', words },
      ...{ firstLine: lines.positionAt(start).line + 1, lastLine: lines.positionAt(end).line + 1 },
    }));
  },
};
