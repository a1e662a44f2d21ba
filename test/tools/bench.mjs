// Runs test/bench/*.bench.ts, all or those named, each in a process of its own: what one leaves in memory would slow the next.
// usage: npm run bench [-- NAME…]
// Each module exports one async function that resolves to rows { name, group?, value, unit, limit?, ok }.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { wordLists } from '../../esbuild.lexicon.mjs';
import { schemaValidators } from '../../esbuild.schema.mjs';
import { filesEnding } from './bundle.mjs';
import { root } from './paths.mjs';

const ending = '.bench.ts';
const folder = join(root, 'test', 'bench');
const wanted = process.argv.slice(2);

async function rowsOf(file) {
  // below the repository, so that packages left out of the bundle are found
  const outfile = join(root, 'out', 'bench', `${basename(file, ending)}.mjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    logLevel: 'warning',
    plugins: [wordLists, schemaValidators],
  });
  const [run, ...others] = Object.values(await import(pathToFileURL(outfile).href)).filter(
    exported => typeof exported === 'function',
  );
  if (run === undefined || others.length > 0) throw new Error(`${file} must export one function`);
  return run();
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const show = ({ value, unit }) => `${number.format(value)} ${unit}`;

function table(rows) {
  const cells = rows.map(row => [
    row.limit === undefined ? '' : row.ok ? 'ok' : 'FAIL',
    row.group ?? '',
    row.name,
    show(row),
    row.limit === undefined ? '' : `limit ${show({ ...row, value: row.limit })}`,
  ]);
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map(row => row[column].length))) ?? [];
  return cells
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const files = existsSync(folder) ? filesEnding(folder, ending) : [];
const chosen = files.filter(file => wanted.length === 0 || wanted.includes(basename(file, ending)));
if (chosen.length === 0) {
  console.error(`no such bench; there are: ${files.map(file => basename(file, ending)).join(', ') || 'none yet'}`);
  process.exit(wanted.length === 0 ? 0 : 1);
}
const [only, ...more] = chosen;
if (more.length === 0) {
  const rows = await rowsOf(only);
  console.log(table(rows));
  process.exit(rows.some(row => row.limit !== undefined && !row.ok) ? 1 : 0);
}
let code = 0;
for (const file of chosen) {
  const name = basename(file, ending);
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: 'inherit' });
  code ||= status ?? 1;
}
process.exit(code);
