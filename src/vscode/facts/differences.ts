import { l10n, window } from 'vscode';
import { differencePlaces, stepDifference, type Difference, type DifferencePlace } from '../../core/report/differences';
import { severityOf } from '../../core/report/factTableModel';
import type { StoryAnalysis } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { versionLabels } from '../../core/story/labels';
import { textOf, type Span } from '../../core/text/span';
import type { CommandHandlers } from '../shell/commands';
import { needReading } from '../shell/currentStory';
import { report } from '../shell/outcomes';
import type { Ports } from '../shell/ports';
import { escapeMarkdown } from '../ui/markdown';
import { parseSpan, type ArticleSpan } from '../ui/placeLinks';
import { reveal, revealBoth } from '../ui/places';
import { tell, tellWhileEditing } from '../ui/tell';
import { differenceText } from '../ui/factWording';

/** What differs is short, but takes longer to read than a confirmation. */
const messageMilliseconds = 12_000;

/** What the other versions have instead, a sentence each. */
function sentencesOf(story: StoryAnalysis, { differences }: DifferencePlace): readonly string[] {
  const labels = versionLabels(story.articles);
  return differences.map(({ kind, there }) =>
    differenceText(kind, labels[there.article] ?? '', textOf(story.articles[there.article]?.text ?? '', there)),
  );
}

/** The words of another version: of one that shows already, else of the one in which what matters most differs. */
function otherSide(story: StoryAnalysis, { differences }: DifferencePlace): ArticleSpan | undefined {
  const keyOf = ({ there }: Difference): string => fileOf(story.articles[there.article]);
  const shown = new Set(window.visibleTextEditors.map(({ document }) => document.uri.toString()));
  const byWeight = [...differences].sort((a, b) => severityOf(a.kind) - severityOf(b.kind));
  const other = byWeight.find(one => shown.has(keyOf(one))) ?? byWeight[0];
  return other && { article: keyOf(other), start: other.there.start, end: other.there.end };
}

async function step(ports: Ports<'service' | 'finder'>, direction: 'next' | 'previous'): Promise<void> {
  const story = (await needReading(ports))?.analysis;
  if (story === undefined) return;
  const places = differencePlaces(story);
  const editor = window.activeTextEditor;
  const { selection, document } = editor ?? {};
  const edge = direction === 'next' ? selection?.start : selection?.end;
  const offset = (edge && document?.offsetAt(edge)) ?? 0;
  const article = (document && ports.service.placeAt(document.uri.toString(), offset)?.index) ?? -1;
  const place = stepDifference(places, { article, offset }, direction);
  if (place === undefined) {
    void tell(l10n.t('The versions of this story do not differ.'));
    return;
  }
  const here = { article: fileOf(story.articles[place.article]), start: place.start, end: place.end };
  const there = otherSide(story, place);
  await (there === undefined ? reveal(here) : revealBoth(here, there));
  const count = l10n.t('{0} of {1}', places.indexOf(place) + 1, places.length);
  tellWhileEditing('diff', `${count} · ${sentencesOf(story, place).join(' · ')}`, messageMilliseconds);
}

/** Whether versions differ in words that a stretch of an article touches. */
export function isDifferenceAt(ports: Ports<'service'>, span: ArticleSpan): boolean {
  return placeFor(ports, span) !== undefined;
}

const overlapping = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The place that a command was called on, else the one at the cursor. */
function placeFor(
  ports: Ports<'service'>,
  value: unknown,
): { story: StoryAnalysis; place: DifferencePlace; span: ArticleSpan } | undefined {
  const editor = window.activeTextEditor;
  const atCursor = editor && {
    article: editor.document.uri.toString(),
    start: editor.document.offsetAt(editor.selection.start),
    end: editor.document.offsetAt(editor.selection.end),
  };
  const wanted = parseSpan(value) ?? atCursor;
  const found = wanted && ports.service.placeAt(wanted.article, wanted.start);
  if (wanted === undefined || found === undefined) return undefined;
  const place = differencePlaces(found.analysis).find(one => one.article === found.index && overlapping(one, wanted));
  return (
    place && { story: found.analysis, place, span: { article: wanted.article, start: place.start, end: place.end } }
  );
}

/** Both wordings as Markdown: "**001**: “…”", one paragraph each. */
function quotation(story: StoryAnalysis, place: DifferencePlace): string {
  const labels = versionLabels(story.articles);
  const sides = [place, ...place.differences.map(({ there }) => there)].map(({ article, start, end }) => {
    const words = story.articles[article]?.text.slice(start, end) ?? '';
    return `**${escapeMarkdown(labels[article] ?? '')}**: “${escapeMarkdown(words)}”`;
  });
  return [...new Set(sides)].join('\n\n');
}

async function noteDifference(ports: Ports<'service' | 'notes'>, value: unknown): Promise<void> {
  const found = placeFor(ports, value);
  if (found === undefined) {
    void tell(l10n.t('There is no difference at the cursor. “Crossread: Next Difference” leads to one.'));
    return;
  }
  const { story, place, span } = found;
  const comment = quotation(story, place);
  if (await report(await ports.notes.add(span.article, span, { comment }), span.article, comment)) await reveal(span);
}

/** Walking through the differences, and noting one. */
export function differenceCommands(ports: Ports<'service' | 'finder' | 'notes'>): CommandHandlers {
  return {
    'crossread.nextDifference': () => step(ports, 'next'),
    'crossread.previousDifference': () => step(ports, 'previous'),
    'crossread.noteDifference': value => noteDifference(ports, value),
  };
}
