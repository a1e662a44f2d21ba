import { l10n } from 'vscode';
import { withCode, type Code, type Codebook, type CodebookProblem } from '../../../core/annotations/codebook';
import type { FileProblem } from '../../../core/annotations/sidecarFiles';
import { pickTyped, type Choice } from '../../ui/ask';
import { codebookProblem } from '../../ui/fileProblems';
import { tellError } from '../../ui/tell';
import type { NotePorts } from '../ports';
import { newCode, swatch } from './codeColours';

interface CodeItem extends Choice {
  readonly code?: Code;
  /** Name of a code to be made. */
  readonly newName?: string;
}

/** Tells why the codebook cannot be used. */
export function tellCodebookProblem(problem: FileProblem | CodebookProblem): void {
  void tellError(codebookProblem(problem));
}

/** A code as a row of a list: its key, name and definition. */
export function codeItem(code: Code, isSet = false): CodeItem {
  const key = code.key === undefined ? '' : `[${code.key}]`;
  return {
    label: code.name,
    description: key,
    ...(isSet && { icon: 'check' }),
    ...(code.colour !== undefined && { iconPath: swatch(code.colour) }),
    ...(code.definition !== '' && { detail: code.definition }),
    code,
  };
}

/** Lets a person pick a code by typing, or by its key (1-9); a name that is new can be made a code. */
function askForCode(book: Codebook, current: ReadonlySet<string>): Promise<CodeItem | undefined> {
  const codes = book.codes.map(code => codeItem(code, current.has(code.id)));
  return pickTyped<CodeItem>({
    placeHolder: l10n.t('Type a code’s name or press its key (1-9)'),
    choices: typed => {
      const name = typed.trim();
      const isNew = name !== '' && !book.codes.some(code => code.name.toLowerCase() === name.toLowerCase());
      const made = { icon: 'add', label: l10n.t('New code “{0}”', name), newName: name, alwaysShow: true };
      return isNew ? [...codes, made] : codes;
    },
    shortcut: typed => codes.find(({ code }) => code?.key !== undefined && String(code.key) === typed),
  });
}

/**
 * Asks for a code of an article's codebook, which gets one that is new.
 * @param current ids of codes that are set already
 */
export async function pickCode(
  ports: NotePorts<'codebook'>,
  article: string,
  current: readonly string[] = [],
): Promise<Code | undefined> {
  const read = await ports.codebook.read(article);
  if (!read.ok) {
    tellCodebookProblem(read.problem);
    return undefined;
  }
  const picked = await askForCode(read.value, new Set(current));
  if (picked?.newName === undefined) return picked?.code;
  const code = newCode(read.value, picked.newName);
  const written = await ports.codebook.change(article, book => withCode(book, code));
  if (written.ok) return code;
  tellCodebookProblem(written.problem);
  return undefined;
}
