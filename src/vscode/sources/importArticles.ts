import { commands, l10n, Uri, window, type CancellationToken } from 'vscode';
import { writeArticles, type PlacedArticle } from '../../importers/writing/placing';
import { fileName } from '../adapters/articleFiles';
import { withFolderSources } from '../adapters/givenFiles';
import { pickPlaces } from '../ui/ask';
import { tell, tellError, tellWarning, whileTellingAloud } from '../ui/tell';
import { workspaceFolder } from './importFolder';
import { createImportPreview } from './importPreview';
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

/** What is asked before several articles are written. */
function question(articles: readonly PlacedArticle[]): string {
  const fresh = articles.filter(({ isThere }) => !isThere);
  const there = articles.length - fresh.length;
  const asked = l10n.t('{0}. Write them beside their sources?', countSentence(fresh));
  if (there === 0) return asked;
  const stays =
    there === 1 ? l10n.t('1 more is there already and stays.') : l10n.t('{0} more are there already and stay.', there);
  return `${asked} ${stays}`;
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

/** Writes articles and shows them, or says why it could not. */
async function writeAndShow({ log }: SourcePorts<'log'>, sources: readonly ReadSource[]): Promise<void> {
  try {
    await showWritten(await whileTellingAloud(l10n.t('Writing articles'), token => write(sources, token)));
  } catch (error) {
    log.error('writing imported articles', error);
    const reason = error instanceof Error ? error.message : String(error);
    void tellError(l10n.t('The articles could not be written: {0}', reason));
  }
}

/** What the commands of imports need, loaded with the first of them. */
export interface ArticleImports {
  /** @param files or folders; asked for when there are none */
  readonly importFiles: (files: readonly Uri[]) => Promise<void>;
  /** Writes what the preview lists. */
  readonly write: () => Promise<void>;
  readonly dispose: () => void;
}

export function createArticleImports(ports: SourcePorts<'log' | 'importInThread'>): ArticleImports {
  const preview = createImportPreview();
  let listed: readonly ReadSource[] | undefined;
  const writeListed = async (): Promise<void> => {
    const sources = listed;
    listed = undefined;
    if (sources === undefined) void tell(l10n.t('Nothing waits to be written: import the files again.'));
    else await writeAndShow(ports, sources);
  };
  /** Several articles are listed before they are written: a message asks, and the list has a button for as long as it is open. */
  const offer = async (found: ReadSources, articles: readonly PlacedArticle[]): Promise<void> => {
    listed = found.sources;
    await preview.show(found);
    const go = l10n.t('Import');
    if ((await tell(question(articles), go)) === go && listed === found.sources) await writeListed();
  };
  const importFiles = async (given: readonly Uri[]): Promise<void> => {
    if (given.length === 0) return;
    const files = await withFolderSources(given);
    if (files.length === 0) void tell(l10n.t('This folder has no file that can be imported.'));
    const found = files.length === 0 ? undefined : await read(ports, files);
    if (found === undefined) return;
    sayRefused(found.refused);
    const articles = found.sources.flatMap(source => source.articles);
    if (articles.length === 0) return;
    if (articles.every(({ isThere }) => isThere)) await showImported(found.sources);
    else if (articles.length === 1) await writeAndShow(ports, found.sources);
    else await offer(found, articles);
  };
  return {
    importFiles: async files => importFiles(files.length > 0 ? files : await askForFiles()),
    write: writeListed,
    dispose: preview.dispose,
  };
}
