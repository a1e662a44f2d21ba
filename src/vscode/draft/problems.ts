import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Uri, type Range } from 'vscode';
import { isAlarm, type DraftFinding, type DraftVerdict } from '../../core/draft/finding';
import type { StoryAnalysis } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { versionLabels } from '../../core/story/labels';
import { textOf, type Span } from '../../core/text/span';
import { rangesIn } from '../adapters/ranges';
import { plain } from '../ui/plain';
import { findingText, sourceText, wordsText } from './wording';

/** How loud a verdict is; those that are missing say nothing. */
const severities: Readonly<Partial<Record<DraftVerdict, DiagnosticSeverity>>> = {
  differs: DiagnosticSeverity.Warning,
  altered: DiagnosticSeverity.Warning,
  cut: DiagnosticSeverity.Warning,
  notFound: DiagnosticSeverity.Warning,
  notPrinted: DiagnosticSeverity.Information,
  withinBound: DiagnosticSeverity.Hint,
};

/** Places told with a problem; more say nothing new. */
const mostPlaces = 4;

/** The findings that a person should look at, as problems of the draft. */
export function problemsOf(
  story: StoryAnalysis,
  draft: number,
  findings: readonly DraftFinding[],
): readonly Diagnostic[] {
  const labels = versionLabels(story.articles);
  const ranges = story.articles.map(({ text }) => rangesIn(text));
  const rangeOf = (article: number, span: Span): Range | undefined => ranges[article]?.(span);
  return findings.flatMap(finding => {
    const severity = severities[finding.verdict];
    const range = rangeOf(draft, finding);
    if (severity === undefined || range === undefined) return [];
    const places = finding.at.slice(0, mostPlaces).flatMap(place => {
      const other = story.articles[place.article];
      const otherRange = rangeOf(place.article, place);
      if (other === undefined || otherRange === undefined) return [];
      const words = textOf(other.text, place);
      const location = new Location(Uri.parse(fileOf(other), true), otherRange);
      return [{ location, words, source: sourceText(labels[place.article] ?? '', words) }];
    });
    const sources = places.map(({ source }) => source);
    const problem = new Diagnostic(range, plain(findingText(finding, sources), 'tooltip'), severity);
    problem.relatedInformation = places.map(
      ({ location, words }) => new DiagnosticRelatedInformation(location, plain(wordsText(words), 'tooltip')),
    );
    problem.source = 'Crossread';
    return [problem];
  });
}

/** How many findings need a look. */
export function alarmsIn(findings: readonly DraftFinding[]): number {
  return findings.filter(isAlarm).length;
}
