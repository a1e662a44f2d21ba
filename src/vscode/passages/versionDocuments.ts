import { EventEmitter, Uri, workspace, Disposable } from 'vscode';
import type { ArticleAnalysis } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { textOf } from '../../core/text/span';
import type { Ports } from '../shell/ports';

/** Scheme of the read-only documents that show one article of a file with several. */
const versionScheme = 'crossread-version';

/** Where a whole version can be looked at: its file, or a document of its own when the file holds others, too. */
export function versionUri(article: ArticleAnalysis): Uri {
  if (article.part === undefined) return Uri.parse(fileOf(article), true);
  return Uri.from({ scheme: versionScheme, path: `/${article.name.replaceAll('/', '∕')}`, query: article.key });
}

/** Shows single articles of files as they are by now; of one that is gone, nothing. */
export function registerVersionDocuments({ service }: Ports<'service'>): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(versionScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({ query }) => {
        const place = service.placeOf(query);
        const article = place?.analysis.articles[place.index];
        return article?.part === undefined ? '' : textOf(article.text, article.part);
      },
    }),
    service.onDidChange(({ kind }) => {
      if (kind !== 'analysed') return;
      for (const { uri } of workspace.textDocuments) if (uri.scheme === versionScheme) changed.fire(uri);
    }),
  );
}
