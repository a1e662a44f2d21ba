// Measures the command line against hand-made truth: report of the real articles → scorer. usage: npm run score
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { temporaryFolder } from './workspace.mjs';

const shared = join(root, '..', 'shared');
const articles = join(shared, 'seeds');
const scorer = join(shared, 'score', 'score.mjs');

if (!existsSync(articles) || !existsSync(scorer)) {
  console.log(`nothing to score: the articles and their truth are not at ${shared}`);
  process.exit(0);
}

const limit = { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] };
const analysis = spawnSync(process.execPath, [join(root, 'dist', 'cli.cjs'), 'analyze', articles, '--json'], limit);
if (analysis.status !== 0) {
  console.error(`crossread analyze ended with exit code ${analysis.status}`);
  process.exit(1);
}
const report = join(temporaryFolder('score'), 'report.json');
writeFileSync(report, analysis.stdout);
const scored = spawnSync(process.execPath, [scorer, report, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(scored.status ?? 1);
