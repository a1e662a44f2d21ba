import { l10n, window, type TextEditor } from 'vscode';
import { codeOf, type Code } from '../../../core/annotations/codebook';
import type { PlacedNote } from '../../../core/annotations/placedNote';
import type { AddedNote } from '../../../core/annotations/storeTypes';
import { occurrencesOf } from '../../../core/report/occurrences';
import type { Span } from '../../../core/text/span';
import { mayBeArticle } from '../../adapters/articleFiles';
import type { CommandHandlers } from '../../shell/commands';
import { report } from '../../shell/outcomes';
import { tell, tellBriefly } from '../../ui/tell';
import { targetNote } from '../noteTarget';
import { articleText, placedNote } from '../openNotes';
import type { NotePorts } from '../ports';
import { pickCode } from './codePick';

/** Gives a note a code, or takes it away when the note has it. */
async function setCode(ports: NotePorts<'service' | 'notes' | 'codebook'>, value: unknown): Promise<void> {
  const row = await targetNote(ports, value);
  const note = row && placedNote(ports, row)?.note;
  if (row === undefined || note === undefined) return;
  const book = ports.codebook.of(row.article);
  const current = note.codes.map(id => codeOf(book, id)?.id ?? id);
  const code = await pickCode(ports, row.article, current);
  if (code === undefined) return;
  const others = note.codes.filter(id => (codeOf(book, id)?.id ?? id) !== code.id);
  const codes = current.includes(code.id) ? others : [...others, code.id];
  await report(await ports.notes.edit(row.article, row.note, { codes }), row.article);
}

/** The active article with words selected; otherwise tells what to do. */
function editorWithSelection(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor !== undefined && !editor.selection.isEmpty && mayBeArticle(editor.document.uri)) return editor;
  void tell(l10n.t('Select words in an article (.txt or .md) first.'));
  return undefined;
}

function selectedSpan({ document, selection }: TextEditor): Span {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

const isOn =
  ({ start, end }: Span) =>
  ({ anchor }: PlacedNote): boolean =>
    anchor?.start === start && anchor.end === end;

/** Codes the selected words: the note that is on them, else a new one. */
async function codeSelection(ports: NotePorts<'notes' | 'noteKeeper' | 'codebook'>): Promise<void> {
  const editor = editorWithSelection();
  if (editor === undefined) return;
  await ports.noteKeeper.openDocument(editor.document);
  const article = editor.document.uri.toString();
  const span = selectedSpan(editor);
  const code = await pickCode(ports, article);
  if (code === undefined) return;
  const note = ports.notes.notes(article)?.notes.find(isOn(span))?.note;
  const outcome =
    note === undefined
      ? await ports.notes.add(article, span, { codes: [code.id] })
      : await ports.notes.edit(article, note.id, { codes: [...new Set([...note.codes, code.id])] });
  if (await report(outcome, article)) tellBriefly('tag', l10n.t('Coded as {0}', code.name));
}

/** Notes with a code for all occurrences of words in some articles, but for those that have it. */
function notesForAll(
  ports: NotePorts<'service' | 'notes'>,
  words: string,
  articles: readonly string[],
  code: Code,
): readonly AddedNote[] {
  const ids = new Set([code.id, ...code.formerIds]);
  return articles.flatMap(article => {
    const notes = ports.notes.notes(article)?.notes ?? [];
    const coded = notes.filter(({ note }) => note.codes.some(id => ids.has(id)));
    return occurrencesOf(words, articleText(ports, article))
      .filter(span => !coded.some(isOn(span)))
      .map(span => ({ article, span, input: { codes: [code.id] } }));
  });
}

/** Codes all occurrences of the selected words, in all versions of the story. */
async function codeAll(ports: NotePorts<'service' | 'notes' | 'noteKeeper' | 'codebook'>): Promise<void> {
  const editor = editorWithSelection();
  if (editor === undefined) return;
  const article = editor.document.uri.toString();
  const words = editor.document.getText(editor.selection);
  await ports.noteKeeper.openDocument(editor.document);
  const code = await pickCode(ports, article);
  if (code === undefined) return;
  const articles = ports.service.storyOf(article)?.members.map(({ key }) => key) ?? [article];
  const added = notesForAll(ports, words, articles, code);
  const outcome = await ports.notes.addAll(added);
  if (!(await report(outcome, article))) return;
  const count = new Set(added.map(one => one.article)).size;
  const undo = l10n.t('Undo');
  const sentence = l10n.t('{0} occurrences in {1} articles were coded as “{2}”.', added.length, count, code.name);
  if ((await tell(sentence, ...(added.length > 0 ? [undo] : []))) === undo)
    await report(await ports.notes.undoLast(), article);
}

/** Classifying notes by the codes of the workspace's codebook. */
export function noteCodeCommands(ports: NotePorts<'service' | 'notes' | 'noteKeeper' | 'codebook'>): CommandHandlers {
  return {
    'crossread.setNoteCode': value => setCode(ports, value),
    'crossread.codeSelection': () => codeSelection(ports),
    'crossread.codeAllOccurrences': () => codeAll(ports),
  };
}
