import { Disposable } from 'vscode';
import { filesGiven } from '../adapters/givenFiles';
import { loadPart } from '../adapters/parts';
import { registerCommands } from '../shell/commands';
import { registerChangedSources } from './changedSources';
import { registerEncodings } from './encodings';
import type * as Imports from './importArticles';
import type { SourcePorts } from './ports';

/** Files that are no plain text: articles are brought in from them, and a change of theirs is told. */
export function registerSources(ports: SourcePorts<'service' | 'log' | 'importInThread'>): Disposable {
  let imports: Promise<Imports.ArticleImports> | undefined;
  const load = (): Promise<Imports.ArticleImports> =>
    (imports ??= loadPart('sources').then(part => (part as typeof Imports).createArticleImports(ports)));
  return Disposable.from(
    registerCommands(ports, {
      'crossread.importArticles': async (clicked, marked) => (await load()).importFiles(filesGiven(clicked, marked)),
      'crossread.writeImports': async () => (await load()).write(),
    }),
    registerChangedSources(),
    registerEncodings(ports),
    { dispose: () => void imports?.then(({ dispose }) => dispose()) },
  );
}
