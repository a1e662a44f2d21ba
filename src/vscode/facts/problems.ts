import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Location,
  Uri,
  type DiagnosticCollection,
} from 'vscode';
import { differingFirst } from '../../core/report/differingEntries';
import { differingRows, type FactEntry, type FactRow, type FactTable } from '../../core/report/factTableModel';
import { rowWordings } from '../../core/report/rowWordings';
import type { StoryAnalysis } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { versionLabels } from '../../core/story/labels';
import { textOf } from '../../core/text/span';
import { rangesIn } from '../adapters/ranges';
import type { Ports } from '../shell/ports';
import { rowRelationText } from '../ui/factWording';
import { plain, shortened } from '../ui/plain';

const information = DiagnosticSeverity.Information;

/** A row of the panel is one line: words of a version, and wordings that it names. */
const longestSaid = 60;
const mostSaid = 4;

/** "differs: “at least 16 people” in ferry2, ferry3 · “14 people” in ferry1". */
function messageOf(
  story: StoryAnalysis,
  row: FactRow,
  entries: readonly FactEntry[],
  labels: readonly string[],
): string {
  const parts = rowWordings(story, { entries }).map(({ words, articles }) =>
    l10n.t('“{0}” in {1}', shortened(words, longestSaid), articles.map(one => labels[one] ?? '').join(', ')),
  );
  const more = parts.length > mostSaid ? [l10n.t('{0} more wordings', parts.length - mostSaid)] : [];
  const about = row.about === '' ? '' : `${shortened(row.about, longestSaid)} · `;
  return `${rowRelationText(row.relation)}: ${about}${[...parts.slice(0, mostSaid), ...more].join(' · ')}`;
}

/** The differences of a story as problems: one for each, at the words of the first version that differs from another, with the places of the others. */
function problemsOf(story: StoryAnalysis, table: FactTable): ReadonlyMap<string, readonly Diagnostic[]> {
  const labels = versionLabels(story.articles);
  const inOrder = differingFirst(story);
  const ranges = story.articles.map(({ text }) => rangesIn(text));
  const problems = new Map<string, Diagnostic[]>(story.articles.map(article => [fileOf(article), []]));
  const locationOf = (entry: FactEntry): Location | undefined => {
    const range = ranges[entry.article]?.(entry);
    return range && new Location(Uri.parse(fileOf(story.articles[entry.article]), true), range);
  };
  for (const row of differingRows(table)) {
    const entries = inOrder(row);
    const [first, ...others] = entries;
    const here = first && locationOf(first);
    if (here === undefined) continue;
    const problem = new Diagnostic(here.range, plain(messageOf(story, row, entries, labels), 'tooltip'), information);
    problem.source = 'Crossread';
    problem.relatedInformation = others.flatMap(entry => {
      const location = locationOf(entry);
      const words = textOf(story.articles[entry.article]?.text ?? '', entry);
      return location ? [new DiagnosticRelatedInformation(location, plain(words, 'tooltip'))] : [];
    });
    problems.get(here.uri.toString())?.push(problem);
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
export function registerProblems(ports: Ports<'service' | 'settings' | 'facts' | 'log'>): Disposable {
  const collection = languages.createDiagnosticCollection('crossread');
  const list = new ProblemList(collection);
  let asked = 0;
  const show = async (): Promise<void> => {
    const number = ++asked;
    const { enabled, problems } = ports.settings.current();
    const stories = enabled && problems ? ports.service.stories() : [];
    const found = new Map<string, readonly Diagnostic[]>();
    for (const { analysis } of stories) {
      if (analysis === undefined) continue;
      for (const [key, ofArticle] of problemsOf(analysis, await ports.facts.tableOf(analysis)))
        found.set(key, ofArticle);
    }
    // what was asked for later may be known earlier
    if (number === asked) list.show(found);
  };
  const showSoon = (): void => void show().catch((error: unknown) => ports.log.error('problems', error));
  showSoon();
  return Disposable.from(
    collection,
    // the editor moves problems along with typing by itself
    ports.service.onDidChange(({ kind }) => kind !== 'edited' && showSoon()),
    ports.settings.onDidChange(showSoon),
  );
}
