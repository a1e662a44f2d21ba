import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  languages,
  Location,
  Range,
  Uri,
  type DiagnosticCollection,
} from 'vscode';
import { differencePlaces, type DifferencePlace } from '../../core/report/differences';
import type { StoryAnalysis } from '../../core/story/analysis';
import { versionLabels } from '../../core/story/labels';
import { createLineIndex } from '../../core/text/lineIndex';
import { textOf, type Span } from '../../core/text/span';
import type { Ports } from '../shell/ports';
import { plain } from '../ui/plain';
import { differenceText } from '../ui/wording';

/** Ranges of one article, open or not. */
function rangesOf(text: string): (span: Span) => Range {
  const lines = createLineIndex(text);
  return ({ start, end }) => {
    const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
    return new Range(from.line, from.column, to.line, to.column);
  };
}

/** The differences of a story as problems, per article. */
function problemsOf(story: StoryAnalysis): ReadonlyMap<string, readonly Diagnostic[]> {
  const labels = versionLabels(story.articles.map(({ name }) => name));
  const ranges = story.articles.map(({ text }) => rangesOf(text));
  const problems = new Map<string, Diagnostic[]>(story.articles.map(({ key }) => [key, []]));
  const toProblem = (place: DifferencePlace, range: Range): Diagnostic => {
    const related = place.differences.flatMap(({ kind, there }) => {
      const other = story.articles[there.article];
      const otherRange = ranges[there.article]?.(there);
      if (other === undefined || otherRange === undefined) return [];
      const text = plain(differenceText(kind, labels[there.article] ?? '', textOf(other.text, there)), 'tooltip');
      return [new DiagnosticRelatedInformation(new Location(Uri.parse(other.key, true), otherRange), text)];
    });
    const message = related.map(one => one.message).join('\n');
    const problem = new Diagnostic(range, message, DiagnosticSeverity.Information);
    problem.source = 'Crossread';
    problem.code = place.differences[0]?.kind ?? 'differs';
    problem.relatedInformation = related;
    return problem;
  };
  for (const place of differencePlaces(story)) {
    const range = ranges[place.article]?.(place);
    if (range) problems.get(story.articles[place.article]?.key ?? '')?.push(toProblem(place, range));
  }
  return problems;
}

const fingerprint = (problems: readonly Diagnostic[]): string =>
  JSON.stringify(problems.map(({ range, message }) => [range, message]));

/** Puts problems into the panel; an article whose problems are the same keeps them, so that the panel does not flicker. */
class ProblemList {
  private readonly shown = new Map<string, string>();

  constructor(private readonly collection: DiagnosticCollection) {}

  show(problems: ReadonlyMap<string, readonly Diagnostic[]>): void {
    for (const key of this.shown.keys()) if (!problems.has(key)) this.set(key, []);
    for (const [key, list] of problems) this.set(key, list);
  }

  private set(key: string, list: readonly Diagnostic[]): void {
    const print = list.length === 0 ? undefined : fingerprint(list);
    if (this.shown.get(key) === print) return;
    this.collection.set(Uri.parse(key, true), list);
    if (print === undefined) this.shown.delete(key);
    else this.shown.set(key, print);
  }
}

/** Differences between the versions in the Problems panel, as information. */
export function registerProblems(ports: Ports<'service' | 'settings'>): Disposable {
  const collection = languages.createDiagnosticCollection('crossread');
  const list = new ProblemList(collection);
  const show = (): void => {
    const { enabled, problems } = ports.settings.current();
    const stories = enabled && problems ? ports.service.stories() : [];
    list.show(new Map(stories.flatMap(({ analysis }) => (analysis ? [...problemsOf(analysis)] : []))));
  };
  show();
  return Disposable.from(
    collection,
    // the editor moves problems along with typing by itself
    ports.service.onDidChange(({ kind }) => kind !== 'edited' && show()),
    ports.settings.onDidChange(show),
  );
}
