import {
  Disposable,
  l10n,
  Range,
  ThemeColor,
  Uri,
  ViewColumn,
  window,
  workspace,
  type DecorationRenderOptions,
  type TextEditor,
} from 'vscode';
import type { Span } from '../../core/text/span';
import type { MarkKind } from '../adapters/markKinds';
import type { CommandHandlers } from '../shell/commands';
import { differenceMark } from '../ui/differenceMark';
import { statusText } from '../ui/statusWording';
import { claimKindText, entityTypeText, tierText } from '../ui/wording';

/** Scheme of the page that explains what marks mean. */
export const legendScheme = 'crossread-legend';

/** The look of a mark that is no highlight. */
interface OtherMark {
  readonly look: DecorationRenderOptions;
}

/** A line of the legend: a sample that is drawn as it is in articles, and what it means. */
interface LegendLine {
  readonly sample: string;
  readonly meaning: string;
  readonly mark: MarkKind | OtherMark | undefined;
}

const heading = (meaning: string): LegendLine => ({ sample: '', meaning, mark: undefined });
/** As the editor draws what Problems lists as information: it lets nobody else draw it. */
const problemMark = (): DecorationRenderOptions => ({
  textDecoration: 'underline wavy var(--vscode-editorInfo-foreground)',
});

const square = (colour: string, meaning: string): LegendLine => ({
  sample: '■',
  meaning,
  mark: { look: { color: new ThemeColor(colour) } },
});

const kindLines = (): readonly LegendLine[] => {
  const of = (mark: MarkKind, sample: string, meaning: string): LegendLine => ({ sample, meaning, mark });
  return [
    of('person', 'Ada Lorn', entityTypeText('PERSON')),
    of('organisation', 'Harbour Board', entityTypeText('ORG')),
    of('place', 'Tarnova', entityTypeText('PLACE')),
    of('group', 'Tarnovan', entityTypeText('GROUP')),
    of('event', 'Regatta', entityTypeText('EVENT')),
    of('money', '€4.2 million', claimKindText('money')),
    of('percent', '12 percent', claimKindText('percent')),
    of('count', '16 people', claimKindText('count')),
    of('date', 'on Friday', claimKindText('date')),
    of('duration', 'two days', claimKindText('duration')),
    of('superlative', 'largest', l10n.t('superlative')),
    of('quotation', '“All ashore”', l10n.t('quotation')),
  ];
};

const legendLines = (): readonly LegendLine[] => [
  heading(l10n.t('In the text')),
  { sample: '14 people', meaning: l10n.t('differs in another version'), mark: { look: differenceMark() } },
  { sample: '14 people', meaning: l10n.t('the same, where Problems lists it'), mark: { look: problemMark() } },
  ...kindLines(),
  { sample: l10n.t('Menu'), meaning: l10n.t('tells no story'), mark: { look: { opacity: '0.6' } } },
  heading(l10n.t('Left of the scroll bar: other versions have it')),
  square('crossread.copiedRuler', tierText('copied')),
  square('crossread.editedRuler', tierText('edited')),
  square('crossread.rewordedRuler', tierText('reworded')),
  square('crossread.relatedRuler', tierText('related')),
  square('crossread.onlyHereRuler', l10n.t('only in this version')),
  heading(l10n.t('Below words with a note')),
  square('crossread.noteUnchecked', statusText('unchecked')),
  square('crossread.noteVerified', statusText('verified')),
  square('crossread.noteDisputed', statusText('disputed')),
  square('crossread.noteNeedsSource', statusText('needs-source')),
  square('crossread.noteError', statusText('error')),
  square('crossread.noteUnverifiable', statusText('unverifiable')),
  square('crossread.noteStale', l10n.t('the words changed since the note')),
];

/** The text of the legend, and where its samples stand. */
function legendPage(): { readonly text: string; readonly samples: readonly (LegendLine & Span)[] } {
  let text = `${l10n.t('What the marks mean')}\n`;
  const samples: (LegendLine & Span)[] = [];
  const lines = legendLines();
  const sampleWidth = Math.max(...lines.map(({ sample }) => sample.length));
  for (const line of lines) {
    if (line.mark === undefined) {
      text += `\n${line.meaning}\n`;
      continue;
    }
    text += '  ';
    samples.push({ ...line, start: text.length, end: text.length + line.sample.length });
    text += `${line.sample.padEnd(sampleWidth)}  ${line.meaning}\n`;
  }
  return { text, samples };
}

/** What is drawn in the legend as it is in articles, by kind. */
export function legendMarks(): ReadonlyMap<MarkKind, readonly Span[]> {
  return new Map(
    legendPage().samples.flatMap(sample => (typeof sample.mark === 'string' ? [[sample.mark, [sample]] as const] : [])),
  );
}

/** The page of the legend, and the command that opens it. */
export function registerLegend(): Disposable {
  const others = legendPage().samples.flatMap(({ mark, start, end }) =>
    typeof mark === 'object' ? [{ type: window.createTextEditorDecorationType(mark.look), start, end }] : [],
  );
  const paint = (editor: TextEditor): void => {
    if (editor.document.uri.scheme !== legendScheme) return;
    const { document } = editor;
    for (const { type, start, end } of others)
      editor.setDecorations(type, [new Range(document.positionAt(start), document.positionAt(end))]);
  };
  return Disposable.from(
    ...others.map(({ type }) => type),
    workspace.registerTextDocumentContentProvider(legendScheme, {
      provideTextDocumentContent: () => legendPage().text,
    }),
    window.onDidChangeVisibleTextEditors(editors => editors.forEach(paint)),
  );
}

/** Showing the legend. */
export function legendCommands(): CommandHandlers {
  return {
    'crossread.showLegend': async () => {
      const uri = Uri.from({ scheme: legendScheme, path: `/${l10n.t('What the Marks Mean')}` });
      await window.showTextDocument(uri, { preview: true, viewColumn: ViewColumn.Beside });
    },
  };
}
