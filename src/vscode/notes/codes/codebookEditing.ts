import { l10n, window, workspace } from 'vscode';
import { mergeCodes, withCode, type Code, type Codebook } from '../../../core/annotations/codebook';
import type { CommandHandlers } from '../../shell/commands';
import { askText, pickOne, type Choice } from '../../ui/ask';
import { tell } from '../../ui/tell';
import type { NotePorts } from '../ports';
import { newCode, offeredColours, swatch } from './codeColours';
import { codeItem, tellCodebookProblem } from './codePick';

interface Step extends Choice {
  readonly run: () => Promise<void>;
}

async function choose(choices: readonly Step[], placeHolder: string): Promise<void> {
  await (await pickOne(choices, { placeHolder, matchOnDetail: true }))?.run();
}

async function change(
  ports: NotePorts<'codebook'>,
  article: string,
  made: (book: Codebook) => Codebook,
): Promise<void> {
  const outcome = await ports.codebook.change(article, made);
  if (!outcome.ok) tellCodebookProblem(outcome.problem);
}

async function ask(
  title: string,
  value: string,
  validate?: (text: string) => string | undefined,
): Promise<string | undefined> {
  const answer = await askText({ title, value, validate });
  return answer?.trim();
}

async function editName(ports: NotePorts<'codebook'>, article: string, code: Code): Promise<void> {
  const needed = (text: string): string | undefined =>
    text.trim() === '' ? l10n.t('A code needs a name.') : undefined;
  const name = await ask(l10n.t('Name of the Code'), code.name, needed);
  if (name) await change(ports, article, book => withCode(book, { ...code, name }));
}

async function editDefinition(ports: NotePorts<'codebook'>, article: string, code: Code): Promise<void> {
  const definition = await ask(l10n.t('When to Give the Code “{0}”', code.name), code.definition);
  if (definition !== undefined) await change(ports, article, book => withCode(book, { ...code, definition }));
}

async function editKey(ports: NotePorts<'codebook'>, article: string, code: Code): Promise<void> {
  const digit = (text: string): string | undefined =>
    /^[1-9]?$/.test(text.trim()) ? undefined : l10n.t('A digit from 1 to 9, or nothing.');
  const answer = await ask(l10n.t('Key of the Code “{0}” (1-9)', code.name), String(code.key ?? ''), digit);
  if (answer === undefined) return;
  const { key, ...rest } = code;
  const isSame = answer === String(key ?? '');
  if (!isSame)
    await change(ports, article, book => withCode(book, answer === '' ? rest : { ...rest, key: Number(answer) }));
}

async function setColour(
  ports: NotePorts<'codebook'>,
  article: string,
  { colour: _, ...code }: Code,
  colour: string,
): Promise<void> {
  await change(ports, article, book => withCode(book, colour === '' ? code : { ...code, colour }));
}

async function typeColour(ports: NotePorts<'codebook'>, article: string, code: Code): Promise<void> {
  const hex = (text: string): string | undefined =>
    /^#[0-9a-f]{6}$/i.test(text.trim()) ? undefined : l10n.t('A colour such as #2b9a66.');
  const answer = await ask(l10n.t('Colour of the Code “{0}”', code.name), code.colour ?? '', hex);
  if (answer !== undefined) await setColour(ports, article, code, answer);
}

async function editColour(ports: NotePorts<'codebook'>, article: string, code: Code): Promise<void> {
  const offered = offeredColours().map(({ name, colour }) => ({
    label: name,
    ...(colour === code.colour && { description: l10n.t('now') }),
    iconPath: swatch(colour),
    run: () => setColour(ports, article, code, colour),
  }));
  const others = [
    { icon: 'edit', label: l10n.t('Another Colour…'), run: () => typeColour(ports, article, code) },
    { icon: 'circle-slash', label: l10n.t('No Colour'), run: () => setColour(ports, article, code, '') },
  ];
  await choose([...offered, ...others], l10n.t('Colour of the Code “{0}”', code.name));
}

async function merge(ports: NotePorts<'codebook'>, article: string, code: Code, book: Codebook): Promise<void> {
  const others = book.codes.filter(({ id }) => id !== code.id);
  const choices = others.map(other => ({
    ...codeItem(other),
    run: () => change(ports, article, now => mergeCodes(now, code.id, other.id)),
  }));
  await choose(choices, l10n.t('Notes with “{0}” are shown under which code?', code.name));
}

function editCode(ports: NotePorts<'codebook'>, article: string, code: Code, book: Codebook): Promise<void> {
  return choose(
    [
      { icon: 'edit', label: l10n.t('Rename…'), run: () => editName(ports, article, code) },
      {
        icon: 'book',
        label: l10n.t('Definition…'),
        detail: code.definition,
        run: () => editDefinition(ports, article, code),
      },
      { icon: 'keyboard', label: l10n.t('Key…'), run: () => editKey(ports, article, code) },
      { icon: 'symbol-color', label: l10n.t('Colour…'), run: () => editColour(ports, article, code) },
      { icon: 'git-merge', label: l10n.t('Merge into Another Code…'), run: () => merge(ports, article, code, book) },
    ],
    code.name,
  );
}

async function addCode(ports: NotePorts<'codebook'>, article: string): Promise<void> {
  const name = await ask(l10n.t('Name of the New Code'), '');
  if (name) await change(ports, article, book => withCode(book, newCode(book, name)));
}

async function openFile(ports: NotePorts<'codebook'>, article: string): Promise<void> {
  // made first when there is none
  await change(ports, article, book => book);
  await window.showTextDocument(await workspace.openTextDocument(ports.codebook.uriFor(article)));
}

async function editCodebook(ports: NotePorts<'service' | 'codebook'>): Promise<void> {
  const active = window.activeTextEditor?.document.uri.toString();
  const article = active ?? ports.service.stories()[0]?.members[0]?.key;
  if (article === undefined) {
    void tell(l10n.t('Open an article (.txt or .md) first.'));
    return;
  }
  const read = await ports.codebook.read(article);
  if (!read.ok) {
    tellCodebookProblem(read.problem);
    return;
  }
  const codes = read.value.codes.map(code => ({
    ...codeItem(code),
    run: () => editCode(ports, article, code, read.value),
  }));
  const others = [
    { icon: 'add', label: l10n.t('New Code…'), run: () => addCode(ports, article) },
    { icon: 'go-to-file', label: l10n.t('Open the File'), run: () => openFile(ports, article) },
  ];
  await choose([...codes, ...others], l10n.t('Codes of this workspace'));
}

/** Editing the workspace's codebook; notes are not touched by it. */
export function codebookCommands(ports: NotePorts<'service' | 'codebook'>): CommandHandlers {
  return { 'crossread.editCodebook': () => editCodebook(ports) };
}
