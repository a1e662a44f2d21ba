// Builds everything that ships into dist, with the licences of what is in it.
// usage: node esbuild.mjs [--watch] [--quiet] [--dev] [--quick], the last without the half minute that makes the package smaller
import { build, context } from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { thirdPartyNotices } from './esbuild.notices.mjs';
import { squeeze } from './esbuild.squeeze.mjs';
import { targets } from './esbuild.targets.mjs';

const flags = new Set(process.argv.slice(2));
const dist = join(import.meta.dirname, 'dist');
const all = targets({
  minify: !flags.has('--dev'),
  sourcemap: flags.has('--dev') || flags.has('--watch') ? 'linked' : false,
  logLevel: flags.has('--quiet') ? 'error' : 'info',
});

/** Takes away what an older build left: it would be packed. What was built stays where it is, as programs may be running it. */
function removeOthers(files) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(path)) rmSync(path);
  }
}

if (flags.has('--watch')) for (const target of all) await (await context(target)).watch();
else {
  mkdirSync(dist, { recursive: true });
  const metafiles = (await Promise.all(all.map(target => build({ ...target, metafile: true })))).map(
    ({ metafile }) => metafile,
  );
  const notices = join(dist, 'ThirdPartyNotices.txt');
  writeFileSync(notices, thirdPartyNotices(metafiles));
  const built = metafiles.flatMap(({ outputs }) => Object.keys(outputs).map(path => join(import.meta.dirname, path)));
  removeOthers(new Set([notices, ...built]));
  const isShipped = path => /\.c?js$/.test(path) && !/(?:cli|commands)\.cjs$/.test(path);
  if (!flags.has('--dev') && !flags.has('--quick')) await squeeze(built.filter(isShipped));
  if (!flags.has('--quiet')) console.log(`  ${relative('.', notices)}`);
}
