import { listFiles, PackageManager } from '@vscode/vsce';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packCommandLine, packExtension } from '../../../scripts/package.mjs';

const root = resolve(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const size = (path: string): number => statSync(join(root, path)).size;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map(path => path.split(sep).join('/'));
}

// what is tested here is built: `npm run build` comes before
const listed = (await listFiles({ cwd: root, packageManager: PackageManager.None })).map(path =>
  path.split(sep).join('/'),
);
const folder = mkdtempSync(join(tmpdir(), 'crossread-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package of the extension', () => {
  it('holds everything that is built but the command line', () => {
    const built = filesBelow('dist').filter(path => !/(?:cli|commands)\.cjs$|\.map$/.test(path));
    expect(listed.filter(path => path.startsWith('dist/')).sort()).toEqual([...built].sort());
  });

  it('holds the style of each page, each step of the walkthrough, every icon and the sample story', () => {
    const wanted = filesBelow('media').filter(path => !path.startsWith('media/screenshots/'));
    expect(listed.filter(path => path.startsWith('media/')).sort()).toEqual([...wanted].sort());
    expect(listed.filter(path => path.startsWith('seeds/')).sort()).toEqual([...filesBelow('seeds')].sort());
  });

  it('holds nothing else but what a person is told', () => {
    const others = listed.filter(
      path => !/^(?:dist|media|seeds|l10n)\//.test(path) && !path.startsWith('package.nls.'),
    );
    expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it('names what it holds file by file', () => {
    const lines = text('.vscodeignore').split('\n');
    expect(lines.filter(line => line.startsWith('!') && line.includes('*'))).toEqual([]);
    expect(lines.filter(line => line.startsWith('!') && !existsSync(join(root, line.slice(1))))).toEqual([]);
  });

  it('keeps what is loaded with a window small, and all of it', async () => {
    expect(size('dist/web/extension.js')).toBeLessThan(800_000);
    // the desktop's entry loads the other, which is the same for both hosts
    expect(size('dist/extension.js') + size('dist/web/extension.js')).toBeLessThan(670_000);
    // without the command line
    expect(statSync(await packExtension(folder)).size).toBeLessThan(1_310_000);
  });
});

describe('the parts of the extension', () => {
  it('repeat no list of words that stands in another', () => {
    const parts = ['web/extension.js', 'shared.cjs', 'reader.cjs', 'sources.cjs', 'secondReader.cjs', 'agents.cjs'];
    const lists = parts.flatMap(part => [...new Set(text(`dist/${part}`).match(/[a-z][a-z ,]{80,}/g))]);
    expect(lists.length).toBeGreaterThan(100);
    expect(lists.filter((list, index) => lists.indexOf(list) !== index)).toEqual([]);
  });
});

describe('the notices of third parties', () => {
  const notices = existsSync(join(root, 'dist')) ? text('dist/ThirdPartyNotices.txt') : '';
  const imported = new Set(
    filesBelow('src')
      .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .flatMap(path =>
        [...text(path).matchAll(/^(?:import|export)(?! type)[^;]*? from '([^'.][^']*)'/gm)].map(
          match => match[1] ?? '',
        ),
      )
      .map(name => /^(?:@[^/]+\/)?[^/?]+/.exec(name)?.[0] ?? '')
      // the project's own name: what the build makes
      .filter(name => name !== 'vscode' && name !== 'crossread' && !name.startsWith('node:')),
  );

  it('name every package that the source asks for, with its licence', () => {
    expect(imported.size).toBeGreaterThan(15);
    const named = new Set(
      [...notices.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) \d[^ ]* \([^)]+\)$/gm)].map(match => match[1]),
    );
    expect([...imported].filter(name => !named.has(name))).toEqual([]);
  });

  it('name the packages that stand in others, and no licence that asks more than to be named', () => {
    expect(notices).toContain('It contains pdf.js (Apache-2.0)');
    const licences = new Set(
      [...notices.matchAll(/^(?:@[\w-]+\/)?[\w.-]+ \d[^ ]* \(([^)]+)\)$/gm)].map(match => match[1]),
    );
    const known = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MIT-0'];
    expect([...licences].filter(licence => !known.includes(licence ?? ''))).toEqual([]);
  });
});

describe('the package of the command line', () => {
  let installed = '';
  beforeAll(() => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const shell = process.platform === 'win32';
    const packed = packCommandLine(folder);
    installed = join(folder, 'elsewhere');
    execFileSync(npm, ['install', '--offline', '--no-audit', '--no-fund', '--prefix', installed, packed], { shell });
  }, 60_000);

  const crossread = (...args: readonly string[]): string => {
    const bin = join(installed, 'node_modules', '.bin', process.platform === 'win32' ? 'crossread.cmd' : 'crossread');
    return execFileSync(bin, args, { cwd: installed, encoding: 'utf8', shell: process.platform === 'win32' });
  };

  it('reads a story where nothing but it is installed', () => {
    expect(readdirSync(join(installed, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['crossread']);
    expect(crossread('analyze', join(root, 'seeds'))).toMatch(/^5 versions, \d origins/);
  });

  it('writes a Word document and reads it again, with libraries in files of their own', () => {
    const copy = join(folder, 'copy.docx');
    crossread('export', join(root, 'seeds'), '--format', 'docx', '--out', copy);
    expect(statSync(copy).size).toBeGreaterThan(10_000);
    expect(crossread('import', copy, '--out', join(folder, 'imported'), '--dry-run')).toContain('copy');
  });
});
