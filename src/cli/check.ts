import { writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { maxSidecarBytes } from '../core/annotations/parseSidecar';
import { baselineOf, parseBaseline, withBaseline } from '../core/draft/baseline';
import { checkDraft } from '../core/draft/checkDraft';
import { joinedReport, toDraftReport, type DraftReport } from '../core/draft/draftReport';
import { itemWords } from '../core/draft/draftWords';
import { junitOf } from '../core/draft/junit';
import { readDraft } from '../core/draft/readDraft';
import { addressOfPath, sarifOf, type AddressOf } from '../core/draft/sarif';
import { loadLexicon } from '../core/language/lexicon';
import type { ArticleInput } from '../core/story/analysis';
import { fileOfKey } from '../core/story/fileParts';
import { createStoryReader } from '../core/story/reader';
import { finish } from '../core/util/sliced';
import { liesIn } from '../node/liesIn';
import { articlePath, isFolder } from './articleFiles';
import { loadArticles } from './articles';
import { counted, exitCode, UsageError, type CommandIo } from './io';
import { readNamedFile } from './namedFiles';
import { parseOptions } from './options';
import { printable, printedJson, shown } from './shown';
import { detailsBeside } from './sidecars';
import { decisionsHeld } from './storyDecisions';

/** Files that a check is written to, and how. */
const outputs = {
  sarif: (report: DraftReport, addressOf: AddressOf) => printedJson(sarifOf(report, addressOf)),
  junit: junitOf,
  'write-baseline': ({ items }: DraftReport) => printedJson(baselineOf(items)),
} as const;

type Output = keyof typeof outputs;

interface Arguments {
  readonly paths: readonly string[];
  readonly draft: string;
  readonly json: boolean;
  readonly baseline?: string;
  readonly files: readonly (readonly [output: Output, file: string])[];
}

function parse(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(args, {
    draft: { type: 'string' },
    json: { type: 'boolean', default: false },
    baseline: { type: 'string' },
    sarif: { type: 'string' },
    junit: { type: 'string' },
    'write-baseline': { type: 'string' },
  });
  const { draft, json, baseline } = values;
  if (draft === undefined) throw new UsageError('check needs --draft FILE');
  if (positionals.length === 0) throw new UsageError('check needs a folder or files to hold the draft against');
  const files = (['sarif', 'junit', 'write-baseline'] as const).flatMap(output => {
    const file = values[output];
    return file === undefined ? [] : [[output, file] as const];
  });
  return { paths: positionals, draft, json, files, ...(baseline !== undefined && { baseline }) };
}

/**
 * `crossread check PATH… --draft FILE [--json] [--sarif FILE] [--junit FILE] [--baseline FILE] [--write-baseline FILE]`: holds a draft
 * against the versions of a story. Ends with 1 where a person has to look.
 */
export async function runCheck(args: readonly string[], io: CommandIo): Promise<number> {
  const { paths, draft, json, baseline, files } = parse(args);
  const path = await articlePath(resolve(io.cwd, draft), draft);
  if (await isFolder(path)) throw new UsageError(`--draft wants one file, and ${draft} is a folder`);
  const { articles, unreadable } = await loadArticles([...paths, draft], io, detailsBeside);
  const own = articles.find(({ key }) => key === path);
  const versions = articles.filter(article => article !== own);
  if (own === undefined) return exitCode.unreadable;
  if (versions.length === 0) throw new UsageError('there is no version to hold the draft against');
  const decided = await decisionsHeld(versions, io);
  const read = finish(readDraft(createStoryReader(await loadLexicon()), versions, own, decided.decisions));
  const [first, ...others] = read.map(({ story, draft: index, sources }) =>
    toDraftReport(story, index, finish(checkDraft(story, index, sources))),
  );
  if (first === undefined) return exitCode.unreadable;
  const report = joinedReport([first, ...others]);
  const known = baseline === undefined ? null : await readBaseline(resolve(io.cwd, baseline), baseline);
  const told = known === null ? report : { ...report, items: withBaseline(report.items, known) };
  const addressOf = addressesFrom(articles, io.cwd);
  for (const [output, file] of files)
    await write(resolve(io.cwd, file), outputs[output](output === 'write-baseline' ? report : told, addressOf), file);
  io.out(json ? printedJson(told) : printable(summaryOf(told)));
  if (unreadable > 0 || decided.isBroken) return exitCode.unreadable;
  return told.items.some(({ alarm }) => alarm) ? exitCode.needsPerson : exitCode.ok;
}

/** Files by their path from where the check runs, so that a code host finds them; outside of there by their whole path. */
function addressesFrom(articles: readonly ArticleInput[], cwd: string): AddressOf {
  const paths = new Map(articles.map(({ name, key }) => [name, key]));
  return name => {
    // "export.txt#2" is an article of a file
    const path = paths.get(name) ?? paths.get(fileOfKey(name));
    if (path === undefined) return addressOfPath(name);
    if (!liesIn(path, cwd)) return pathToFileURL(path).href;
    return addressOfPath(relative(cwd, path).split(sep).join('/'));
  };
}

async function readBaseline(path: string, given: string): Promise<ReturnType<typeof parseBaseline>> {
  const file = await readNamedFile(path, maxSidecarBytes);
  if ('words' in file && !file.isMissing) throw new UsageError(`the baseline ${given} ${file.words}`);
  if ('words' in file) throw new UsageError(`no baseline at ${given}; --write-baseline makes one`);
  const read = parseBaseline(new TextDecoder().decode(file.bytes));
  if (read === null) throw new UsageError(`${given} is no baseline; --write-baseline makes one`);
  return read;
}

async function write(path: string, content: string, given: string): Promise<void> {
  await writeFile(path, content).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(`${given} cannot be written (${code})`);
  });
}

/** A line for each alarm, as compilers give them, and one that counts. */
function summaryOf({ draft, items, versions }: DraftReport): string {
  const alarms = items.filter(({ alarm }) => alarm);
  const head =
    `${draft}: ${counted(items.length, 'thing')} held against ${counted(versions.length, 'version')}, ` +
    `${counted(alarms.length, 'needs', 'need')} a person`;
  const lines = alarms.map(item => `${draft}:${String(item.line)}:${String(item.column)}: ${itemWords(item)}`);
  return `${[head, ...lines].map(shown).join('\n')}\n`;
}
