import { Disposable, l10n, window, workspace, type TextDocument } from 'vscode';
import { decodeArticle, largestArticleBytes, type TextEncodingName } from '../../core/text/decode';
import { fileName } from '../adapters/articleFiles';
import type { SourcePorts } from './ports';
import { tellWarning } from '../ui/tell';

/** Encodings as the editor names them, and as its menu does. */
const encodings: Readonly<Record<TextEncodingName, { readonly id: string; readonly label: string }>> = {
  'utf-8': { id: 'utf8', label: 'UTF-8' },
  'utf-16le': { id: 'utf16le', label: 'UTF-16 LE' },
  'utf-16be': { id: 'utf16be', label: 'UTF-16 BE' },
  'windows-1252': { id: 'windows1252', label: 'Windows 1252' },
};

/** Of one byte a letter: what is UTF-8 opens in them without an error, with two or three wrong letters for one. */
const oneByte: ReadonlySet<string> = new Set(['windows1252', 'iso88591', 'iso885915']);

/** The encoding that an article should have been opened in; undefined when it was, or when nothing tells a better one. */
async function betterEncoding(document: TextDocument): Promise<TextEncodingName | undefined> {
  const text = document.getText();
  const isBroken = text.includes('\ufffd');
  const isSuspect = oneByte.has(document.encoding) && /[^\0-\x7f]/.test(text);
  if (document.isDirty || !(isBroken || isSuspect)) return undefined;
  const bytes = await workspace.fs.readFile(document.uri);
  if (bytes.length > largestArticleBytes) return undefined;
  const decoded = decodeArticle(bytes);
  if ('problem' in decoded || decoded.text.includes('\ufffd')) return undefined;
  return encodings[decoded.encoding].id === document.encoding ? undefined : decoded.encoding;
}

/** Asks once for each article whether it is to be opened again in the encoding that it has. */
class EncodingOffers {
  private readonly asked = new Set<string>();

  constructor(private readonly ports: SourcePorts<'service' | 'log'>) {}

  /** Looks at the articles of stories that show. */
  lookAtAll(): void {
    for (const { document } of window.visibleTextEditors) {
      const key = document.uri.toString();
      if (this.asked.has(key) || this.ports.service.storyOf(key) === undefined) continue;
      this.asked.add(key);
      this.lookAt(document).catch((error: unknown) => this.ports.log.error('encoding', error));
    }
  }

  private async lookAt(document: TextDocument): Promise<void> {
    const better = await betterEncoding(document);
    if (better === undefined) return;
    const { id, label } = encodings[better];
    const again = l10n.t('Reopen as {0}', label);
    const name = fileName(document.uri);
    const question = l10n.t('{0} was opened in another encoding than its own: some of its letters are wrong.', name);
    if ((await tellWarning(question, again)) !== again || document.isDirty) return;
    await workspace.openTextDocument(document.uri, { encoding: id });
  }
}

/** Offers to open articles again that the editor decoded wrongly: their figures and quotations would be misread. */
export function registerEncodings(ports: SourcePorts<'service' | 'log'>): Disposable {
  const offers = new EncodingOffers(ports);
  const look = (): void => offers.lookAtAll();
  look();
  return Disposable.from(
    window.onDidChangeVisibleTextEditors(look),
    ports.service.onDidChange(({ kind }) => kind === 'members' && look()),
  );
}
