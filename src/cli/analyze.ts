import { parseArgs } from 'node:util';
import { loadLexicon } from '../core/language/lexicon';
import { toStoryReport, type StoryReport } from '../core/report/storyReport';
import { createStoryReader } from '../core/story/reader';
import { finish } from '../core/util/sliced';
import { loadArticles } from './articles';
import { counted, exitCode, UsageError, type CommandIo } from './io';
import { printedJson, shown } from './shown';
import { detailsIn, readSidecar, sidecarProblem } from './sidecars';

/** A line a version, then what was compared: for people at a terminal. */
function summaryOf(report: StoryReport): string {
  const lines = [`${counted(report.articles.length, 'version')}, ${counted(report.origins.length, 'origin')}`];
  for (const { file, date, dateSource, sentences, claims, mentions } of report.articles) {
    const day = date === null ? 'no date' : `${date}${dateSource === 'inferred' ? ' (inferred)' : ''}`;
    lines.push(
      `  ${file}: ${day}, ${counted(sentences.length, 'sentence')}, ` +
        `${counted(claims.length, 'figure or date', 'figures and dates')}, ${counted(mentions.length, 'name')}`,
    );
  }
  const differing = report.claimLinks.filter(({ relation }) => relation === 'differs');
  const figures = report.claimLinks.filter(({ relation }) => relation !== 'possible').length;
  const matches = report.matches.filter(({ kind }) => kind !== 'related').length;
  lines.push(
    `${counted(matches, 'matching pair')} of sentences, ` +
      `${counted(report.onlyHere.length, 'sentence')} in one version only`,
    `${counted(figures, 'pair')} of figures compared, ${counted(differing.length, 'differs', 'differ')}`,
    ...differing.map(({ why }) => `  ${why}`),
    ...report.derivations.map(({ formula }) => `  ${formula}`),
    ...report.notes.map(({ relation, why }) => `  ${relation}: ${why}`),
  );
  return `${lines.map(shown).join('\n')}\n`;
}

function parse(args: readonly string[]): { paths: readonly string[]; json: boolean; names: boolean; date?: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'no-entities': { type: 'boolean', default: false },
      date: { type: 'string' },
    },
  });
  const { date } = values;
  if (positionals.length === 0) throw new UsageError('analyze needs a folder or files');
  if (date !== undefined && (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))))
    throw new UsageError(`--date wants a day as YYYY-MM-DD, not '${date}'`);
  return { paths: positionals, json: values.json, names: !values['no-entities'], ...(date !== undefined && { date }) };
}

/** `crossread analyze PATH… [--json] [--no-entities] [--date YYYY-MM-DD]`: reads the paths as one story and prints it. */
export async function runAnalyze(args: readonly string[], io: CommandIo): Promise<number> {
  const { paths, json, names, date } = parse(args);
  let broken = 0;
  const { articles, unreadable } = await loadArticles(paths, io, async (path, name) => {
    if (date !== undefined) return { date };
    const file = await readSidecar(path);
    if (file.problem !== null && file.problem !== 'newerFormat') {
      io.error(`${name}: its sidecar ${sidecarProblem(file)}`);
      broken++;
    }
    return detailsIn(file.sidecar);
  });
  const reader = createStoryReader(names ? await loadLexicon() : null);
  const report = toStoryReport(finish(reader.analyse(articles)));
  io.out(json ? printedJson(report) : summaryOf(report));
  return unreadable + broken > 0 ? exitCode.unreadable : exitCode.ok;
}
