import { loadLexicon } from '../core/language/lexicon';
import { differingFacts, type DifferingFact } from '../core/report/differingFacts';
import { languageName } from '../core/report/languageName';
import { toStoryReport, type StoryReport } from '../core/report/storyReport';
import { createStoryReader } from '../core/story/reader';
import { dayNumber } from '../core/times/isoDays';
import { finish } from '../core/util/sliced';
import { loadArticles } from './articles';
import { counted, exitCode, UsageError, type CommandIo } from './io';
import { parseOptions } from './options';
import { printedJson, shown } from './shown';
import { detailsIn, readSidecarOf, sidecarProblem } from './sidecars';
import { decisionsHeld, suggestionsOf } from './storyDecisions';

/** `  people killed: a.txt “seven people” (sentence 1) · b.txt “19 lives” (sentence 1)` */
function factLine({ about, versions }: DifferingFact): string {
  const said = versions.map(
    ({ file, words, sentence }) => `${file} ${words.map(own => `“${own}”`).join(', ')} (sentence ${sentence})`,
  );
  return `  ${about}: ${said.join(' · ')}`;
}

/** Said once for a version whose words are not read. */
function otherLanguage(tag: string | null): string {
  return tag === null ? '' : `${languageName(tag, 'en')} (only its figures are compared), `;
}

/** A line a version, then what was compared: for people at a terminal. */
function summaryOf(report: StoryReport, facts: readonly DifferingFact[]): string {
  const lines = [`${counted(report.articles.length, 'version')}, ${counted(report.origins.length, 'origin')}`];
  for (const { file, date, dateSource, language, sentences, claims, mentions } of report.articles) {
    const day = date === null ? 'no date' : `${date}${dateSource === 'inferred' ? ' (inferred)' : ''}`;
    lines.push(
      `  ${file}: ${day}, ${otherLanguage(language)}${counted(sentences.length, 'sentence')}, ` +
        `${counted(claims.length, 'figure or date', 'figures and dates')}, ${counted(mentions.length, 'name')}`,
    );
  }
  const figures = report.claimLinks.filter(({ relation }) => relation !== 'possible').length;
  const matches = report.matches.filter(({ kind }) => kind !== 'related').length;
  lines.push(
    `${counted(matches, 'matching pair')} of sentences, ` +
      `${counted(report.onlyHere.length, 'sentence')} in one version only`,
    `${counted(figures, 'pair')} of figures compared, ${counted(facts.length, 'fact differs', 'facts differ')}`,
    ...facts.map(factLine),
    ...report.derivations.map(({ formula }) => `  ${formula}`),
    ...report.notes.map(({ relation, why }) => `  ${relation}: ${why}`),
  );
  return `${lines.map(shown).join('\n')}\n`;
}

interface Arguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly names: boolean;
  readonly suggestions: boolean;
  readonly date?: string;
}

function parse(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(args, {
    json: { type: 'boolean', default: false },
    'no-entities': { type: 'boolean', default: false },
    suggestions: { type: 'boolean', default: false },
    date: { type: 'string' },
  });
  const { date, json, suggestions } = values;
  if (positionals.length === 0) throw new UsageError('analyze needs a folder or files');
  if (date !== undefined && dayNumber(date) === null)
    throw new UsageError(`--date wants a day that exists, as YYYY-MM-DD, not '${date}'`);
  if (suggestions && !json) throw new UsageError('--suggestions goes with --json');
  const names = !values['no-entities'];
  return { paths: positionals, json, names, suggestions, ...(date !== undefined && { date }) };
}

/**
 * `crossread analyze PATH… [--json [--suggestions]] [--no-entities] [--date YYYY-MM-DD]`: reads the paths as one story, with what a person
 * decided about it in the editor, and prints it.
 */
export async function runAnalyze(args: readonly string[], io: CommandIo): Promise<number> {
  const { paths, json, names, suggestions, date } = parse(args);
  let broken = 0;
  const { articles, unreadable } = await loadArticles(paths, io, async (path, name) => {
    if (date !== undefined) return { date };
    const file = await readSidecarOf(path);
    if (file.problem !== null && file.problem !== 'newerFormat') {
      io.error(`${name}: its sidecar ${sidecarProblem(file)}`);
      broken++;
    }
    return detailsIn(file.sidecar);
  });
  // what could not be read was told of already
  if (articles.length === 0 && unreadable === 0) {
    io.error('no article to read (.txt or .md)');
    broken++;
  }
  const { decisions, isBroken } = await decisionsHeld(articles, io);
  if (isBroken) broken++;
  const reader = createStoryReader(names ? await loadLexicon() : null);
  const story = finish(reader.analyse(articles, decisions));
  const report = toStoryReport(story, suggestions ? await suggestionsOf(story) : undefined);
  io.out(json ? printedJson(report) : summaryOf(report, differingFacts(story)));
  return unreadable + broken > 0 ? exitCode.unreadable : exitCode.ok;
}
