import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { longestAnswer, readAnswer } from '../core/secondReader/answer';
import { checkAnswer, provenanceOf, type Checked } from '../core/secondReader/check';
import { answerTrouble, secondReaderReport, type AnswerTrouble } from '../core/secondReader/checkReport';
import { withProposals } from '../core/secondReader/decide';
import { makeRequests, smallestWindow, usualWindow } from '../core/secondReader/requests';
import { loadLexicon } from '../core/language/lexicon';
import type { StoryAnalysis } from '../core/story/analysis';
import type { StoryDecisions } from '../core/story/decisions';
import { createStoryReader } from '../core/story/reader';
import { finish } from '../core/util/sliced';
import { loadArticles } from './articles';
import { counted, exitCode, UsageError, type CommandIo } from './io';
import { readNamedFile } from './namedFiles';
import { parseOptions } from './options';
import { secondReaderSummary } from './secondReaderWording';
import { printable, printedJson } from './shown';
import { detailsBeside } from './sidecars';
import { changeDecisions, readStoryDecisions } from './storyDecisions';

interface Arguments {
  readonly paths: readonly string[];
  readonly requests?: string;
  readonly answers: readonly string[];
  readonly model?: string;
  readonly window: number;
  readonly json: boolean;
}

function parse(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(args, {
    requests: { type: 'string' },
    answers: { type: 'string', multiple: true, default: [] },
    model: { type: 'string' },
    window: { type: 'string', default: String(usualWindow) },
    json: { type: 'boolean', default: false },
  });
  const { requests, answers, model, window, json } = values;
  if (positionals.length === 0) throw new UsageError('second-reader needs a folder or the files of one story');
  if ((requests === undefined) === (answers.length === 0))
    throw new UsageError('second-reader needs --requests DIR, or --answers FILE (once for each answer)');
  if (!/^\d{4,8}$/.test(window) || Number(window) < smallestWindow)
    throw new UsageError(`--window wants characters, ${smallestWindow} or more, not '${window}'`);
  return {
    ...{ paths: positionals, answers, window: Number(window), json },
    ...(requests !== undefined && { requests }),
    ...(model !== undefined && { model }),
  };
}

/** A story as the editor reads it, with what was decided about it. */
interface ReadStory {
  readonly story: StoryAnalysis;
  readonly decisions: StoryDecisions;
  readonly folder: string;
  readonly unreadable: number;
}

/**
 * `crossread second-reader PATH… --requests DIR [--window CHARACTERS]`: writes what a second reader is asked, as files.
 * `crossread second-reader PATH… --answers FILE… [--model NAME] [--json]`: checks answers and keeps what stands in `story.crossread.json`.
 * Nothing is sent anywhere.
 */
export async function runSecondReader(args: readonly string[], io: CommandIo): Promise<number> {
  const given = parse(args);
  const read = await readStory(given.paths, io);
  if (given.requests !== undefined) return writeRequests(read, given.requests, given.window, io);
  return keepAnswers(read, given, io);
}

async function readStory(paths: readonly string[], io: CommandIo): Promise<ReadStory> {
  const { articles, unreadable } = await loadArticles(paths, io, detailsBeside);
  const folders = new Set(articles.map(({ key }) => dirname(key)));
  const [folder] = folders;
  if (folder === undefined || articles.length < 2) throw new UsageError('a story has at least two articles');
  if (folders.size > 1) throw new UsageError('the articles of a story stand in one folder, where proposals are kept');
  const decisions = await readStoryDecisions(folder);
  const story = finish(createStoryReader(await loadLexicon()).analyse(articles, decisions));
  return { story, decisions, folder, unreadable };
}

async function writeRequests(
  { story, unreadable }: ReadStory,
  given: string,
  window: number,
  io: CommandIo,
): Promise<number> {
  const requests = finish(makeRequests(story, window));
  const folder = resolve(io.cwd, given);
  await mkdir(folder, { recursive: true });
  for (const { number, text } of requests)
    await writeFile(join(folder, `request-${String(number).padStart(3, '0')}.txt`), text);
  const size = requests.reduce((sum, { text }) => sum + text.length, 0);
  io.out(printable(`${counted(requests.length, 'request')}, ${counted(size, 'character')}, in ${given}\n`));
  return unreadable > 0 ? exitCode.unreadable : exitCode.ok;
}

async function keepAnswers(read: ReadStory, given: Arguments, io: CommandIo): Promise<number> {
  const troubles: AnswerTrouble[] = [];
  const checked: Checked[] = [];
  let { decisions } = read;
  for (const file of given.answers) {
    const answer = readAnswer(await answerText(resolve(io.cwd, file), file));
    troubles.push(answerTrouble(file, answer));
    const provenance = provenanceOf(given.model ?? basename(file), new Date().toISOString());
    const result = finish(checkAnswer(read.story, answer.items, decisions, provenance));
    checked.push(result);
    decisions = { ...decisions, ...withProposals(decisions, proposalsOf(result)) };
  }
  const added = checked.flatMap(proposalsOf);
  if (added.length > 0) await changeDecisions(read.folder, now => withProposals(now, added));
  const report = secondReaderReport(read.story, troubles, checked);
  io.out(given.json ? printedJson(report) : printable(secondReaderSummary(report)));
  if (read.unreadable > 0) return exitCode.unreadable;
  return troubles.some(({ foreign, incomplete }) => foreign || incomplete) ? exitCode.needsPerson : exitCode.ok;
}

const proposalsOf = ({ suggestions }: Checked): StoryDecisions['proposals'] =>
  suggestions.map(({ proposal }) => proposal);

/** An answer, as far as it is read: a file of any size may be named. */
async function answerText(path: string, given: string): Promise<string> {
  // one unit has at most three bytes; a unit more than is read tells that there is more
  const file = await readNamedFile(path, 3 * longestAnswer + 3, 'readStart');
  if ('bytes' in file) return new TextDecoder().decode(file.bytes);
  throw new UsageError(file.isMissing ? `no answer at ${given}` : `the answer ${given} ${file.words}`);
}
