import { l10n, Uri, window, workspace } from 'vscode';
import { fileName } from '../adapters/articleFiles';
import { plain } from '../ui/plain';
import { countSentence, refusalSentence } from './importWording';
import type { ReadSource, ReadSources } from './readSources';

/** Scheme of the read-only document that lists what an import will write. */
const previewScheme = 'crossread-import';

/** The one preview; the next import takes its place. */
const previewUri = (): Uri => Uri.from({ scheme: previewScheme, path: `/${l10n.t('Articles to Import')}` });

function sourceLines({ source, articles }: ReadSource): readonly string[] {
  const lines = articles.map(({ path, title, date, words, isThere }) =>
    [
      `  ${path}`,
      date ?? l10n.t('no date'),
      words === 1 ? l10n.t('1 word') : l10n.t('{0} words', words),
      ...(isThere ? [l10n.t('there already')] : []),
      ...(title === null ? [] : [plain(title, 'text')]),
    ].join(' · '),
  );
  return [`${fileName(source)}: ${countSentence(articles)}`, ...lines, ''];
}

/** Shows what imports will write. */
export interface ImportPreview {
  readonly dispose: () => void;
  readonly show: (found: ReadSources) => Promise<void>;
}

export function createImportPreview(): ImportPreview {
  let text = '';
  const provider = workspace.registerTextDocumentContentProvider(previewScheme, {
    provideTextDocumentContent: () => text,
  });
  return {
    show: async ({ sources, refused }) => {
      const fresh = sources.flatMap(({ articles }) => articles.filter(({ isThere }) => !isThere));
      text = [
        l10n.t('Will be written: {0}', countSentence(fresh)),
        l10n.t('Nothing is written yet: “Write These Articles” stands at the upper right, and in the Command Palette.'),
        '',
        ...sources.flatMap(sourceLines),
        ...(refused.length > 0 ? [l10n.t('Not imported:'), ...refused.map(one => `  ${refusalSentence(one)}`)] : []),
      ].join('\n');
      const uri = previewUri().with({ query: String(Date.now()) });
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true, preserveFocus: true });
    },
    dispose: () => void provider.dispose(),
  };
}
