import { l10n, window, type QuickPickItem } from 'vscode';
import { withCode, type Code, type Codebook, type CodebookProblem } from '../../core/annotations/codebook';
import type { FileProblem } from '../../core/annotations/sidecarFiles';
import type { App } from '../app';
import { newCode, swatch } from '../codeColours';
import { codebookProblem } from '../noteWording';

interface CodeItem extends QuickPickItem {
  readonly code?: Code;
  /** Name of a code to be made. */
  readonly newName?: string;
}

/** Tells why the codebook cannot be used. */
export function tellCodebookProblem(problem: FileProblem | CodebookProblem): void {
  void window.showErrorMessage(codebookProblem(problem));
}

/** A code as a row of a list: its key, name and definition. */
export function codeItem(code: Code, isSet = false): CodeItem {
  const label = `${isSet ? '$(check) ' : ''}${code.name}`;
  const key = code.key === undefined ? '' : `[${code.key}]`;
  const icon = code.colour !== undefined && { iconPath: swatch(code.colour) };
  return { label, description: key, ...icon, ...(code.definition !== '' && { detail: code.definition }), code };
}

/** Lets a person pick a code by typing, or by its key (1-9); a name that is new can be made a code. */
function askForCode(book: Codebook, current: ReadonlySet<string>): Promise<CodeItem | undefined> {
  const pick = window.createQuickPick<CodeItem>();
  const codes = book.codes.map(code => codeItem(code, current.has(code.id)));
  const show = (typed: string): void => {
    const isNew = typed !== '' && !book.codes.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
    const made = { label: l10n.t('$(add) New code “{0}”', typed), newName: typed, alwaysShow: true };
    pick.items = isNew ? [...codes, made] : codes;
  };
  pick.placeholder = l10n.t('Type a code’s name or press its key (1-9)');
  pick.matchOnDetail = true;
  show('');
  return new Promise(resolve => {
    const settle = (item: CodeItem | undefined): void => {
      resolve(item);
      pick.hide();
    };
    pick.onDidChangeValue(value => {
      const code = book.codes.find(({ key }) => key !== undefined && String(key) === value);
      if (code !== undefined) settle(codeItem(code));
      else show(value.trim());
    });
    pick.onDidAccept(() => settle(pick.selectedItems[0]));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/**
 * Asks for a code of an article's codebook, which gets one that is new.
 * @param current ids of codes that are set already
 */
export async function pickCode(app: App, article: string, current: readonly string[] = []): Promise<Code | undefined> {
  const read = await app.codebook.read(article);
  if (!read.ok) {
    tellCodebookProblem(read.problem);
    return undefined;
  }
  const picked = await askForCode(read.value, new Set(current));
  if (picked?.newName === undefined) return picked?.code;
  const code = newCode(read.value, picked.newName);
  const written = await app.codebook.change(article, book => withCode(book, code));
  if (written.ok) return code;
  tellCodebookProblem(written.problem);
  return undefined;
}
