// Counts of the suites of one `npm test`, in the fields of Vitest's JSON report, and their sum as its closing line.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { out } from './paths.mjs';

const folder = join(out, 'results');
export const resultsFile = suite => join(folder, `${suite}.json`);

export function recordCounts(suite, { passed, failed }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(resultsFile(suite), JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
}

/** Prints `N passed, N failed` over all suites that ran. */
export function totals() {
  const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];
  const counts = files.map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const sum = field => counts.reduce((total, count) => total + count[field], 0);
  console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);
  return 0;
}
