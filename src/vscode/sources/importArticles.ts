import { commands, l10n, Uri, window, type CancellationToken } from 'vscode';
import { writeArticles } from '../../importers/writing/placing';
import { fileName } from '../adapters/articleFiles';
import { pickPlaces } from '../ui/ask';
import { tell, tellError, tellWarning, whileTellingAloud } from '../ui/tell';
import { workspaceFolder } from './importFolder';
import { createImportPreview, type ImportPreview } from './importPreview';
import { countSentence, refusalSentence, type Refusal } from './importWording';
import type { SourcePorts } from './ports';
import { readSourceFiles, type ReadSource, type ReadSources } from './readSources';

/** Refusals that a message has room for. */
const mostTold = 4;

async function askForFiles(): Promise<readonly Uri[]> {
  const picked = await pickPlaces({
    canSelectMany: true,
    title: l10n.t('Files with Articles'),
    openLabel: l10n.t('Import'),
    filters: {
      [l10n.t('Web pages, PDF, Word, mails, exports')]:
        'html htm mhtml mht pdf docx eml mbox rtf doc csv tsv srt vtt'.split(' '),
      [l10n.t('All files')]: ['*'],
    },
  });
  return picked ?? [];
}

/** A signal that goes with a token of the editor. */
function signalOf(token: CancellationToken): AbortSignal {
  const stop = new AbortController();
  token.onCancellationRequested(() => stop.abort());
  return stop.signal;
}

function read(
  { importInThread }: SourcePorts<'importInThread'>,
  files: readonly Uri[],
): Thenable<ReadSources | undefined> {
  const [first] = files;
  const title = files.length === 1 && first ? l10n.t('Reading {0}', fileName(first)) : l10n.t('Reading files');
  return whileTellingAloud(title, async (token, say) => {
    return readSourceFiles(importInThread, files, signalOf(token), (name, index) => {
      if (files.length > 1) say(l10n.t('{0} ({1} of {2})', name, index + 1, files.length));
    });
  });
}

function sayRefused(refused: readonly Refusal[]): void {
  if (refused.length === 0) return;
  const told = refused.slice(0, mostTold).map(refusalSentence);
  const more = refused.length - told.length;
  void tellWarning([...told, ...(more > 0 ? [l10n.t('{0} more files gave no article.', more)] : [])].join(' '));
}

/** Writes the articles of all sources. @returns what was written, in order */
async function write(sources: readonly ReadSource[], token: CancellationToken): Promise<readonly Uri[]> {
  const written: Uri[] = [];
  for (const { folder, articles } of sources) {
    const paths = await writeArticles(articles, workspaceFolder(folder), () => token.isCancellationRequested);
    written.push(...paths.map(path => Uri.joinPath(folder, ...path.split('/'))));
  }
  return written;
}

/** Several articles are listed before they are written. @returns whether to write them */
async function mayWrite(preview: ImportPreview, sources: readonly ReadSource[]): Promise<boolean> {
  const articles = sources.flatMap(source => source.articles);
  if (articles.length === 1) return true;
  await preview.show(sources);
  const go = l10n.t('Import');
  return (await tell(l10n.t('{0}. Write them beside their sources?', countSentence(articles)), go)) === go;
}

/** Nothing is to be written: the one article is shown, or it is said that all are there. */
async function showImported(sources: readonly ReadSource[]): Promise<void> {
  const [source] = sources;
  const [article] = source?.articles ?? [];
  if (source !== undefined && article !== undefined && sources.flatMap(({ articles }) => articles).length === 1)
    await window.showTextDocument(Uri.joinPath(source.folder, ...article.path.split('/')));
  void tell(l10n.t('Everything in these files was imported before; nothing has changed.'));
}

async function showWritten(written: readonly Uri[]): Promise<void> {
  const [first] = written;
  if (first === undefined) return;
  if (written.length === 1) {
    await window.showTextDocument(first);
    return;
  }
  const open = l10n.t('Open as Story');
  const sentence = l10n.t('{0} articles were imported.', written.length);
  if ((await tell(sentence, open)) === open) await commands.executeCommand('crossread.openStory', first, written);
}

async function importFiles(
  ports: SourcePorts<'log' | 'importInThread'>,
  preview: ImportPreview,
  files: readonly Uri[],
): Promise<void> {
  const found = files.length === 0 ? undefined : await read(ports, files);
  if (found === undefined) return;
  sayRefused(found.refused);
  const articles = found.sources.flatMap(source => source.articles);
  if (articles.length === 0) return;
  if (articles.every(({ isThere }) => isThere)) {
    await showImported(found.sources);
    return;
  }
  if (!(await mayWrite(preview, found.sources))) return;
  try {
    const written = await whileTellingAloud(l10n.t('Writing articles'), token => write(found.sources, token));
    await showWritten(written);
  } catch (error) {
    ports.log.error('writing imported articles', error);
    const reason = error instanceof Error ? error.message : String(error);
    void tellError(l10n.t('The articles could not be written: {0}', reason));
  }
}

/** What the commands of imports need, loaded with the first of them. */
export interface ArticleImports {
  /** @param files asked for when there are none */
  readonly importFiles: (files: readonly Uri[]) => Promise<void>;
  readonly dispose: () => void;
}

export function createArticleImports(ports: SourcePorts<'log' | 'importInThread'>): ArticleImports {
  const preview = createImportPreview();
  return {
    importFiles: async files => importFiles(ports, preview, files.length > 0 ? files : await askForFiles()),
    dispose: preview.dispose,
  };
}
