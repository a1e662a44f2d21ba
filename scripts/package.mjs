// What is handed out: out/crossread-VERSION.vsix for the editor, out/crossread-VERSION.tgz for `npx crossread`.
// usage: node scripts/package.mjs [--built], which takes dist as it is
import { createVSIX } from '@vscode/vsce';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @param {string} folder where the file goes @returns its path */
export async function packExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const packagePath = join(folder, `crossread-${manifest.version}.vsix`);
  // pictures and links of the README become addresses in the repository that the manifest names
  await createVSIX({ cwd: root, packagePath, dependencies: false });
  return packagePath;
}

/** What the command line is of; beside it, in its package, nothing is needed. */
const ofCommandLine = ['cli.cjs', 'commands.cjs', 'docx.cjs', 'importers', 'ThirdPartyNotices.txt'];

/** The manifest of the command line as a package of its own. */
export function commandLineManifest() {
  const { name, version, license, repository, keywords, engines } = manifest;
  const { description } = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
  const bin = { [name]: './dist/cli.cjs' };
  return { name, version, description, license, repository, keywords, engines: { node: engines.node }, bin };
}

/** @param {string} folder where the file goes @returns its path */
export function packCommandLine(folder) {
  mkdirSync(folder, { recursive: true });
  const staged = join(folder, 'command-line');
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(join(staged, 'dist'), { recursive: true });
  for (const name of ofCommandLine) cpSync(join(root, 'dist', name), join(staged, 'dist', name), { recursive: true });
  for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(join(root, name), join(staged, name));
  cpSync(join(root, 'docs', 'command-line.md'), join(staged, 'README.md'));
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(commandLineManifest(), undefined, 2)}\n`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const printed = execFileSync(npm, ['pack', '--json', '--pack-destination', folder], {
    cwd: staged,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  rmSync(staged, { recursive: true });
  return join(folder, JSON.parse(printed)[0].filename);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--built'))
    execFileSync(process.execPath, [join(root, 'esbuild.mjs'), '--quiet'], { stdio: 'inherit' });
  for (const path of [await packExtension(out), packCommandLine(out)])
    console.log(`${path}  ${Math.round(statSync(path).size / 1000)} kB`);
}
