import {
  Disposable,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { ClaimKind } from '../../core/claims/claim';
import type { EntityType } from '../../core/entities/entity';
import type { ArticleAnalysis } from '../../core/story/analysis';
import type { Span } from '../../core/text/span';
import type { App } from '../app';
import { rangeOf } from '../ranges';
import { markKinds, type MarkKind } from '../settings';

const kindOfEntity: Readonly<Record<EntityType, MarkKind>> = {
  PERSON: 'person',
  ORG: 'organisation',
  PLACE: 'place',
  GROUP: 'group',
  EVENT: 'event',
  NAME: 'name',
};

const kindOfClaim: Readonly<Record<ClaimKind, MarkKind>> = {
  money: 'money',
  percent: 'percent',
  points: 'percent',
  count: 'count',
  measure: 'count',
  rate: 'count',
  ratio: 'count',
  ordinal: 'count',
  vague: 'count',
  duration: 'duration',
  age: 'duration',
  date: 'date',
  period: 'date',
};

/**
 * Each kind has a line of its own, so that none depends on colour alone: names are underlined, figures have a tint
 * besides. Widths are those at which the styles can be told apart at 12 px.
 */
const lineOf: Readonly<Record<MarkKind, { style: string; width: string; figure: boolean }>> = {
  person: { style: 'solid', width: '0 0 2px 0', figure: false },
  organisation: { style: 'double', width: '0 0 3px 0', figure: false },
  place: { style: 'dotted', width: '0 0 2px 0', figure: false },
  group: { style: 'dashed', width: '0 0 2px 0', figure: false },
  event: { style: 'groove', width: '0 0 3px 0', figure: false },
  name: { style: 'solid', width: '0 0 1px 0', figure: false },
  money: { style: 'solid', width: '0 0 2px 0', figure: true },
  percent: { style: 'double', width: '0 0 3px 0', figure: true },
  count: { style: 'dashed', width: '0 0 2px 0', figure: true },
  date: { style: 'dotted', width: '0 0 2px 0', figure: true },
  duration: { style: 'solid', width: '0 0 1px 0', figure: true },
};

function styleOf(kind: MarkKind): DecorationRenderOptions {
  const { style, width, figure } = lineOf[kind];
  return {
    borderStyle: style,
    borderWidth: width,
    borderColor: new ThemeColor(`crossread.${kind}Foreground`),
    ...(figure && { backgroundColor: new ThemeColor('crossread.figureBackground') }),
    overviewRulerLane: OverviewRulerLane.Left,
  };
}

/** The spans of an article to mark, by kind. A claim that is only light is not marked. */
export function marksOf(article: ArticleAnalysis): ReadonlyMap<MarkKind, readonly Span[]> {
  const marks = new Map<MarkKind, Span[]>(markKinds.map(kind => [kind, []]));
  for (const mention of article.mentions) marks.get(kindOfEntity[mention.type])?.push(mention);
  for (const claim of article.claims) if (claim.salience === 'claim') marks.get(kindOfClaim[claim.kind])?.push(claim);
  return marks;
}

/** Marks names and figures in every visible article of a story. */
export function registerHighlights(app: App): Disposable {
  const types = new Map<MarkKind, TextEditorDecorationType>(
    markKinds.map(kind => [kind, window.createTextEditorDecorationType(styleOf(kind))]),
  );
  const paint = (editor: TextEditor): void => {
    const place = app.service.placeOf(editor.document.uri.toString());
    const article = place?.analysis.articles[place.index];
    const { highlights, markKinds: shown } = app.settings.current();
    // an analysis of an older text would mark the wrong words; the next one is on its way
    if (article !== undefined && article.text.length !== editor.document.getText().length) return;
    const marks = article && highlights ? marksOf(article) : undefined;
    for (const [kind, type] of types) {
      const spans = marks && shown.has(kind) ? (marks.get(kind) ?? []) : [];
      editor.setDecorations(
        type,
        spans.filter(({ start, end }) => end > start).map(span => rangeOf(editor.document, span)),
      );
    }
  };
  const paintAll = (): void => window.visibleTextEditors.forEach(paint);
  paintAll();
  return Disposable.from(
    ...types.values(),
    app.service.onDidChange(paintAll),
    app.settings.onDidChange(paintAll),
    window.onDidChangeVisibleTextEditors(paintAll),
  );
}
