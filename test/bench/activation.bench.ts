import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchRow } from './benchRow';

const runs = 5;
const unit = 'ms of processor';
const tools = join(process.cwd(), 'test', 'tools');
const commandLine = join(process.cwd(), 'dist', 'cli.cjs');

/** The least of several runs, as other programs only add to it. */
const least = (measure: () => number): number => Math.min(...Array.from({ length: runs }, measure));

/** What the start of the extension takes where nothing is open. */
function activation(): number {
  const printed = execFileSync(process.execPath, [join(tools, 'activation.mjs')], { encoding: 'utf8' });
  return (JSON.parse(printed) as { readonly milliseconds: number }).milliseconds;
}

/** What a program takes from the start of its process to the end. */
function wholeRun(...program: readonly string[]): number {
  const watch = pathToFileURL(join(tools, 'printProcessorTime.mjs')).href;
  const { stderr } = spawnSync(process.execPath, ['--import', watch, ...program], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(stderr.slice(stderr.lastIndexOf('\n')));
}

/** The most that printing how the command line is called may take over a program that does nothing: what it loads is what it costs. */
const mostForHelp = 30;

/** What starts take, in processes of their own. */
export async function activationBench(): Promise<readonly BenchRow[]> {
  const help = least(() => wholeRun(commandLine, '--help')) - least(() => wholeRun('-e', '0'));
  return [
    { name: 'activation', value: least(activation), unit, ok: true },
    { name: 'crossread --help, over node -e 0', value: help, unit, limit: mostForHelp, ok: help <= mostForHelp },
    { name: 'crossread analyze seeds', value: least(() => wholeRun(commandLine, 'analyze', 'seeds')), unit, ok: true },
  ];
}
